"""`kiosk own LOCATION [--nobody]`: keep a location's lots for this station (R10)."""

import argparse

from kiosk.app import open_app
from kiosk.commands.command import CommandError, Subparsers, admin, out
from kiosk.domain.facts import LocationOwned
from kiosk.domain.ids import LocationCode
from kiosk.domain.rules.allotment import Owner
from kiosk.operations.ports import Acting, Tx
from kiosk.settings import Settings


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "own",
        help="keep the lots of a location for this station",
        description=(
            "Keep the lots of a location for this station: while another station is offline, it "
            "takes none from there. What is moved there is allotted to this station, from when "
            "the server has it. Online, everybody takes from everywhere."
        ),
        parents=[shared],
    )
    parser.add_argument("location", metavar="LOCATION", help="its code")
    parser.add_argument("--nobody", action="store_true", help="give it back to everybody")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Put it on record, unless it stands so already.

    Raises:
        CommandError: there is no such location, or another station keeps it.
    """
    code = LocationCode(arguments.location)
    app = open_app(settings)
    try:
        name = "" if arguments.nobody else app.store.station_name
        station = "" if arguments.nobody else app.store.station
        owned = LocationOwned(code=code, station=station, station_name=name)
        acting = Acting(actor=admin(), evidence=None, here=LocationCode(""))
        changed = app.store.write(acting, lambda tx: _own(tx, owned))
    finally:
        app.close()
    whose = "everybody's" if arguments.nobody else f"kept for {name}"
    out(f"{code} is {whose} {'now' if changed else 'already'}.")
    return 0


def _own(tx: Tx, owned: LocationOwned) -> bool:
    """Return whether it had to be put on record."""
    if tx.location(owned.code) is None:
        message = f"there is no location {owned.code}. Import it: kiosk import locations FILE"
        raise CommandError(message)
    owner = tx.sharing.owners.get(owned.code, Owner(station="", name=""))
    if owner.station == owned.station:
        return False
    if owner.station and owned.station:
        message = (
            f"{owned.code} is kept for {owner.name}, which may take from it without asking. "
            f"Give it back first, best at {owner.name} itself: kiosk own {owned.code} --nobody"
        )
        raise CommandError(message)
    tx.append(owned)
    return True
