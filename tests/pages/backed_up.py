"""Backups as pages see them: a good one, a damaged one, one of another station."""

from dataclasses import replace
from pathlib import Path

from kiosk.pages.backup_values import BackupsSeen
from kiosk.store.backups.contents import Contents, Piece
from kiosk.store.backups.folder import Backup
from kiosk.store.backups.naming import name_of

HOUR_US = 3_600_000_000
FOLDER = Path("/media/backup/kiosk")
_SHA = "0" * 64
_ID = "3fa92c11" * 4


def backup(made_us: int, *, entries: int = 3, station: str = "BENCH", wrong: str = "") -> Backup:
    """Return a backup that was made at a time."""
    attached = {f"files/00/{index:064x}": Piece(sha256=_SHA, size=410_000) for index in range(3)}
    own = {name: Piece(sha256=_SHA, size=900) for name in ("kiosk.toml", "labels/unit.toml")}
    contents = Contents(
        station=station,
        station_id=_ID,
        made_us=made_us,
        entries=entries,
        record=Piece(sha256=_SHA, size=41_200_000),
        pieces={**attached, **own},
    )
    return Backup(
        path=FOLDER / name_of(station, _ID, made_us),
        made_us=made_us,
        contents=contents.outline,
        wrong=wrong,
        checked_us=0 if wrong else made_us + HOUR_US,
    )


def seen(now_us: int) -> BackupsSeen:
    """Return a folder with a good backup of the night, one of the week before, a damaged one."""
    night, week = now_us - 9 * HOUR_US, now_us - 8 * 24 * HOUR_US
    bad = backup(now_us - 33 * HOUR_US, wrong="it has not the size it was made with")
    return BackupsSeen(
        folder=FOLDER,
        kept=(backup(night), bad, backup(week, entries=2)),
        others=(backup(night - HOUR_US, entries=81_204, station="GOODS-IN 2"),),
        every_hours=24,
        due_us=night + 24 * HOUR_US,
        free=212_400_000_000,
    )


def failed(now_us: int) -> BackupsSeen:
    """Return the same while the disk is not there."""
    why = (
        f"K424: no backup: there is no folder {FOLDER}. Plug its disk in, make the folder, or set "
        "another one (backup.folder)."
    )
    return replace(seen(now_us), free=None, due_us=now_us, failed=why, failed_us=now_us - HOUR_US)
