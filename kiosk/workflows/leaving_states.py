"""States of archiving and of correcting a serial number, and what they put on record."""

from dataclasses import dataclass

from kiosk.domain.ids import LocationCode, PartNumber, Subject
from kiosk.workflows.move_states import NO_LOCATION
from kiosk.workflows.step import NOTHING, Needs


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """Take a unit, or all of a lot or counted part that lies at a location, out for good."""

    item: Subject
    location: LocationCode
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Renumber:
    """Give a unit another serial number; "" for the next one of its scheme."""

    item: Subject
    serial: str
    reason: str


@dataclass(frozen=True, slots=True)
class ArchiveItem:
    """Waits for what is archived."""

    @property
    def needs(self) -> Needs:
        return NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivePlace:
    """A lot or counted part lies at several locations; waits for the one that is archived."""

    item: Subject

    @property
    def needs(self) -> Needs:
        return Needs(item=self.item)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveReason:
    """Waits for why; `location` is empty for a unit."""

    item: Subject
    location: LocationCode = NO_LOCATION

    @property
    def needs(self) -> Needs:
        return Needs(item=self.item)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveBadge:
    """All is said by one who may not archive; waits for a supervisor's badge."""

    item: Subject
    location: LocationCode
    reason: str

    @property
    def needs(self) -> Needs:
        return Needs(item=self.item)


@dataclass(frozen=True, slots=True)
class RenumberUnit:
    """Waits for the unit whose serial number is wrong."""

    @property
    def needs(self) -> Needs:
        return NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class RenumberNumber:
    """Waits for the right number; `typed` is what was entered the first time, "" before that."""

    item: Subject
    part: PartNumber
    typed: str = ""

    @property
    def needs(self) -> Needs:
        return Needs(item=self.item, part=self.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class RenumberReason:
    """Waits for why; `serial` is "" for the next number of the scheme."""

    item: Subject
    serial: str

    @property
    def needs(self) -> Needs:
        return Needs(item=self.item)


@dataclass(frozen=True, slots=True, kw_only=True)
class RenumberBadge:
    """All is said by one who may not correct it; waits for a supervisor's badge."""

    item: Subject
    serial: str
    reason: str

    @property
    def needs(self) -> Needs:
        return Needs(item=self.item)


Archiving = ArchiveItem | ArchivePlace | ArchiveReason | ArchiveBadge
Renumbering = RenumberUnit | RenumberNumber | RenumberReason | RenumberBadge
Leaving = Archiving | Renumbering
