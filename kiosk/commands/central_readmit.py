"""`kiosk central readmit NAME`: let a restored or copied station in again."""

import argparse

from kiosk.commands.command import out, out_json
from kiosk.settings import Settings
from kiosk.sync.admin.connecting import connected
from kiosk.sync.admin.migrations import require_current
from kiosk.sync.admin.seats import readmit


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes besides the database."""
    parser.add_argument("name", metavar="NAME", help="of the station")


def run(settings: Settings, arguments: argparse.Namespace, dsn: str) -> int:
    """Forget by what the station's record was known; the next copy that comes is the one."""
    del settings
    with connected(dsn) as connection:
        require_current(connection)
        readmit(connection, arguments.name)
    if arguments.json:
        out_json({"station": arguments.name, "readmitted": True})
    else:
        out(f"{arguments.name} is let in again: the first machine that comes with its record.")
    return 0
