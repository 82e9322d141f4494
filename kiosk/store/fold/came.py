"""Folding what came in: on which order's line, and what was said of a lot's dates and maker."""

from sqlalchemy import bindparam, delete

from kiosk.domain.expiry import warned_from
from kiosk.domain.facts import NO_DATES, Dates, LotMade, LotReceived, StockReceived, UnitReceived
from kiosk.domain.ids import LotId
from kiosk.domain.journal import Entry
from kiosk.domain.quantity import micro
from kiosk.store.codec import encode
from kiosk.store.driver import Cursor
from kiosk.store.fold.entries import is_reversed
from kiosk.store.schema_receiving import CAME_ON, LOT_CAME
from kiosk.store.sql import compiled, replacing

Receiving = UnitReceived | LotReceived | StockReceived

_CAME = replacing(CAME_ON)
_WENT = compiled(
    delete(CAME_ON)
    .where(CAME_ON.c.number == bindparam("number"))
    .where(CAME_ON.c.line == bindparam("line"))
    .where(CAME_ON.c.entry_id == bindparam("entry_id"))
)
_SAID = replacing(LOT_CAME)
_UNSAID = compiled(
    delete(LOT_CAME)
    .where(LOT_CAME.c.lot == bindparam("lot"))
    .where(LOT_CAME.c.hlc == bindparam("hlc"))
    .where(LOT_CAME.c.station_id == bindparam("station_id"))
    .where(LOT_CAME.c.seq == bindparam("seq"))
)


def fold_came(cursor: Cursor, fact: Receiving, entry: Entry) -> None:
    """Count a receipt for its order's line, and keep what it says of its lot."""
    says = isinstance(fact, LotReceived) and (fact.supplier or fact.dates != NO_DATES)
    if not (fact.order or says) or is_reversed(cursor, entry):
        return
    if fact.order:
        quantity = sum(micro(move.quantity) for move in fact.moves)
        key = fact.serial_key if isinstance(fact, UnitReceived) else ""
        cursor.execute(_CAME, (fact.order, fact.order_line, entry.entry_id, quantity, key))
    if isinstance(fact, LotReceived) and says:
        _say(cursor, fact.lot, (fact.supplier, fact.dates), entry)


def fold_made(cursor: Cursor, fact: LotMade, entry: Entry) -> None:
    """Keep the dates of a lot that was made here."""
    if fact.dates != NO_DATES and not is_reversed(cursor, entry):
        _say(cursor, fact.lot, ("", fact.dates), entry)


def unfold_made(cursor: Cursor, fact: LotMade, entry: Entry) -> None:
    """Forget the dates of a lot whose making was taken back."""
    cursor.execute(_UNSAID, (fact.lot, *entry.order))


def _say(cursor: Cursor, lot: LotId, said: tuple[str, Dates], entry: Entry) -> None:
    supplier, dates = said
    alert = warned_from(dates)
    cursor.execute(
        _SAID,
        (lot, *entry.order, supplier, encode(dates), alert.isoformat() if alert else ""),
    )


def unfold_came(cursor: Cursor, fact: Receiving, entry: Entry) -> None:
    """Forget a receipt that was taken back."""
    if fact.order:
        cursor.execute(_WENT, (fact.order, fact.order_line, entry.entry_id))
    if isinstance(fact, LotReceived):
        cursor.execute(_UNSAID, (fact.lot, *entry.order))
