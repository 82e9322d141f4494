"""Two decisions of one conflict: one of them is taken back with its corrections."""

from kiosk.domain.case import Case, Side
from kiosk.domain.facts import Reversed
from kiosk.domain.ids import GroupId
from kiosk.domain.messages import Refusal, stop
from kiosk.operations.ports import Tx
from kiosk.operations.undo import reverse_group
from kiosk.workflows.decide_states import Decide


def first_kept(tx: Tx, case: Case, command: Decide) -> Refusal | None:
    """Take the second decision back."""
    return _taken_back(tx, case.sides[-1], case.sides[0], command)


def second_kept(tx: Tx, case: Case, command: Decide) -> Refusal | None:
    """Take the first decision back."""
    return _taken_back(tx, case.sides[0], case.sides[-1], command)


def _taken_back(tx: Tx, side: Side, kept: Side, command: Decide) -> Refusal | None:
    """Take one of two decisions back; what the other one did is no reason against it.

    Refused: others rest on it (xS13), or it took something back, which stays so (xY25).
    """
    group = GroupId(side.entry.group_id.hex())
    if any(isinstance(each.fact, Reversed) for each in tx.group_of(group)):
        return stop("xY25")
    beside = GroupId(kept.entry.group_id.hex())
    return reverse_group(tx, group, command.reason, beside)
