"""`kiosk restore FILE`: put a backup in the place of the record, as a new station (A3)."""

import argparse
from pathlib import Path

from kiosk.app import Clock, outside
from kiosk.commands.command import CommandError, Subparsers, admin, out, out_json
from kiosk.domain.ids import LocationCode
from kiosk.domain.moment import from_us
from kiosk.operations.ports import Acting
from kiosk.settings import Settings
from kiosk.store.backing_up import BadCopyError, Restored, restore
from kiosk.store.driver import DatabaseError
from kiosk.store.lock import FolderLock
from kiosk.store.store import Store


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "restore",
        help="put a backup in the place of the record",
        description="Put a backup in the place of the record. The record before it stays beside "
        "it. The station goes on under a new identity, so that no number is given twice.",
        parents=[shared],
    )
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Restore the record; nothing is changed where the file is not whole."""
    file: Path = arguments.file
    if not file.is_file():
        message = f"there is no file {file}"
        raise CommandError(message)
    try:
        done = _restored(settings, file)
    except BadCopyError as error:
        raise CommandError(str(error)) from error
    except DatabaseError as error:
        message = f"{file} is not used ({error}). Nothing was changed"
        raise CommandError(message) from error
    if arguments.json:
        aside = None if done.aside is None else str(done.aside)
        copied = done.copied
        out_json({"entries": copied.entries, "made_us": copied.made_us, "before": aside})
    else:
        for sentence in _told(done):
            out(sentence)
    return 0


def _restored(settings: Settings, file: Path) -> Restored:
    outer = outside(Clock(), settings.data_dir)
    acting = Acting(actor=admin(), evidence=None, here=LocationCode(""))
    with FolderLock(settings.data_dir):
        return restore(file, settings.database, lambda path: Store(path, outer, ""), acting)


def _told(done: Restored) -> list[str]:
    made = done.copied.made_us
    of = f" of {from_us(made):%Y-%m-%d %H:%M} UTC" if made else ""
    sentences = [f"Restored {done.copied.entries:,} entries from the copy{of}."]
    if done.aside is not None:
        sentences.append(f"The record before it is {done.aside}.")
    sentences.append(
        "The station goes on under a new identity. Where there is a central database, run there: "
        "kiosk central readmit NAME"
    )
    return sentences
