"""All tasks: which word starts which, who may, and which one answers for a state."""

from collections.abc import Mapping

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.messages import Phrase, Refusal, Said, stop
from kiosk.domain.people import Operator, Role
from kiosk.workflows import (
    archive,
    build,
    decide,
    inspect,
    install,
    link,
    lookup,
    make_lot,
    move,
    newest,
    print_label,
    receive,
    remove,
    renumber,
    teach,
    tracking,
)
from kiosk.workflows.outcome import Step
from kiosk.workflows.states import State
from kiosk.workflows.step import Input, Known
from kiosk.workflows.task import Task

ALL: tuple[Task, ...] = (
    receive.TASK,
    build.TASK,
    make_lot.TASK,
    install.TASK,
    remove.TASK,
    move.TASK,
    inspect.TASK,
    lookup.TASK,
    print_label.TASK,
    teach.TASK,
    link.TASK,
    decide.TASK,
    tracking.TASK,
    archive.TASK,
    renumber.TASK,
    newest.TASK,
)

_BY_WORD: Mapping[Word, Task] = {each.word: each for each in ALL}
_BY_STATE: Mapping[type, Task] = {state: each for each in ALL for state in each.states}

TASKS = tuple(each.word for each in ALL if each.start is not None)
"""The words that start a task."""


def started(word: Word, known: Known) -> Step | Refusal | None:
    """Start the task `word` names, refuse it to who may not; None where it starts none (N2)."""
    task = _BY_WORD.get(word)
    if task is None or task.start is None:
        return None
    refused = None if task.anybody_looks else forbidden(word, known.operator)
    return refused or task.start(known)


def task_of(state: State) -> Word:
    """Return the word of the task `state` belongs to; looking up needs none."""
    return _BY_STATE[type(state)].word


def is_begun(state: State) -> bool:
    """Whether something would be lost if `state` were left: it is unfinished work."""
    return _BY_STATE[type(state)].unfinished(state)


def forbidden(word: Word, operator: Operator) -> Refusal | None:
    """Refuse a task to who may not do it, naming the missing permission (xS9, N2)."""
    task = _BY_WORD.get(word)
    needed = task.role if task is not None else None
    if needed is None or operator.role in {needed, Role.SUPERVISOR}:
        return None
    action = word.name.lower()
    return stop(
        "xS9",
        role=Phrase(f"needs_{needed.name.lower()}"),
        who=Phrase(f"ask_for_{needed.name.lower()}"),
        action=Phrase(f"task_{action}"),
        permission=Phrase(f"right_to_{action}"),
    )


def badge_for(state: State) -> Task | None:
    """Return the task that goes on once a badge comes; None where `state` waits for none."""
    task = _BY_STATE[type(state)]
    return task if isinstance(state, task.badge) and task.approved is not None else None


def lends(state: State) -> bool:
    """Whether the right that a badge lent goes on in `state`."""
    return isinstance(state, _BY_STATE[type(state)].lasting)


def step(state: State, given: Input, known: Known) -> Step:
    """Answer an input in the task that `state` belongs to."""
    return _BY_STATE[type(state)].step(state, given, known)


def prompt(state: State, known: Known) -> Said:
    """Ask for what `state` waits for."""
    return _BY_STATE[type(state)].prompt(state, known)
