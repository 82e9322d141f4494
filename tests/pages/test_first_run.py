"""An empty record: five ways in, and each of them leads to somebody who can sign on."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.messages import Tone, phrase
from kiosk.pages.desk import Desk
from kiosk.pages.display import Display
from kiosk.pages.scene import Station
from kiosk.pages.station_machine import StationMachine
from kiosk.screens.intents import Back, Do, Intent, Open, Where
from kiosk.screens.values import FirstRunPage, HomePage, ListPage, LockPage, TypePage
from kiosk.session.inputs import Scan, scan
from tests.pages.cell import action, does, note, titles, words
from tests.play import OPERATORS, PARTS, Shop, open_shop
from tests.rehearsed import WINDOW


class NewKiosk:
    """A desk on an empty record, with the real machine around it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ended: list[str] = []
        self.shop: Shop = open_shop(folder)
        window = replace(WINDOW, end=self.ended.append)
        self.machine = StationMachine(self.shop.app, window, lambda: "all is well")
        station = Station(number="1", name="BENCH")
        self.desk = Desk(self.shop.app.store, self.shop.session, self.machine, station, "")
        self.shown: Display = self.desk.show(self.shop.app.clock())

    def take(self, *intents: Intent) -> Display:
        for each in intents:
            self.shown = self.desk.take(each, self.shop.app.clock())
        return self.shown

    def list_page(self) -> ListPage:
        assert isinstance(self.shown.page, ListPage)
        return self.shown.page


@pytest.fixture
def new(tmp_path: Path) -> Iterator[NewKiosk]:
    kiosk = NewKiosk(tmp_path)
    yield kiosk
    kiosk.machine.close()
    kiosk.shop.close()


def test_it_offers_five_ways(new: NewKiosk) -> None:
    page = new.shown.page
    assert isinstance(page, FirstRunPage)
    assert [each.does for each in page.ways] == [
        Open(Where.SUPERVISOR),
        Open(Where.ENROL),
        Open(Where.IMPORT),
        Open(Where.BACKUPS),
        Do("demo"),
    ]
    assert page.bar.watermark == ""


def test_a_name_makes_a_badge_that_signs_on_and_is_on_record_by_its_id(new: NewKiosk) -> None:
    page = new.take(Open(Where.SUPERVISOR)).page
    assert isinstance(page, TypePage)
    new.take(Do(page.send, "  Maria   Lopez "))
    made = new.list_page()
    assert made.label is not None
    assert made.band is not None
    assert made.band.tone is Tone.OK
    use = does(note(made.rows, "Sign on with it now"))
    assert isinstance(use, Scan)
    assert made.band.code in use.text
    home = new.take(use).page
    assert isinstance(home, HomePage)
    assert home.bar.operator == "Maria Lopez"
    assert all(each.does is not None for each in home.tasks)
    new.take(scan("C.SIGNOFF"))
    assert isinstance(new.shown.page, LockPage)


def test_the_badge_waits_for_a_printer_and_stays_on_the_screen_until_it_was_used(
    new: NewKiosk,
) -> None:
    new.take(Do("first_supervisor", "Maria Lopez"))
    (label,) = new.shop.labels()
    assert label.startswith("operator:")
    new.take(Back())
    assert titles(new.list_page().rows)[0] == "Sign on with it now"


@pytest.mark.parametrize("name", ["", "   "])
def test_a_name_that_makes_no_badge_is_asked_for_again(new: NewKiosk, name: str) -> None:
    new.take(Open(Where.SUPERVISOR), Do("first_supervisor", name))
    assert isinstance(new.shown.page, TypePage)
    new.take(Back())
    assert isinstance(new.shown.page, FirstRunPage)


def test_files_in_the_folder_are_imported_and_people_among_them_may_sign_on(
    new: NewKiosk,
) -> None:
    new.take(Open(Where.IMPORT))
    assert {words(each.sub) for each in new.list_page().rows} == {"not there"}
    assert action(new.list_page().rail, "import").does is None
    (new.folder / "import" / "parts.csv").write_text(PARTS)
    (new.folder / "import" / "operators.csv").write_text(OPERATORS)
    page = new.take(Open(Where.IMPORT)).page
    assert isinstance(page, ListPage)
    found = {words(each.title): words(each.sub) for each in page.rows}
    assert (found["parts.csv"], found["bom.csv"]) == ("found", "not there")
    new.take(does(action(page.rail, "import")))
    assert new.shown.said.key == "machine"
    assert dict(new.shown.said.args)["text"] == phrase("imported", done="parts.csv, operators.csv")
    new.take(Back())
    assert isinstance(new.shown.page, LockPage)
    assert isinstance(new.take(scan("1001")).page, HomePage)


def test_a_bad_file_is_refused_as_a_whole_and_named(new: NewKiosk) -> None:
    new.take(Open(Where.IMPORT))
    (new.folder / "import" / "parts.csv").write_text("part_number,tracking\nA,never\n")
    new.take(Open(Where.IMPORT), Do("import"))
    band = new.list_page().band
    assert band is not None
    assert words(band.headline) == "NOT DONE"
    assert "parts.csv" in words(band.detail)
    assert new.shop.kinds() == []


def test_a_scan_before_there_is_anybody_is_answered(new: NewKiosk) -> None:
    page = new.take(scan("4711")).page
    assert isinstance(page, FirstRunPage)
    assert new.shown.tone is Tone.STOP
    assert '"4711" is not registered' in words(page.sub)
    page = new.take(Open(Where.SUPERVISOR), Back()).page
    assert isinstance(page, FirstRunPage)
    assert "not registered" not in words(page.sub)


def test_the_demo_is_asked_of_the_window(new: NewKiosk) -> None:
    new.take(Do("demo"))
    assert new.ended == ["demo"]
