"""A supplier's list: `order,line,part_number,serial,notice[,lot]` → ShipmentAnnounced (C16)."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.facts import PartDefined, ShipmentAnnounced, Tracking
from kiosk.domain.ids import PartNumber
from kiosk.importer.amounts import known_part
from kiosk.importer.outcome import Entry, Outcome, distinct, judged
from kiosk.importer.ports import MasterData
from kiosk.importer.rows import Row, RowCheck, shown

REQUIRED = ("order", "line", "part_number", "serial", "notice")
COLUMNS = (*REQUIRED, "lot")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Item:
    """A row; the names are those of the columns, `key` is the serial's compared form."""

    order: str
    line: str
    part_number: PartNumber
    serial: str
    key: str
    notice: str
    lot: str


def read_announced(
    rows: Iterable[Row], data: MasterData, *, first_of_repeats: bool
) -> Outcome[ShipmentAnnounced]:
    """Return what is announced anew; a serial that is on record already is left out."""
    all_rows = judged(rows, lambda check: _item(check, data))
    entries = (
        Entry(
            line=at,
            key=(row.order, row.line, row.key),
            column="serial",
            name=row.serial,
            value=row,
        )
        for at, row in all_rows.good
    )
    kept = distinct(entries, first_of_repeats=first_of_repeats)
    lists: dict[tuple[str, ...], list[_Item]] = {}
    known: dict[tuple[str, str], frozenset[tuple[str, str, str]]] = {}
    for entry in kept.entries:
        row = entry.value
        place = (row.order, row.line)
        if place not in known:
            known[place] = _announced(data, *place)
        new = lists.setdefault((row.order, row.line, row.notice, row.lot), [])
        if (row.key, row.notice, row.lot) not in known[place]:
            new.append(row)
    made = tuple(_fact(found) for found in lists.values() if found)
    count = sum(len(found) for found in lists.values())
    return Outcome(
        made=made,
        added=len(made),
        unchanged=len(lists) - len(made),
        repeats=kept.repeats,
        bad=(*all_rows.bad, *kept.bad),
        notices=(f"{count} of {len(kept.entries)} serials announced anew",),
    )


def _announced(data: MasterData, order: str, line: str) -> frozenset[tuple[str, str, str]]:
    found = data.announced(order, line)
    return frozenset((each.serial_key, each.notice, each.lot) for each in found)


def _fact(found: list[_Item]) -> ShipmentAnnounced:
    first = found[0]
    return ShipmentAnnounced(
        order=first.order,
        line=first.line,
        notice=first.notice,
        part_number=first.part_number,
        serials=tuple(each.serial for each in found),
        serial_keys=tuple(each.key for each in found),
        lot=first.lot,
    )


def _item(check: RowCheck, data: MasterData) -> _Item:
    part = known_part(check, "part_number", data)
    order, line = check.required("order"), check.required("line")
    serial = check.required("serial")
    if part is not None:
        _fits(check, part, (order, line), data)
    return _Item(
        order=order,
        line=line,
        part_number=PartNumber("") if part is None else part.part_number,
        serial=serial,
        key=data.serial_key(serial, part) if part is not None else serial,
        notice=check.required("notice"),
        lot=check.text("lot"),
    )


def _fits(check: RowCheck, part: PartDefined, place: tuple[str, str], data: MasterData) -> None:
    """Refuse what no line asks for, and a part without serials."""
    number, key = place
    if part.tracking is not Tracking.SERIAL:
        check.refuse("part_number", "only parts with serial numbers are announced by serial")
    order = data.order(number)
    if order is None:
        if number:
            check.refuse("order", "this order is not known; import the orders first")
        return
    line = order.named(key)
    if line is None:
        if key:
            check.refuse("line", f"{shown(number)} has no such line")
    elif line.line.part_number != part.part_number:
        check.refuse("part_number", f"this line asks for {shown(line.line.part_number)}")
