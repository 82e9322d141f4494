"""Which files are here, and which of them central has."""

from collections.abc import Sequence

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.store.driver import Cursor
from kiosk.store.local import FILE
from kiosk.store.sql import compiled

_new = insert(FILE).values({each.name: None for each in FILE.columns})
_NOTE = compiled(_new.on_conflict_do_nothing())
_SENT = compiled(
    update(FILE).values(sent=bindparam("sent")).where(FILE.c.sha256 == bindparam("sha256"))
)
_UNSENT = compiled(select(FILE.c.sha256).where(FILE.c.sent == bindparam("sent")))


def note_file(cursor: Cursor, sha256: bytes, size: int, *, sent: bool) -> None:
    """Note that a file is here, and whether central has it."""
    cursor.execute(_NOTE, (sha256, size, int(sent)))


def note_sent(cursor: Cursor, sha256: bytes) -> None:
    """Note that central has a file."""
    cursor.execute(_SENT, (1, sha256))


def unsent_files(cursor: Cursor) -> Sequence[bytes]:
    """Return the SHA-256 of each file that central is not known to have."""
    rows = cursor.execute(_UNSENT, (0,)).fetchall()
    return [row[0] for row in rows if isinstance(row[0], bytes)]
