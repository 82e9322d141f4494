"""Folding what stations share: whose a place is, who continues whom, and attached files."""

from sqlalchemy import bindparam, delete

from kiosk.domain.facts import FileAttached, LocationOwned, StationContinued
from kiosk.domain.ids import LocationCode, location_subject
from kiosk.domain.journal import Entry
from kiosk.store.codec import encode_fact
from kiosk.store.driver import Cursor
from kiosk.store.fold.entries import is_reversed, standing_of_kind
from kiosk.store.fold.master import touch
from kiosk.store.schema_shared import ATTACHED, CONTINUED, PLACE_OWNER
from kiosk.store.sql import compiled, replacing

_OWN = replacing(PLACE_OWNER)
_DISOWN = compiled(delete(PLACE_OWNER).where(PLACE_OWNER.c.code == bindparam("code")))
_CONTINUE = replacing(CONTINUED)
_DISCONTINUE = compiled(
    delete(CONTINUED)
    .where(CONTINUED.c.station_id == bindparam("station_id"))
    .where(CONTINUED.c.entry_id == bindparam("entry_id"))
)
_ATTACH = replacing(ATTACHED)
_DETACH = compiled(
    delete(ATTACHED)
    .where(ATTACHED.c.item == bindparam("item"))
    .where(ATTACHED.c.hlc == bindparam("hlc"))
    .where(ATTACHED.c.station_id == bindparam("station_id"))
    .where(ATTACHED.c.seq == bindparam("seq"))
)

Sharing = LocationOwned | StationContinued | FileAttached


def fold_shared(cursor: Cursor, fact: Sharing, entry: Entry) -> None:
    """Bring up to date what one of these facts says."""
    match fact:
        case LocationOwned():
            _fold_owner(cursor, fact.code)
        case StationContinued():
            if not is_reversed(cursor, entry):
                cursor.execute(_CONTINUE, (entry.station_id, entry.entry_id, fact.before))
        case FileAttached():
            if not is_reversed(cursor, entry):
                row = (fact.item, *entry.order, encode_fact(fact), entry.at_us, entry.actor)
                cursor.execute(_ATTACH, row)


def unfold_shared(cursor: Cursor, fact: Sharing, entry: Entry) -> None:
    """Bring up to date what one of these facts said before it was taken back."""
    match fact:
        case LocationOwned():
            _fold_owner(cursor, fact.code)
        case StationContinued():
            cursor.execute(_DISCONTINUE, (entry.station_id, entry.entry_id))
        case FileAttached():
            cursor.execute(_DETACH, (fact.item, *entry.order))


def _fold_owner(cursor: Cursor, code: LocationCode) -> None:
    """The owner that the last standing entry names; nobody where it names none."""
    touch(cursor)
    cursor.execute(_DISOWN, (code,))
    entries = standing_of_kind(cursor, location_subject(code), LocationOwned.kind)
    last = entries[-1].fact if entries else None
    if isinstance(last, LocationOwned) and last.station:
        cursor.execute(_OWN, (code, last.station, last.station_name))
