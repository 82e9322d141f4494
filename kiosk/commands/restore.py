"""`kiosk restore FILE`: put a backup in the place of the record, as a new station (A3)."""

import argparse
from pathlib import Path

from kiosk.app import Clock
from kiosk.commands.command import CommandError, Subparsers, admin, out, out_json
from kiosk.commands.number_checks import waits_named
from kiosk.commands.putting_back import PutBack, put_back
from kiosk.domain.moment import from_us, plant_zone
from kiosk.settings import Settings
from kiosk.store.backing_up import BadCopyError
from kiosk.store.driver import DatabaseError
from kiosk.store.number_book import waiting
from kiosk.store.reading import snapshot


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "restore",
        help="put a backup in the place of the record",
        description="Put a backup in the place of the record. The record before it stays beside "
        "it. The station goes on under a new identity, so that no number is given twice. Attached "
        "files come back with it, settings and label templates where this machine has none.",
        parents=[shared],
    )
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument(
        "--settings",
        action="store_true",
        help="put settings and label templates back too; those of this machine stay beside",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Restore the record; nothing is changed where the file is not whole."""
    file: Path = arguments.file
    if not file.is_file():
        message = f"there is no file {file}"
        raise CommandError(message)
    try:
        done = put_back(settings, file, admin(), over=arguments.settings)
    except BadCopyError as error:
        raise CommandError(str(error)) from error
    except DatabaseError as error:
        message = f"{file} is not used ({error}). Nothing was changed"
        raise CommandError(message) from error
    if arguments.json:
        aside, copied = done.restored.aside, done.restored.copied
        out_json(
            {
                "entries": copied.entries,
                "made_us": copied.made_us,
                "before": None if aside is None else str(aside),
                "attached": done.returned.attached,
                "settings": list(done.returned.own),
                "left": list(done.returned.left),
                "lost": list(done.returned.lost),
                "unfit": list(done.returned.unfit),
                "failed": list(done.returned.failed),
                "wait_for_newest": [list(each) for each in _waits(settings)],
            }
        )
    else:
        for sentence in (*_told(done), *_waiting(settings)):
            out(sentence)
    return 0


def _told(done: PutBack) -> list[str]:
    restored, returned = done.restored, done.returned
    made = restored.copied.made_us
    of = f" of {from_us(made):%Y-%m-%d %H:%M} UTC" if made else ""
    sentences = [f"Restored {restored.copied.entries:,} entries from the copy{of}."]
    if restored.aside is not None:
        sentences.append(f"The record before it is {restored.aside}.")
    if returned.attached:
        sentences.append(f"Attached files that came back: {returned.attached}.")
    for what, names in (
        ("Put back", returned.own),
        ("Left as they are here (--settings puts them back)", returned.left),
        ("Gone or damaged in the backup", returned.lost),
        ("Not put back, for this program cannot read it", returned.unfit),
        ("Not put back, for the disk did not take it", returned.failed),
        ("Not certain to outlive a power cut", tuple(filter(None, [restored.unsure]))),
    ):
        if names:
            sentences.append(f"{what}: {', '.join(names)}.")
    sentences.append(
        "The station goes on under a new identity. Where there is a central database, run there: "
        "kiosk central readmit NAME"
    )
    return sentences


def _waits(settings: Settings) -> tuple[tuple[str, str], ...]:
    with snapshot(settings.database) as record:
        now = from_us(Clock()()).astimezone(plant_zone(record.reader.policies["time_zone"]))
        return waiting(record, now)


def _waiting(settings: Settings) -> list[str]:
    """Return which numbers wait for the newest label that was printed (A3)."""
    waits = _waits(settings)
    if not waits:
        return []
    return [
        "Before these give a number, the kiosk asks for the newest label that was printed:",
        *(f"    {waits_named(*each)}" for each in waits),
        "Have those labels at hand: scan NEWEST, the part, then the label.",
    ]
