"""`kiosk enrol CODE|FILE`: join the central database and load what others recorded."""

import argparse
import sys
from dataclasses import asdict
from pathlib import Path

from kiosk.app import open_app
from kiosk.commands.command import CommandError, Subparsers, out, out_json
from kiosk.domain.words import NAMED
from kiosk.settings import Settings
from kiosk.settings.saving import save
from kiosk.store.bootstrap import Loading
from kiosk.store.lock import FolderLock
from kiosk.store.sync_record import StoreRecord
from kiosk.sync.bootstrap import WORTH_IT, load
from kiosk.sync.enrolling import EnrolError, Enrolled, enrol
from kiosk.sync.enrolment import Enrolment, read_enrolment
from kiosk.sync.secret import Secrets, SystemRing
from kiosk.sync.waking import Times


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "enrol",
        help="join the central database with the code that was made for this station",
        description="Join the central database, and load what the other stations recorded.",
        parents=[shared],
    )
    parser.add_argument(
        "code", metavar="CODE|FILE", help="the enrolment code, the file of it, or - for input"
    )
    parser.add_argument("--no-keyring", action="store_true", help="keep the password in a file")
    parser.add_argument("--json", action="store_true", help="one JSON line")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Enrol; may be repeated with the same code after whatever went wrong."""
    enrolment = _enrolment(arguments.code)
    kept = Secrets(settings.data_dir, None if arguments.no_keyring else SystemRing())
    try:
        done = _enrol(settings, enrolment, kept)
        central = asdict(done.central)
        save(settings, {f"central.{key}": value or None for key, value in central.items()})
        loaded = _load(settings, done) if done.there >= WORTH_IT else 0
    except EnrolError as error:
        raise CommandError(NAMED[error.key]) from error
    if arguments.json:
        out_json({"seat": done.seat, "server": done.address.host, "loaded": loaded})
    elif loaded:
        out(f"This station is {done.seat} at {done.address.host}. {loaded} entries are here.")
    else:
        waiting = f" {done.there} entries are loaded when it starts." if done.there else ""
        out(f"This station is {done.seat} at {done.address.host}.{waiting}")
    return 0


def _enrolment(given: str) -> Enrolment:
    text = given
    if given == "-":
        text = sys.stdin.read()
    elif not given.upper().startswith("E."):
        try:
            text = Path(given).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            why = error.strerror if isinstance(error, OSError) else "not a text"
            message = f"{given} is no enrolment code, and no file that can be read: {why}"
            raise CommandError(message) from error
    enrolment = read_enrolment(text)
    if enrolment is None:
        raise CommandError(NAMED["enrol_no_code"])
    return enrolment


def _enrol(settings: Settings, enrolment: Enrolment, kept: Secrets) -> Enrolled:
    app = open_app(settings)
    try:
        record = StoreRecord(app.store)
        try:
            return enrol(enrolment, settings.data_dir, record, kept, Times())
        finally:
            record.close()
    finally:
        app.close()


def _load(settings: Settings, done: Enrolled) -> int:
    """Fill the record from central's journal; what was there before stays beside it."""
    with FolderLock(settings.data_dir):
        loading = Loading(settings.database)
        try:
            return load(done.address, done.secret, loading, _progress)
        finally:
            loading.close()


def _progress(done: int, total: int) -> None:
    text = f"{done} of {total} entries loaded" if done < total else "putting them in order …"
    sys.stderr.write(f"\r{text:<60}" + ("\n" if done >= total else ""))
    sys.stderr.flush()
