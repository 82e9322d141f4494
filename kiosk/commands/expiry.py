"""`kiosk expiry`: what expired, left available stock, or is to be looked at soon (I3)."""

import argparse
import time
from datetime import date

from kiosk.commands.command import CommandError, Subparsers, out, out_json
from kiosk.commands.table import aligned, widths
from kiosk.domain.expiry import Freshness
from kiosk.domain.moment import from_us, plant_zone
from kiosk.domain.quantity import plain
from kiosk.settings import Settings
from kiosk.store.expiring import FARTHEST_DAYS, Expiring, expiring
from kiosk.store.reading import snapshot

HEADINGS = ("DAYS", "EXPIRES", "NOT OFFERED FROM", "PART", "SERIAL OR LOT", "QUANTITY", "UNIT")
LAST = ("WHERE", "STATE")
_QUANTITY = 5
STATES = {
    Freshness.FRESH: "soon",
    Freshness.ALERT: "alert",
    Freshness.REMOVED: "not offered",
    Freshness.EXPIRED: "expired",
}
EVERY = 1_000_000


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "expiry",
        help="what expired, or is to be looked at soon",
        description=(
            "Lots and units on hand whose alert date is reached, that are no longer offered, or "
            "that expired; the worst first."
        ),
        parents=[shared],
    )
    parser.add_argument(
        "--days", metavar="N", type=int, default=0, help="also what comes to that within N days"
    )
    parser.add_argument("--json", action="store_true", help="JSON lines, one a lot or unit")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Print what expires; nothing to tell is no error."""
    days: int = arguments.days
    if not 0 <= days <= FARTHEST_DAYS:
        message = f"--days takes a number from 0 to {FARTHEST_DAYS}"
        raise CommandError(message)
    with snapshot(settings.database) as record:
        zone = plant_zone(record.reader.policies["time_zone"])
        today = from_us(time.time_ns() // 1000).astimezone(zone).date()
        rows = expiring(record, today, days, most=EVERY)
    if arguments.json:
        for row in rows:
            out_json(_as_json(row), at_once=False)
    elif rows:
        lines = [_cells(row) for row in rows]
        columns = widths([(*HEADINGS, *LAST), *lines])
        for line in ((*HEADINGS, *LAST), *lines):
            out(aligned(line, columns, right=(0, _QUANTITY)))
    else:
        out("Nothing expires soon." if days else "Nothing expired, and no alert date is reached.")
    return 0


def _as_json(row: Expiring) -> dict[str, object]:
    return {
        "part": row.part,
        "serial": None if row.is_lot else row.number,
        "lot": row.number if row.is_lot else None,
        "quantity": plain(row.quantity),
        "unit": row.unit,
        "locations": list(row.places),
        "state": STATES[row.freshness],
        "days_left": row.left,
        "expires": _day(row.dates.expires),
        "best_before": _day(row.dates.best_before),
        "removal": _day(row.dates.removal),
        "alert": _day(row.dates.alert),
        "printed": row.dates.printed,
    }


def _cells(row: Expiring) -> tuple[str, ...]:
    return (
        "-" if row.left is None else str(row.left),
        _day(row.dates.expires) or "-",
        _day(row.dates.removal) or "-",
        row.part,
        row.number,
        plain(row.quantity),
        row.unit,
        " ".join(row.places),
        STATES[row.freshness],
    )


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
