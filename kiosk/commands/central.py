"""`kiosk central …`: what an administrator does to the central database (docs/central.md)."""

import argparse
import os
from collections.abc import Mapping
from typing import Protocol

from kiosk.commands import (
    central_add_station,
    central_check,
    central_disable,
    central_init,
    central_list,
    central_project,
    central_readmit,
    central_restored,
)
from kiosk.commands.command import CommandError, Subparsers
from kiosk.settings import Settings
from kiosk.sync.admin.faults import AdminFault

DSN = "KIOSK_CENTRAL_DSN"


class Action(Protocol):
    """A module of one action."""

    def add_options(self, parser: argparse.ArgumentParser) -> None: ...

    def run(self, settings: Settings, arguments: argparse.Namespace, dsn: str) -> int: ...


ACTIONS: Mapping[str, tuple[Action, str]] = {
    "init": (central_init, "make the database, or bring it up to date"),
    "check": (central_check, "look whether all is well, each fault with its remedy"),
    "add-station": (central_add_station, "let a station in: prints its enrolment code, once"),
    "list": (central_list, "list the stations"),
    "readmit": (central_readmit, "let a restored or copied station in again"),
    "disable": (central_disable, "shut a station out"),
    "restored": (central_restored, "after central itself was restored from a backup"),
    "project": (central_project, "keep the reporting tables up to date"),
}


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser, and each action to it."""
    parser = commands.add_parser(
        "central",
        help="make, check and look after the central database",
        description="Administer the central database that stations share; see docs/central.md.",
        parents=[shared],
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    for name, (module, says) in ACTIONS.items():
        action = actions.add_parser(
            name, help=says, description=f"{says.capitalize()}.", parents=[shared]
        )
        action.add_argument(
            "--dsn",
            metavar="DSN",
            default=os.environ.get(DSN, ""),
            help=f"of a superuser, such as dbname=central (else {DSN})",
        )
        action.add_argument("--json", action="store_true", help="JSON lines")
        module.add_options(action)
        action.set_defaults(run=run, action=module)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Carry the action out; 1 when it cannot be, or found something wrong."""
    dsn: str = arguments.dsn
    if not dsn:
        message = f"say where central is: --dsn, or the variable {DSN}"
        raise CommandError(message)
    try:
        return int(arguments.action.run(settings, arguments, dsn))
    except AdminFault as error:
        raise CommandError(str(error)) from error
