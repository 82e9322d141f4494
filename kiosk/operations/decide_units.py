"""Two units with one number: they are one, or one of them gets another number."""

from kiosk.domain.case import Case
from kiosk.domain.facts import SUPPLIER, Move, UnitsMerged
from kiosk.domain.holding import RESTING
from kiosk.domain.ids import UnitId, subject_key, subject_kind, unit_subject
from kiosk.domain.messages import Phrase, Refusal, phrase, stop
from kiosk.domain.records import UnitRecord
from kiosk.domain.unit import Status
from kiosk.operations.ports import Recorded, Tx
from kiosk.operations.renumber import give_number
from kiosk.workflows.decide_states import Decide
from kiosk.workflows.decide_words import GENERATE

AT_REST = frozenset({Status.RETURNED, *RESTING})


def same_unit(tx: Tx, case: Case, command: Decide) -> Refusal | None:
    """End the record that was not used, else those whose label was not scanned.

    Refused where both were used: one unit cannot be in two places (xY11).
    """
    units = [each for each in case.things if isinstance(each, UnitRecord)]
    used = [each for each in units if was_used(each)]
    if len(used) > 1:
        first, second, *_ = map(_recorded, used)
        return stop("xY11", sn=units[0].state.serial, first=first, second=second)
    wanted = UnitId(subject_key(command.target))
    stays = used[0].state.unit if used else wanted
    for each in units:
        if each.state.unit != stays:
            tx.append(_merged(each, stays, command.reason))
    return None


def was_used(unit: UnitRecord) -> bool:
    """Whether a unit went on from where it was received, or was built here."""
    state = unit.state
    at_rest = state.status in AT_REST and subject_kind(state.place) == "location"
    return bool(state.run) or not at_rest


def _recorded(unit: UnitRecord) -> Phrase:
    return phrase("recorded_at", sn=unit.state.serial, station=unit.made_at)


def _merged(unit: UnitRecord, into: UnitId, reason: str) -> UnitsMerged:
    state = unit.state
    item = unit_subject(state.unit)
    back = Move(item=item, source=state.place, target=state.origin or SUPPLIER)
    return UnitsMerged(unit=state.unit, into=into, reason=reason, moves=(back,))


def renumbered(tx: Tx, case: Case, command: Decide) -> Refusal | None:
    """Give a unit the number that was read off it, or one from its scheme, and a label with it.

    Refused as at receipt: in use (xR1 to xR4), of no scheme's form (xR6), no scheme (xR15).
    """
    unit = next((each for each in case.things if _is(each, command.target)), None)
    if not isinstance(unit, UnitRecord):
        return stop("xY22", problem=phrase("is_not_known", sn=subject_key(command.target)))
    wanted = "" if command.value == GENERATE else command.value
    given = give_number(tx, unit, wanted, command.reason)
    return None if isinstance(given, Recorded) else given


def _is(thing: object, target: str) -> bool:
    return isinstance(thing, UnitRecord) and unit_subject(thing.state.unit) == target
