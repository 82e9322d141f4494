"""The demo plant's screens as the real makers give them, at a clock that stands still."""

import random
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.app import App, Clock, outside
from kiosk.domain.ids import LocationCode
from kiosk.domain.messages import phrase
from kiosk.pages.desk import Desk
from kiosk.pages.scene import Station
from kiosk.rehearsal.plant import furnish
from kiosk.rehearsal.screens import SCREENS, is_empty
from kiosk.screens.values import Shown
from kiosk.session.linked import LinkBoard
from kiosk.session.session import Around, Session
from kiosk.settings import Settings, StationSettings
from kiosk.store.lock import FolderLock
from kiosk.store.store import Store
from kiosk.store.transaction import Outside
from tests.rehearsed import rehearsing

NOW_US = 1_795_270_020_000_000
"""21 November 2026, 14:07 UTC"""
BUSY = frozenset({"list_checking"})
"""Screens of work that is not done yet."""

_STATION = StationSettings(name="Line 4, battery packs", number="04", location="BENCH-1")


class StillClock(Clock):
    """A clock that only goes where it is put."""

    def __call__(self) -> int:
        return NOW_US + self.ahead_us


@dataclass(slots=True)
class StillApp(App):
    """A kiosk whose identifiers come out the same each time."""

    chance: random.Random

    def session(self, *, resume: bool) -> Session:
        here = LocationCode(self.settings.station.location)
        around = Around(clock_us=self.clock, random=self.chance.randbytes, here=here)
        return Session(self.store, around, resume=resume)

    def random(self, count: int) -> bytes:
        return self.chance.randbytes(count)


def open_still(settings: Settings) -> StillApp:
    """Open a record, at a time and with chances that are always the same."""
    folder = settings.data_dir
    lock = FolderLock(folder)
    clock = StillClock()
    chance = random.Random(folder.name)  # noqa: S311 - no secrets: the same picture each time
    around = replace(_outside(), clock_us=clock, random=chance.randbytes)
    store = Store(settings.database, around, _STATION.name)
    return StillApp(
        settings=settings,
        store=store,
        clock=clock,
        lock=lock,
        link=LinkBoard(),
        chance=chance,
    )


@cache
def _outside() -> Outside:
    """Return what is around every record alike; the label templates take long to read."""
    return outside(StillClock())


class Plant(Mapping[str, Shown]):
    """The page of each screen that can be asked for by name, made in a folder once asked for."""

    def __init__(self, folder: Path) -> None:
        """Furnish the plant."""
        self._folder = folder
        self._furnished = _furnished(folder)
        self._pages: dict[str, Shown] = {}

    def __getitem__(self, name: str) -> Shown:
        """Return the page of a screen."""
        if name not in self._pages:
            self._pages[name] = _page(name, self._furnished, self._folder / name)
        return self._pages[name]

    def __iter__(self) -> Iterator[str]:
        """Yield the names of all screens."""
        return iter(SCREENS)

    def __len__(self) -> int:
        """Return how many screens there are."""
        return len(SCREENS)


@lru_cache
def page_of(name: str) -> Shown:
    """Return the page of one screen."""
    with TemporaryDirectory() as folder:
        return _page(name, _furnished(Path(folder)), Path(folder) / name)


def _furnished(folder: Path) -> Path:
    """Return the folder of the demo plant, its labels printed."""
    app = open_still(_settings(folder / "plant"))
    furnish(app)
    app.close()
    return folder / "plant"


def _settings(folder: Path) -> Settings:
    return Settings(data_dir=folder, station=_STATION)


def _page(name: str, furnished: Path, folder: Path) -> Shown:
    """Return a screen as it is after its steps, in a copy of the plant of its own."""
    if not is_empty(name):
        shutil.copytree(furnished, folder)
    with rehearsing(_settings(folder), open_still) as rehearsed:
        rehearsed.ready()
        app = rehearsed.app
        station = Station(number=_STATION.number, name=app.store.station_name)
        mark = phrase("rehearsal")
        session = app.session(resume=True)
        desk = Desk(app.store, session, rehearsed.machine, station, mark)
        shown = desk.show(app.clock())
        for intent in SCREENS[name]:
            shown = rehearsed.settled(desk, desk.take(intent, app.clock()))
        if desk.is_working:
            shown = desk.work(app.clock())
        while desk.is_working and name not in BUSY:
            shown = desk.work(app.clock())
        return shown.page
