"""Double entry: a quantity of an item moves from one place to another, and never appears."""

from dataclasses import dataclass
from decimal import Decimal
from typing import NewType

from kiosk.domain.ids import LocationCode, Subject, UnitId, location_subject, unit_subject

Place = NewType("Place", str)
"""`location:CODE`, the inside of a unit as `unit:ID`, or one of the boundary places below."""

SUPPLIER = Place("supplier")
PRODUCTION = Place("production")
CUSTOMER = Place("customer")
SCRAP = Place("scrap")
ADJUSTMENT = Place("adjustment")


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One leg: `quantity` of `item` leaves `source` and arrives at `target`.

    Attributes:
        item: a unit, a lot, or a part that is only counted.
        line: the BOM line filled or emptied, where source or target is the inside of a unit.
    """

    item: Subject
    source: Place
    target: Place
    quantity: Decimal = Decimal(1)
    line: str = ""


def location_place(code: LocationCode) -> Place:
    """Return the place that a location is."""
    return Place(location_subject(code))


def inside(unit: UnitId) -> Place:
    """Return the place that the inside of a unit is."""
    return Place(unit_subject(unit))


def reversed_moves(moves: tuple[Move, ...]) -> tuple[Move, ...]:
    """Return the moves that take `moves` back, last first."""
    return tuple(
        Move(
            item=move.item,
            source=move.target,
            target=move.source,
            quantity=move.quantity,
            line=move.line,
        )
        for move in reversed(moves)
    )
