"""The tables: the journal, the fold's projections, and what is local to this station.

Only JOURNAL tables and LOCAL tables ever migrate; projections are made again from the journal.
"""

from typing import Any

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text, text
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.sql.schema import SchemaItem

from kiosk.store.sql import DIALECT

METADATA = MetaData()

Columns = Column[Any]


def _text(name: str, *, key: bool = False) -> Columns:
    return Column(name, Text, primary_key=key, nullable=False)


def _int(name: str, *, key: bool = False) -> Columns:
    return Column(name, Integer, primary_key=key, nullable=False, autoincrement=False)


def _blob(name: str, *, key: bool = False) -> Columns:
    return Column(name, LargeBinary, primary_key=key, nullable=False)


def _table(name: str, *items: SchemaItem, rowid: bool = False) -> Table:
    return Table(name, METADATA, *items, sqlite_strict=True, sqlite_with_rowid=rowid)


JOURNAL = _table(
    "journal",
    Column("id", Integer, primary_key=True),
    _blob("station_id"),
    _int("seq"),
    _blob("entry_id"),
    _blob("group_id"),
    _text("kind"),
    _text("subjects"),
    _int("hlc"),
    _int("at_us"),
    _text("actor"),
    _text("envelope"),
    _text("payload"),
    _blob("prev_hash"),
    _blob("hash"),
    rowid=True,
)
Index("journal_chain", JOURNAL.c.station_id, JOURNAL.c.seq, unique=True)
Index("journal_entry", JOURNAL.c.entry_id, unique=True)
Index("journal_group", JOURNAL.c.group_id)

STATION = _table(
    "station",
    _blob("station_id", key=True),
    _text("name"),
    _int("head_seq"),
    _blob("head_hash"),
    _int("clock"),
    _int("own"),
)

ENTRY_SUBJECT = _table(
    "entry_subject",
    _text("subject", key=True),
    _int("hlc", key=True),
    _blob("station_id", key=True),
    _int("seq", key=True),
)

NAME = _table(
    "name",
    _text("key", key=True),
    _text("kind", key=True),
    _text("scope", key=True),
    _text("subject", key=True),
    _int("hlc"),
    _blob("station_id"),
    _int("seq"),
    _int("active"),
    _int("claim"),
)
Index(
    "name_claim",
    NAME.c.scope,
    NAME.c.key,
    unique=True,
    sqlite_where=text("claim = 1"),
)

UNIT = _table(
    "unit",
    Column("id", Integer, primary_key=True),
    _text("unit"),
    _text("part_number"),
    _text("revision"),
    _text("serial"),
    _text("serial_key"),
    _text("scope"),
    _int("generated"),
    _text("receipt"),
    _int("number"),
    _int("made_us"),
    _text("made_by"),
    _text("status"),
    _text("place"),
    _text("origin"),
    _text("line"),
    _text("position"),
    _text("run"),
    _int("run_open"),
    _text("bom_version"),
    _text("customer"),
    _text("holds"),
    _text("disputes"),
    _int("since_us"),
    _text("since_by"),
    _int("made_hlc"),
    _blob("made_station"),
    _int("made_seq"),
    _int("hlc"),
    _blob("station_id"),
    _int("seq"),
    rowid=True,
)
Index("unit_id", UNIT.c.unit, unique=True)
Index("unit_place", UNIT.c.place)
Index("unit_bom", UNIT.c.bom_version, sqlite_where=text("bom_version <> ''"))

LOT = _table(
    "lot",
    _text("lot", key=True),
    _text("part_number"),
    _text("lot_number"),
    _text("lot_key"),
    _int("hlc"),
    _blob("station_id"),
    _int("seq"),
)
Index("lot_number", LOT.c.part_number, LOT.c.lot_key, unique=True)

BALANCE = _table(
    "balance",
    _text("item", key=True),
    _text("place", key=True),
    _int("quantity"),
)
Index("balance_place", BALANCE.c.place)

FITTED = _table(
    "fitted",
    _text("parent", key=True),
    _text("line", key=True),
    _text("item", key=True),
    _int("quantity"),
)

HELD = _table(
    "held",
    _text("item", key=True),
    _text("place", key=True),
    _text("hold", key=True),
    _text("title"),
)

PART = _table(
    "part",
    _text("part_number", key=True),
    _text("content"),
    _int("hlc"),
    _blob("station_id"),
    _int("seq"),
)

BOM = _table(
    "bom",
    _text("parent", key=True),
    _text("version", key=True),
    _text("content"),
    _int("hlc"),
    _blob("station_id"),
    _int("seq"),
)

LOCATION = _table(
    "location",
    _text("code", key=True),
    _text("content"),
    _int("hlc"),
    _blob("station_id"),
    _int("seq"),
)

POLICY = _table(
    "policy",
    _text("name", key=True),
    _text("value"),
    _int("hlc"),
    _blob("station_id"),
    _int("seq"),
)

REVERSAL = _table("reversal", _blob("group_id", key=True), _blob("entry_id", key=True))

CONFLICT = _table(
    "conflict",
    _text("conflict", key=True),
    _text("kind"),
    _text("spans"),
    _text("subjects"),
)
Index("conflict_spans", CONFLICT.c.kind, CONFLICT.c.spans)

CONFLICT_SUBJECT = _table(
    "conflict_subject", _text("subject", key=True), _text("conflict", key=True)
)

RESOLUTION = _table(
    "resolution", _text("conflict", key=True), _blob("entry_id", key=True), _text("resolution")
)

COUNT_FLAG = _table(
    "count_flag", _text("item", key=True), _text("place", key=True), _blob("entry_id", key=True)
)

PROJECTIONS = (
    ENTRY_SUBJECT,
    NAME,
    UNIT,
    LOT,
    BALANCE,
    FITTED,
    HELD,
    PART,
    BOM,
    LOCATION,
    POLICY,
    REVERSAL,
    CONFLICT,
    CONFLICT_SUBJECT,
    RESOLUTION,
    COUNT_FLAG,
)
"""Tables that are a fold over the journal."""

META = _table("meta", _text("key", key=True), _int("value"))
PEOPLE = _table(
    "people",
    _text("operator_id", key=True),
    _text("badge"),
    _text("name"),
    _text("role"),
)
Index("people_badge", PEOPLE.c.badge, unique=True)
SESSION = _table("session", _int("slot", key=True), _text("content"))
SEQUENCE = _table("sequence", _text("series", key=True), _int("next"))
SPOOL = _table(
    "spool",
    Column("job", Integer, primary_key=True),
    _blob("group_id"),
    _text("subject"),
    _text("template"),
    _text("content"),
    _int("copy"),
    _text("state"),
    _int("queued_us"),
    rowid=True,
)
Index("spool_waiting", SPOOL.c.state, SPOOL.c.job)
Index("spool_subject", SPOOL.c.subject)


def definition(*tables: Table) -> tuple[str, ...]:
    """Return the statements that make `tables` and their indexes."""
    made: list[str] = []
    for table in tables:
        made.append(str(CreateTable(table).compile(dialect=DIALECT)))
        made.extend(
            str(CreateIndex(index).compile(dialect=DIALECT))
            for index in sorted(table.indexes, key=lambda each: str(each.name))
        )
    return tuple(made)
