"""What passes between the record of a station and the central database."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from kiosk.domain.ids import OperatorId
from kiosk.domain.journal import SealedEntry
from kiosk.domain.link import Frozen
from kiosk.domain.people import Operator


class Fault(Enum):
    """Why an entry does not continue its station's chain."""

    GAP = "entries before it are missing"
    BROKEN = "it does not follow the entry before it"
    CHANGED = "its seal does not hold"
    FORKED = "another entry stands here under its number"
    REPEATED = "its entry id stands here under another number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """An entry that was not taken, and with it nothing after it of its station."""

    station_id: bytes
    seq: int
    fault: Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What a merge came to.

    Attributes:
        taken: entries added to the journal and folded.
        known: entries that were here already.
        refused: the first that could not be taken, of each station that had one.
    """

    taken: int
    known: int
    refused: tuple[Refused, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The last entry of a station's chain; seq 0 and 32 zero bytes before the first."""

    station_id: bytes
    seq: int
    hash: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What this station remembers of its dealings with central, besides the journal.

    Attributes:
        token: what central knows this copy of the record by; 16 bytes, empty before the first.
        pending: what it is to be known by next; kept until central is known to have taken it, so
            that a lost reply does no harm.
        confirmed: the seq of the last own entry that central is known to have.
        heard_us: when all that central had was here the last time; 0 for never.
        people: the version of central's table of people that is here; 0 for none.
        frozen: why nothing is recorded; None where it is.
    """

    token: bytes = b""
    pending: bytes = b""
    confirmed: int = 0
    heard_us: int = 0
    people: int = 0
    frozen: Frozen | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StationSeen:
    """A station as central lists it; `seat` is its name, `head` its last entry there."""

    head: Head
    seat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """A block of numbers of a series, both ends in it, that no other station is ever given."""

    series: str
    low: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeTaken:
    """Somebody new here, whose badge another person had at central already.

    Attributes:
        badge: which.
        now: the id, and the badge, by which the person here goes from now on.
    """

    badge: str
    now: OperatorId


class SyncRecord(Protocol):
    """The record of this station as the sync thread uses it; every write is a job of the writer.

    Called from the sync thread alone.
    """

    def own(self) -> Head:
        """Return this station's id and the last entry of its own chain."""
        ...

    def marks(self) -> Marks: ...

    def keep(self, marks: Marks, station_id: bytes) -> bool:
        """Remember `marks` of this station, durably.

        Returns:
            False where it goes on under another id than `station_id` by now: nothing is kept.
        """
        ...

    def continued(self) -> tuple[Head, ...]:
        """Return the chains recorded here under ids this station had before, the oldest first.

        Only those that `continue_as` has not settled yet: empty for nearly every station.
        Nothing is pushed, and no hello said, while there are any.
        """
        ...

    def former_hash(self, station_id: bytes, seq: int) -> bytes | None:
        """Return the hash of an entry of a former chain; None where there is none."""
        ...

    def unsettled(self, common: Mapping[bytes, int]) -> tuple[bytes, ...]:
        """Return the ids of own entries, former and present, that follow what central has.

        Args:
            common: of each former chain the last seq at which it and central's are the same.
        """
        ...

    def continue_as(self, common: Mapping[bytes, int], had: Collection[bytes]) -> None:
        """Record again under the present id what central never got under a former one.

        One transaction, after a copy of the record was made beside it; nothing the second time.

        Args:
            common: as in `unsettled`.
            had: of those ids, the ones that central has after all, under whichever station.
        """
        ...

    def vector(self) -> Mapping[bytes, Head]:
        """Return the head of every station's chain that is here, own one included."""
        ...

    def own_after(self, seq: int, most: int) -> Sequence[SealedEntry]:
        """Return own entries after `seq` in their order, to the end of a group.

        About `most` of them: more where a group is longer, fewer where they are long, none where
        there are none.
        """
        ...

    def own_hash(self, seq: int) -> bytes | None:
        """Return the hash of an own entry; None where there is none."""
        ...

    def unsent(self, confirmed: int) -> tuple[int, int]:
        """Return how many own entries follow `confirmed`, and when the first was recorded."""
        ...

    def take(self, entries: Sequence[SealedEntry]) -> Merged:
        """Merge entries in small jobs that let the operator's go first."""
        ...

    def take_back(self, entries: Sequence[SealedEntry]) -> Merged:
        """Merge this station's own entries from central, after an older copy was put back."""
        ...

    def name_stations(self, stations: Sequence[StationSeen]) -> None:
        """Note the names of the stations, for histories, and what central calls this one's seat.

        The own name stays as people gave it; the seat's begins the numbers that the station makes
        when its blocks are used up, so tell it before `keep` is given the first token.
        """
        ...

    def people(self) -> tuple[Sequence[Operator], bool]:
        """Return everybody here, and whether anybody was changed here since the last sync."""
        ...

    def replace_people(self, people: Sequence[Operator], version: int) -> Sequence[BadgeTaken]:
        """Make the table of people as central has it in `version`.

        Who was changed here and not sent yet stays as here, and `people` says so until
        `people_sent`. Who is new here with the badge of somebody else there stays, without it.
        """
        ...

    def people_sent(self, people: Sequence[Operator], version: int) -> None:
        """Note that central took `people`, all that are here, as `version`.

        Who was changed again meanwhile is still to be sent.
        """
        ...

    def highest_used(self) -> Mapping[str, int]:
        """Return, of each series of numbers, the highest that this station has used or may yet.

        Tell central before the first block is asked for, and after the first token was kept: from
        then on this station draws from blocks only. Tell it again where central was put back.
        """
        ...

    def numbers_used(self) -> Mapping[str, int]:
        """Return, of each series of numbers, the highest that this station has used."""
        ...

    def newest_waits(self) -> bool:
        """Whether the record was put back, and a newest label is still to be told (A3)."""
        ...

    def wanted(self) -> Mapping[str, int]:
        """Return the series that want another block, and how many numbers it should have."""
        ...

    def lease(self, lease: Lease) -> None:
        """Keep a block; numbers of the series are drawn from it from now on."""
        ...

    def missing_files(self) -> Sequence[bytes]:
        """Return SHA-256 of files that are here and that central is not known to have."""
        ...

    def file(self, sha256: bytes) -> bytes | None:
        """Return the bytes of a file that is here."""
        ...

    def file_sent(self, sha256: bytes) -> None:
        """Note that central has a file."""
        ...
