"""Journal entries and their seal: a hash chain that shows any later change (R5, N6).

The sealed bytes are frames, each an int32 big-endian length and that many bytes:

    +----+-----------+----+----------+----+------------+----+--------------------+
    | 32 | prev hash | 16 | entry id | 16 | station id | 24 | seq · hlc · at_us  |
    +----+-----------+----+----------+----+------------+----+--------------------+
    | 16 | group id  |  n | kind     |  n | actor      |  n | subjects           |
    +----+-----------+----+----------+----+------------+----+--------------------+
    |  n | envelope  |  n | payload  |
    +----+-----------+----+----------+

seq, hlc and at_us are int64 big-endian, the texts UTF-8; subjects are sorted, one space between.
PostgreSQL computes the same from its columns with int4send, int8send and sha256.
"""

import hashlib
import struct
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.facts import Fact
from kiosk.domain.ids import Subject

HASH_BYTES = 32
ID_BYTES = 16

NO_HASH = bytes(HASH_BYTES)
"""What stands as the previous hash of a station's first entry."""

_HEAD = struct.Struct(">i32si16si16siqqqi16s")
_LENGTH = struct.Struct(">i")


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanEvidence:
    """How an input reached the kiosk, kept with every entry it led to (R7).

    Attributes:
        raw: the bytes as they came; UTF-8 of the text where only text is known.
        entered: `scanned`, `typed` or `tapped` (E13).
    """

    raw: bytes
    symbology: str | None
    source: str
    entered: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedEntry:
    """One row of the journal as it is stored, hashed and sent; never re-serialised.

    Attributes:
        hlc: hybrid logical clock in microseconds; an entry that saw another sorts after it.
        at_us: the wall clock's word, microseconds since 1970 UTC.
        subjects: sorted, one space between; empty where the entry is about nothing known.
        envelope: JSON text: approved_by and scan.
        payload: JSON text of the fact.
    """

    station_id: bytes
    seq: int
    entry_id: bytes
    group_id: bytes
    kind: str
    subjects: str
    hlc: int
    at_us: int
    actor: str
    envelope: str
    payload: str
    prev_hash: bytes
    hash: bytes

    @property
    def order(self) -> tuple[int, bytes, int]:
        """The total order in which entries of one subject are folded."""
        return (self.hlc, self.station_id, self.seq)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A journal entry read back: the part of its header that the fold needs, and its fact.

    `fact` is None for a kind this program does not know; such entries are kept and relayed.
    """

    station_id: bytes
    seq: int
    entry_id: bytes
    group_id: bytes
    hlc: int
    at_us: int
    actor: str
    kind: str
    fact: Fact | None

    @property
    def order(self) -> tuple[int, bytes, int]:
        """The total order in which entries of one subject are folded."""
        return (self.hlc, self.station_id, self.seq)


def joined(subjects: Iterable[Subject]) -> str:
    """Return the subjects as they are sealed: each once, sorted, one space between."""
    return " ".join(sorted(set(subjects)))


def seal(entry: SealedEntry) -> bytes:
    """Return the SHA-256 (32 bytes) that `entry` should carry; its own `hash` is not read."""
    digest = hashlib.sha256(
        _HEAD.pack(
            32,
            entry.prev_hash,
            16,
            entry.entry_id,
            16,
            entry.station_id,
            24,
            entry.seq,
            entry.hlc,
            entry.at_us,
            16,
            entry.group_id,
        )
    )
    for text in (entry.kind, entry.actor, entry.subjects, entry.envelope, entry.payload):
        data = text.encode()
        digest.update(_LENGTH.pack(len(data)))
        digest.update(data)
    return digest.digest()


def holds(entry: SealedEntry) -> bool:
    """Whether the hash of `entry` is its seal; false too for what could never have been sealed."""
    if len(entry.prev_hash) != HASH_BYTES or len(entry.hash) != HASH_BYTES:
        return False
    if any(len(each) != ID_BYTES for each in (entry.entry_id, entry.station_id, entry.group_id)):
        return False
    try:
        return seal(entry) == entry.hash
    except (UnicodeEncodeError, struct.error):
        return False
