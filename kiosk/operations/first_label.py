"""The first label of a thing: of a place, a person, a command, or another station's goods."""

from collections.abc import Callable
from typing import Protocol

from kiosk.domain.codes.code import Command
from kiosk.domain.facts import LocationDefined
from kiosk.domain.ids import (
    LocationCode,
    LotId,
    OperatorId,
    Subject,
    UnitId,
    subject_key,
    subject_kind,
)
from kiosk.domain.label_cards import check_label, command_label
from kiosk.domain.labels import (
    Label,
    Unprintable,
    badge_label,
    location_label,
    lot_label,
    unit_label,
)
from kiosk.domain.people import Operator
from kiosk.domain.records import LotRecord, UnitRecord
from kiosk.domain.words import Part, template


class Things(Protocol):
    """What is read of the record to write a label."""

    def unit(self, unit: UnitId) -> UnitRecord | None: ...

    def lot(self, lot: LotId) -> LotRecord | None: ...

    def location(self, code: LocationCode) -> LocationDefined | None: ...


Person = Callable[[OperatorId], Operator | None]


def first_label(things: Things, person_of: Person, subject: Subject) -> Label | Unprintable | None:
    """Return what the first label of a thing says; None for what is not on record."""
    key = subject_key(subject)
    match subject_kind(subject):
        case "unit":
            return _unit(things, UnitId(key))
        case "lot":
            return _lot(things, LotId(key))
        case "location":
            place = things.location(LocationCode(key))
            return None if place is None else location_label(place.code, name=place.name)
        case "command":
            does = template(f"card_{Command(key).name.lower()}", Part.PHRASE)
            return command_label(Command(key), does=does)
        case "check":
            return check_label(does=template("test_code_layout_sub", Part.PHRASE))
        case "operator":
            person = person_of(OperatorId(key))
            if person is None:
                return None
            badge = OperatorId(person.badge)
            return badge_label(badge, name=person.name, role=person.role.value.title())
        case _:
            return None


def _unit(things: Things, unit: UnitId) -> Label | Unprintable | None:
    record = things.unit(unit)
    if record is None:
        return None
    state = record.state
    return unit_label(
        state.unit,
        part=state.part_number,
        serial=state.serial,
        name=record.part.name,
        revision=state.revision,
    )


def _lot(things: Things, lot: LotId) -> Label | Unprintable | None:
    record = things.lot(lot)
    if record is None:
        return None
    part = record.part
    return lot_label(
        record.lot, part=part.part_number, lot_number=record.lot_number, name=part.name
    )
