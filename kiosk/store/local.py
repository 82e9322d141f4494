"""Tables that are this station's own and no fold: they migrate, and are never synced."""

from sqlalchemy import Column, Index, Integer

from kiosk.store.columns import blob_column, int_column, strict_table, text_column

META = strict_table("meta", text_column("key", key=True), int_column("value"))
PEOPLE = strict_table(
    "people",
    text_column("operator_id", key=True),
    text_column("badge"),
    text_column("name"),
    text_column("role"),
    text_column("pin"),
    text_column("access_until"),
    int_column("unsent"),
)
Index("people_badge", PEOPLE.c.badge, unique=True)
SESSION = strict_table("session", int_column("slot", key=True), text_column("content"))
SEQUENCE = strict_table("sequence", text_column("series", key=True), int_column("next"))
MARKS = strict_table(
    "marks",
    int_column("slot", key=True),
    blob_column("token"),
    blob_column("pending"),
    int_column("confirmed"),
    int_column("heard_us"),
    int_column("people"),
    text_column("frozen"),
    text_column("seat"),
)
MACHINE = strict_table("machine", int_column("slot", key=True), blob_column("hash"))
LEASE = strict_table(
    "lease",
    text_column("series", key=True),
    int_column("low", key=True),
    int_column("high"),
    int_column("next"),
    int_column("since_us"),
)
DRAWN = strict_table("drawn", text_column("part_number", key=True), int_column("at_us"))
FILE = strict_table(
    "file", blob_column("sha256", key=True), int_column("size"), int_column("sent")
)
SPOOL = strict_table(
    "spool",
    Column("job", Integer, primary_key=True),
    blob_column("group_id"),
    text_column("subject"),
    text_column("template"),
    text_column("content"),
    int_column("copy"),
    text_column("state"),
    int_column("queued_us"),
    text_column("kind"),
    text_column("operator"),
    text_column("printer"),
    text_column("ack"),
    int_column("attempts"),
    text_column("note"),
    int_column("began_us"),
    int_column("ended_us"),
    blob_column("sha256"),
    blob_column("bytes"),
    rowid=True,
)
Index("spool_waiting", SPOOL.c.state, SPOOL.c.kind, SPOOL.c.job)
Index("spool_subject", SPOOL.c.subject)
