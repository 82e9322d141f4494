"""A work cell without a window: a real record, session and desk, and a machine that is made up."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from decimal import Decimal
from pathlib import Path
from typing import TypeVar, cast

from kiosk.commands.play_language import Clock, Input, PlayStep, Restart, read_lines
from kiosk.devices.scan.source import Read
from kiosk.domain.labels import Label
from kiosk.domain.link import ALONE, Link
from kiosk.domain.messages import Phrase, Text, phrase
from kiosk.pages.backup_values import BackupsSeen
from kiosk.pages.desk import Desk
from kiosk.pages.display import Display
from kiosk.pages.machine import Done, Files, Found, Opened, PrinterSeen, ScannerSeen
from kiosk.pages.scene import Station
from kiosk.screens.intents import Intent
from kiosk.screens.parts import Action, Device, Field, LabelArt, Note, Shade
from kiosk.screens.values import Happened, Shown
from kiosk.session.figures import Figures
from kiosk.session.inputs import scan
from kiosk.session.speech import said_text
from kiosk.settings import ScannerSettings
from tests.play import AT, PUMP_SHOP, Shop, open_shop

P = TypeVar("P")

STATION = Station(number="07", name="BENCH")


@dataclass(slots=True)
class FakeMachine:
    """A machine that does what it is told to, and keeps what it was asked for."""

    asked: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    answers: dict[str, Done] = field(default_factory=dict[str, Done])
    made: Label | None = None
    there: tuple[tuple[str, bool], ...] = ()
    printer: Shade = Shade.CHECK
    night: bool = False
    language: str = "en"
    sound_on: bool = True
    figures: Figures = field(default_factory=Figures)
    wedge: ScannerSettings = field(default_factory=ScannerSettings)
    scanning: tuple[ScannerSeen, ...] = ()
    printing: tuple[PrinterSeen, ...] = ()
    plugged: tuple[Found, ...] = ()
    heard: tuple[Read, ...] = ()
    linked: Link = ALONE
    joined: Done | None = None
    shown_file: Opened | None = None
    backed_up: BackupsSeen = field(default_factory=BackupsSeen)

    def devices(self) -> tuple[Device, ...]:
        names = ("scanner", "printer")
        shades = (Shade.OK, self.printer)
        return tuple(
            Device(
                icon="printer", name=phrase(f"device_{name}"), word=name, detail=name, shade=shade
            )
            for name, shade in zip(names, shades, strict=True)
        )

    def link(self) -> Link:
        return self.linked

    def enrolled(self) -> Done | None:
        return self.joined

    def opened(self) -> Opened | None:
        return self.shown_file

    def scanners(self) -> tuple[ScannerSeen, ...]:
        return self.scanning

    def printers(self) -> tuple[PrinterSeen, ...]:
        return self.printing

    @property
    def searching(self) -> bool:
        return False

    def found(self) -> tuple[Found, ...]:
        return self.plugged

    def reads(self) -> tuple[Read, ...]:
        return self.heard

    def facts(self) -> tuple[Field, ...]:
        return (Field(name=phrase("fact_version"), value="1.2.3", icon="info"),)

    def do(self, what: str, value: str) -> Done | None:
        self.asked.append((what, value))
        return self.answers.get(what)

    def badge(self) -> Label | None:
        return self.made

    def files(self) -> Files:
        return Files(folder="/somewhere", files=self.there)

    def backups(self) -> BackupsSeen:
        return self.backed_up

    def work(self) -> tuple[LabelArt, ...]:
        return ()


@dataclass(slots=True)
class Cell:
    """A shop with a desk on it; what is done goes through the desk."""

    shop: Shop
    machine: FakeMachine
    desk: Desk
    shown: Display

    @property
    def now_us(self) -> int:
        return self.shop.app.clock()

    @property
    def page(self) -> Shown:
        return self.shown.page

    def take(self, *intents: Intent) -> Display:
        """Give intents to the desk and return what is shown after the last."""
        for each in intents:
            self.shown = self.desk.take(each, self.now_us)
        return self.shown

    def scan(self, *codes: str) -> Display:
        return self.take(*map(scan, codes))

    def play(self, text: str) -> Display:
        """Give the lines of a shift to the desk."""
        for step in read_lines(text):
            assert isinstance(step, PlayStep), step
            match step.what:
                case Input(event=event):
                    self.take(event)
                case Clock(ahead_us=ahead_us):
                    self.shop.app.clock.ahead_us += ahead_us
                case Restart():
                    self.restart()
                case _:
                    raise AssertionError(step)
        return self.shown

    def restart(self) -> Display:
        """Make session and desk anew on the same record, as after a power cut."""
        self.shop.session = self.shop.app.session(resume=True)
        self.desk = desk_of(self.shop, self.machine)
        self.shown = self.desk.show(self.now_us)
        return self.shown

    def on(self, kind: type[P]) -> P:
        """Return the page, which is of this type."""
        assert isinstance(self.page, kind), (type(self.page), self.shown.said)
        return self.page


def desk_of(shop: Shop, machine: FakeMachine) -> Desk:
    return Desk(shop.app.store, shop.session, machine, STATION, phrase("rehearsal"))


def open_cell(shop: Shop) -> Cell:
    machine = FakeMachine()
    desk = desk_of(shop, machine)
    return Cell(shop, machine, desk, desk.show(shop.app.clock()))


def pump_cell(folder: Path) -> Cell:
    """Return a cell in the pump shop on 9 March 2026."""
    shop = open_shop(folder, PUMP_SHOP)
    shop.play(f"!clock {AT}")
    return open_cell(shop)


def words(text: Text | Decimal | None) -> str:
    """Return a text in English."""
    return said_text(cast("Text", text), "UTC")


def titles(notes: Iterable[Note]) -> list[str]:
    return [words(each.title) for each in notes]


def note(notes: Iterable[Note], title: str) -> Note:
    """Return the row of that title."""
    (found,) = [each for each in notes if words(each.title) == title]
    return found


def told(events: tuple[Happened, ...]) -> list[tuple[str, str, str]]:
    """Return what happened, in detail and where, the oldest first."""
    return [
        (words(each.title), words(each.detail), words(each.where)) for each in reversed(events)
    ]


def action(actions: Iterable[Action], key: str) -> Action:
    """Return the button of that key."""
    (found,) = [each for each in actions if each.key == key]
    return found


def does(row: Note | Action) -> Intent:
    """Return what a tap asks for; it can be tapped."""
    assert row.does is not None, row
    return row.does


def parts_of(value: object) -> Iterator[object]:
    """Yield a value and all that is in it, phrases and texts included."""
    yield value
    if isinstance(value, tuple):
        for each in cast("tuple[object, ...]", value):
            yield from parts_of(each)
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from parts_of(getattr(value, each.name))


def phrases(value: object) -> list[Phrase]:
    """Return every phrase in a value, those inside other phrases too."""
    return [each for each in parts_of(value) if isinstance(each, Phrase)]


def icons(value: object) -> set[str]:
    """Return the names of all icons in a value; "" stands for none."""
    found: set[str] = set()
    for part in parts_of(value):
        if is_dataclass(part) and not isinstance(part, type):
            named = (each.name for each in fields(part))
            found.update(
                str(getattr(part, name))
                for name in named
                if name == "icon" or name.endswith("_icon")
            )
    return found - {""}
