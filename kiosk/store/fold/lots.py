"""Folding lots: what names a lot, and what suppliers' labels said of it at each station."""

from itertools import combinations

from sqlalchemy import bindparam, delete, select

from kiosk.domain.conflicts import LOT_MARKS
from kiosk.domain.facts import LotDivided, LotMade, LotReceived, SupplierLabelRead
from kiosk.domain.ids import LotId, Subject, lot_subject, subject_kind
from kiosk.domain.journal import Entry
from kiosk.store.codec import decode, encode
from kiosk.store.driver import Cursor
from kiosk.store.fold.conflicts import Found, Order, order_of, set_conflicts
from kiosk.store.fold.entries import entries_of_kind, is_reversed
from kiosk.store.schema import LOT, NAME
from kiosk.store.schema_shared import READING
from kiosk.store.sql import compiled, replacing

_KNOWN = compiled(
    select(LOT.c.hlc, LOT.c.station_id, LOT.c.seq).where(LOT.c.lot == bindparam("lot"))
)
_SAVE = replacing(LOT)
_NAME = replacing(NAME)
_DROP = compiled(delete(LOT).where(LOT.c.lot == bindparam("lot")))
_UNNAME = compiled(
    delete(NAME)
    .where(NAME.c.key == bindparam("key"))
    .where(NAME.c.kind == bindparam("kind"))
    .where(NAME.c.scope == bindparam("scope"))
    .where(NAME.c.subject == bindparam("subject"))
)
_READ = replacing(READING)
_UNREAD = compiled(
    delete(READING)
    .where(READING.c.item == bindparam("item"))
    .where(READING.c.hlc == bindparam("hlc"))
    .where(READING.c.station_id == bindparam("station_id"))
    .where(READING.c.seq == bindparam("seq"))
)
_READINGS = compiled(
    select(READING.c.fields, READING.c.hlc, READING.c.station_id, READING.c.seq)
    .where(READING.c.item == bindparam("item"))
    .order_by(READING.c.hlc, READING.c.station_id, READING.c.seq)
)


Naming = LotReceived | LotMade | LotDivided
"""What makes a lot, and names it."""


def fold_lot(cursor: Cursor, fact: Naming, entry: Entry) -> None:
    """The earliest entry that makes a lot names it; a division only while it stands."""
    if isinstance(fact, LotDivided) and is_reversed(cursor, entry):
        return
    lot = _made(fact)
    known = cursor.execute(_KNOWN, (lot,)).fetchone()
    if known is not None and entry.order >= order_of(known):
        return
    cursor.execute(_SAVE, (lot, fact.part_number, fact.lot_number, fact.lot_key, *entry.order))
    name = (fact.lot_key, "lot", fact.part_number, lot_subject(lot))
    cursor.execute(_NAME, (*name, 0, b"", 0, 1, 0))


def unfold_division(cursor: Cursor, fact: LotDivided) -> None:
    """Make the lot that a division made again, after the division was taken back."""
    subject = lot_subject(fact.into)
    cursor.execute(_DROP, (fact.into,))
    cursor.execute(_UNNAME, (fact.lot_key, "lot", fact.part_number, subject))
    for kind in (LotReceived.kind, LotMade.kind, LotDivided.kind):
        for entry in entries_of_kind(cursor, subject, kind):
            made = entry.fact
            if isinstance(made, Naming) and _made(made) == fact.into:
                fold_lot(cursor, made, entry)


def _made(fact: Naming) -> LotId:
    return fact.into if isinstance(fact, LotDivided) else fact.lot


def fold_reading(cursor: Cursor, fact: SupplierLabelRead, entry: Entry) -> None:
    """Keep what a label said of a lot, and judge whether another station read otherwise."""
    fields = {name: text for name, text in fact.fields if name in LOT_MARKS}
    if fields and subject_kind(fact.item) == "lot" and not is_reversed(cursor, entry):
        cursor.execute(_READ, (fact.item, *entry.order, encode(fields)))
        _judge(cursor, fact.item)


def unfold_reading(cursor: Cursor, fact: SupplierLabelRead, entry: Entry) -> None:
    """Forget a reading that was taken back."""
    if subject_kind(fact.item) == "lot":
        cursor.execute(_UNREAD, (fact.item, *entry.order))
        _judge(cursor, fact.item)


def _judge(cursor: Cursor, lot: Subject) -> None:
    """Raise `lot_differs` where two stations read different dates or makers of one lot."""
    first: dict[tuple[bytes, str], Order] = {}
    for row in cursor.execute(_READINGS, (lot,)).fetchall():
        order = order_of(row)
        first.setdefault((order[1], str(row[0])), order)
    readings = [(order, decode(text, dict[str, str])) for (_, text), order in first.items()]
    apart = {
        order
        for (one, said), (other, heard) in combinations(readings, 2)
        if one[1] != other[1] and any(said[name] != heard[name] for name in said.keys() & heard)
        for order in (one, other)
    }
    found = [Found((lot,), tuple(apart))] if apart else []
    set_conflicts(cursor, "lot_differs", lot, found)
