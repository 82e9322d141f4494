"""`kiosk stock`: what is on hand, where, in which status."""

import argparse
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import groupby

from kiosk.commands.command import Subparsers, out, out_json
from kiosk.commands.table import aligned, widths
from kiosk.domain.ids import PartNumber
from kiosk.domain.quantity import plain
from kiosk.settings import Settings
from kiosk.store.reading import Snapshot, snapshot
from kiosk.store.stock import StockRow, stock_rows

HEADINGS = ("PART", "SERIAL OR LOT", "LOCATION", "QUANTITY", "UNIT", "STATUS")
_QUANTITY = 3


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "stock",
        help="what is on hand, by part and location",
        description="What is on hand: one row a unit, a lot at a location, a part at a location.",
        parents=[shared],
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help="also what is installed (location: the parent's serial), in production or gone",
    )
    parser.add_argument("--json", action="store_true", help="JSON lines, one a row")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Print the stock; an empty one is no error."""
    with snapshot(settings.database) as record:
        if arguments.json:
            for row in stock_rows(record, everything=arguments.all):
                out_json(_as_json(row), at_once=False)
        else:
            _print_table(record, everything=arguments.all)
    return 0


def _as_json(row: StockRow) -> dict[str, object]:
    return {
        "part": row.part,
        "tracking": row.tracking.value,
        "serial": row.serial,
        "lot": row.lot,
        "location": row.location,
        "quantity": plain(row.quantity),
        "unit": row.unit,
        "status": row.status.value,
        "expires": _day(row.dates.expires),
        "best_before": _day(row.dates.best_before),
        "removal": _day(row.dates.removal),
        "alert": _day(row.dates.alert),
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _print_table(record: Snapshot, *, everything: bool) -> None:
    """Print the rows with a total for each part; once over for the widths, once for the rows."""
    columns = widths(_lines(record, everything=everything))
    if not columns:
        out("Nothing is on hand.")
        return
    columns = [max(pair) for pair in zip(columns, map(len, HEADINGS), strict=True)]
    out(aligned(HEADINGS, columns, right=(_QUANTITY,)))
    for cells in _lines(record, everything=everything):
        out(aligned(cells, columns, right=(_QUANTITY,)))


def _lines(record: Snapshot, *, everything: bool) -> Iterator[tuple[str, ...]]:
    rows = stock_rows(record, everything=everything)
    for part, of_part in groupby(rows, key=lambda row: row.part):
        yield from _part_lines(part, of_part)


def _part_lines(part: PartNumber, rows: Iterator[StockRow]) -> Iterator[tuple[str, ...]]:
    total, count, unit = Decimal(0), 0, ""
    for row in rows:
        name = "" if count else part
        number = row.serial or row.lot or "-"
        quantity = plain(row.quantity)
        yield (name, number, row.location, quantity, row.unit, row.status.value)
        total, count, unit = total + row.quantity, count + 1, row.unit
    if count > 1:
        yield ("", "", "total", plain(total), unit, "")
