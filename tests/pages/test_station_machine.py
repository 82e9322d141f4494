"""The machine as it is, and that of a rehearsal: both keep the same promises."""

import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from kiosk.app import App
from kiosk.devices import support
from kiosk.devices.sound import Hearing
from kiosk.devices.support import BundleError
from kiosk.domain.messages import Phrase
from kiosk.pages.machine import Done, Machine
from kiosk.pages.station_machine import StationMachine, Window
from kiosk.rehearsal.devices import RehearsalDevices
from kiosk.rehearsal.machine import RehearsalMachine
from kiosk.screens.parts import Shade
from kiosk.session.figures import Span
from kiosk.settings import load
from tests.pages.cell import FakeMachine, words
from tests.play import AT, PUMP_SHOP, Shop, open_shop
from tests.rehearsed import WINDOW

Made = StationMachine | RehearsalMachine


HEARD = Hearing(player="aplay", trouble="")


@dataclass(slots=True)
class Asked:
    """What was asked of the window."""

    ended: list[str] = field(default_factory=list[str])
    played: list[str] = field(default_factory=list[str])
    hearing: Hearing = HEARD

    @property
    def window(self) -> Window:
        return replace(
            WINDOW,
            sound_test=self._play,
            pictures=lambda: (b"png",),
            end=self.ended.append,
        )

    def _play(self) -> Hearing:
        self.played.append("three")
        return self.hearing


def station(app: App, window: Window) -> Made:
    return StationMachine(app, window, lambda: "all is well")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = open_shop(tmp_path, PUMP_SHOP)
    made.play(f"!clock {AT}")
    yield made
    made.close()


@pytest.fixture
def asked() -> Asked:
    return Asked()


def rehearsal(app: App, window: Window) -> Made:
    return RehearsalMachine(app, window, RehearsalDevices(app.settings.data_dir))


@pytest.fixture(params=[station, rehearsal], ids=["station", "rehearsal"])
def machine(request: pytest.FixtureRequest, shop: Shop, asked: Asked) -> Iterator[Made]:
    make: Callable[[App, Window], Made] = request.param
    made = make(shop.app, asked.window)
    yield made
    made.close()


def text_of(done: Done | None) -> str:
    assert done is not None
    assert isinstance(done.text, Phrase)
    return words(done.text)


def test_each_is_a_machine_and_so_is_the_one_of_the_tests(machine: Made) -> None:
    machines: tuple[Machine, ...] = (machine, FakeMachine())
    for each in machines:
        assert len(each.devices()) == 2
        assert each.facts()
        assert each.do("nothing that there is", "") is None
        assert each.badge() is None
        assert each.work() == ()


def test_what_is_set_is_kept_for_the_next_start(machine: Made, shop: Shop) -> None:
    assert not machine.night
    for what, value in (("theme", "night"), ("language", "de"), ("sound", "off")):
        assert machine.do(what, value) is None
    assert (machine.night, machine.language, machine.sound_on) == (True, "de", False)
    assert load(shop.app.settings.data_dir) == machine.settings


def test_the_theme_goes_by_the_clock_until_it_is_set(machine: Made, shop: Shop) -> None:
    hours = {machine.night}
    for _ in range(23):
        shop.app.clock.ahead_us += 3_600_000_000
        hours.add(machine.night)
    assert hours == {True, False}
    machine.do("theme", "day")
    assert not machine.night


def test_a_setting_that_cannot_be_saved_is_said_and_stays_as_it_was(
    machine: Made, shop: Shop
) -> None:
    (shop.app.settings.data_dir / "kiosk.toml").write_text("no [toml")
    done = machine.do("theme", "night")
    assert done is not None
    assert not done.good
    assert text_of(done).startswith("Not saved: K101")
    assert not machine.night


