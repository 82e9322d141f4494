"""Leaving what a record says is begun at the station: whoever began it need not stand here now."""

from sqlalchemy import bindparam, delete

from kiosk.store.driver import Cursor
from kiosk.store.list_kept import LIST_SLOT
from kiosk.store.local import SESSION
from kiosk.store.sql import compiled

_STANDING = 1
"""Slot of the table SESSION that says where the operator stands."""

_LEAVE = compiled(delete(SESSION).where(SESSION.c.slot == bindparam("slot")))


def leave(cursor: Cursor) -> None:
    """Leave nobody signed on and no list half received; drafts of BOMs are kept."""
    for slot in (_STANDING, LIST_SLOT):
        cursor.execute(_LEAVE, (slot,))
