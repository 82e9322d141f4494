"""`kiosk backup`: the next backup into the folder, or the record alone into a file; checks."""

import argparse
import os
import shutil
import signal
import sys
import time
from dataclasses import replace
from pathlib import Path

from kiosk.commands.backup_told import backup_line, check_files, list_backups
from kiosk.commands.command import CommandError, Subparsers, out, out_json
from kiosk.settings import Settings
from kiosk.store.backing_up import BadCopyError, back_up
from kiosk.store.backups.making import Tell, make_next
from kiosk.store.driver import DatabaseError

LEAST_URGENT = 19


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "backup",
        help="the next backup into the folder of backups, also while the kiosk runs",
        description="Without FILE: make the next backup in the folder (backup.folder), with "
        "attached files, settings and label templates, prove it, and remove those that are no "
        "longer kept. With FILE: copy the record alone into it. Secrets are in neither.",
        parents=[shared],
    )
    parser.add_argument("files", metavar="FILE", type=Path, nargs="*")
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--check", action="store_true", help="prove backups: all in the folder, or each FILE"
    )
    what.add_argument("--list", action="store_true", help="list the backups in the folder")
    what.add_argument("--force", action="store_true", help="replace FILE where it is there")
    parser.add_argument("--folder", metavar="DIR", type=Path, help="another folder of backups")
    parser.add_argument("--json", action="store_true", help="one JSON object a backup")
    parser.add_argument("--gently", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """Do what was asked for; 1 where a backup that is checked is not whole."""
    if arguments.gently:
        _give_way()
    if arguments.folder is not None:
        folder = str(arguments.folder.absolute())
        settings = replace(settings, backup=replace(settings.backup, folder=folder))
    files: list[Path] = arguments.files
    if arguments.check:
        return check_files(settings, files, as_json=arguments.json)
    if arguments.list:
        return list_backups(settings, as_json=arguments.json)
    if not files:
        return _next(settings, arguments)
    if len(files) > 1:
        message = "give one FILE; several are checked with --check"
        raise CommandError(message)
    return _alone(settings, files[0], arguments)


def _give_way() -> None:
    """Take what time the kiosk leaves, and clean up when it says that this is to end."""
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(number))
    if hasattr(os, "nice"):
        os.nice(LEAST_URGENT)


def _next(settings: Settings, arguments: argparse.Namespace) -> int:
    tell: Tell = _tell_share if arguments.gently else lambda _: None
    try:
        made = make_next(settings, time.time_ns() // 1000, tell)
    except (BadCopyError, DatabaseError) as error:
        full = _no_room(settings.database, settings.backups)
        message = f"K425: no backup was made: {full or error}"
        raise CommandError(message) from error
    if arguments.json:
        gone = [str(each) for each in made.gone]
        out_json({**backup_line(made.backup), "removed": gone})
    else:
        out(f"{made.backup.path}: {made.copied.entries:,} entries. Every seal in it holds.")
        if made.backup.contents and made.backup.contents.left_out:
            left_out = ", ".join(made.backup.contents.left_out)
            out(f"LEFT OUT, for it is damaged, too large or has no readable name: {left_out}")
        if made.gone:
            out(f"No longer kept: {', '.join(each.name for each in made.gone)}")
    return 0


def _tell_share(share: float) -> None:
    out_json({"share": round(share, 3)})


def _alone(settings: Settings, target: Path, arguments: argparse.Namespace) -> int:
    """Copy the record into a file, which is whole, or not there."""
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
        message = f"no backup was made: {_no_room(settings.database, target.parent) or error}"
        raise CommandError(message) from error
    if arguments.json:
        out_json({"file": str(target), "entries": copied.entries, "bytes": copied.size})
    else:
        size = f"{copied.size / 1e6:.1f} MB"
        out(f"{target}: {copied.entries:,} entries, {size}. Every seal in it holds.")
    return 0


def _no_room(database: Path, folder: Path) -> str:
    """Return why a copy does not fit into a folder; "" where it does.

    SQLite calls a full disk an I/O error; what was begun is gone by now, so the size decides.
    """
    try:
        needed, free = database.stat().st_size, shutil.disk_usage(folder).free
    except OSError:
        return ""
    if free > needed:
        return ""
    sizes = f"{free / 1e6:.1f} MB free, and the record has {needed / 1e6:.1f} MB"
    return f"the disk of {folder} is full: {sizes}. Make room, or give another disk"
