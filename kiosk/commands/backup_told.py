"""What `kiosk backup --list` and `--check` say of each backup."""

import time
from pathlib import Path

from kiosk.commands.command import CommandError, out, out_json
from kiosk.commands.table import aligned, widths
from kiosk.domain.moment import from_us
from kiosk.settings import Settings
from kiosk.store.backups.folder import Backup, backups
from kiosk.store.backups.noted import Noted
from kiosk.store.backups.proving import Proof, prove

_HOUR_US = 3_600_000_000
_HEAD = ("backup", "made (UTC)", "entries", "MB", "state")
_NUMBERS = (2, 3)


def list_backups(settings: Settings, *, as_json: bool) -> int:
    """List the backups in the folder, the newest first."""
    found = backups(settings.backups, Noted(settings.data_dir))
    if as_json:
        for each in found:
            out_json(backup_line(each), at_once=False)
        return 0
    if not found:
        out(f"There is no backup in {settings.backups}.")
        return 0
    rows = [_HEAD, *map(_row, found)]
    columns = widths(rows)
    for row in rows:
        out(aligned(row, columns, _NUMBERS))
    return 0


def check_files(settings: Settings, files: list[Path], *, as_json: bool) -> int:
    """Prove backups, all in the folder or those given; 1 where one is not whole."""
    noted, now_us = Noted(settings.data_dir), time.time_ns() // 1000
    files = files or [each.path for each in backups(settings.backups, noted)]
    if not files:
        message = f"there is no backup in {settings.backups}"
        raise CommandError(message)
    bad = 0
    for file in files:
        proof = prove(file, noted, now_us)
        bad += bool(proof.wrong)
        if as_json:
            out_json(_proof_line(proof, now_us))
        else:
            out(f"{file}: {_told(proof, now_us)}")
    return 1 if bad else 0


def backup_line(backup: Backup) -> dict[str, object]:
    """Return a backup as a line of JSON has it."""
    contents = backup.contents
    return {
        "file": str(backup.path),
        "made_us": backup.made_us,
        "entries": contents.entries if contents else None,
        "bytes": contents.size if contents else None,
        "attached": contents.attached if contents else None,
        "left_out": list(contents.left_out) if contents else None,
        "checked_us": backup.checked_us,
        "wrong": backup.wrong or None,
    }


def _row(backup: Backup) -> tuple[str, ...]:
    contents = backup.contents
    return (
        backup.path.name,
        f"{from_us(backup.made_us):%Y-%m-%d %H:%M:%S}" if backup.made_us else "",
        f"{contents.entries:,}" if contents else "",
        f"{contents.size / 1e6:.1f}" if contents else "",
        f"NOT USABLE: {backup.wrong}" if backup.wrong else "good",
    )


def _proof_line(proof: Proof, now_us: int) -> dict[str, object]:
    copied, contents = proof.copied, proof.contents
    made_us = copied.made_us if copied else 0
    return {
        "file": str(proof.path),
        "made_us": made_us,
        "age_hours": round((now_us - made_us) / _HOUR_US, 1) if made_us else None,
        "entries": copied.entries if copied else None,
        "bytes": contents.outline.size if contents else proof.path.stat().st_size,
        "alone": contents is None,
        "wrong": proof.wrong or None,
    }


def _told(proof: Proof, now_us: int) -> str:
    if proof.wrong or proof.copied is None:
        return f"NOT USABLE. {proof.wrong}"
    hours = (now_us - proof.copied.made_us) / _HOUR_US
    age = f"{hours:.1f} hours" if hours < 2 * 24 else f"{hours / 24:.0f} days"
    contents = proof.contents
    size = (contents.outline.size if contents else proof.copied.size) / 1e6
    files = f"{len(contents.pieces)} files besides" if contents else "the record alone"
    seals = "Every seal in it holds."
    return f"{age} old, {proof.copied.entries:,} entries, {size:.1f} MB, {files}. {seals}"
