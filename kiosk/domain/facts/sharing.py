"""Facts about stations that share one record: whose a place is, who may what, what continues."""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.domain.facts.moves import Move
from kiosk.domain.ids import (
    LocationCode,
    OperatorId,
    Subject,
    location_subject,
    operator_subject,
    station_subject,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LocationOwned:
    """A location is one station's own: offline, nobody else takes lots from it (R10).

    Attributes:
        station: the owner's id in hexadecimal; empty where it is everybody's again.
        station_name: what people called it then.
    """

    kind: ClassVar[str] = "location_owned.1"
    code: LocationCode
    station: str
    station_name: str

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (location_subject(self.code),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsSet:
    """What a person may do was settled or changed, from this entry on.

    Attributes:
        role: of `people.Role`, by its value.
        access_until: ISO day after which they may nothing; empty for no end.
    """

    kind: ClassVar[str] = "rights_set.1"
    operator_id: OperatorId
    role: str
    access_until: str

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (operator_subject(self.operator_id),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StationContinued:
    """This station goes on where another one stopped, whose record was restored or copied.

    Attributes:
        before: the id it had, in hexadecimal; `seq` the last entry under it that central has.
        recorded_again: entries after that one, which follow under the new id.
    """

    kind: ClassVar[str] = "station_continued.1"
    before: str
    seq: int
    recorded_again: int

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (station_subject(self.before),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FileAttached:
    """A file was added to a unit, lot or part: a photo, a test report, a certificate.

    Attributes:
        name: as the person's file was called, without its folder.
        media_type: such as `image/jpeg`; IANA media types.
        sha256: hexadecimal, 64 characters; the bytes are kept and sent by it.
        size: bytes.
    """

    kind: ClassVar[str] = "file_attached.1"
    item: Subject
    name: str
    media_type: str
    sha256: str
    size: int

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item,)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()
