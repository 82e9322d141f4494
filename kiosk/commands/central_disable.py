"""`kiosk central disable NAME`: shut a station out, at once; what it recorded stays."""

import argparse

from kiosk.commands.command import out, out_json
from kiosk.settings import Settings
from kiosk.sync.admin.connecting import connected
from kiosk.sync.admin.migrations import require_current
from kiosk.sync.admin.seats import disable


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes besides the database."""
    parser.add_argument("name", metavar="NAME", help="of the station")


def run(settings: Settings, arguments: argparse.Namespace, dsn: str) -> int:
    """Take the login from the station's role, and end its sessions."""
    del settings
    with connected(dsn) as connection:
        require_current(connection)
        disable(connection, arguments.name)
    if arguments.json:
        out_json({"station": arguments.name, "disabled": True})
    else:
        out(f"{arguments.name} is shut out. Its entries stay; add-station --again lets one in.")
    return 0
