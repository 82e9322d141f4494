"""What must hold of any record, asked of the file itself."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.journal import NO_HASH, SealedEntry, seal
from kiosk.store.driver import Cursor
from kiosk.store.sealed import sealed_entries
from kiosk.store.verify import refold, verify

_OWN = "select station_id, head_seq, head_hash from station where own = 1"
_TWICE = (
    "select scope, key from name where kind = 'serial' and active = 1"
    " group by scope, key having count(*) > 1"
)
_UNBALANCED = "select item, sum(quantity) from balance group by item having sum(quantity) <> 0"
_BELOW = (
    "select item, place from balance where quantity < 0"
    " and (place like 'unit:%' or item like 'lot:%' and place like 'location:%')"
)
_OVERFULL = (
    "select place, line from unit where place like 'unit:%'"
    " group by place, line having count(*) > ?"
)
_CONFLICTS = "select kind, subjects from conflict"


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """How far a chain was walked: the last entry's number, hash and clock."""

    seq: int = 0
    hash: bytes = NO_HASH
    hlc: int = 0


def entries(cursor: Cursor, after: int = 0) -> list[SealedEntry]:
    """Return the entries of the record's own station behind number `after`, in their order."""
    own = cursor.execute(_OWN).fetchone()
    assert own is not None
    assert isinstance(own[0], bytes)
    return sealed_entries(cursor, own[0], after=after, most=10_000_000)


def walked(cursor: Cursor, behind: Head, found: list[SealedEntry]) -> Head:
    """Check the chain of `found` from `behind` to the station's own head, and return that."""
    head = behind
    for entry in found:
        assert entry.seq == head.seq + 1, "a number is missing"
        assert entry.prev_hash == head.hash, f"entry {entry.seq} does not follow its predecessor"
        assert seal(entry) == entry.hash, f"entry {entry.seq} is not what was sealed"
        assert entry.hlc > head.hlc, f"entry {entry.seq} does not sort behind its predecessor"
        head = Head(seq=entry.seq, hash=entry.hash, hlc=entry.hlc)
    own = cursor.execute(_OWN).fetchone()
    assert own is not None
    assert own[1:] == (head.seq, head.hash), "the head is not that of the last entry"
    return head


def check_whole(cursor: Cursor, path: Path, most: int) -> None:
    """Check that the chain is whole, that the fold follows from it, and the plant's invariants.

    No serial twice, no slot with more than `most` units, each lot in = out + on hand, none
    below zero, and no conflict, for a single station cannot make one.
    """
    assert verify(cursor).ok
    report = refold(path)
    assert report.ok, report
    assert cursor.execute(_TWICE).fetchall() == []
    assert cursor.execute(_UNBALANCED).fetchall() == []
    assert cursor.execute(_BELOW).fetchall() == []
    assert cursor.execute(_OVERFULL, (most,)).fetchall() == []
    assert cursor.execute(_CONFLICTS).fetchall() == []
    assert cursor.execute("pragma quick_check").fetchall() == [("ok",)]
