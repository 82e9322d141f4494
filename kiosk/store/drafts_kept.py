"""Where drafts of bills of material are kept, each by its parent; what one says is not looked at.

They stand in the table SESSION, as what else is begun and not recorded yet: they outlive the
process and whoever signed off, and come along when a record is restored or loaded anew.
"""

import msgspec
from sqlalchemy import bindparam, select

from kiosk.domain.ids import PartNumber
from kiosk.store.driver import Cursor
from kiosk.store.local import SESSION
from kiosk.store.sql import compiled, replacing

DRAFT_SLOT = 3
"""Of the table SESSION; 1 says where the operator stands, 2 holds the list that is received."""

_READ = compiled(select(SESSION.c.content).where(SESSION.c.slot == bindparam("slot")))
_SAVE = replacing(SESSION)


def kept(cursor: Cursor) -> dict[str, msgspec.Raw]:
    """Return the drafts as they are written, by their parents."""
    row = cursor.execute(_READ, (DRAFT_SLOT,)).fetchone()
    if row is None:
        return {}
    try:
        return msgspec.json.decode(str(row[0]), type=dict[str, msgspec.Raw])
    except msgspec.DecodeError:
        return {}


def keep(cursor: Cursor, drafts: dict[str, msgspec.Raw]) -> None:
    """Keep these drafts in place of all that are kept."""
    cursor.execute(_SAVE, (DRAFT_SLOT, msgspec.json.encode(drafts).decode()))


def forget_draft(cursor: Cursor, parent: PartNumber) -> None:
    """Let go of the draft of a parent's BOM."""
    drafts = kept(cursor)
    if drafts.pop(parent, None) is not None:
        keep(cursor, drafts)
