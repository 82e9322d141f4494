"""Every page of the demo has words in every language, and an icon wherever it names one."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app import App, open_app
from kiosk.domain.messages import Phrase, Text, phrase
from kiosk.pages.desk import Desk
from kiosk.pages.display import Display
from kiosk.pages.scene import Station
from kiosk.rehearsal.devices import RehearsalDevices
from kiosk.rehearsal.machine import RehearsalMachine
from kiosk.rehearsal.plant import furnish
from kiosk.rehearsal.screens import SCREENS, is_empty
from kiosk.rehearsal.tray import Rehearsal
from kiosk.resources import RESOURCES
from kiosk.settings import Settings, StationSettings
from kiosk.ui.speaker import Speaker
from tests.pages.cell import icons, parts_of, phrases
from tests.rehearsed import WINDOW

BRACES = re.compile(r"[{}]")
ICONS = {each.stem for each in (RESOURCES / "icons").glob("*.svg")}
SPEAKERS = [Speaker("en", "UTC"), Speaker("de", "UTC")]


def opened(folder: Path) -> App:
    return open_app(Settings(data_dir=folder, station=StationSettings(name="Line 4")))


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demo plant, not to be written to."""
    folder = tmp_path_factory.mktemp("furnished")
    app = opened(folder)
    furnish(app)
    app.close()
    return folder


@pytest.fixture
def plant(furnished: Path, tmp_path: Path) -> Iterator[App]:
    """A demo plant of its own."""
    shutil.copytree(furnished, tmp_path / "plant")
    app = opened(tmp_path / "plant")
    yield app
    app.close()


def shown_on_the_way(app: App, name: str) -> list[tuple[Display, object]]:
    """Return what stands on the screen, and beside it, on the way to a screen."""
    machine = RehearsalMachine(app, WINDOW, RehearsalDevices(app.settings.data_dir))
    station = Station(number="04", name="Line 4")
    session = app.session(resume=False)
    desk = Desk(app.store, session, machine, station, phrase("rehearsal"))
    tray = Rehearsal(machine)
    shown = [desk.show(app.clock()), *(desk.take(each, app.clock()) for each in SCREENS[name])]
    return [(each, tray.follow(each)) for each in shown]


def unsaid(speaker: Speaker, text: Phrase) -> bool:
    """Whether a phrase has no words, or has words with a fact left out."""
    try:
        said = speaker.text(text)
    except KeyError:
        return True
    return not said or bool(BRACES.search(said) and not BRACES.search("".join(facts(text))))


def facts(text: Phrase) -> Iterator[str]:
    """Give the facts of a phrase and of the phrases inside it."""
    for _, fact in text.args:
        if isinstance(fact, Phrase):
            yield from facts(fact)
        else:
            yield str(fact)


@pytest.mark.parametrize("name", [each for each in SCREENS if not is_empty(each)])
def test_a_screen_of_the_demo_says_it_all_and_draws_it_all(plant: App, name: str) -> None:
    check(shown_on_the_way(plant, name))


@pytest.mark.parametrize("name", [each for each in SCREENS if is_empty(each)])
def test_a_screen_of_the_first_run_says_it_all_and_draws_it_all(tmp_path: Path, name: str) -> None:
    app = opened(tmp_path)
    check(shown_on_the_way(app, name))
    app.close()


def check(shown: list[tuple[Display, object]]) -> None:
    for display, tray in shown:
        assert icons((display.page, tray)) - ICONS == set()
        for speaker in SPEAKERS:
            found = phrases((display.page, tray))
            assert [each for each in found if unsaid(speaker, each)] == []
            assert all(speaker.said(display.said))


def test_words_that_are_missing_would_be_seen() -> None:
    english = SPEAKERS[0]
    assert unsaid(english, phrase("no_such_words"))
    assert unsaid(english, phrase("open_task", task="X"))
    assert not unsaid(english, phrase("quoted", text="{"))


def texts(value: object) -> list[Text]:
    return [each for each in parts_of(value) if isinstance(each, str)]


def test_no_page_writes_words_of_its_own(plant: App) -> None:
    """What stands as plain text is a name, a code, a number or a time, never a sentence."""
    page = shown_on_the_way(plant, "settings")[-1][0].page
    assert [each for each in texts(page) if str(each).count(" ") > 2] == []
