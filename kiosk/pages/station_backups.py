"""Backups of this station as its window deals with them: made, looked at, checked, put back."""

import logging
import shutil
import sys
from collections.abc import Callable, Collection, Iterator
from functools import partial
from os.path import realpath
from pathlib import Path

from kiosk.app import App
from kiosk.domain.keeping import due_us
from kiosk.domain.messages import phrase
from kiosk.pages.backup_process import BackupProcess
from kiosk.pages.backup_schedule import FIRST_LOOK_S, Around, Schedule
from kiosk.pages.backup_values import BackupsSeen
from kiosk.pages.machine import Done
from kiosk.store.backups.asked import Asked, State, answer, ask
from kiosk.store.backups.folder import Backup, backups, same_disk
from kiosk.store.backups.noted import Noted
from kiosk.store.backups.whose import whose_record
from kiosk.store.database import open_for_reading
from kiosk.store.driver import DatabaseError
from kiosk.store.history import last_entry_us

log = logging.getLogger(__name__)

STICKS = ("/media/*", "/media/*/*", "/run/media/*/*", "/mnt/*")
"""Where Linux shows what was plugged in."""

FOLDER = "backups"
NOBODY = "admin:first-run"
"""The actor where nobody can sign on yet."""


class StationBackups:
    """Owned by the session's thread; looking and making are done on a thread of its own."""

    def __init__(
        self,
        app: App,
        end: Callable[[str], None],
        changed: Callable[[], None],
        first_look_s: float = FIRST_LOOK_S,
    ) -> None:
        """Take up what came of a backup that this start put back.

        Args:
            app: the record and its settings.
            end: ends the kiosk: `restart`.
            changed: the page is to be shown anew; called from any thread.
            first_look_s: how long after its start the first backup is made at the earliest.
        """
        self._app = app
        self._settings = app.settings
        self._end = end
        self._changed = changed
        self._kept: tuple[Backup, ...] = ()
        self._others: tuple[Backup, ...] = ()
        self._free: int | None = None
        self._same_disk = False
        self._has_entries = False
        self._restored = answer(app.settings.data_dir)
        around = Around(
            now_us=app.clock,
            made=self._made,
            every_hours=lambda: self._settings.backup.every_hours,
            changed=self._look,
        )
        self._schedule = Schedule(BackupProcess(app.settings.data_dir), around, first_look_s)
        self.doing: dict[str, Callable[[str], Done | None]] = {
            "look_for_backups": self._look_anew,
            "backup_now": self._now,
            "backup_stop": self._stop,
            "backup_check": self._check,
            "restore": self._restore,
        }

    def start(self) -> None:
        """Begin to make backups when they are due."""
        self._schedule.start()

    def close(self) -> None:
        """End the schedule, and what goes on."""
        self._changed = lambda: None
        self._schedule.stop()

    @property
    def failed_us(self) -> int:
        """Since when no backup could be made; 0 while they can."""
        return self._schedule.failed_us

    def seen(self) -> BackupsSeen:
        """Return how the backups are, as they were looked at last."""
        good = [each.made_us for each in self._kept if each.good]
        every_hours = self._settings.backup.every_hours
        return BackupsSeen(
            folder=self._settings.backups,
            kept=self._kept,
            others=self._others,
            every_hours=every_hours,
            due_us=due_us(good, self._app.clock(), every_hours),
            free=self._free,
            same_disk=self._same_disk,
            going=self._schedule.going,
            failed=self._schedule.failed,
            failed_us=self._schedule.failed_us,
            restored=self._restored,
        )

    def _look_anew(self, _: str) -> None:
        self._schedule.ask(self._look)

    def _look(self) -> None:
        """Look at the folder; where it cannot be looked at, that is what is shown."""
        if self._schedule.going is None:
            try:
                self._see(self._settings.backups, Noted(self._settings.data_dir))
            except (OSError, RuntimeError, ValueError, DatabaseError) as error:
                log.info("the folder of backups cannot be looked at: %s", error)
                self._free = None
        self._changed()

    def _see(self, folder: Path, noted: Noted) -> None:
        self._free = _free(folder, self._settings.data_dir)
        self._same_disk = same_disk(folder, self._settings.data_dir)
        whose = whose_record(self._settings.database)
        self._kept = backups(folder, noted, whose)
        self._others = self._elsewhere(noted)

    def _elsewhere(self, noted: Noted) -> tuple[Backup, ...]:
        """Return what lies in the folder of other stations, and on sticks."""
        own = {each.path for each in self._kept}
        found = list(backups(self._settings.backups, noted))
        for folder in _sticks():
            found += backups(folder, noted)
        others = {realpath(each.path): each for each in found if each.path not in own}
        return tuple(sorted(others.values(), key=lambda each: each.made_us, reverse=True))

    def _made(self) -> Collection[int] | None:
        """Return when the good backups were made; None while the record is empty."""
        if not self._has_entries:
            connection = open_for_reading(self._settings.database)
            try:
                self._has_entries = last_entry_us(connection.cursor()) > 0
            finally:
                connection.close()
        if not self._has_entries:
            return None
        self._look()
        return [each.made_us for each in self._kept if each.good]

    def _now(self, _: str) -> Done | None:
        if self._schedule.going is None:
            self._schedule.ask(self._schedule.make)
        return None

    def _stop(self, _: str) -> None:
        self._schedule.halt()

    def _check(self, path: str) -> Done | None:
        paths = [Path(path)] if path else [each.path for each in self._kept]
        if self._schedule.going is None and paths:
            self._schedule.ask(partial(self._schedule.check, paths))
        return None

    def _restore(self, value: str) -> Done | None:
        """Ask the next start for it, and end; nothing is changed before."""
        operator, _, path = value.partition("\n")
        known = not self._app.store.read(lambda record: record.reader.catalogue.nobody())
        asked = Asked(
            state=State.ASKED,
            backup=path,
            operator=operator or NOBODY,
            over=not known,
            at_us=self._app.clock(),
        )
        try:
            ask(self._settings.data_dir, asked)
        except OSError as error:
            return Done(text=phrase("put_back_failed", problem=str(error)), good=False)
        self._end("restart")
        return None


def _free(folder: Path, data_dir: Path) -> int | None:
    """Return the room in a folder; None where it is not there and will not be made either."""
    if not folder.is_dir() and folder.resolve().is_relative_to(data_dir.resolve()):
        folder = data_dir
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _sticks() -> Iterator[Path]:
    if sys.platform != "linux":
        return
    for pattern in STICKS:
        for path in sorted(Path("/").glob(pattern.removeprefix("/"))):
            yield from (path, path / FOLDER)
