"""The thread that makes a backup when one is due, or when somebody asks for one.

What is due is computed from the backups that are there, so that one is caught up with after the
machine was off. After a failure it is tried again with a pause; that is logged once, and shown
until one is made.
"""

import logging
import queue
import threading
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.domain.keeping import due_us
from kiosk.pages.backup_process import BackupFailedError, BackupStoppedError, Tell
from kiosk.pages.backup_values import Going, Job

log = logging.getLogger(__name__)

FIRST_LOOK_S = 60.0
"""The kiosk starts first."""

LOOK_S = 30.0
RETRY_US = 15 * 60 * 1_000_000
STOP_S = 4.0
"""So long a kiosk that closes waits for what goes on; a disk that hangs may never answer."""

_PROMPT_S = 0.2


class Works(Protocol):
    """What makes and checks backups; each call waits until it is done."""

    def make(self, tell: Tell) -> None:
        """Make the next one, or raise one of the errors of `backup_process`."""
        ...

    def check(self, paths: Sequence[Path]) -> None:
        """Prove some, or raise one of the errors of `backup_process`."""
        ...

    def stop(self) -> None:
        """End what goes on, by force if asked again; from any thread, without waiting."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What the schedule knows of the kiosk.

    Attributes:
        now_us: the wall clock, microseconds since 1970 UTC.
        made: when the good backups were made; None while there is nothing to back up.
        every_hours: how often one is to be made; 0 for never.
        changed: something is no longer as it was; called on the thread.
    """

    now_us: Callable[[], int]
    made: Callable[[], Collection[int] | None]
    every_hours: Callable[[], int]
    changed: Callable[[], None]


class Schedule:
    """Runs from `start` to `stop`; what it is asked for may come from any thread."""

    def __init__(self, works: Works, around: Around, first_look_s: float = FIRST_LOOK_S) -> None:
        """Do nothing yet."""
        self._works = works
        self._around = around
        self._first_look_s = first_look_s
        self._asked: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="backups", daemon=True)
        self._started = False
        self._stopping = False
        self._retry_us = 0
        self.going: Going | None = None
        self.failed = ""
        self.failed_us = 0

    def start(self) -> None:
        """Begin."""
        self._started = True
        self._thread.start()

    def stop(self) -> None:
        """End, and whatever goes on with it; what hangs is left to the end of the process."""
        self._stopping = True
        self._asked.put(None)
        end_s = time.monotonic() + STOP_S
        while self._thread.is_alive() and time.monotonic() < end_s:
            self._works.stop()
            self._thread.join(timeout=_PROMPT_S)
        if self._thread.is_alive():
            log.warning("K428: a disk of backups does not answer; the kiosk closes without it")

    def ask(self, job: Callable[[], None]) -> None:
        """Let the thread do something, such as `make`; done here if never started."""
        if self._started:
            self._asked.put(job)
        else:
            job()

    def halt(self) -> None:
        """End what goes on now; the schedule goes on."""
        self._works.stop()

    def turn(self) -> None:
        """Make a backup if one is due."""
        made = self._around.made()
        now_us = self._around.now_us()
        if made is None or not 0 <= self._retry_us - now_us < RETRY_US:
            self._retry_us = 0
        due = due_us(made, now_us, self._around.every_hours()) if made is not None else None
        if due is not None and due <= now_us and not self._retry_us:
            self.make()

    def make(self) -> None:
        """Make a backup now, and keep what came of it."""
        self._show(Going(job=Job.MAKE))
        try:
            self._works.make(lambda share: self._show(Going(job=Job.MAKE, share=share)))
        except BackupStoppedError:
            self._retry_us = self._around.now_us() + RETRY_US - 1
        except BackupFailedError as error:
            self._fail(str(error))
        else:
            if self.failed:
                log.info("backups are made again")
            self.failed, self.failed_us, self._retry_us = "", 0, 0
        self._show(None)

    def _fail(self, why: str) -> None:
        now_us = self._around.now_us()
        self._retry_us = now_us + RETRY_US - 1
        if not self.failed:
            log.warning("K426: no backup was made, it is tried again: %s", why)
            self.failed_us = now_us
        self.failed = why

    def check(self, paths: Sequence[Path]) -> None:
        """Prove some; what that comes to is noted."""
        self._show(Going(job=Job.CHECK))
        try:
            self._works.check(paths)
        except (BackupFailedError, BackupStoppedError) as error:
            log.info("backups were checked: %s", error)
        self._show(None)

    def _show(self, going: Going | None) -> None:
        self.going = going
        try:
            self._around.changed()
        except Exception:
            log.exception("what goes on with backups cannot be shown")

    def _run(self) -> None:
        wait_s = self._first_look_s
        while not self._stopping:
            try:
                job = self._asked.get(timeout=wait_s)
            except queue.Empty:
                job = self.turn
            wait_s = LOOK_S
            if job is not None:
                self._guarded(job)

    def _guarded(self, job: Callable[[], None]) -> None:
        """Do one thing; the fault barrier of this thread."""
        try:
            job()
        except Exception as error:
            if not self.failed:
                log.exception("the schedule of backups failed")
            self._fail(str(error))
            self._show(None)
