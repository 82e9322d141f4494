"""Reading orders: what was asked for, what of it came, what suppliers announced."""

from collections.abc import Iterable, Mapping

from sqlalchemy import (
    BindParameter,
    ColumnClause,
    and_,
    bindparam,
    distinct,
    exists,
    func,
    literal_column,
    select,
)

from kiosk.domain.facts import OrderPlaced
from kiosk.domain.orders import Announced, LineState, Order
from kiosk.domain.quantity import from_micro
from kiosk.store.codec import decode
from kiosk.store.driver import Row
from kiosk.store.reader_shared import SharedReader
from kiosk.store.schema import JOURNAL
from kiosk.store.schema_receiving import ANNOUNCED, CAME_ON, LINE_CLOSED, PURCHASE_ORDER
from kiosk.store.sql import compiled

_PLACED = select(PURCHASE_ORDER.c.number, PURCHASE_ORDER.c.content)
_CAME = select(CAME_ON.c.number, CAME_ON.c.line, func.sum(CAME_ON.c.quantity)).group_by(
    CAME_ON.c.number, CAME_ON.c.line
)
_CLOSED = select(LINE_CLOSED.c.number, LINE_CLOSED.c.line, LINE_CLOSED.c.reason)
_LISTED = select(
    ANNOUNCED.c.number, ANNOUNCED.c.line, func.count(), func.max(ANNOUNCED.c.notice)
).group_by(ANNOUNCED.c.number, ANNOUNCED.c.line)
_OF_ONE: BindParameter[str] = bindparam("number")
_ONE = (
    compiled(_PLACED.where(PURCHASE_ORDER.c.number == _OF_ONE)),
    compiled(_CAME.where(CAME_ON.c.number == _OF_ONE)),
    compiled(_CLOSED.where(LINE_CLOSED.c.number == _OF_ONE)),
    compiled(_LISTED.where(ANNOUNCED.c.number == _OF_ONE)),
)
_ALL = (
    compiled(_PLACED.order_by(PURCHASE_ORDER.c.hlc.desc(), PURCHASE_ORDER.c.number)),
    compiled(_CAME),
    compiled(_CLOSED),
    compiled(_LISTED),
)


_ANNOUNCEMENTS = select(
    ANNOUNCED.c.number,
    ANNOUNCED.c.line,
    ANNOUNCED.c.notice,
    ANNOUNCED.c.serial,
    ANNOUNCED.c.serial_key,
    ANNOUNCED.c.lot,
).where(ANNOUNCED.c.number == _OF_ONE)
_ONE_ANNOUNCED = compiled(
    _ANNOUNCEMENTS.where(ANNOUNCED.c.line == bindparam("line")).where(
        ANNOUNCED.c.serial_key == bindparam("serial_key")
    )
)
_ALL_ANNOUNCED = compiled(
    _ANNOUNCEMENTS.order_by(
        ANNOUNCED.c.hlc, ANNOUNCED.c.station_id, ANNOUNCED.c.seq, ANNOUNCED.c.serial
    )
)
_SERIAL: ColumnClause[str] = literal_column("json_extract(journal.payload, '$.serial')")
_UNITS = (
    select(CAME_ON.c.line, CAME_ON.c.serial_key)
    .where(CAME_ON.c.number == _OF_ONE)
    .where(literal_column("came_on.serial_key <> ''"))
)
_UNITS_ON = compiled(_UNITS)
_STRAYS = compiled(
    _UNITS.add_columns(_SERIAL)
    .join(JOURNAL, JOURNAL.c.entry_id == CAME_ON.c.entry_id)
    .where(
        ~exists()
        .where(ANNOUNCED.c.number == CAME_ON.c.number)
        .where(ANNOUNCED.c.line == CAME_ON.c.line)
        .where(ANNOUNCED.c.serial_key == CAME_ON.c.serial_key)
    )
    .where(
        exists()
        .where(ANNOUNCED.c.number == CAME_ON.c.number)
        .where(ANNOUNCED.c.line == CAME_ON.c.line)
    )
    .order_by(JOURNAL.c.hlc, JOURNAL.c.station_id, JOURNAL.c.seq)
)
_FOUND = compiled(
    select(func.count(distinct(CAME_ON.c.serial_key)))
    .select_from(CAME_ON)
    .join(
        ANNOUNCED,
        and_(
            ANNOUNCED.c.number == CAME_ON.c.number,
            ANNOUNCED.c.line == CAME_ON.c.line,
            ANNOUNCED.c.serial_key == CAME_ON.c.serial_key,
        ),
    )
    .where(CAME_ON.c.number == _OF_ONE)
    .where(CAME_ON.c.line == bindparam("line"))
    .where(literal_column("came_on.serial_key <> ''"))
)


