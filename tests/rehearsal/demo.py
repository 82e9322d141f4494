"""A rehearsal without a window: the demo plant, its desk, its tray."""

import re
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.app import App, open_app
from kiosk.domain.messages import phrase
from kiosk.pages.desk import Desk
from kiosk.pages.display import Display
from kiosk.pages.scene import Station
from kiosk.rehearsal.plant import furnish
from kiosk.rehearsal.tray import Rehearsal
from kiosk.screens.intents import Intent
from kiosk.screens.rehearsal import Tray, TrayLabel
from kiosk.settings import Settings, StationSettings
from tests.play import Balances, Shop
from tests.rehearsed import Rehearsed, rehearsing

PLANT = StationSettings(name="Line 4", location="BENCH-1")
STATION = Station(number="04", name="Line 4")
_MADE = re.compile(r"\b(?:[0-9A-HJKMNP-TV-Z]{16}|R[0-9A-HJKMNP-TV-Z]{10}|[0-9a-f]{32})\b")
_ABOUT = re.compile(r'(?<="about":\[)[^]]*')
"""Subjects of a reversal, which stand in the order of their random ids."""

_TIME = re.compile(r"\b\d{4}-\d\d-\d\d \d\d:\d\d\b")


def settings(folder: Path) -> Settings:
    return Settings(data_dir=folder, station=PLANT)


def opened(folder: Path) -> App:
    return open_app(settings(folder))


def furnished(folder: Path) -> App:
    """Return the demo plant, made anew."""
    app = opened(folder)
    furnish(app)
    return app


def copied(plant: Path, folder: Path) -> App:
    """Return a demo plant that was made before, as one's own."""
    shutil.copytree(plant, folder)
    return opened(folder)


@dataclass(slots=True)
class Demo:
    """A person before the demo: desk, tray and what both show."""

    rehearsed: Rehearsed
    desk: Desk
    guide: Rehearsal
    shown: Display
    tray: Tray
    taken: list[Intent] = field(default_factory=list[Intent])

    def take(self, *intents: Intent) -> Display:
        for each in intents:
            self.taken.append(each)
            taken = self.desk.take(each, self.app.clock())
            self.shown = self.rehearsed.settled(self.desk, taken)
            self.tray = self.guide.follow(self.shown)
        return self.shown

    @property
    def app(self) -> App:
        """The kiosk."""
        return self.rehearsed.app

    @property
    def labels(self) -> tuple[TrayLabel, ...]:
        return tuple(label for group in self.tray.groups for label in group.labels)

    def click(self, code: str) -> Display:
        """Click the label of that code."""
        label = next(each for each in self.labels if each.code == code)
        return self.take(label.does)

    def press(self, key: str) -> Display:
        """Press a button of the virtual printer."""
        (button,) = [each for each in self.tray.printer if each.key == key]
        assert button.does is not None
        return self.take(button.does)


@contextmanager
def demo(plant: Path, folder: Path) -> Generator[Demo]:
    """Run the demo on a copy of a plant."""
    shutil.copytree(plant, folder)
    with rehearsing(settings(folder)) as rehearsed:
        app, machine = rehearsed.app, rehearsed.machine
        session = app.session(resume=True)
        desk = Desk(app.store, session, machine, STATION, phrase("rehearsal"))
        guide = Rehearsal(machine)
        shown = desk.show(app.clock())
        yield Demo(rehearsed, desk, guide, shown, guide.follow(shown))


def story(app: App) -> list[str]:
    """Return the journal fact by fact; ids and times are named by when they first came."""
    shop = Shop(app=app, session=app.session(resume=True))
    names: dict[str, str] = {}

    def named(found: re.Match[str]) -> str:
        return names.setdefault(found[0], f"id {len(names)}")

    lines: list[str] = []
    for kind, actor, payload in shop.rows("select kind, actor, payload from journal order by id"):
        told = _TIME.sub("a time", _MADE.sub(named, f"{kind} {actor} {payload}"))
        lines.append(_ABOUT.sub(lambda found: str(sorted(found[0].split(","))), told))
    return lines


@dataclass(frozen=True, slots=True)
class State:
    """What is where, and how each unit stands, by the names that people use."""

    balances: Balances
    units: dict[str, tuple[str, str]]


def state(app: App) -> State:
    shop = Shop(app=app, session=app.session(resume=True))
    rows = shop.rows("select serial, part_number, status from unit order by id")
    units = {str(serial): (str(part), str(status)) for serial, part, status in rows}
    return State(shop.balances(), units)
