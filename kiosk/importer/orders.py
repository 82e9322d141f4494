"""Purchase orders: `order,line,part_number,quantity[,…]` → OrderPlaced, one an order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kiosk.domain.facts import OrderLine, OrderPlaced, PartDefined
from kiosk.domain.ids import PartNumber
from kiosk.domain.orders import Order
from kiosk.domain.quantity import plain
from kiosk.importer.amounts import counted, known_part
from kiosk.importer.collisions import refuse_taken
from kiosk.importer.outcome import Entry, Outcome, compared, distinct, judged
from kiosk.importer.ports import MasterData
from kiosk.importer.rows import BadRow, Row, RowCheck, shown

REQUIRED = ("order", "line", "part_number", "quantity")
COLUMNS = (*REQUIRED, "unit", "supplier", "supplier_part", "expected_date")


@dataclass(frozen=True, slots=True, kw_only=True)
class _OrderRow:
    """A row; what is None has no column in the file. The names are those of the columns."""

    order: str
    line: str
    part_number: PartNumber
    quantity: Decimal
    supplier: str | None
    supplier_part: str | None
    expected_date: date | None


def read_orders(
    rows: Iterable[Row], data: MasterData, *, first_of_repeats: bool
) -> Outcome[OrderPlaced]:
    """Return the orders that are new or changed; a line that the file lacks stays as it is."""
    dated = False

    def read(check: RowCheck) -> _OrderRow:
        nonlocal dated
        dated = dated or check.has("expected_date")
        return _row(check, data)

    all_rows = judged(rows, read)
    entries = (
        Entry(
            line=at,
            key=(row.order, row.line),
            column="line",
            name=f"{row.order} {row.line}",
            value=row,
        )
        for at, row in all_rows.good
    )
    kept = distinct(entries, first_of_repeats=first_of_repeats)
    by_order: dict[str, list[Entry[_OrderRow]]] = {}
    for entry in kept.entries:
        by_order.setdefault(entry.value.order, []).append(entry)
    bad: list[BadRow] = []
    pairs: list[tuple[OrderPlaced, OrderPlaced | None]] = []
    for number, found in by_order.items():
        known = data.order(number)
        others = tuple(_contradictions(found))
        bad += others
        left_out = {each.line for each in others}
        sound = [each.value for each in found if each.line not in left_out]
        placed = _placed(number, sound, known, dated=dated)
        pairs.append((placed, None if known is None else _as_placed(known)))
    made, added, unchanged = compared(pairs)
    return Outcome(
        made=made,
        added=added,
        unchanged=unchanged,
        repeats=kept.repeats,
        bad=(*all_rows.bad, *kept.bad, *bad),
        notices=(f"{len(kept.entries)} lines in {len(by_order)} orders",),
    )


def _row(check: RowCheck, data: MasterData) -> _OrderRow:
    order = check.name_of_a_thing("order")
    refuse_taken(check, "order", order, data)
    line = check.required("line")
    part = known_part(check, "part_number", data)
    quantity = counted(check, part)
    if part is not None:
        _may_change(check, data.order(order), line, part)
    return _OrderRow(
        order=order,
        line=line,
        part_number=PartNumber("") if part is None else part.part_number,
        quantity=quantity,
        supplier=check.folded("supplier") if check.has("supplier") else None,
        supplier_part=check.text("supplier_part") if check.has("supplier_part") else None,
        expected_date=check.day("expected_date"),
    )


def _may_change(check: RowCheck, known: Order | None, line: str, part: PartDefined) -> None:
    """Refuse another part on a line of which something came: that stays what it is."""
    before = known.named(line) if known is not None else None
    if before is None or before.line.part_number == part.part_number or not before.received:
        return
    came = f"{plain(before.received)} of {shown(before.line.part_number)}"
    check.refuse("part_number", f"{came} came on this line already; give the part another line")


def _contradictions(found: Sequence[Entry[_OrderRow]]) -> Iterable[BadRow]:
    """Give the rows that name another supplier than the first row of their order does."""
    first = found[0]
    for entry in found[1:]:
        if entry.value.supplier != first.value.supplier:
            reason = f"line {first.line} has the same order with another supplier"
            value = shown(entry.value.supplier or "")
            yield BadRow(line=entry.line, column="supplier", value=value, why=reason)


def _placed(
    number: str, rows: Sequence[_OrderRow], known: Order | None, *, dated: bool
) -> OrderPlaced:
    """Return the order as the file has it; a column that it lacks stays as it is on record."""
    lines = {each.line.line: each.line for each in known.lines} if known is not None else {}
    for row in rows:
        before = lines.get(row.line)
        said = "" if before is None else before.supplier_part
        day = None if before is None else before.expected
        lines[row.line] = OrderLine(
            line=row.line,
            part_number=row.part_number,
            quantity=row.quantity,
            supplier_part=said if row.supplier_part is None else row.supplier_part,
            expected=row.expected_date if dated else day,
        )
    supplier = rows[0].supplier
    if supplier is None:
        supplier = known.supplier if known is not None else ""
    return OrderPlaced(order=number, supplier=supplier, lines=tuple(lines.values()))


def _as_placed(known: Order) -> OrderPlaced:
    lines = tuple(each.line for each in known.lines)
    return OrderPlaced(order=known.number, supplier=known.supplier, lines=lines)
