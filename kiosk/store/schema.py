"""The tables: the journal, and the projections that follow from it.

Only JOURNAL tables and LOCAL tables ever migrate; projections are made again from the journal.
"""

from sqlalchemy import Column, Index, Integer, text

from kiosk.store.columns import blob_column, int_column, strict_table, text_column
from kiosk.store.schema_numbers import NEWEST
from kiosk.store.schema_receiving import RECEIVING
from kiosk.store.schema_shared import SHARED
from kiosk.store.schema_tracking import BORNE

JOURNAL = strict_table(
    "journal",
    Column("id", Integer, primary_key=True),
    blob_column("station_id"),
    int_column("seq"),
    blob_column("entry_id"),
    blob_column("group_id"),
    text_column("kind"),
    text_column("subjects"),
    int_column("hlc"),
    int_column("at_us"),
    text_column("actor"),
    text_column("envelope"),
    text_column("payload"),
    blob_column("prev_hash"),
    blob_column("hash"),
    rowid=True,
)
Index("journal_chain", JOURNAL.c.station_id, JOURNAL.c.seq, unique=True)
Index("journal_entry", JOURNAL.c.entry_id, unique=True)
Index("journal_group", JOURNAL.c.group_id)

STATION = strict_table(
    "station",
    blob_column("station_id", key=True),
    text_column("name"),
    int_column("head_seq"),
    blob_column("head_hash"),
    int_column("clock"),
    int_column("own"),
)

ENTRY_SUBJECT = strict_table(
    "entry_subject",
    text_column("subject", key=True),
    int_column("hlc", key=True),
    blob_column("station_id", key=True),
    int_column("seq", key=True),
)

NAME = strict_table(
    "name",
    text_column("key", key=True),
    text_column("kind", key=True),
    text_column("scope", key=True),
    text_column("subject", key=True),
    int_column("hlc"),
    blob_column("station_id"),
    int_column("seq"),
    int_column("active"),
    int_column("claim"),
)
Index(
    "name_claim",
    NAME.c.scope,
    NAME.c.key,
    unique=True,
    sqlite_where=text("claim = 1"),
)

UNIT = strict_table(
    "unit",
    Column("id", Integer, primary_key=True),
    text_column("unit"),
    text_column("part_number"),
    text_column("revision"),
    text_column("serial"),
    text_column("serial_key"),
    text_column("scope"),
    int_column("generated"),
    text_column("receipt"),
    int_column("number"),
    int_column("made_us"),
    text_column("made_by"),
    text_column("status"),
    text_column("place"),
    text_column("origin"),
    text_column("line"),
    text_column("position"),
    text_column("run"),
    int_column("run_open"),
    text_column("bom_version"),
    text_column("customer"),
    text_column("holds"),
    text_column("disputes"),
    int_column("since_us"),
    text_column("since_by"),
    int_column("made_hlc"),
    blob_column("made_station"),
    int_column("made_seq"),
    int_column("hlc"),
    blob_column("station_id"),
    int_column("seq"),
    int_column("ended"),
    text_column("merged_into"),
    text_column("numbers"),
    text_column("came"),
    text_column("alert"),
    rowid=True,
)
Index("unit_id", UNIT.c.unit, unique=True)
Index("unit_place", UNIT.c.place)
Index("unit_part", UNIT.c.part_number, UNIT.c.made_hlc)
Index("unit_building", UNIT.c.since_us, sqlite_where=text("run_open = 1"))
Index("unit_held", UNIT.c.status, sqlite_where=text("status = 'on hold'"))
Index("unit_waiting", UNIT.c.made_us, sqlite_where=text("status = 'inspection'"))
Index("unit_alert", UNIT.c.alert, sqlite_where=text("alert <> ''"))
Index("unit_bom", UNIT.c.bom_version, UNIT.c.made_hlc, sqlite_where=text("bom_version <> ''"))

LOT = strict_table(
    "lot",
    text_column("lot", key=True),
    text_column("part_number"),
    text_column("lot_number"),
    text_column("lot_key"),
    int_column("hlc"),
    blob_column("station_id"),
    int_column("seq"),
)
Index("lot_number", LOT.c.part_number, LOT.c.lot_key)

BALANCE = strict_table(
    "balance",
    text_column("item", key=True),
    text_column("place", key=True),
    int_column("quantity"),
)
Index("balance_place", BALANCE.c.place)

FITTED = strict_table(
    "fitted",
    text_column("parent", key=True),
    text_column("line", key=True),
    text_column("item", key=True),
    int_column("quantity"),
)

HELD = strict_table(
    "held",
    text_column("item", key=True),
    text_column("place", key=True),
    text_column("hold", key=True),
    text_column("title"),
)

PART = strict_table(
    "part",
    text_column("part_number", key=True),
    text_column("content"),
    int_column("hlc"),
    blob_column("station_id"),
    int_column("seq"),
)

BOM = strict_table(
    "bom",
    text_column("parent", key=True),
    text_column("version", key=True),
    text_column("content"),
    int_column("hlc"),
    blob_column("station_id"),
    int_column("seq"),
)

LOCATION = strict_table(
    "location",
    text_column("code", key=True),
    text_column("content"),
    int_column("hlc"),
    blob_column("station_id"),
    int_column("seq"),
)

POLICY = strict_table(
    "policy",
    text_column("name", key=True),
    text_column("value"),
    int_column("hlc"),
    blob_column("station_id"),
    int_column("seq"),
)

REVERSAL = strict_table(
    "reversal", blob_column("group_id", key=True), blob_column("entry_id", key=True)
)

COUNT_FLAG = strict_table(
    "count_flag",
    text_column("item", key=True),
    text_column("place", key=True),
    blob_column("entry_id", key=True),
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
    COUNT_FLAG,
    *SHARED,
    *RECEIVING,
    BORNE,
    NEWEST,
)
"""Tables that are a fold over the journal."""
