"""Goods: `part_number,serial,lot,location,quantity,expiry,supplier` → what lies where.

As opening stock (`stock`), or as a supplier's list of what came in (`receipt`), which has `order`
and `line` too. What a row says is judged here; what the record says against it, by the operation.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from kiosk.domain.facts import PartDefined, Tracking
from kiosk.domain.goods import Goods
from kiosk.domain.ids import LocationCode, PartNumber
from kiosk.importer.amounts import counted, known_part
from kiosk.importer.collisions import refuse_taken
from kiosk.importer.outcome import Entry, Outcome, distinct, judged
from kiosk.importer.ports import MasterData
from kiosk.importer.rows import Repeat, Row, RowCheck

REQUIRED = ("part_number", "location")
COLUMNS = (*REQUIRED, "serial", "lot", "quantity", "unit", "expiry", "supplier")
RECEIPT_COLUMNS = (*COLUMNS, "order", "line")

NOT_SERIAL = "NOT SERIAL-TRACKED: {part} is {kind}; it has no serials"
_KINDS = {Tracking.LOT: "tracked by lot", Tracking.UNTRACKED: "counted only"}


def read_goods(
    rows: Iterable[Row], data: MasterData, *, first_of_repeats: bool, adds_repeats: bool
) -> Outcome[Goods]:
    """Return what the rows name, each thing once; `added` counts all of it, until it is recorded.

    Args:
        rows: of the file.
        data: parts, locations and rules on record.
        first_of_repeats: of rows about one thing that differ the first counts.
        adds_repeats: quantities of one lot or count at one location are added up.
    """
    all_rows = judged(rows, lambda check: _goods(check, data))
    entries = [
        Entry(
            line=line,
            key=_key(value, data),
            column="serial" if value.serial else "lot" if value.lot else "part_number",
            name=value.named,
            value=value,
        )
        for line, value in all_rows.good
    ]
    entries, added_up = _added_up(entries) if adds_repeats else (entries, ())
    kept = distinct(entries, first_of_repeats=first_of_repeats)
    return Outcome(
        made=tuple(replace(each.value, at=each.line) for each in kept.entries),
        added=len(kept.entries),
        unchanged=0,
        repeats=(*added_up, *kept.repeats),
        bad=(*all_rows.bad, *kept.bad),
    )


def _goods(check: RowCheck, data: MasterData) -> Goods:
    part = known_part(check, "part_number", data)
    location = LocationCode(check.required("location"))
    if location and data.location(location) is None:
        check.refuse("location", "this location is not known; import the locations first")
    serial, lot = _number(check, "serial", data), _number(check, "lot", data)
    if part is not None:
        _fits_tracking(check, part, serial, lot)
    number = part.part_number if part is not None else PartNumber("")
    return Goods(
        part_number=number,
        serial=serial,
        lot=lot,
        location=location,
        quantity=_quantity(check, part),
        expires=check.day("expiry") if check.has("expiry") else None,
        supplier=check.folded("supplier") if check.has("supplier") else "",
        order=check.text("order") if check.has("order") else "",
        line=check.text("line") if check.has("line") else "",
    )


def _number(check: RowCheck, column: str, data: MasterData) -> str:
    """Return a serial or lot number; one that a scan would take for something else is refused."""
    if not check.has(column) or not check.text(column):
        return ""
    text = check.name_of_a_thing(column)
    if text:
        refuse_taken(check, column, text, data)
    return text


def _fits_tracking(check: RowCheck, part: PartDefined, serial: str, lot: str) -> None:
    """Refuse a number that the part's tracking lacks, or has no use for (B11)."""
    bad = {each.column for each in check.bad}
    number = part.part_number
    if part.tracking is not Tracking.SERIAL and serial:
        kind = _KINDS[part.tracking]
        check.refuse("serial", NOT_SERIAL.format(part=number, kind=kind))
    if part.tracking is Tracking.SERIAL and not serial and "serial" not in bad:
        check.refuse("serial", f"serial is empty; {number} is serial-tracked: each unit has one")
    if part.tracking is Tracking.LOT and not lot and "lot" not in bad:
        check.refuse("lot", f"lot is empty; {number} is lot-tracked")


def _quantity(check: RowCheck, part: PartDefined | None) -> Decimal:
    """Return the quantity; of a unit it is 1, and need not be written."""
    is_unit = part is not None and part.tracking is Tracking.SERIAL
    if is_unit and not (check.has("quantity") and check.text("quantity")):
        return Decimal(1)
    amount = counted(check, part)
    if is_unit and amount != 1:
        check.refuse("quantity", "ONE SERIAL, ONE UNIT: a serial is one piece; it must be 1")
    return amount


def _key(goods: Goods, data: MasterData) -> tuple[str, ...]:
    """Return what tells it from the rest of the file: a unit its serial, all else its place."""
    part = data.part(goods.part_number)
    if goods.serial and part is not None:
        scope = data.serial_scope(part, goods.supplier)
        return ("serial", scope, data.serial_key(goods.serial, part))
    return ("goods", goods.part_number, goods.lot, goods.location, goods.order, goods.line)


def _added_up(
    entries: Sequence[Entry[Goods]],
) -> tuple[list[Entry[Goods]], tuple[Repeat, ...]]:
    """Add up quantities of the same goods; serials are left for what judges repeats."""
    kept: dict[object, Entry[Goods]] = {}
    repeats: list[Repeat] = []
    for entry in entries:
        value = entry.value
        alike = entry.line if value.serial else replace(value, quantity=Decimal(0))
        first = kept.get(alike)
        if first is None:
            kept[alike] = entry
            continue
        total = first.value.quantity + value.quantity
        kept[alike] = replace(first, value=replace(first.value, quantity=total))
        repeats.append(
            Repeat(
                line=entry.line,
                first_line=first.line,
                key=entry.name,
                columns=("quantity",),
                added_up=True,
            )
        )
    return list(kept.values()), tuple(repeats)
