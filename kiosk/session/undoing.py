"""Where the operator stands after an undo: where the step that was taken back began."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.session.saved import Standing
from kiosk.session.turning import Turn
from kiosk.workflows import tasks
from kiosk.workflows.states import Home, Looking, State


def undone(made: Turn) -> Standing:
    """Return the standing after what was last done is taken back."""
    standing = made.standing
    if not standing.undo:
        return standing
    _, before = standing.undo[-1]
    back = _same_task(standing.state, before) and _may(made, before)
    return replace(
        standing,
        state=before if back else standing.state,
        undo=standing.undo[:-1],
        recorded=max(standing.recorded - 1, 0),
    )


def _may(made: Turn, state: State) -> bool:
    """Whether a task may go on: by one's own right, or by one that was lent and still holds."""
    if made.operator is None or made.standing.approved_by:
        return True
    return tasks.forbidden(tasks.task_of(state), made.operator) is None


def _same_task(now: State, before: State) -> bool:
    return isinstance(now, Home | Looking) or _receives(now) == _receives(before)


def _receives(state: State) -> bool:
    return tasks.task_of(state) is Word.RECEIVE
