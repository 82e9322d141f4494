"""Facts that correct the record after people looked at the things themselves (R2).

They stand in the group of the `ConflictResolved` that says why; nothing is edited or deleted.
"""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.domain.facts.moves import Move
from kiosk.domain.ids import LotId, PartNumber, Subject, UnitId, lot_subject, unit_subject


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitsMerged:
    """One unit was recorded twice: `unit` is no more, its label means `into` from now on.

    Attributes:
        moves: `unit` leaves its place for where it came from.
    """

    kind: ClassVar[str] = "units_merged.1"
    unit: UnitId
    into: UnitId
    reason: str
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (unit_subject(self.unit), unit_subject(self.into))


@dataclass(frozen=True, slots=True, kw_only=True)
class SerialCorrected:
    """A unit has another serial number from now on; its identity stays (A25).

    Attributes:
        before: the number it had, as given.
        serial_key, scope, generated: as in UnitReceived, of the new number.
        reason: why, such as a typing error, or two units that bore one number.
    """

    kind: ClassVar[str] = "serial_corrected.1"
    unit: UnitId
    before: str
    serial: str
    serial_key: str
    scope: str
    generated: bool
    reason: str

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (unit_subject(self.unit),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LotDivided:
    """A part of a lot turned out to be another lot, and is one from now on.

    Attributes:
        into: the new lot, a random id, with its number and key.
        moves: the quantity leaves `lot` by adjustment, and comes to `into` the same way.
    """

    kind: ClassVar[str] = "lot_divided.1"
    lot: LotId
    into: LotId
    part_number: PartNumber
    lot_number: str
    lot_key: str
    reason: str
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (lot_subject(self.lot), lot_subject(self.into))
