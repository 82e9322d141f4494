"""Facts about production: runs, what goes in and comes out of them, lots that are made here."""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.domain.facts.dates import NO_DATES, Dates
from kiosk.domain.facts.moves import Move
from kiosk.domain.ids import (
    BomVersion,
    LotId,
    PartNumber,
    RunId,
    Subject,
    UnitId,
    lot_subject,
    part_subject,
    unit_subject,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStarted:
    """A serialised assembly came into being, in production, before any component is placed (G2).

    Attributes:
        bom_version: the released BOM it is built from, a snapshot (F10).
        serial_key, scope, generated: as in UnitReceived.
    """

    kind: ClassVar[str] = "run_started.1"
    run: RunId
    unit: UnitId
    part_number: PartNumber
    revision: str
    serial: str
    serial_key: str
    scope: str
    generated: bool
    bom_version: BomVersion

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (unit_subject(self.unit),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitInstalled:
    """A serialised component went into `parent`.

    Attributes:
        position: reference designator or find number it fills; may be empty.
        substitute_for: the part the line asks for, where another approved one was installed.
    """

    kind: ClassVar[str] = "unit_installed.1"
    run: RunId
    parent: UnitId
    unit: UnitId
    part_number: PartNumber
    position: str
    substitute_for: PartNumber | None
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (unit_subject(self.unit), unit_subject(self.parent))


@dataclass(frozen=True, slots=True, kw_only=True)
class LotInstalled:
    """A quantity of a lot went into `parent`; the lot counts down."""

    kind: ClassVar[str] = "lot_installed.1"
    run: RunId
    parent: UnitId
    lot: LotId
    part_number: PartNumber
    substitute_for: PartNumber | None
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (lot_subject(self.lot), unit_subject(self.parent))


@dataclass(frozen=True, slots=True, kw_only=True)
class StockInstalled:
    """A count of an untracked part went into `parent`."""

    kind: ClassVar[str] = "stock_installed.1"
    run: RunId
    parent: UnitId
    part_number: PartNumber
    substitute_for: PartNumber | None
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (part_subject(self.part_number), unit_subject(self.parent))


@dataclass(frozen=True, slots=True, kw_only=True)
class Uninstalled:
    """A component came out of `parent`; its moves say where to.

    Attributes:
        run: the run it was taken out in.
        disposition: stock, hold or scrap.
    """

    kind: ClassVar[str] = "uninstalled.1"
    run: RunId
    parent: UnitId
    item: Subject
    part_number: PartNumber
    disposition: str
    reason: str
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item, unit_subject(self.parent))


@dataclass(frozen=True, slots=True, kw_only=True)
class RunCompleted:
    """Every requirement is in; the unit is available at a location, its as-built frozen."""

    kind: ClassVar[str] = "run_completed.1"
    run: RunId
    unit: UnitId
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (unit_subject(self.unit),)


@dataclass(frozen=True, slots=True, kw_only=True)
class LotMade:
    """A quantity of a lot was made here, new or more of one that was made here before (A15).

    What EPCIS 2.0 calls commissioning with `creating_class_instance`: no supplier, no receipt.

    Attributes:
        lot_number: what the lot is called; its batch, unless it was numbered by a pattern.
        lot_key: its compared form.
        batch: what identifies it where it was made, such as a works order; empty where nobody
            said.
        dates: from the day on which it was made.
    """

    kind: ClassVar[str] = "lot_made.1"
    lot: LotId
    part_number: PartNumber
    lot_number: str
    lot_key: str
    batch: str
    moves: tuple[Move, ...]
    dates: Dates = NO_DATES

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (lot_subject(self.lot),)
