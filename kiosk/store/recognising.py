"""Telling at the start whether this record is where it belongs, and going on where it is not.

Both are known without a network: a backup is stamped as one, and the machine's hash is kept.
"""

import logging
from dataclasses import replace

from sqlalchemy import bindparam, delete, select

from kiosk.domain.facts import LocationOwned
from kiosk.domain.ids import EntryId, LocationCode
from kiosk.domain.link import Frozen
from kiosk.domain.moment import to_us
from kiosk.store.continuing import continued
from kiosk.store.driver import Cursor
from kiosk.store.leases import OWN_MARK
from kiosk.store.local import MACHINE, META
from kiosk.store.marks import read_marks, read_seat, write_marks
from kiosk.store.newest import ask_newest
from kiosk.store.own_station import own_station
from kiosk.store.schema_shared import PLACE_OWNER
from kiosk.store.sql import compiled, replacing
from kiosk.store.transaction import Transaction

log = logging.getLogger(__name__)

BACKUP = "backup"
"""Key in META of when a copy was made as a backup, microseconds since 1970 UTC."""

_SLOT = 1
_MACHINE = compiled(select(MACHINE.c.hash).where(MACHINE.c.slot == bindparam("slot")))
_TAKE = replacing(MACHINE)
_LEAVE = compiled(delete(MACHINE))
_STAMP = replacing(META)
_STAMPED = compiled(select(META.c.value).where(META.c.key == bindparam("key")))
_UNSTAMP = compiled(delete(META).where(META.c.key == bindparam("key")))
_OWNED = compiled(select(PLACE_OWNER.c.code).where(PLACE_OWNER.c.owner == bindparam("owner")))


def stamp(cursor: Cursor, at_us: int) -> None:
    """Mark a copy as a backup, so that whoever opens it knows that others went on since."""
    cursor.execute(_STAMP, (BACKUP, at_us))


def stamped_us(cursor: Cursor) -> int:
    """Return when a record was copied as a backup; 0 for one that is no backup."""
    row = cursor.execute(_STAMPED, (BACKUP,)).fetchone()
    return row[0] if row is not None and isinstance(row[0], int) else 0


def recognise(cursor: Cursor, machine: bytes) -> Frozen | None:
    """Freeze a record that is a backup, or that came from another machine; return why it is.

    A station alone that moved has no other to clash with: that is noted, and the machine taken.

    Args:
        cursor: of a write transaction.
        machine: the hash of this machine's id; empty where there is none, and nothing is compared.
    """
    marks = read_marks(cursor)
    if stamped_us(cursor):
        return _freeze(cursor, Frozen.RESTORED)
    if marks.frozen is not None or not machine:
        return marks.frozen
    row = cursor.execute(_MACHINE, (_SLOT,)).fetchone()
    if row == (machine,):
        return None
    if row is not None and shares(cursor):
        return _freeze(cursor, Frozen.MOVED)
    if row is not None:
        log.info("the record came from another machine; this station is alone and goes on")
    cursor.execute(_TAKE, (_SLOT, machine))
    return None


def shares(cursor: Cursor) -> bool:
    """Tell whether this station has ever enrolled with a central database."""
    marks = read_marks(cursor)
    return bool(marks.token or marks.pending or read_seat(cursor) or continued(cursor))


def go_on(tx: Transaction, cursor: Cursor, machine: bytes) -> EntryId | None:
    """Go on by a person's word, as `kiosk.session.ports.Record.go_on` says."""
    match read_marks(cursor).frozen:
        case Frozen.MOVED:
            write_marks(cursor, replace(read_marks(cursor), frozen=None))
            take_machine(cursor, machine)
        case Frozen.FORK | Frozen.RESTORED:
            return become_new(tx, cursor, machine)
        case _:
            pass
    return None


def become_new(tx: Transaction, cursor: Cursor, machine: bytes) -> EntryId:
    """Go on as a new station; what it owned stays its own, but where the first one is at work."""
    cloned = read_marks(cursor).frozen is Frozen.CLONE
    owned = [] if cloned else cursor.execute(_OWNED, (tx.station,)).fetchall()
    copied_us, counters = stamped_us(cursor), not read_seat(cursor)
    ask_newest(cursor, to_us(tx.now), copied_us, counters=counters)
    for key in (BACKUP, OWN_MARK):
        cursor.execute(_UNSTAMP, (key,))
    take_machine(cursor, machine)
    entry = tx.continue_as_new()
    name = own_station(cursor).name
    for (code,) in owned:
        place = LocationCode(str(code))
        tx.append(LocationOwned(code=place, station=tx.station, station_name=name))
    return entry


def take_machine(cursor: Cursor, machine: bytes) -> None:
    """Keep which machine this is; with none, the next start takes the one it is on."""
    cursor.execute(_LEAVE)
    if machine:
        cursor.execute(_TAKE, (_SLOT, machine))


def _freeze(cursor: Cursor, why: Frozen) -> Frozen:
    marks = read_marks(cursor)
    if marks.frozen is not why:
        log.error("K421: the station records nothing: its record is %s", why.value)
        write_marks(cursor, replace(marks, frozen=why))
    return why
