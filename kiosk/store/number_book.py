"""The book of numbers: which schemes there are, who uses each, and what it gives next (A27)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Text, bindparam, literal_column, or_, select

from kiosk.domain.facts import NumberedBy, PartDefined, SchemeDefined
from kiosk.domain.ids import PartNumber
from kiosk.domain.numbering import (
    BadNumber,
    BadPattern,
    Occasion,
    Scheme,
    generate,
    parse_scheme,
    series_key,
)
from kiosk.domain.rules.newest import counted_series, counter_asked, other_asked
from kiosk.store.codec import decode
from kiosk.store.leases import blocks, own_prefix
from kiosk.store.local import SEQUENCE
from kiosk.store.marks import read_marks, read_seat
from kiosk.store.newest import NewestReader
from kiosk.store.reading import Snapshot
from kiosk.store.schema import PART
from kiosk.store.sql import compiled

MOST_USERS = 50

_serials = literal_column("json_extract(part.content, '$.serial_scheme')", Text)
_numbered_by = literal_column("json_extract(part.content, '$.numbered_by')", Text)
_lots = literal_column("json_extract(part.content, '$.lot_pattern')", Text)
_USERS = compiled(
    select(PART.c.content)
    .where(or_(_serials == bindparam("serials"), _lots == bindparam("lots")))
    .order_by(PART.c.part_number)
    .limit(MOST_USERS)
).replace("LIMIT ? OFFSET ?", f"LIMIT {MOST_USERS}")
_OWN_PATTERNS = compiled(select(_serials, _lots).distinct().select_from(PART))
_COUNTED_ON = compiled(
    select(PART.c.part_number)
    .where(_numbered_by == bindparam("numbered_by"))
    .where(or_(_serials.is_(None), _serials == bindparam("none")))
    .order_by(PART.c.part_number)
)
_LAST = compiled(select(SEQUENCE.c.next).where(SEQUENCE.c.series == bindparam("series")))


@dataclass(frozen=True, slots=True, kw_only=True)
class NextNumber:
    """What a part's next number would be, if nothing uses it yet.

    Attributes:
        number: empty where the scheme has none left.
        left: how many this station may give before it needs another block; None where it counts
            for itself or the scheme counts nothing.
        own: the block is used up: the number is the station's own.
        series: whose counter gives it; "" where nothing is counted.
        waits: the newest label is asked for first, for the record was put back.
    """

    part: PartDefined
    number: str
    left: int | None
    own: bool = False
    series: str = ""
    waits: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BookEntry:
    """One scheme as its page tells of it.

    Attributes:
        defined: with a name; a part's own pattern has the pattern as its name.
        scheme: as it was read, or why it could not be.
        users: parts that use it, at most MOST_USERS; of each what it gives next.
    """

    defined: SchemeDefined
    scheme: Scheme | BadPattern
    users: tuple[NextNumber, ...]


def book(record: Snapshot, now: datetime) -> tuple[BookEntry, ...]:
    """Return every scheme with a name, by name, then every pattern that parts have of their own.

    Args:
        record: to read.
        now: aware, in the plant's zone.
    """
    named = record.reader.catalogue.setups.schemes
    rows = record.cursor().execute(_OWN_PATTERNS).fetchall()
    own = {str(text) for row in rows for text in row if text} - named.keys()
    found = (entry(record, name, now) for name in (*sorted(named), *sorted(own)))
    return tuple(each for each in found if each is not None)


def entry(record: Snapshot, name: str, now: datetime) -> BookEntry | None:
    """Return a scheme by name, or a pattern that a part has of its own; None for neither."""
    defined = record.reader.catalogue.setups.schemes.get(name)
    rows = record.cursor().execute(_USERS, (name, name)).fetchall()
    if defined is None and not rows:
        return None
    defined = defined or SchemeDefined(name=name, pattern=name)
    scheme = parse_scheme(defined.pattern)
    parts = (decode(str(row[0]), PartDefined) for row in rows)
    users = tuple(next_number(record, scheme, part, now) for part in parts)
    return BookEntry(defined=defined, scheme=scheme, users=users)


def next_number(
    record: Snapshot, scheme: Scheme | BadPattern, part: PartDefined, now: datetime
) -> NextNumber:
    """Return what a scheme gives a part next, without using it up."""
    if isinstance(scheme, BadPattern):
        return NextNumber(part=part, number="", left=None)
    occasion = Occasion(at=now, part=part.part_number, revision=part.revision)
    seq, left, series = 0, None, ""
    waits = bool(counter_asked(NewestReader(record.cursor()), scheme, occasion))
    if scheme.has_sequence:
        cursor, series = record.cursor(), series_key(scheme, occasion)
        row = cursor.execute(_LAST, (series,)).fetchone()
        seq = (row[0] if row is not None and isinstance(row[0], int) else 0) + 1
        if read_marks(cursor).token or read_seat(cursor):
            held = blocks(cursor).get(series, ())
            left = sum(each.high - each.next + 1 for each in held)
            if not held:
                number = f"{own_prefix(cursor)}-…"
                return NextNumber(
                    part=part, number=number, left=0, own=True, series=series, waits=waits
                )
            seq = held[0].next
    number = generate(scheme, seq, occasion)
    text = "" if isinstance(number, BadNumber) else number
    return NextNumber(part=part, number=text, left=left, series=series, waits=waits)


def waiting(record: Snapshot, now: datetime) -> tuple[tuple[str, str], ...]:
    """Return what waits for its newest label: (the name of the scheme, a part that uses it).

    A series that several parts share is named once. Parts whose last serial is counted on come
    with no scheme.
    """
    found: dict[str, tuple[str, str]] = {}
    told = NewestReader(record.cursor())
    if told.restored is None:
        return ()
    for each in book(record, now):
        for user in each.users:
            if user.waits:
                found.setdefault(user.series, (each.defined.name, user.part.part_number))
    rows = record.cursor().execute(_COUNTED_ON, (NumberedBy.OURS.value, "")).fetchall()
    for (number,) in rows:
        series = counted_series(PartNumber(str(number)))
        if other_asked(told, series):
            found[series] = ("", str(number))
    return tuple(found.values())
