"""The composition root without Qt: makes and joins store and session. No logic lives here."""

import os
import time
from dataclasses import dataclass

from kiosk.devices.label.templates import load_templates
from kiosk.domain.ids import LocationCode
from kiosk.session.session import Around, Session
from kiosk.settings import Settings
from kiosk.store.lock import FolderLock
from kiosk.store.store import Store
from kiosk.store.transaction import Outside


class Clock:
    """The wall clock, which rehearsals and replays may move forward."""

    def __init__(self) -> None:
        """Run with the system's clock."""
        self.ahead_us = 0

    def __call__(self) -> int:
        """Return microseconds since 1970 UTC."""
        return time.time_ns() // 1000 + self.ahead_us


@dataclass(slots=True)
class App:
    """A running kiosk without a window; close it to give the folder free."""

    settings: Settings
    store: Store
    clock: Clock
    lock: FolderLock

    def session(self, *, resume: bool) -> Session:
        """Return a session on this record, locked or resumed."""
        here = self.settings.station.location or self.store.station_name
        around = Around(clock_us=self.clock, random=os.urandom, here=LocationCode(here))
        return Session(self.store, around, resume=resume)

    def random(self, count: int) -> bytes:
        """Return so many random bytes."""
        return os.urandom(count)

    def close(self) -> None:
        """Finish what is queued, close the record, give the folder free."""
        self.store.close()
        self.lock.close()


def open_app(settings: Settings) -> App:
    """Open the record of `settings` for writing.

    Raises:
        RecordInUseError: another process has it.
    """
    lock = FolderLock(settings.data_dir)
    clock = Clock()
    store = Store(settings.database, outside(clock), settings.station.name)
    return App(settings=settings, store=store, clock=clock, lock=lock)


def outside(clock: Clock) -> Outside:
    """Return the clock, randomness and templates that transactions use."""
    return Outside(clock_us=clock, random=os.urandom, templates=load_templates())
