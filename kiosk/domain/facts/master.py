"""Facts about master data: parts, bills of material, locations, policies."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import ClassVar

from kiosk.domain.facts.dates import ShelfLife
from kiosk.domain.facts.moves import Move
from kiosk.domain.ids import (
    BomVersion,
    LocationCode,
    PartNumber,
    Subject,
    location_subject,
    part_subject,
)


class Tracking(Enum):
    """How a part is tracked (B1): one identity a unit, one a lot, or only a count."""

    SERIAL = "serial"
    LOT = "lot"
    UNTRACKED = "untracked"


class NumberedBy(Enum):
    """Whose serial numbers the units of a part bear (A28)."""

    EITHER = "either"
    """the maker's; or, on request, ours where the part has a scheme"""
    OURS = "ours"
    """ours: of the part's scheme, or the one after the last where it has none (A10)"""
    THEIRS = "theirs"
    """the maker's; none of ours is offered"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartDefined:
    """A part was made known or changed; the part number alone is its key.

    Attributes:
        unit: canonical unit of measure, `ea` for pieces.
        serial_scheme: of units made here: a pattern, or the name of a scheme (`SchemeDefined`);
            empty where there is none.
        lot_pattern: of lots: the same; empty for the date code.
        category: code of a category (`CategoryDefined`); empty where there is none.
        family: the part it is a variant of; empty where it is none (A6).
        shelf_life: None where nothing of it expires.
        inspected: what comes in waits for an inspection (C15).
    """

    kind: ClassVar[str] = "part_defined.1"
    part_number: PartNumber
    revision: str
    name: str
    tracking: Tracking
    unit: str
    serial_scheme: str = ""
    lot_pattern: str = ""
    category: str = ""
    family: str = ""
    numbered_by: NumberedBy = NumberedBy.EITHER
    shelf_life: ShelfLife | None = None
    inspected: bool = False

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (part_subject(self.part_number),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BomLine:
    """One requirement of an assembly.

    Attributes:
        line: its key within the BOM, unique; the number of the line from 1.
        quantity: per assembly, in the component's own unit of measure.
        reference_designators: expanded, in the order of the drawing.
        substitutes: approved parts that may stand in.
    """

    line: str
    component: PartNumber
    quantity: Decimal
    find_number: str = ""
    reference_designators: tuple[str, ...] = ()
    optional: bool = False
    substitutes: tuple[PartNumber, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BomReleased:
    """A bill of material was released; a version is its content and never changes.

    Attributes:
        version: SHA-256 over parent and lines, hexadecimal, 32 characters.
    """

    kind: ClassVar[str] = "bom_released.1"
    parent: PartNumber
    version: BomVersion
    lines: tuple[BomLine, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (part_subject(self.parent),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LocationDefined:
    """A storage location was made known or renamed; `parent` is empty at the top."""

    kind: ClassVar[str] = "location_defined.1"
    code: LocationCode
    name: str
    parent: str = ""

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (location_subject(self.code),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicySet:
    """A rule that all stations share got a value (see kiosk.domain.policy for the names)."""

    kind: ClassVar[str] = "policy_set.1"
    name: str
    value: str

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return ()

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()
