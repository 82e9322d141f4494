"""The tables of what stations share: conflicts, rights, owners of places, attached files."""

from sqlalchemy import Column, Index

from kiosk.store.columns import blob_column, int_column, strict_table, text_column


def _entry_columns(*, key: bool = False) -> tuple[Column[int] | Column[bytes], ...]:
    """Return the columns that hold an entry's place in the order of all."""
    return (
        int_column("hlc", key=key),
        blob_column("station_id", key=key),
        int_column("seq", key=key),
    )


CONFLICT = strict_table(
    "conflict",
    text_column("conflict", key=True),
    text_column("spans", key=True),
    text_column("kind"),
    text_column("subjects"),
    text_column("entries"),
    *_entry_columns(),
)
Index("conflict_spans", CONFLICT.c.kind, CONFLICT.c.spans)

CONFLICT_SUBJECT = strict_table(
    "conflict_subject", text_column("subject", key=True), text_column("conflict", key=True)
)

RESOLUTION = strict_table(
    "resolution",
    text_column("conflict", key=True),
    blob_column("entry_id", key=True),
    text_column("resolution"),
    *_entry_columns(),
)

PLACE_OWNER = strict_table(
    "place_owner",
    text_column("code", key=True),
    text_column("owner"),
    text_column("name"),
)

RIGHTS = strict_table(
    "rights",
    text_column("actor", key=True),
    *_entry_columns(key=True),
    text_column("role"),
    text_column("access_until"),
)

SWITCHED = strict_table("switched", text_column("part_number", key=True))
"""Parts that were defined with different tracking types."""

READING = strict_table(
    "reading",
    text_column("item", key=True),
    *_entry_columns(key=True),
    text_column("fields"),
)

CONTINUED = strict_table(
    "continued",
    blob_column("station_id", key=True),
    blob_column("entry_id", key=True),
    text_column("before"),
)

ATTACHED = strict_table(
    "attached",
    text_column("item", key=True),
    *_entry_columns(key=True),
    text_column("content"),
    int_column("at_us"),
    text_column("actor"),
)

SHARED = (
    CONFLICT,
    CONFLICT_SUBJECT,
    RESOLUTION,
    PLACE_OWNER,
    RIGHTS,
    SWITCHED,
    READING,
    CONTINUED,
    ATTACHED,
)
"""Those of the projections that stand here."""
