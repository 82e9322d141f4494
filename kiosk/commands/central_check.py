"""`kiosk central check`: what is wrong with the central database, each with its remedy."""

import argparse
import time

from kiosk.commands.checkup import Check, State, tell
from kiosk.commands.command import out
from kiosk.settings import Settings
from kiosk.sync.admin.check_stations import settle
from kiosk.sync.admin.checking import checked
from kiosk.sync.admin.connecting import connected
from kiosk.sync.admin.finding import Finding


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes besides the database."""
    parser.add_argument(
        "--all", action="store_true", help="compute the seal of every entry, not of the last alone"
    )
    parser.add_argument(
        "--settle", action="store_true", help="afterwards, mark what was told as dealt with"
    )


def run(settings: Settings, arguments: argparse.Namespace, dsn: str) -> int:
    """Print every finding; 1 when one is wrong."""
    del settings
    with connected(dsn) as connection:
        now_us = time.time_ns() // 1000
        found = [
            _check(each) for each in checked(connection, now_us=now_us, everything=arguments.all)
        ]
        status = tell(found, as_json=arguments.json)
        if arguments.settle:
            settled = settle(connection)
            if not arguments.json:
                out(f"Incidents marked as dealt with: {settled}.")
    return status


def _check(finding: Finding) -> Check:
    told = State.NOTE if finding.remedy else State.OK
    state = State.WRONG if finding.wrong else told
    return Check(name=finding.name, state=state, found=finding.found, remedy=finding.remedy)
