"""`kiosk central restored`: what to do once after central was restored from a backup."""

import argparse

from kiosk.commands.command import out, out_json
from kiosk.settings import Settings
from kiosk.sync.admin.connecting import connected
from kiosk.sync.admin.migrations import require_current
from kiosk.sync.admin.seats import restored

SKIP = 10_000


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes besides the database."""
    parser.add_argument(
        "--skip",
        metavar="N",
        type=_count,
        default=SKIP,
        help="numbers of each series to leave out: more than were leased since the backup "
        f"({SKIP})",
    )


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError("give a count, such as 10000")
    return int(text)


def run(settings: Settings, arguments: argparse.Namespace, dsn: str) -> int:
    """Readmit every station, and go past the numbers that were leased since the backup."""
    del settings
    with connected(dsn) as connection:
        require_current(connection)
        count = restored(connection, arguments.skip)
    if arguments.json:
        out_json({"readmitted": count, "skipped": arguments.skip})
    else:
        out(f"Stations let in again: {count}. Each sends what the backup did not have.")
        out(f"Numbers left out in each series: {arguments.skip:,}.")
    return 0
