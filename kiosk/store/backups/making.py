"""Making the next backup in the folder, in steps that leave the disk to the operator."""

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.keeping import Keep
from kiosk.settings import Settings
from kiosk.store.backing_up import UNFINISHED, Copied, back_up
from kiosk.store.backups.contents import Contents, Piece, read_contents, write_contents
from kiosk.store.backups.folder import Backup, backups, ready, seen, sweep, thin_out
from kiosk.store.backups.gathering import gathered
from kiosk.store.backups.naming import name_of
from kiosk.store.backups.noted import Noted
from kiosk.store.backups.proving import prove
from kiosk.store.backups.regular import sha256_of
from kiosk.store.backups.whose import Whose, whose_record
from kiosk.store.lock import FolderLock

LOCK = "backup.lock"
"""In the data folder: one backup of a station at a time, whoever makes it."""

STEP_BYTES = 4 << 20
PAUSE_S = 0.02
"""The disk is the operator's for so long after every STEP_BYTES."""

_SECOND_US = 1_000_000
_COPIED = 0.5
"""Of the work; the rest is proving."""

Tell = Callable[[float], None]
"""Takes which share of the work is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A new backup, and those that are no longer kept."""

    backup: Backup
    copied: Copied
    gone: tuple[Path, ...]


class Pace:
    """Flushes a copy step by step and waits between, so that no commit waits for all of it."""

    def __init__(self, target: Path, size: int, tell: Tell) -> None:
        """Expect a copy of some size, in bytes."""
        self._target = target
        self._size = max(size, 1)
        self._tell = tell
        self._flushed = 0
        self._never = threading.Event()

    def __call__(self) -> None:
        size = self._target.stat().st_size
        if size - self._flushed < STEP_BYTES:
            return
        self._flushed = size
        with self._target.open("rb+") as file:
            os.fsync(file.fileno())
        self._tell(_COPIED * min(size / self._size, 1.0))
        self._never.wait(PAUSE_S)


def keep_of(settings: Settings) -> Keep:
    """Return what is kept of backups on this machine."""
    backup = settings.backup
    return Keep(days=backup.keep_days, weeks=backup.keep_weeks, months=backup.keep_months)


def make_next(settings: Settings, now_us: int, tell: Tell = lambda _: None) -> Made:
    """Make the next backup of a station in its folder, prove it, then thin the folder out.

    Raises:
        FolderGoneError: the folder is not there.
        RecordInUseError: another process is making one.
        NoRecordError: there is no record.
        BadCopyError: the record is damaged.
        OSError: the disk did not take it; the folder is then as it was.
    """
    whose = whose_record(settings.database)
    folder = ready(settings.backups, settings.data_dir)
    with FolderLock(settings.data_dir, LOCK):
        sweep(folder, whose)
        made_us = _free(folder, whose, now_us)
        target = folder / name_of(whose.name, whose.station_id, made_us)
        unfinished = target.with_name(target.name + UNFINISHED)
        healed = set[str]()

        def beside(copy: Path, copied: Copied) -> None:
            record = Piece(sha256=sha256_of(copy), size=copy.stat().st_size)
            found = gathered(settings.data_dir, folder, now_us)
            healed.update(found.healed)
            contents = Contents(
                station=whose.name,
                station_id=whose.station_id,
                made_us=made_us,
                entries=copied.entries,
                record=record,
                pieces=found.pieces,
                left_out=tuple(found.left_out),
            )
            write_contents(target, contents)

        pace = Pace(unfinished, settings.database.stat().st_size, tell)
        try:
            copied = back_up(settings.database, target, made_us, pause=pace, beside=beside)
        finally:
            sweep(folder, whose)
        noted = Noted(settings.data_dir)
        _prove_healed(backups(folder, noted, whose), healed, noted, made_us)
        gone = thin_out(folder, noted, whose, keep_of(settings), made_us)
        return Made(backup=seen(target, noted), copied=copied, gone=gone)


def _prove_healed(every: tuple[Backup, ...], healed: set[str], noted: Noted, now_us: int) -> None:
    """Prove those again that a file was missing from which is whole now."""
    for each in every:
        contents = read_contents(each.path) if healed and each.wrong else None
        if contents is not None and any(
            piece.sha256 in healed for piece in contents.pieces.values()
        ):
            prove(each.path, noted, now_us)


def _free(folder: Path, whose: Whose, at_us: int) -> int:
    """Return the first time from then on whose name is free."""
    while (folder / name_of(whose.name, whose.station_id, at_us)).exists():
        at_us += _SECOND_US
    return at_us
