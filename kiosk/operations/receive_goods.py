"""Receiving what a supplier's list says came in: each row as its scan would be (C9)."""

from dataclasses import dataclass
from typing import assert_never

from kiosk.domain.facts import ReceiptPosted, Tracking
from kiosk.domain.goods import Goods
from kiosk.domain.ids import ReceiptId
from kiosk.domain.messages import Refusal, stop
from kiosk.operations.ports import Tx, Verdict
from kiosk.operations.receive_counts import receive_stock
from kiosk.operations.receive_lots import receive_lot
from kiosk.operations.receive_units import receive_unit
from kiosk.workflows.carried import Origin
from kiosk.workflows.commands import FieldTexts, ReceiveLot, ReceiveStock, ReceiveUnit


def receive_goods(tx: Tx, goods: Goods, receipt: ReceiptId, number: int) -> Verdict:
    """Receive one row of a list, with its label; `number` is its line in the receipt."""
    record = tx.part(goods.part_number)
    if record is None:
        return stop("xS1", raw=goods.part_number)
    origin = _origin(tx, goods)
    if not isinstance(origin, Origin):
        return origin
    made = _Made(goods=goods, receipt=receipt, origin=origin)
    match record.part.tracking:
        case Tracking.SERIAL:
            return receive_unit(tx, made.unit(tx, number))
        case Tracking.LOT:
            return receive_lot(tx, made.lot())
        case Tracking.UNTRACKED:
            return receive_stock(tx, made.count())
        case _:
            assert_never(record.part.tracking)


def post_goods(tx: Tx, receipt: ReceiptId, received: int) -> None:
    """Close the receipt that a list made."""
    tx.append(ReceiptPosted(receipt=receipt, received=received))


def _origin(tx: Tx, goods: Goods) -> Origin | Refusal:
    """Return the order's line that a row is on: the one it names, else the part's first open."""
    if not goods.order:
        return Origin(supplier=goods.supplier)
    order = tx.order(goods.order)
    if order is None:
        return stop("xS1", raw=goods.order)
    lines = order.lines_of(goods.part_number)
    found = [each for each in lines if goods.line in {"", each.line.line}]
    if not found:
        return stop("xR8", part=goods.part_number, po=goods.order)
    supplier = goods.supplier or order.supplier
    return Origin(order=order.number, line=found[0].line.line, supplier=supplier)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    """A row as the commands of a receipt."""

    goods: Goods
    receipt: ReceiptId
    origin: Origin

    @property
    def label(self) -> FieldTexts:
        expires = self.goods.expires
        return () if expires is None else (("expiry", expires.isoformat()),)

    def unit(self, tx: Tx, number: int) -> ReceiveUnit:
        return ReceiveUnit(
            unit=tx.new_unit(),
            part_number=self.goods.part_number,
            serial=self.goods.serial,
            location=self.goods.location,
            receipt=self.receipt,
            number=number,
            rejected=False,
            label=self.label,
            origin=self.origin,
            lot=self.goods.lot,
        )

    def lot(self) -> ReceiveLot:
        return ReceiveLot(
            part_number=self.goods.part_number,
            lot_number=self.goods.lot,
            quantity=self.goods.quantity,
            location=self.goods.location,
            receipt=self.receipt,
            label=self.label,
            origin=self.origin,
        )

    def count(self) -> ReceiveStock:
        return ReceiveStock(
            part_number=self.goods.part_number,
            quantity=self.goods.quantity,
            location=self.goods.location,
            receipt=self.receipt,
            label=self.label,
            origin=self.origin,
            batch=self.goods.lot,
        )
