"""What the doctor says of backups: the age of the last good one, the folder, its disk."""

from kiosk.commands.checkup import Check, State
from kiosk.domain.keeping import HOUR_US
from kiosk.settings import Settings
from kiosk.store.backups.folder import backups, same_disk
from kiosk.store.backups.noted import Noted
from kiosk.store.backups.whose import Whose

LATE = 2
"""A backup is missing once it is due for as long again."""


def backed_up(settings: Settings, whose: Whose, first_us: int, now_us: int) -> Check:
    """Check the backups of a record.

    Args:
        settings: of this machine.
        whose: station it is.
        first_us: time of its first entry, microseconds since 1970 UTC; 0 for an empty record.
        now_us: the same of now.
    """
    folder, hours = settings.backups, settings.backup.every_hours
    good = [
        each.made_us
        for each in backups(folder, Noted(settings.data_dir), whose)
        if each.good and each.made_us <= now_us
    ]
    late_us = now_us - LATE * hours * HOUR_US
    newest = max(good, default=0)
    if hours and first_us and max(newest, first_us) < late_us:
        remedy = (
            "Run kiosk backup: it says why none is made. The folder must be there, and writable."
        )
        found = f"none for {_age(now_us - newest)}" if newest else "none yet"
        return _check(State.WRONG, found, remedy)
    outside = not folder.resolve().is_relative_to(settings.data_dir.resolve())
    if outside and not folder.is_dir():
        remedy = "Plug its disk in, or set another folder (backup.folder)."
        return _check(State.WRONG, f"there is no folder {folder}", remedy)
    found = f"{_age(now_us - newest)} old, {len(good)} in {folder}" if newest else "none yet"
    if same_disk(folder, settings.data_dir):
        remedy = "Set backup.folder to another disk: one failure takes record and backups."
        return _check(State.NOTE, f"{found}; on the disk of the record", remedy)
    return _check(State.OK, found)


def _check(state: State, found: str, remedy: str = "") -> Check:
    return Check(name="backups", state=state, found=found, remedy=remedy)


def _age(span_us: int) -> str:
    hours = span_us / HOUR_US
    return f"{hours:.1f} hours" if hours < 2 * 24 else f"{hours / 24:.0f} days"
