"""The table of texts that things bear without being named by them: batches and former serials."""

from kiosk.store.columns import blob_column, strict_table, text_column

BORNE = strict_table(
    "borne",
    text_column("key", key=True),
    text_column("kind", key=True),
    text_column("subject", key=True),
    blob_column("entry_id", key=True),
    text_column("shown"),
)
"""Key is the text as it is compared, `shown` as it was given; several things may share it (A17).

Kind is `batch` or `former`; the entry is the standing one that says so.
"""
