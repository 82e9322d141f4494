"""`kiosk continue`: a frozen station goes on, by the word of whoever runs it."""

import argparse

from kiosk.app import open_app
from kiosk.commands.command import CommandError, Subparsers, admin, out
from kiosk.domain.ids import LocationCode
from kiosk.domain.link import Frozen
from kiosk.operations.ports import Acting
from kiosk.settings import Settings

_SAID = {
    None: "This station is not frozen: it records.",
    Frozen.CLONE: "Frozen: another machine has worked as this station, or an older copy of the "
    "record was put back.",
    Frozen.BEHIND: "Frozen: the central database has entries of this station that are not here.",
    Frozen.FORK: "Frozen: an older copy of the record was put back and worked with.",
    Frozen.MOVED: "Frozen: the record came from another machine.",
    Frozen.RESTORED: "Frozen: the record is a backup that was put back.",
}


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "continue",
        help="let a frozen station go on",
        description="Say why the station is frozen, or let it go on. Do so only when you know "
        "that no other machine works as this station.",
        parents=[shared],
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument(
        "--same-machine", action="store_true", help="the record moved here for good: take it over"
    )
    how.add_argument(
        "--as-new", action="store_true", help="go on under a new identity; nothing is lost"
    )
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Let the station go on; 1 where it is frozen and nothing, or not enough, was said."""
    acting = Acting(actor=admin(), evidence=None, here=LocationCode(""))
    app = open_app(settings)
    try:
        frozen = app.store.frozen()
        if arguments.as_new:
            app.store.continue_as_new(acting)
            out("The station goes on under a new identity. Its record stays.")
            return 0
        if arguments.same_machine and frozen is Frozen.MOVED:
            app.store.go_on(acting)
            out("The record belongs to this machine now.")
            return 0
    finally:
        app.close()
    if arguments.same_machine and frozen is not None:
        message = f"{_SAID[frozen]} That it is the same machine does not settle it"
        raise CommandError(message)
    out(_SAID[frozen])
    return 0 if frozen is None else 1
