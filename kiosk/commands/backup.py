"""`kiosk backup FILE`: the whole record in one file, also while the kiosk runs."""

import argparse
import shutil
import time
from pathlib import Path

from kiosk.commands.command import CommandError, Subparsers, out, out_json
from kiosk.settings import Settings
from kiosk.store.backing_up import BadCopyError, back_up
from kiosk.store.driver import DatabaseError


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "backup",
        help="copy the record into one file, also while the kiosk runs",
        description="Copy the record as it is now into FILE, and prove the copy. Settings, label "
        "templates and attached files are not in it: copy those of the data folder too.",
        parents=[shared],
    )
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--force", action="store_true", help="replace FILE where it is there")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Back the record up; the file is whole, or not there."""
    target: Path = arguments.file
    database = settings.database
    if target.exists() and database.exists() and target.samefile(database):
        message = f"{target} is the record itself. Give another file"
        raise CommandError(message)
    if target.exists() and not arguments.force:
        message = f"there is a file {target} already. Give another name, or --force to replace it"
        raise CommandError(message)
    if not target.parent.is_dir():
        message = f"there is no folder {target.parent}"
        raise CommandError(message)
    try:
        copied = back_up(settings.database, target, time.time_ns() // 1000)
    except (BadCopyError, DatabaseError) as error:
        message = f"no backup was made: {_no_room(settings.database, target) or error}"
        raise CommandError(message) from error
    if arguments.json:
        out_json({"file": str(target), "entries": copied.entries, "bytes": copied.size})
    else:
        size = f"{copied.size / 1e6:.1f} MB"
        out(f"{target}: {copied.entries:,} entries, {size}. Every seal in it holds.")
    return 0


def _no_room(database: Path, target: Path) -> str:
    """Return why a copy does not fit beside its target; "" where it does.

    SQLite calls a full disk an I/O error; what was begun is gone by now, so the size decides.
    """
    try:
        needed, free = database.stat().st_size, shutil.disk_usage(target.parent).free
    except OSError:
        return ""
    if free > needed:
        return ""
    sizes = f"{free / 1e6:.1f} MB free, and the record has {needed / 1e6:.1f} MB"
    return f"the disk of {target.parent} is full: {sizes}. Make room, or give another disk"