@pytest.mark.feature("E8")
@pytest.mark.parametrize(
    ("player", "trouble", "told"),
    [
        ("", "none was found", "Nothing was played: this machine has no program that plays"),
        ("aplay", "it ended with 1", "aplay cannot play. Look at the loudspeaker"),
        ("", "", "Nothing was played: sounds were off when the kiosk started"),
    ],
)
def test_the_sound_test_says_why_nothing_is_heard(
    machine: Made, asked: Asked, player: str, trouble: str, told: str
) -> None:
    asked.hearing = Hearing(player=player, trouble=trouble)
    done = machine.do("sound_test", "")
    assert done is not None
    assert not done.good
    assert text_of(done).startswith(told)


def test_sounds_and_the_end_are_asked_of_the_window(machine: Made, asked: Asked) -> None:
    assert text_of(machine.do("sound_test", "")).startswith("Three sounds were played")
    for how in ("close", "restart", "demo"):
        assert machine.do(how, "") is None
    assert (asked.played, asked.ended) == (["three"], ["close", "restart", "demo"])


def test_the_bundle_holds_figures_and_pictures_and_its_place_is_said(machine: Made) -> None:
    machine.figures.record(Span.VERDICT, 0.004, accepted=True)
    said = text_of(machine.do("bundle", ""))
    path = Path(said.removeprefix("Written to "))
    with zipfile.ZipFile(path) as bundle:
        assert "pictures/01.png" in bundle.namelist()
        assert b"p50_ms=4.0" in bundle.read("figures.txt")


def test_a_bundle_that_cannot_be_written_is_said(
    machine: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(folder: Path, *_: object) -> Path:
        raise BundleError(folder, "No space left on device")

    monkeypatch.setattr(support, "write_bundle", full)
    done = machine.do("bundle", "")
    assert done is not None
    assert not done.good
    assert text_of(done).startswith("Not written: K390")


def test_the_facts_name_versions_room_and_folder(machine: Made, shop: Shop) -> None:
    facts = {words(each.name): words(each.value) for each in machine.facts()}
    assert facts["Data folder"] == str(shop.app.settings.data_dir)
    assert f"{sys.version_info[0]}.{sys.version_info[1]}" in facts["Python and Qt"]
    assert facts["Record"].endswith(" MB")
    assert facts["Record verified"] == "not since it was installed"


def test_a_station_without_a_printer_says_that_labels_wait(shop: Shop, asked: Asked) -> None:
    printer = station(shop.app, asked.window).devices()[1]
    assert printer.shade is Shade.CHECK
    assert words(printer.detail) == "No printer is set up. Labels wait"


@pytest.mark.slow
def test_the_record_is_verified_beside_and_when_it_held_is_remembered(
    shop: Shop, asked: Asked
) -> None:
    first = station(shop.app, asked.window)
    assert text_of(first.do("verify", "")) == "going on"
    first.do("verify", "")
    process = first._verifier._process
    assert process is not None
    assert words(first.facts()[3].value) == "going on"
    assert process.wait(timeout=25) == 0
    assert words(first.facts()[3].value) == "2026-03-09 14:05, every seal holds"
    again = station(shop.app, asked.window)
    assert words(again.facts()[3].value) == "2026-03-09 14:05, every seal holds"
    first.close()


def test_a_verification_that_goes_on_ends_with_the_kiosk(shop: Shop, asked: Asked) -> None:
    made = station(shop.app, asked.window)
    made.do("verify", "")
    process = made._verifier._process
    assert process is not None
    made.close()
    assert process.returncode is not None


@pytest.mark.parametrize("content", ["", "[]", '{"at_us": null}', "no json"])
def test_a_memory_of_verifying_that_is_damaged_is_none(
    shop: Shop, asked: Asked, content: str
) -> None:
    (shop.app.settings.data_dir / "verified.json").write_text(content)
    made = station(shop.app, asked.window)
    assert words(made.facts()[3].value) == "not since it was installed"


def test_a_record_that_does_not_hold_is_said_so(shop: Shop, asked: Asked) -> None:
    path = shop.app.settings.data_dir / "verified.json"
    path.write_text('{"at_us": 0, "held": false}')
    made = station(shop.app, asked.window)
    assert "it does NOT hold" in words(made.facts()[3].value)
