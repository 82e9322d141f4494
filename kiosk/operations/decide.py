"""Deciding a conflict: its corrections and the decision in one group, or nothing at all (R2)."""

from collections.abc import Callable, Mapping

from kiosk.domain.case import Case
from kiosk.domain.conflicts import Choice, ConflictKind
from kiosk.domain.facts import ConflictResolved, HoldPlaced, RightsSet
from kiosk.domain.ids import GroupId
from kiosk.domain.messages import Refusal, Said, stop
from kiosk.operations.decide_labels import correct_lot, two_lots
from kiosk.operations.decide_lots import another_lot, counted, zeroed
from kiosk.operations.decide_places import (
    in_it,
    in_neither,
    put_back,
    taken_out,
    unit_out,
)
from kiosk.operations.decide_twice import first_kept, second_kept
from kiosk.operations.decide_units import renumbered, same_unit
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.operations.undo import reverse_group
from kiosk.workflows.decide_list import gone
from kiosk.workflows.decide_states import Decide
from kiosk.workflows.decide_words import item

Correction = Callable[[Tx, Case, Decide], Refusal | None]

FOLLOWS = frozenset(
    {ConflictKind.BUILT_AFTER, ConflictKind.USED_AFTER, ConflictKind.PLACE_DIFFERS}
)
"""What a correction may contradict itself: a unit is inside a closed parent, and known to be."""


def decide(tx: Tx, command: Decide) -> Verdict:
    """Resolve a conflict with the corrections its choice asks for.

    Refused: decided meanwhile (xY3), put right otherwise (xY24), or as its correction says.
    """
    case = tx.case(command.conflict)
    over = gone(case, tx.resolved(command.conflict))
    if case is None or over is not None:
        return over or stop("xY24")
    before = {each.conflict for each in tx.conflicts()}
    correct = _CORRECTIONS.get((case.conflict.kind, command.choice))
    refused = correct(tx, case, command) if correct is not None else None
    if isinstance(refused, Said):
        return refused
    entry = tx.append(
        ConflictResolved(
            conflict=command.conflict,
            resolution=command.choice.value,
            about=case.conflict.subjects,
            reason=command.reason,
            known=tx.decisions(command.conflict),
        )
    )
    _accept_what_follows(tx, before, command.reason)
    return Recorded(entry)


def _accept_what_follows(tx: Tx, before: set[str], reason: str) -> None:
    """Decide what the correction itself contradicts together with it: it was looked at."""
    for each in tx.conflicts():
        if each.conflict not in before and each.kind in FOLLOWS:
            tx.append(
                ConflictResolved(
                    conflict=each.conflict,
                    resolution=Choice.ACCEPT.value,
                    about=each.subjects,
                    reason=reason,
                    known=tx.decisions(each.conflict),
                )
            )


def _held(tx: Tx, case: Case, command: Decide) -> None:
    """Hold it until it was reworked, for the reason of the decision."""
    tx.append(HoldPlaced(item=item(case), place="", title=command.reason))


def _reversed(tx: Tx, case: Case, command: Decide) -> Refusal | None:
    """Take back what was recorded without the right; not the rights that contradict it."""
    acts = [each for each in case.sides if not isinstance(each.entry.fact, RightsSet)]
    groups = {each.entry.group_id.hex(): each for each in acts if not each.undone}
    for group in reversed(groups):
        refused = reverse_group(tx, GroupId(group), command.reason)
        if refused is not None:
            return refused
    return None


_CORRECTIONS: Mapping[tuple[ConflictKind, Choice], Correction] = {
    (ConflictKind.DUPLICATE_SERIAL, Choice.SAME_UNIT): same_unit,
    (ConflictKind.DUPLICATE_SERIAL, Choice.RELABEL): renumbered,
    (ConflictKind.DUPLICATE_SERIAL, Choice.CORRECT_SERIAL): renumbered,
    (ConflictKind.DOUBLE_INSTALL, Choice.IN_IT): in_it,
    (ConflictKind.DOUBLE_INSTALL, Choice.IN_NEITHER): in_neither,
    (ConflictKind.SLOT_TAKEN, Choice.REMOVE): unit_out,
    (ConflictKind.OVERDRAWN, Choice.COUNT): counted,
    (ConflictKind.OVERDRAWN, Choice.ANOTHER_LOT): another_lot,
    (ConflictKind.OVERDRAWN, Choice.ACCEPT): zeroed,
    (ConflictKind.USED_AFTER, Choice.REMOVE): put_back,
    (ConflictKind.PLACE_DIFFERS, Choice.IN_NEITHER): in_neither,
    (ConflictKind.BUILT_AFTER, Choice.REMOVE): taken_out,
    (ConflictKind.LOT_DIFFERS, Choice.CORRECT_LOT): correct_lot,
    (ConflictKind.LOT_DIFFERS, Choice.TWO_LOTS): two_lots,
    (ConflictKind.SUPERSEDED_BOM, Choice.REWORK): _held,
    (ConflictKind.TRACKING_CHANGED, Choice.REWORK): _held,
    (ConflictKind.UNAUTHORISED, Choice.REVERSE): _reversed,
    (ConflictKind.DECIDED_TWICE, Choice.KEEP_FIRST): first_kept,
    (ConflictKind.DECIDED_TWICE, Choice.KEEP_SECOND): second_kept,
}
"""What each choice puts on record besides; the others only say that it stays as it is."""
