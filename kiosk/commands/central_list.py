"""`kiosk central list`: the stations of the central database."""

import argparse

from kiosk.commands.command import out, out_json
from kiosk.commands.table import aligned, widths
from kiosk.settings import Settings
from kiosk.sync.admin.connecting import connected
from kiosk.sync.admin.listing import Seat, seats
from kiosk.sync.admin.migrations import require_current

HEADINGS = ("STATION", "STATE", "ENTRIES", "LAST HEARD (UTC)", "PROGRAM", "ROLE")
ENTRIES = 2


def add_options(parser: argparse.ArgumentParser) -> None:
    """It takes no more than the database."""
    parser.set_defaults(what="list")


def run(settings: Settings, arguments: argparse.Namespace, dsn: str) -> int:
    """Print a line a station."""
    del settings
    with connected(dsn) as connection:
        require_current(connection)
        found = seats(connection)
    if arguments.json:
        for each in found:
            out_json(
                {
                    "station": each.name,
                    "state": _state(each),
                    "entries": each.entries,
                    "heard": each.heard.isoformat() if each.heard else None,
                    "program": each.program,
                    "role": each.role,
                    "id": each.station or None,
                }
            )
        return 0
    table = [HEADINGS, *(_row(each) for each in found)]
    columns = widths(table)
    for row in table:
        out(aligned(row, columns, right=[ENTRIES]))
    return 0


def _state(seat: Seat) -> str:
    if not seat.enabled:
        return "disabled"
    if not seat.station:
        return "not enrolled"
    return "readmitted" if seat.open else "enrolled"


def _row(seat: Seat) -> tuple[str, ...]:
    heard = seat.heard.strftime("%Y-%m-%d %H:%M") if seat.heard else "never"
    return (seat.name, _state(seat), f"{seat.entries:,}", heard, seat.program or "-", seat.role)
