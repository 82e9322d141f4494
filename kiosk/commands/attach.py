"""`kiosk attach CODE FILE`: add a photo, report or certificate to a unit, lot or part."""

import argparse
import hashlib
from pathlib import Path

from kiosk.app import App, open_app
from kiosk.commands.command import CommandError, Subparsers, admin, out, out_json
from kiosk.commands.matches import described, matches, tell_several
from kiosk.domain.facts import FileAttached
from kiosk.domain.files import file_name, media_type
from kiosk.domain.ids import LocationCode, Subject, lot_subject, part_subject, unit_subject
from kiosk.domain.records import LotRecord, PartRecord, Thing, UnitRecord
from kiosk.operations.attach import attach
from kiosk.operations.ports import Acting, Recorded
from kiosk.session.speech import spoken
from kiosk.settings import Settings
from kiosk.store.files import MOST_BYTES, FileTooLargeError
from kiosk.store.reading import snapshot


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "attach",
        help="add a file to a unit, lot or part",
        description=(
            "Add a photo, report or certificate to a unit, lot or part; at most "
            f"{MOST_BYTES // 1024**2} MB. Other stations load it when it is opened there."
        ),
        parents=[shared],
    )
    parser.add_argument("code", metavar="CODE", help="as it would be scanned")
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--name", metavar="N", help="what it is called; else as the file is")
    parser.add_argument("--part", metavar="P", help="the part a serial or lot number is of")
    parser.add_argument("--json", action="store_true", help="one JSON line")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Attach the file; 1 when several things have that code."""
    data = _bytes(arguments.file)
    name = file_name(arguments.name or arguments.file.name)
    sha256 = hashlib.sha256(data).hexdigest()
    app = open_app(settings)
    try:
        with snapshot(settings.database) as record:
            thing, *others = matches(record, arguments.code, arguments.part)
            if others:
                return tell_several(arguments.code, [thing, *others], as_json=arguments.json)
            item, called = _item(thing), described(thing)
            there = {(each.sha256, each.name) for each in record.reader.files_of(item)}
            zone = record.reader.policies["time_zone"]
        if (sha256, name) not in there:
            kind = media_type(name, data)
            fact = FileAttached(
                item=item, name=name, media_type=kind, sha256=sha256, size=len(data)
            )
            _attach(app, fact, data, zone)
    finally:
        app.close()
    if arguments.json:
        out_json({"file": name, "bytes": len(data), "sha256": sha256, "item": item})
    else:
        out(f"{name} belongs to {called}{' already' if (sha256, name) in there else ' now'}.")
    return 0


def _attach(app: App, fact: FileAttached, data: bytes, zone: str) -> None:
    acting = Acting(actor=admin(), evidence=None, here=LocationCode(""))
    app.store.add_file(data)
    verdict = app.store.write(acting, lambda tx: attach(tx, fact))
    if not isinstance(verdict, Recorded):
        headline, text = spoken(verdict, zone)
        message = f"{verdict.code} {headline}: {text}"
        raise CommandError(message)


def _bytes(path: Path) -> bytes:
    """Return what is in a file, never more than may be kept."""
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            message = f"{path} is no file. Name a photo, report or certificate."
            raise CommandError(message)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
            size = max(len(data), path.stat().st_size)
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror or error}. Check its name and rights."
        raise CommandError(message) from error
    if len(data) > MOST_BYTES:
        raise CommandError(str(FileTooLargeError(size)))
    if not data:
        message = f"{path} is empty: nothing was attached. Look whether it is the right file."
        raise CommandError(message)
    return data


def _item(thing: Thing) -> Subject:
    match thing:
        case UnitRecord():
            return unit_subject(thing.state.unit)
        case LotRecord():
            return lot_subject(thing.lot)
        case PartRecord():
            return part_subject(thing.part.part_number)
        case _:
            message = f"{described(thing)} has no files: name a unit, lot or part"
            raise CommandError(message)