_NO_LIST = (0, "")


class OrderReader(SharedReader):
    """Reads one connection inside its current transaction."""

    def order(self, number: str) -> Order | None:
        """Return an order with what came on each of its lines; None for one nobody placed."""
        return next(iter(self._orders(_ONE, (number,))), None)

    def orders(self) -> tuple[Order, ...]:
        """Return all orders, the one placed or changed last first."""
        return self._orders(_ALL, ())

    def _orders(self, statements: tuple[str, ...], values: tuple[str, ...]) -> tuple[Order, ...]:
        placed = self._cursor.execute(statements[0], values).fetchall()
        if not placed:
            return ()
        came, closed, listed = (
            self._cursor.execute(each, values).fetchall() for each in statements[1:]
        )
        amounts = _by_line(came)
        lists = {(str(row[0]), str(row[1])): (_whole(row[2]), str(row[3])) for row in listed}
        reasons = {(str(number), str(line)): str(reason) for number, line, reason in closed}
        made: list[Order] = []
        for number, content in placed:
            fact = decode(str(content), OrderPlaced)
            keys = [(str(number), each.line) for each in fact.lines]
            whole = reasons.get((str(number), ""), "")
            lines = tuple(
                LineState(
                    line=line,
                    received=from_micro(amounts.get(key, 0)),
                    closed=reasons.get(key, whole),
                    part=self.catalogue.part(line.part_number),
                    listed=lists.get(key, _NO_LIST)[0],
                    notice=lists.get(key, _NO_LIST)[1],
                )
                for line, key in zip(fact.lines, keys, strict=True)
            )
            made.append(Order(number=str(number), supplier=fact.supplier, lines=lines))
        return tuple(made)

    def announced(self, order: str, line: str = "") -> tuple[Announced, ...]:
        """Return what the supplier said would come for an order, and whether it did.

        Args:
            order: its number.
            line: one of its lines; "" for all of them.
        """
        rows = self._cursor.execute(_ALL_ANNOUNCED, (order,)).fetchall()
        if not rows:
            return ()
        units = self._cursor.execute(_UNITS_ON, (order,)).fetchall()
        came = {(str(each), str(key)) for each, key in units}
        every = (_announced(row, came) for row in rows)
        return tuple(each for each in every if line in {"", each.line})

    def is_announced(self, order: str, line: str, serial_key: str) -> Announced | None:
        """Return what the supplier said of one serial; None where it is not on the list."""
        row = self._cursor.execute(_ONE_ANNOUNCED, (order, line, serial_key)).fetchone()
        return None if row is None else _announced(row)

    def found_on(self, order: str, line: str) -> int:
        """Return how many of the serials that were announced for a line came on it."""
        row = self._cursor.execute(_FOUND, (order, line)).fetchone()
        return row[0] if row is not None and isinstance(row[0], int) else 0

    def unannounced(self, order: str) -> tuple[tuple[str, str], ...]:
        """Return (line, serial) of what came on lines with a list, and was not on it (C16)."""
        rows = self._cursor.execute(_STRAYS, (order,)).fetchall()
        return tuple((str(line), str(serial)) for line, _, serial in rows)


def _by_line(rows: Iterable[Row]) -> Mapping[tuple[str, str], int]:
    return {(str(number), str(line)): _whole(amount) for number, line, amount in rows}


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def _announced(row: Row, came: Iterable[tuple[str, str]] = ()) -> Announced:
    number, line, notice, serial, key, lot = map(str, row)
    return Announced(
        order=number,
        line=line,
        notice=notice,
        serial=serial,
        serial_key=key,
        lot=lot,
        found=(line, key) in came,
    )
