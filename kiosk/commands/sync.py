"""`kiosk sync --once | --status`: exchange entries with the central database from the shell."""

import argparse

from kiosk.app import open_app
from kiosk.commands.command import CommandError, Subparsers, out, out_json
from kiosk.domain.link import Frozen, Link, LinkState
from kiosk.domain.moment import from_us
from kiosk.domain.words import NAMED
from kiosk.settings import Settings
from kiosk.store.reading import snapshot
from kiosk.store.showing import conflicts_open
from kiosk.store.sync_record import StoreRecord
from kiosk.store.sync_status import sync_status
from kiosk.sync.address import address_of
from kiosk.sync.once import once
from kiosk.sync.secret import Secrets, SystemRing

STOPS = {
    Frozen.CLONE: "another machine has worked as this station, or an older copy was put back",
    Frozen.BEHIND: "an older copy of the record was put back, and central has what is missing",
    Frozen.FORK: "an older copy of the record was put back and worked with",
    Frozen.MOVED: "the data folder was made on another machine",
    Frozen.RESTORED: "the record is a backup that was put back",
}
"""Why nothing is recorded, for the person at the shell."""


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "sync",
        help="exchange entries with the central database once, or tell how that stands",
        description="Send what is new here and load what is new at the central database.",
        parents=[shared],
    )
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--once", action="store_true", help="one exchange; the kiosk is closed")
    which.add_argument("--status", action="store_true", help="how it stands, without a network")
    parser.add_argument("--json", action="store_true", help="one JSON line")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Exchange once, or tell the state; 1 when not all could be exchanged."""
    if settings.central is None:
        message = "this station never enrolled: ask for a code, then `kiosk enrol CODE`"
        raise CommandError(message)
    if arguments.status:
        return _status(settings, as_json=arguments.json)
    link = _once(settings)
    with snapshot(settings.database) as record:
        conflicts = conflicts_open(record)
    if arguments.json:
        out_json(
            {
                "state": link.state.value,
                "frozen": link.frozen and link.frozen.value,
                "problem": NAMED[link.problem] if link.problem else None,
                "confirmed": link.confirmed,
                "unsent": link.unsent,
                "conflicts": conflicts,
            }
        )
    else:
        out(_told(link))
        out(_conflicts_told(conflicts))
    return 0 if link.online and not link.problem else 1


def _once(settings: Settings) -> Link:
    if settings.central is None:  # never here: `run` asks first
        raise CommandError
    address = address_of(settings.central, settings.data_dir)
    secret = Secrets(settings.data_dir, SystemRing()).read(address.account)
    if secret is None:
        raise CommandError(NAMED["central_no_secret"])
    app = open_app(settings)
    try:
        record = StoreRecord(app.store)
        try:
            return once(record, address, secret, app.clock)
        finally:
            record.close()
    finally:
        app.close()


def _told(link: Link) -> str:
    if link.frozen is not None:
        return f"Nothing was exchanged: {STOPS[link.frozen]}. Ask who runs the server."
    if link.state is LinkState.OUTDATED:
        return "Nothing was exchanged: this program is too old for the server. Update it."
    if not link.online:
        return f"Not connected to {link.server}. {NAMED[link.problem]} {link.unsent} unsent."
    all_sent = f"{link.server} has all {link.confirmed} entries of this station."
    return f"{all_sent} {NAMED[link.problem]}" if link.problem else all_sent


def _conflicts_told(count: int) -> str:
    if not count:
        return "No conflict is open."
    which = "1 conflict is open: a" if count == 1 else f"{count} conflicts are open: a"
    return f"{which} supervisor decides at any station, under Conflicts."


def _status(settings: Settings, *, as_json: bool) -> int:
    with snapshot(settings.database) as record:
        found = sync_status(record.cursor())
    marks = found.marks
    heard = from_us(marks.heard_us).isoformat() if marks.heard_us else None
    if as_json:
        out_json(
            {
                "own": found.own,
                "confirmed": marks.confirmed,
                "unsent": found.unsent,
                "heard": heard,
                "frozen": marks.frozen and marks.frozen.value,
                "stations": dict(found.stations),
            }
        )
        return 0
    out(f"{found.own} entries of this station, {found.unsent} of them not known to be at central.")
    out(f"All that central had was here at {heard}." if heard else "Central was never heard yet.")
    for name, seq in found.stations:
        out(f"{name}: {seq} entries here.")
    if marks.frozen is not None:
        out(f"Nothing is recorded here: {STOPS[marks.frozen]}.")
    return 0
