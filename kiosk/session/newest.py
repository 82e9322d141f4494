"""From a refusal that asks for the newest label to the answer, and back to the work (A3)."""

from dataclasses import replace

from kiosk.domain.ids import PartNumber
from kiosk.domain.messages import Said
from kiosk.domain.rules.newest import ASKED
from kiosk.session.saved import MOST_PARKED, Parked, Standing
from kiosk.session.turning import Turn
from kiosk.workflows.newest_states import NewestBadge, NewestLabel
from kiosk.workflows.states import Home


def asking(standing: Standing, said: Said) -> Standing:
    """Put the work aside that was refused, and ask for the newest label; else change nothing."""
    if said.key != ASKED or not standing.operator:
        return standing
    args = dict(said.args)
    left = Parked(who=standing.operator, state=standing.state, recorded=standing.recorded)
    asked = NewestLabel(
        part=PartNumber(str(args["part"])),
        series=str(args["series"]),
        lots=bool(args["lots"]),
        goes_on=True,
        approved_by=standing.approved_by,
    )
    parked = (*standing.parked, left)[-MOST_PARKED:]
    return replace(standing, state=asked, parked=parked, recorded=0, step_up=None)


def gone_on(before: Standing, made: Turn) -> Turn:
    """Take the work up again that had asked, where the question is answered or left."""
    asked, after = before.state, made.standing
    left = after.parked[-1] if after.parked else None
    if (
        not isinstance(asked, NewestLabel | NewestBadge)
        or not asked.goes_on
        or left is None
        or not isinstance(after.state, Home)
        or left.who != after.operator
    ):
        return made
    again = replace(
        after,
        state=left.state,
        parked=after.parked[:-1],
        # The answer is no work of the task that asked; what is recorded next counts one.
        recorded=left.recorded - (made.command is not None),
        approved_by=asked.approved_by,
    )
    return replace(made, standing=again)
