"""The table of what people said was printed last, after a record was put back (A3)."""

from kiosk.store.columns import blob_column, int_column, strict_table, text_column

NEWEST = strict_table(
    "newest",
    blob_column("station_id", key=True),
    text_column("series", key=True),
    int_column("hlc", key=True),
    text_column("number"),
)
"""What a station was told of a series; a row for each time."""
