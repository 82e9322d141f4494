"""Facts about stock: received, moved, counted, held, and what leaves for good."""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.domain.facts.moves import Move, Place
from kiosk.domain.ids import (
    PartNumber,
    Subject,
    part_subject,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """Stock went from one location to another."""

    kind: ClassVar[str] = "moved.1"
    item: Subject
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A count was taken; its moves make the book agree (adjustment ↔ location)."""

    kind: ClassVar[str] = "counted.1"
    item: Subject
    place: Place
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item,)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortageAdjusted:
    """An untracked part was in the hand that the book did not show; the place wants a count."""

    kind: ClassVar[str] = "shortage_adjusted.1"
    part_number: PartNumber
    place: Place
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (part_subject(self.part_number),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scrapped:
    """An item was destroyed; a unit's serial stays used."""

    kind: ClassVar[str] = "scrapped.1"
    item: Subject
    reason: str
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipped:
    """An item left for a customer."""

    kind: ClassVar[str] = "shipped.1"
    item: Subject
    customer: str
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """A shipped item came back, the same identity as before."""

    kind: ClassVar[str] = "returned.1"
    item: Subject
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Archived:
    """A unit was taken out of stock for good; searchable, its number retired (B18)."""

    kind: ClassVar[str] = "archived.1"
    item: Subject
    reason: str
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item,)


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldPlaced:
    """An item may not be used; the entry's own id names the hold.

    Attributes:
        place: only the stock at this place is held; empty where the hold follows a unit.
        title: why, in the words of who placed it.
    """

    kind: ClassVar[str] = "hold_placed.1"
    item: Subject
    place: str
    title: str

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item,)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()
