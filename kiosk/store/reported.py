"""The rows that the reporting tables of the central database are filled with.

Read from a record that folded everybody's entries; one reader for each table, all of it or only
what a round of entries touched.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Column, bindparam, select

from kiosk.domain.conflicts import HOLDING
from kiosk.domain.facts import LocationDefined, PartDefined
from kiosk.domain.ids import subject_key, subject_kind
from kiosk.store.codec import decode
from kiosk.store.driver import Cursor, Row
from kiosk.store.fold.conflicts import Order, order_of
from kiosk.store.schema import BALANCE, FITTED, HELD, LOCATION, LOT, PART, UNIT
from kiosk.store.schema_shared import CONFLICT, RESOLUTION
from kiosk.store.sql import compiled

Rows = Iterator[Row]

TABLES: Mapping[str, tuple[str, ...]] = {
    "unit": (
        *("unit", "part_number", "revision", "serial", "status", "place", "line", "position"),
        *("run", "run_open", "bom_version", "made_at", "made_by", "since", "since_by"),
    ),
    "lot": ("lot", "part_number", "lot_number"),
    "balance": ("item", "place", "quantity"),
    "held": ("item", "place", "hold", "title"),
    "fitted": ("parent", "line", "item", "quantity"),
    "part": ("part_number", "revision", "name", "tracking", "unit_of_measure"),
    "location": ("code", "name", "parent"),
    "conflict": ("conflict", "kind", "subjects", "entries", "holding", "decision"),
}
"""The reporting tables and their columns; times are microseconds since 1970 UTC, quantities 10⁻⁶.

The first column names what a row is about; `fitted` is found by its item.
"""


def _queries(key: Column[Any], *columns: Column[Any]) -> tuple[str, str]:
    """Return the query for all rows, and for those of one key."""
    all_of = select(*columns)
    return compiled(all_of), compiled(all_of.where(key == bindparam("key")))


_UNIT = (
    *(UNIT.c.unit, UNIT.c.part_number, UNIT.c.revision, UNIT.c.serial, UNIT.c.status),
    *(UNIT.c.place, UNIT.c.line, UNIT.c.position, UNIT.c.run, UNIT.c.run_open),
    *(UNIT.c.bom_version, UNIT.c.made_us, UNIT.c.made_by, UNIT.c.since_us, UNIT.c.since_by),
)
_QUERIES = {
    "unit": _queries(UNIT.c.unit, *_UNIT),
    "lot": _queries(LOT.c.lot, LOT.c.lot, LOT.c.part_number, LOT.c.lot_number),
    "balance": _queries(BALANCE.c.item, BALANCE.c.item, BALANCE.c.place, BALANCE.c.quantity),
    "held": _queries(HELD.c.item, HELD.c.item, HELD.c.place, HELD.c.hold, HELD.c.title),
    "fitted": _queries(
        FITTED.c.item, FITTED.c.parent, FITTED.c.line, FITTED.c.item, FITTED.c.quantity
    ),
    "part": _queries(PART.c.part_number, PART.c.content),
    "location": _queries(LOCATION.c.code, LOCATION.c.content),
}
_CONFLICTS = compiled(
    select(
        CONFLICT.c.conflict,
        CONFLICT.c.kind,
        CONFLICT.c.subjects,
        CONFLICT.c.entries,
        CONFLICT.c.hlc,
        CONFLICT.c.station_id,
        CONFLICT.c.seq,
    ).order_by(CONFLICT.c.conflict, CONFLICT.c.spans)
)
_DECISIONS = compiled(
    select(
        RESOLUTION.c.conflict,
        RESOLUTION.c.resolution,
        RESOLUTION.c.hlc,
        RESOLUTION.c.station_id,
        RESOLUTION.c.seq,
    )
)


def _part_row(row: Row) -> Row:
    part = decode(str(row[0]), PartDefined)
    return (part.part_number, part.revision, part.name, part.tracking.value, part.unit)


def _location_row(row: Row) -> Row:
    location = decode(str(row[0]), LocationDefined)
    return (location.code, location.name, location.parent)


_MADE: Mapping[str, Callable[[Row], Row]] = {"part": _part_row, "location": _location_row}

_KEPT_BY = {
    "unit": ("unit",),
    "lot": ("lot", "balance", "held", "fitted"),
    "part": ("part", "balance", "held", "fitted"),
    "location": ("location",),
}
"""By a subject's kind, the tables that have rows about it."""


def all_rows(cursor: Cursor, table: str) -> Rows:
    """Yield every row of a reporting table."""
    if table == "conflict":
        yield from conflict_rows(cursor)
        return
    made = _MADE.get(table)
    for row in cursor.execute(_QUERIES[table][0]):
        yield row if made is None else made(row)


def touched_keys(subjects: Collection[str]) -> Mapping[str, Sequence[str]]:
    """Return, of each reporting table, the keys whose rows entries about `subjects` may change."""
    keys: dict[str, set[str]] = {}
    for subject in subjects:
        kind = subject_kind(subject)
        for table in _KEPT_BY.get(kind, ()):
            whole = table in {"balance", "held", "fitted"}
            keys.setdefault(table, set()).add(subject if whole else subject_key(subject))
    return {table: sorted(found) for table, found in keys.items()}


def rows_of(cursor: Cursor, table: str, keys: Sequence[str]) -> Rows:
    """Yield the rows of a reporting table that are about `keys`."""
    made = _MADE.get(table)
    for key in keys:
        for row in cursor.execute(_QUERIES[table][1], (key,)).fetchall():
            yield row if made is None else made(row)


def conflict_rows(cursor: Cursor) -> Rows:
    """Yield every conflict, one row each; decided where a decision sorts after its causes."""
    decisions: dict[str, tuple[Order, str]] = {}
    for row in cursor.execute(_DECISIONS).fetchall():
        decision = order_of(row), str(row[1])
        decisions[str(row[0])] = max(decisions.get(str(row[0]), decision), decision)
    holding = {each.value for each in HOLDING}
    for conflict, same in groupby(cursor.execute(_CONFLICTS).fetchall(), key=lambda row: row[0]):
        rows = list(same)
        kind, subjects = str(rows[0][1]), str(rows[0][2])
        entries = sorted({each for row in rows for each in str(row[3]).split(" ") if each})
        cause = max(map(order_of, rows))
        order, decision = decisions.get(str(conflict), (cause, ""))
        decision = decision if order > cause else ""
        holds = int(kind in holding and not decision)
        yield (conflict, kind, subjects, " ".join(entries), holds, decision)
