"""Steps of the office by chance: decisions, corrections, rights, owners, files, other tracking."""

from decimal import Decimal

from kiosk.domain.conflicts import CHOICES
from kiosk.domain.facts import (
    ADJUSTMENT,
    ConflictResolved,
    FileAttached,
    LocationOwned,
    LotDivided,
    Move,
    RightsSet,
    SerialCorrected,
    StationContinued,
    SupplierLabelRead,
    Tracking,
    UnitsMerged,
    location_place,
)
from kiosk.domain.ids import LotId, OperatorId, Subject, unit_subject
from kiosk.domain.people import Role
from kiosk.domain.text import comparable
from kiosk.operations import decide as operations
from kiosk.operations.ports import Recorded, Tx
from kiosk.store.transaction import Transaction
from kiosk.workflows.decide_states import Decide
from tests.store.floor import Step
from tests.store.plant import (
    DOCK,
    LOT_NUMBERS,
    PASTE,
    PLACES,
    RECEIPT,
    SCREW,
    SENSORS,
    SERIALS,
    UNITS,
    lot,
    lot_item,
    part,
)
from tests.store.station import RefusedHalfwayError

PEOPLE = ("pat", "sam")
DATES = ("2027-01-31", "2027-02-28")
UNTIL = ("", "2001-01-01", "2999-12-31")
TRACKINGS = (Tracking.LOT, Tracking.UNTRACKED)


def decide(tx: Tx, step: Step) -> bool:
    """Accept one of the open conflicts, as it stands."""
    assert isinstance(tx, Transaction)
    found = tx.conflicts()
    if not found:
        return False
    chosen = found[step.a % len(found)]
    fact = ConflictResolved(
        conflict=chosen.conflict,
        resolution="accept",
        about=chosen.subjects,
        reason="seen",
        known=tx.decisions(chosen.conflict),
    )
    tx.append(fact)
    return True


def decide_by_choice(tx: Tx, step: Step) -> bool:
    """Decide an open conflict by a choice of its kind; a refusal leaves nothing behind."""
    found = tx.conflicts()
    if not found:
        return False
    chosen = found[step.a % len(found)]
    choices = CHOICES[chosen.kind]
    targets = (*chosen.subjects, Subject(location_place(DOCK)), lot_item(1))
    values = (str(step.n), SERIALS[step.a % len(SERIALS)], f"NEW-{step.b}", chosen.entries[0])
    command = Decide(
        conflict=chosen.conflict,
        choice=choices[step.b % len(choices)],
        target=targets[step.n % len(targets)],
        value="1" if chosen.kind.value == "overdrawn" else values[step.b % len(values)],
        reason="looked at it",
    )
    assert isinstance(tx, Transaction)
    before = tx.appended
    verdict = operations.decide(tx, command)
    if not isinstance(verdict, Recorded) and tx.appended != before:
        raise RefusedHalfwayError
    return isinstance(verdict, Recorded)


def merge_units(tx: Tx, step: Step) -> bool:
    """Say that two sensors, or two units of one serial, are one."""
    units = [
        *SENSORS,
        *(each.state.unit for key in SERIALS for each in tx.claimants(comparable(key), "")),
    ]
    unit, into = units[step.a % len(units)], units[step.b % len(units)]
    record = tx.unit(unit)
    if unit == into or record is None:
        return False
    item = unit_subject(unit)
    back = Move(item=item, source=record.state.place, target=record.state.origin)
    moves = (back,) if record.state.place else ()
    tx.append(UnitsMerged(unit=unit, into=into, reason="one unit", moves=moves))
    return True


def correct_serial(tx: Tx, step: Step) -> bool:
    record = tx.unit(UNITS[step.a % len(UNITS)])
    if record is None:
        return False
    serial = (*SERIALS, record.state.serial)[step.b % 5]
    fact = SerialCorrected(
        unit=record.state.unit,
        before=record.state.serial,
        serial=serial,
        serial_key=comparable(serial),
        scope="",
        generated=step.n == 1,
        reason="typing error",
    )
    tx.append(fact)
    return True


def divide(tx: Tx, step: Step) -> bool:
    """Make some of a lot another one of the same number."""
    old, place = lot_item(0), location_place(DOCK)
    if tx.lot(lot(0)) is None:
        return False
    into = LotId(tx.new_unit())
    new = old.replace(lot(0), into)
    quantity = Decimal(step.n)
    out = Move(item=old, source=place, target=ADJUSTMENT, quantity=quantity)
    back = Move(item=type(old)(new), source=ADJUSTMENT, target=place, quantity=quantity)
    fact = LotDivided(
        lot=lot(0),
        into=into,
        part_number=PASTE,
        lot_number=LOT_NUMBERS[0],
        lot_key=comparable(LOT_NUMBERS[0]),
        reason="two lots",
        moves=(out, back),
    )
    tx.append(fact)
    return True


def own(tx: Tx, step: Step) -> bool:
    station = ("", "ab" * 16, "cd" * 16)[step.b % 3]
    fact = LocationOwned(
        code=PLACES[step.a % len(PLACES)], station=station, station_name=f"DOCK {step.n}"
    )
    tx.append(fact)
    return True


def set_rights(tx: Tx, step: Step) -> bool:
    fact = RightsSet(
        operator_id=OperatorId(PEOPLE[step.a % len(PEOPLE)]),
        role=tuple(Role)[step.b % len(Role)].value,
        access_until=UNTIL[step.n % len(UNTIL)],
    )
    tx.append(fact)
    return True


def go_on(tx: Tx, step: Step) -> bool:
    tx.append(StationContinued(before="ef" * 16, seq=step.a, recorded_again=step.n))
    return True


def attach(tx: Tx, step: Step) -> bool:
    items = (*(unit_subject(each) for each in UNITS), lot_item(0))
    fact = FileAttached(
        item=items[step.a % len(items)],
        name=f"photo {step.n}.jpg",
        media_type="image/jpeg",
        sha256="0f" * 32,
        size=step.n,
    )
    tx.append(fact)
    return True


def read_label(tx: Tx, step: Step) -> bool:
    date = DATES[step.b % len(DATES)]
    fields = (("order", "4500"), ("expiry", date)) if step.n > 1 else (("manufacturer", date),)
    item = lot_item(step.a % len(LOT_NUMBERS))
    tx.append(SupplierLabelRead(item=item, receipt=RECEIPT, fields=fields))
    return True


def switch(tx: Tx, step: Step) -> bool:
    """Define a part with the tracking it has or another one, though some may be in stock."""
    number = (PASTE, SCREW)[step.a % 2]
    tx.append(part(number, TRACKINGS[step.b % 2]))
    return True
