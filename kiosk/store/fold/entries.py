"""Reading entries for the fold: those about one subject, and whether a group was reversed."""

from collections.abc import Iterator
from functools import lru_cache

import msgspec
from sqlalchemy import and_, bindparam, select

from kiosk.domain.facts import Fact, Reversed
from kiosk.domain.ids import Subject
from kiosk.domain.journal import Entry
from kiosk.store.codec import decode_fact
from kiosk.store.driver import Cursor, Row
from kiosk.store.fold.sound import is_sound
from kiosk.store.schema import ENTRY_SUBJECT, JOURNAL, REVERSAL
from kiosk.store.sql import compiled

LARGE = 20_000
"""Characters of a payload from which on it is worth keeping what it says: some hundred moves."""

ENTRY_COLUMNS = (
    JOURNAL.c.station_id,
    JOURNAL.c.seq,
    JOURNAL.c.entry_id,
    JOURNAL.c.group_id,
    JOURNAL.c.hlc,
    JOURNAL.c.at_us,
    JOURNAL.c.actor,
    JOURNAL.c.kind,
    JOURNAL.c.payload,
    JOURNAL.c.subjects,
)
_ABOUT = compiled(
    select(*ENTRY_COLUMNS)
    .select_from(ENTRY_SUBJECT)
    .join(
        JOURNAL,
        and_(
            JOURNAL.c.station_id == ENTRY_SUBJECT.c.station_id,
            JOURNAL.c.seq == ENTRY_SUBJECT.c.seq,
        ),
    )
    .where(ENTRY_SUBJECT.c.subject == bindparam("subject"))
    .where(JOURNAL.c.kind != bindparam("left_out"))
    .order_by(ENTRY_SUBJECT.c.hlc, ENTRY_SUBJECT.c.station_id, ENTRY_SUBJECT.c.seq)
)
_OF_KIND = compiled(
    select(*ENTRY_COLUMNS)
    .select_from(ENTRY_SUBJECT)
    .join(
        JOURNAL,
        and_(
            JOURNAL.c.station_id == ENTRY_SUBJECT.c.station_id,
            JOURNAL.c.seq == ENTRY_SUBJECT.c.seq,
        ),
    )
    .where(ENTRY_SUBJECT.c.subject == bindparam("subject"))
    .where(JOURNAL.c.kind == bindparam("kind"))
    .order_by(ENTRY_SUBJECT.c.hlc, ENTRY_SUBJECT.c.station_id, ENTRY_SUBJECT.c.seq)
)
_OF_GROUP = compiled(
    select(*ENTRY_COLUMNS)
    .where(JOURNAL.c.group_id == bindparam("group_id"))
    .order_by(JOURNAL.c.hlc, JOURNAL.c.station_id, JOURNAL.c.seq)
)
_ONE = compiled(select(*ENTRY_COLUMNS).where(JOURNAL.c.entry_id == bindparam("entry_id")))
_REVERSED = compiled(
    select(REVERSAL.c.entry_id).where(REVERSAL.c.group_id == bindparam("group_id"))
)


def entries_about(cursor: Cursor, subject: Subject) -> list[Entry]:
    """Return the entries about `subject` in their order, without the reversals of others.

    A reversal of 10,000 units is about each of them: reading it once a unit would be quadratic.
    """
    rows = cursor.execute(_ABOUT, (subject, Reversed.kind)).fetchall()
    return [read_entry(row) for row in rows]


def each_about(cursor: Cursor, subject: Subject) -> Iterator[Entry]:
    """Yield the entries about `subject` in their order; `cursor` serves nothing else meanwhile."""
    for row in cursor.execute(_ABOUT, (subject, "")):
        yield read_entry(row)


def entries_of_kind(cursor: Cursor, subject: Subject, kind: str) -> list[Entry]:
    """Return the entries of one kind about `subject` in their order, those taken back too."""
    return [read_entry(row) for row in cursor.execute(_OF_KIND, (subject, kind)).fetchall()]


def standing_of_kind(cursor: Cursor, subject: Subject, kind: str) -> list[Entry]:
    """Return the entries of one kind about `subject` in their order that were not taken back."""
    entries = entries_of_kind(cursor, subject, kind)
    return [each for each in entries if not is_reversed(cursor, each)]


def entries_of_group(cursor: Cursor, group: bytes) -> list[Entry]:
    """Return the entries of a group in their order."""
    return [read_entry(row) for row in cursor.execute(_OF_GROUP, (group,)).fetchall()]


def entry_of(cursor: Cursor, entry_id: str) -> Entry | None:
    """Return the entry of an id in hexadecimal; None where it is not here, or is no id."""
    try:
        row = cursor.execute(_ONE, (bytes.fromhex(entry_id),)).fetchone()
    except ValueError:
        return None
    return None if row is None else read_entry(row)


def is_reversed(cursor: Cursor, entry: Entry) -> bool:
    """Whether an entry that is here reversed the group of `entry`."""
    return cursor.execute(_REVERSED, (entry.group_id,)).fetchone() is not None


def read_entry(row: Row) -> Entry:
    """Return the entry that a row of ENTRY_COLUMNS holds."""
    station, seq, entry, group, hlc, at_us, actor, kind, payload, subjects = row
    return Entry(
        station_id=station if isinstance(station, bytes) else b"",
        seq=seq if isinstance(seq, int) else 0,
        entry_id=entry if isinstance(entry, bytes) else b"",
        group_id=group if isinstance(group, bytes) else b"",
        hlc=hlc if isinstance(hlc, int) else 0,
        at_us=at_us if isinstance(at_us, int) else 0,
        actor=str(actor),
        kind=str(kind),
        fact=fact_of(str(kind), str(payload), str(subjects)),
    )


def fact_of(kind: str, payload: str, subjects: str) -> Fact | None:
    """Return the fact of an entry; None for a kind or payload this program cannot read or fold.

    An entry that was sealed elsewhere happened; one that cannot be read must not stop the others.
    """
    return (_read if len(payload) < LARGE else _read_once)(kind, payload, subjects)


def _read(kind: str, payload: str, subjects: str) -> Fact | None:
    try:
        fact = decode_fact(kind, payload)
    except (msgspec.DecodeError, UnicodeEncodeError):
        return None
    return fact if fact is not None and is_sound(fact, subjects) else None


_read_once = lru_cache(maxsize=2)(_read)
"""For an entry about thousands of units, which is read again for each of them."""
