"""Rules of the plant are heard at the scan, where they can be, and not first at the end (P3).

What is not known yet meets no condition, so this refuses only what would be refused in the end.
A rule that a supervisor may lift, and a program of the plant's own, are asked when the action is
to be recorded: there the approval stands with the entry.
"""

from dataclasses import dataclass

from kiosk.domain.blocking import Happening, blocked_by, refusal
from kiosk.domain.facts import Action
from kiosk.domain.ids import LocationCode, PartNumber, Subject, part_subject
from kiosk.domain.messages import Refusal
from kiosk.domain.records import LotRecord, PartRecord, UnitRecord
from kiosk.domain.rules.expiry import standing_in
from kiosk.session.ports import Look
from kiosk.session.turning import item_of
from kiosk.workflows.carried import supplier_of
from kiosk.workflows.inspect_states import InspectPlace, InspectVerdict
from kiosk.workflows.leaving_states import ArchivePlace, ArchiveReason, RenumberNumber
from kiosk.workflows.make_lot_states import MakeBatch, MakePlace, MakeQuantity
from kiosk.workflows.move_states import MoveQuantity, MoveSource, MoveTo
from kiosk.workflows.receive_states import (
    ReceiveCount,
    ReceiveLocation,
    ReceiveLots,
    ReceiveQuantity,
    ReceiveSerials,
)
from kiosk.workflows.states import BuildNumber, InstallCount, RemoveWhere, State
from kiosk.workflows.step import Known


@dataclass(frozen=True, slots=True, kw_only=True)
class _Begun:
    """What a state is about to do to a unit, lot or part; None where that is not known yet."""

    action: Action
    item: Subject
    serial: str | None = None
    lot: str | None = None
    place: str | None = None
    supplier: str | None = None


def heard_at_scan(look: Look, state: State, known: Known) -> Refusal | None:
    """Refuse to go on to `state`, where a rule that nobody lifts forbids what it is for (xW1)."""
    rules = [each for each in look.rules if not each.lift]
    begun = _begun(state) if rules else None
    if begun is None:
        return None
    return refusal(blocked_by(rules, _happening(look, begun, known)))


def _begun(state: State) -> _Begun | None:
    match state:
        case ReceiveLocation(part=part, label=label, origin=origin):
            return _Begun(
                action=Action.RECEIVE,
                item=part_subject(part),
                serial=label.serial or None,
                lot=label.lot or None,
                supplier=supplier_of(origin, label.facts),
            )
        case ReceiveQuantity(line=line, lot_number=number):
            return _received(line.part, line.location, line.origin.supplier, number)
        case ReceiveSerials(line=line) | ReceiveLots(line=line) | ReceiveCount(line=line):
            return _received(line.part, line.location, line.origin.supplier, "")
        case MakeQuantity(part=part, lot_number=number) | MakePlace(part=part, lot_number=number):
            return _Begun(action=Action.MAKE, item=part_subject(part), lot=number or None)
        case MakeBatch(part=part):
            return _Begun(action=Action.MAKE, item=part_subject(part))
        case BuildNumber(part=part):
            return _Begun(action=Action.BUILD, item=part_subject(part))
        case InstallCount(part=part):
            return _Begun(action=Action.INSTALL, item=part_subject(part))
        case _:
            return _of_a_thing(state)


def _of_a_thing(state: State) -> _Begun | None:
    match state:
        case MoveSource(item=item) | MoveQuantity(item=item) | MoveTo(item=item):
            return _Begun(action=Action.MOVE, item=item)
        case InspectPlace(item=item) | InspectVerdict(item=item):
            return _Begun(action=Action.INSPECT, item=item)
        case RemoveWhere(item=item):
            return _Begun(action=Action.REMOVE, item=item)
        case ArchivePlace(item=item) | ArchiveReason(item=item):
            return _Begun(action=Action.ARCHIVE, item=item)
        case RenumberNumber(item=item):
            return _Begun(action=Action.RENUMBER, item=item)
        case _:
            return None


def _received(part: PartNumber, place: str, supplier: str, lot: str) -> _Begun:
    return _Begun(
        action=Action.RECEIVE,
        item=part_subject(part),
        lot=lot or None,
        place=place,
        supplier=supplier or None,
    )


def _happening(look: Look, begun: _Begun, known: Known) -> Happening:
    serial, lot, supplier = begun.serial, begun.lot, begun.supplier
    part: PartRecord | None = None
    match item_of(look, begun.item):
        case UnitRecord(state=unit):
            part, serial = look.part(unit.part_number), unit.serial
            lot, supplier = unit.came.lot, unit.came.supplier
        case LotRecord() as found:
            part = look.part(found.part.part_number)
            lot, supplier = found.lot_number, found.supplier
        case PartRecord() as part:
            pass
        case _:
            pass
    place = begun.place
    return Happening(
        action=begun.action,
        part=part.part if part is not None else None,
        serial=serial,
        lot=lot,
        quantity=None,
        place=place,
        within=standing_in(LocationCode(place), look.location) if place else (),
        supplier=supplier,
        parent="",
        who=known.operator.name,
        role=known.operator.role,
        at=known.now,
        station=known.here,
    )
