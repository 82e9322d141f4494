"""The tables of how a plant is set up, of its orders, and of what came in on them."""

from sqlalchemy import Index, text

from kiosk.store.columns import blob_column, int_column, strict_table, text_column

SETUP = strict_table(
    "setup",
    text_column("kind", key=True),
    text_column("code", key=True),
    text_column("content"),
    int_column("hlc"),
    blob_column("station_id"),
    int_column("seq"),
)
"""Numbering schemes, categories and operation types, each as it was defined last."""

PURCHASE_ORDER = strict_table(
    "purchase_order",
    text_column("number", key=True),
    text_column("content"),
    int_column("hlc"),
    blob_column("station_id"),
    int_column("seq"),
)

LINE_CLOSED = strict_table(
    "line_closed",
    text_column("number", key=True),
    text_column("line", key=True),
    blob_column("entry_id", key=True),
    text_column("reason"),
)
"""What does not come any more; line is empty where that is the whole order."""

CAME_ON = strict_table(
    "came_on",
    text_column("number", key=True),
    text_column("line", key=True),
    blob_column("entry_id", key=True),
    int_column("quantity"),
    text_column("serial_key"),
)
"""What each standing receipt brought of an order's line, in units of 10⁻⁶; a unit's serial."""
Index(
    "came_on_serial",
    CAME_ON.c.number,
    CAME_ON.c.line,
    CAME_ON.c.serial_key,
    sqlite_where=text("serial_key <> ''"),
)

ANNOUNCED = strict_table(
    "announced",
    text_column("number", key=True),
    text_column("line", key=True),
    text_column("serial_key", key=True),
    text_column("serial"),
    text_column("lot"),
    text_column("notice"),
    int_column("hlc"),
    blob_column("station_id"),
    int_column("seq"),
)

LOT_CAME = strict_table(
    "lot_came",
    text_column("lot", key=True),
    int_column("hlc", key=True),
    blob_column("station_id", key=True),
    int_column("seq", key=True),
    text_column("supplier"),
    text_column("dates"),
    text_column("alert"),
)
"""What each standing receipt of a lot said of its supplier and dates; the earliest counts."""
Index("lot_came_alert", LOT_CAME.c.alert, sqlite_where=text("alert <> ''"))

RELEASED = strict_table(
    "released", text_column("hold", key=True), blob_column("entry_id", key=True)
)
"""Holds on stock that ended, and each entry that ended one; a unit's stand in the unit itself."""

RECEIVING = (SETUP, PURCHASE_ORDER, LINE_CLOSED, CAME_ON, ANNOUNCED, LOT_CAME, RELEASED)
"""Those of the projections that stand here."""
