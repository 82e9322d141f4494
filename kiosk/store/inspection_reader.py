"""Reading what waits for incoming inspection: by what holds it, and by the receipt it came in."""

from collections.abc import Iterator

from sqlalchemy import bindparam, literal_column, select, text

from kiosk.domain.facts import (
    HoldPlaced,
    LotReceived,
    Place,
    StockReceived,
    UnitReceived,
    location_place,
)
from kiosk.domain.ids import LocationCode, ReceiptId, Subject, UnitId, subject_kind, unit_subject
from kiosk.domain.journal import Entry
from kiosk.domain.naming import INCOMING_INSPECTION
from kiosk.store.fold.entries import entries_of_group, entry_of
from kiosk.store.order_reader import OrderReader
from kiosk.store.schema import HELD, UNIT
from kiosk.store.sql import compiled

_HOLDS = compiled(
    select(HELD.c.hold, HELD.c.place)
    .where(HELD.c.item == bindparam("item"))
    .where(HELD.c.title == literal_column(f"'{INCOMING_INSPECTION}'"))
    .order_by(HELD.c.hold)
)
_ALL = compiled(
    select(HELD.c.hold)
    .where(HELD.c.title == literal_column(f"'{INCOMING_INSPECTION}'"))
    .order_by(HELD.c.hold)
)
_UNITS_OF = compiled(
    select(UNIT.c.unit)
    .where(text("status = 'inspection'"))
    .where(UNIT.c.receipt == bindparam("receipt"))
    .order_by(UNIT.c.made_us, UNIT.c.unit)
)


class InspectionReader(OrderReader):
    """Reads one connection inside its current transaction."""

    def inspections(self, item: Subject) -> tuple[tuple[str, Place], ...]:
        """Return the holds for inspection on a lot or counted part, each with its place."""
        rows = self._cursor.execute(_HOLDS, (item,)).fetchall()
        return tuple((str(hold), Place(str(place))) for hold, place in rows)

    def waiting_in(self, receipt: ReceiptId) -> tuple[tuple[Subject, Place], ...]:
        """Return what waits of a receipt: units, and lots and counted parts with their place."""
        units = self._cursor.execute(_UNITS_OF, (receipt,)).fetchall()
        found = [(unit_subject(UnitId(str(row[0]))), Place("")) for row in units]
        goods = ((held.item, Place(held.place)) for held in self._held_of(receipt))
        return tuple(dict.fromkeys((*found, *goods)))

    def receipts_of(self, item: Subject, place: LocationCode) -> tuple[ReceiptId, ...]:
        """Return the receipts that what waits of a lot or counted part at a place came in."""
        at = location_place(place)
        entries = (entry_of(self._cursor, hold) for hold, on in self.inspections(item) if on == at)
        receipts = (self._receipt(each) for each in entries if each is not None)
        return tuple(dict.fromkeys(each for each in receipts if each))

    def held_for_inspection(self) -> Iterator[Entry]:
        """Yield the entries that hold lots and counted parts for inspection, the oldest first."""
        entries = [
            entry_of(self._cursor, str(row[0])) for row in self._cursor.execute(_ALL).fetchall()
        ]
        known = [each for each in entries if each is not None]
        yield from sorted(known, key=lambda each: each.order)

    def _held_of(self, receipt: ReceiptId) -> Iterator[HoldPlaced]:
        for each in self.held_for_inspection():
            if isinstance(each.fact, HoldPlaced) and self._receipt(each) == receipt:
                yield each.fact

    def _receipt(self, hold: Entry) -> ReceiptId:
        """Return the receipt in whose group a hold was placed; "" where it was moved since."""
        fact = hold.fact
        if not isinstance(fact, HoldPlaced) or subject_kind(fact.item) == "unit":
            return ReceiptId("")
        for each in entries_of_group(self._cursor, hold.group_id):
            came = each.fact
            if isinstance(came, UnitReceived | LotReceived | StockReceived):
                return came.receipt
        return ReceiptId("")
