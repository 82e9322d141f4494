"""Which thing an input was about, and how it is found again when its page is drawn anew."""

from collections.abc import Callable

from kiosk.domain.facts import LocationDefined
from kiosk.domain.ids import (
    LocationCode,
    LotId,
    OperatorId,
    PartNumber,
    Subject,
    UnitId,
    location_subject,
    lot_subject,
    order_subject,
    part_subject,
    subject_key,
    subject_kind,
    unit_subject,
)
from kiosk.domain.orders import Order
from kiosk.domain.people import Operator, Role
from kiosk.domain.records import LotRecord, PartRecord, Thing, UnitRecord
from kiosk.session.inputs import Event, Tap
from kiosk.session.stepping import current
from kiosk.store.reader import Reader
from kiosk.store.reading import Snapshot
from kiosk.workflows.screens import HomeScreen, LookupScreen, Screen

SEEN = (
    *("seen_unit", "seen_lot", "seen_part", "seen_tracked", "seen_location", "seen_voided"),
    "seen_former",
    "seen_order",
)
"""Answers that open the page of what was seen."""

Known = UnitRecord | LotRecord | PartRecord | LocationDefined | Order
"""What has a page of its own."""


def only(things: tuple[Thing, ...]) -> Known | None:
    """Return what a code stands for; None for nothing, for several things, and for a person."""
    match current(things):
        case (UnitRecord() | LotRecord() | PartRecord() | LocationDefined() | Order() as thing,):
            return thing
        case _:
            return None


def person(things: tuple[Thing, ...]) -> Operator | None:
    """Return who wears a code as a badge."""
    return next((each for each in things if isinstance(each, Operator)), None)


def picked(screen: Screen, event: Event) -> tuple[Thing, ...]:
    """Return the match that was picked of those on a screen; nothing where none was."""
    match event, screen:
        case Tap(name="pick", argument=number), HomeScreen(choice=matches):
            return matches[int(number) - 1 : int(number)]
        case Tap(name="pick", argument=number), LookupScreen(things=matches):
            return matches[int(number) - 1 : int(number)]
        case _:
            return ()


def subject_of(thing: Known) -> Subject:
    """Return the subject that a thing is."""
    match thing:
        case UnitRecord():
            return unit_subject(thing.state.unit)
        case LotRecord():
            return lot_subject(thing.lot)
        case PartRecord():
            return part_subject(thing.part.part_number)
        case Order():
            return order_subject(thing.number)
        case _:
            return location_subject(thing.code)


def thing_of(reader: Reader, subject: Subject) -> Known | None:
    """Return a thing as it stands now."""
    key = subject_key(subject)
    match subject_kind(subject):
        case "unit":
            return reader.unit(UnitId(key))
        case "lot":
            return reader.lot(LotId(key))
        case "part":
            return reader.part(PartNumber(key))
        case "location":
            return reader.location(LocationCode(key))
        case "order":
            return reader.order(key)
        case _:
            return None


def supervises(operator: str) -> Callable[[Snapshot], bool]:
    """Return the question whether a person is a supervisor."""

    def ask(record: Snapshot) -> bool:
        person = record.reader.catalogue.person(OperatorId(operator))
        return person is not None and person.role is Role.SUPERVISOR

    return ask
