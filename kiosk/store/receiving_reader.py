"""Reading orders, what suppliers announced, and what was said of a lot as it came in."""

from decimal import Decimal

from sqlalchemy import bindparam, func, select

from kiosk.domain.facts import NO_DATES, Dates, OperationTypeDefined, OrderPlaced
from kiosk.domain.ids import LotId
from kiosk.domain.orders import Announced, LineState, Order
from kiosk.domain.quantity import from_micro
from kiosk.store.codec import decode
from kiosk.store.reader_shared import SharedReader
from kiosk.store.schema_receiving import (
    ANNOUNCED,
    CAME_ON,
    LINE_CLOSED,
    LOT_CAME,
    PURCHASE_ORDER,
)
from kiosk.store.sql import compiled

_ORDER = compiled(
    select(PURCHASE_ORDER.c.content).where(PURCHASE_ORDER.c.number == bindparam("number"))
)
_NUMBERS = compiled(
    select(PURCHASE_ORDER.c.number).order_by(PURCHASE_ORDER.c.hlc.desc(), PURCHASE_ORDER.c.number)
)
_CAME = compiled(
    select(CAME_ON.c.line, func.sum(CAME_ON.c.quantity))
    .where(CAME_ON.c.number == bindparam("number"))
    .group_by(CAME_ON.c.line)
)
_CLOSED = compiled(
    select(LINE_CLOSED.c.line, LINE_CLOSED.c.reason).where(
        LINE_CLOSED.c.number == bindparam("number")
    )
)
_ANNOUNCED = select(
    ANNOUNCED.c.number,
    ANNOUNCED.c.line,
    ANNOUNCED.c.notice,
    ANNOUNCED.c.serial,
    ANNOUNCED.c.serial_key,
    ANNOUNCED.c.lot,
)
_ONE_ANNOUNCED = compiled(
    _ANNOUNCED.where(ANNOUNCED.c.number == bindparam("number"))
    .where(ANNOUNCED.c.line == bindparam("line"))
    .where(ANNOUNCED.c.serial_key == bindparam("serial_key"))
)
_ALL_ANNOUNCED = compiled(
    _ANNOUNCED.where(ANNOUNCED.c.number == bindparam("number"))
    .where(ANNOUNCED.c.line == bindparam("line"))
    .order_by(ANNOUNCED.c.hlc, ANNOUNCED.c.station_id, ANNOUNCED.c.seq, ANNOUNCED.c.serial)
)
_SAID = compiled(
    select(LOT_CAME.c.supplier, LOT_CAME.c.dates)
    .where(LOT_CAME.c.lot == bindparam("lot"))
    .order_by(LOT_CAME.c.hlc, LOT_CAME.c.station_id, LOT_CAME.c.seq)
)


class ReceivingReader(SharedReader):
    """Reads one connection inside its current transaction."""

    def operation_type(self, code: str) -> OperationTypeDefined | None:
        return self.catalogue.setups.operations.get(code)

    def order(self, number: str) -> Order | None:
        """Return an order with what came on each of its lines; None for one nobody placed."""
        row = self._cursor.execute(_ORDER, (number,)).fetchone()
        if row is None:
            return None
        placed = decode(str(row[0]), OrderPlaced)
        came = {
            str(line): from_micro(quantity) if isinstance(quantity, int) else Decimal(0)
            for line, quantity in self._cursor.execute(_CAME, (number,)).fetchall()
        }
        closed = {
            str(line): str(reason)
            for line, reason in self._cursor.execute(_CLOSED, (number,)).fetchall()
        }
        return Order(
            number=number,
            supplier=placed.supplier,
            lines=tuple(
                LineState(
                    line=line,
                    received=came.get(line.line, Decimal(0)),
                    closed=closed.get(line.line, closed.get("", "")),
                )
                for line in placed.lines
            ),
        )

    def orders(self) -> tuple[Order, ...]:
        """Return all orders, the one placed or changed last first."""
        rows = self._cursor.execute(_NUMBERS).fetchall()
        found = (self.order(str(row[0])) for row in rows)
        return tuple(each for each in found if each is not None)

    def announced(self, order: str, line: str) -> tuple[Announced, ...]:
        """Return the serials that the supplier said would come for a line, in its order."""
        rows = self._cursor.execute(_ALL_ANNOUNCED, (order, line)).fetchall()
        return tuple(_announced(*map(str, row)) for row in rows)

    def is_announced(self, order: str, line: str, serial_key: str) -> Announced | None:
        """Return what the supplier said of one serial; None where it is not on the list."""
        row = self._cursor.execute(_ONE_ANNOUNCED, (order, line, serial_key)).fetchone()
        return None if row is None else _announced(*map(str, row))

    def said_of(self, lot: LotId) -> tuple[str, Dates]:
        """Return the supplier and the dates of a lot, each as the first receipt to say so."""
        supplier, dates = "", NO_DATES
        for row in self._cursor.execute(_SAID, (lot,)).fetchall():
            supplier = supplier or str(row[0])
            if dates == NO_DATES:
                dates = decode(str(row[1]), Dates)
        return supplier, dates


def _announced(
    number: str, line: str, notice: str, serial: str, serial_key: str, lot: str
) -> Announced:
    return Announced(
        order=number, line=line, notice=notice, serial=serial, serial_key=serial_key, lot=lot
    )
