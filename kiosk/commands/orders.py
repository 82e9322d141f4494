"""`kiosk orders [NUMBER]`: what was ordered, what of it came, and what is missing."""

import argparse
from datetime import date

from kiosk.commands.command import CommandError, Subparsers, out, out_json
from kiosk.commands.table import aligned, widths
from kiosk.domain.orders import LineState, Order
from kiosk.domain.quantity import plain
from kiosk.domain.text import visible
from kiosk.settings import Settings
from kiosk.store.reading import Snapshot, snapshot

_ORDERS = ("ORDER", "SUPPLIER", "STATE", "LINES", "EXPECTED")
_LINES = ("LINE", "PART", "RECEIVED", "ORDERED", "UNIT", "EXPECTED", "NOTE")
_AMOUNTS = (2, 3)


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "orders",
        help="purchase orders, and what of them came",
        description="The open purchase orders, or one order with its lines.",
        parents=[shared],
    )
    parser.add_argument("number", metavar="NUMBER", nargs="?", help="one order, open or not")
    parser.add_argument("--all", action="store_true", help="also what is received or closed")
    parser.add_argument("--json", action="store_true", help="JSON lines, one an order")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Print the orders; none is no error.

    Raises:
        CommandError: there is no such order.
    """
    with snapshot(settings.database) as record:
        if arguments.number is not None:
            _tell_one(record, arguments.number, as_json=arguments.json)
            return 0
        found = [each for each in record.reader.orders() if each.is_open or arguments.all]
        found.sort(key=lambda each: (each.expected or date.max, each.number))
        for each in found if arguments.json else ():
            out_json(_as_json(record, each), at_once=False)
        if not arguments.json:
            _tell(_ORDERS, [_order_cells(each) for each in found], "No order is open.")
    return 0


def _tell_one(record: Snapshot, number: str, *, as_json: bool) -> None:
    order = record.reader.order(number)
    if order is None:
        message = f'there is no order "{visible(number)}". `kiosk orders --all` lists them all'
        raise CommandError(message)
    if as_json:
        out_json(_as_json(record, order))
        return
    _tell(_ORDERS, [_order_cells(order)], "")
    out("")
    _tell(_LINES, [_line_cells(each) for each in order.lines], "It has no lines.")
    missing = [each.serial for each in record.reader.announced(number) if not each.found]
    extra = [serial for _, serial in record.reader.unannounced(number)]
    if missing:
        out(f"Missing of the supplier's list: {', '.join(missing)}")
    if extra:
        out(f"Not on the supplier's list: {', '.join(extra)}")


def _tell(headings: tuple[str, ...], rows: list[tuple[str, ...]], nothing: str) -> None:
    if not rows:
        out(nothing)
        return
    columns = widths([headings, *rows])
    right = _AMOUNTS if headings is _LINES else ()
    for cells in (headings, *rows):
        out(aligned(cells, columns, right=right))


def _order_cells(order: Order) -> tuple[str, ...]:
    complete = sum(1 for each in order.lines if not each.open)
    return (
        order.number,
        order.supplier or "-",
        order.state.value,
        f"{complete} of {len(order.lines)}",
        order.expected.isoformat() if order.expected is not None else "-",
    )


def _line_cells(line: LineState) -> tuple[str, ...]:
    asked = line.line
    return (
        asked.line,
        asked.part_number,
        plain(line.received),
        plain(asked.quantity),
        line.part.unit if line.part is not None else "",
        asked.expected.isoformat() if asked.expected is not None else "-",
        _note(line),
    )


def _note(line: LineState) -> str:
    if line.over:
        return f"{plain(line.over)} more than ordered"
    return f"closed: {line.closed}" if line.closed else ""


def _as_json(record: Snapshot, order: Order) -> dict[str, object]:
    announced = record.reader.announced(order.number)
    return {
        "order": order.number,
        "supplier": order.supplier,
        "state": order.state.value,
        "expected": order.expected.isoformat() if order.expected is not None else None,
        "lines": [_line_json(each) for each in order.lines],
        "missing": [each.serial for each in announced if not each.found],
        "extra": [serial for _, serial in record.reader.unannounced(order.number)],
    }


def _line_json(line: LineState) -> dict[str, object]:
    asked = line.line
    return {
        "line": asked.line,
        "part": asked.part_number,
        "quantity": plain(asked.quantity),
        "received": plain(line.received),
        "open": plain(line.open),
        "over": plain(line.over),
        "closed": line.closed or None,
        "supplier_part": asked.supplier_part or None,
        "expected": asked.expected.isoformat() if asked.expected is not None else None,
        "announced": line.listed,
    }
