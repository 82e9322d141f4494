"""The scanner's test on screen: bytes, names, times, what is wrong and what it is taken for."""

import pytest

from kiosk.devices.scan.source import Link, Read, ScannerState
from kiosk.domain.messages import Tone
from kiosk.domain.scanner_check import TEST_CODE, Country, pressed_as
from kiosk.pages.machine import ScannerSeen
from kiosk.screens.intents import Do, Open, Turn, Where
from kiosk.screens.parts import Shade
from kiosk.screens.values import ListPage, ScanTestPage
from kiosk.session.inputs import Scan, Several, Tap, scan
from kiosk.settings import ScannerSettings
from kiosk.settings.device_ports import ScannerPort
from tests.pages.cell import Cell, action, does, titles, words
from tests.play import RECEIVED

FRONT = ScannerPort(name="Front")
CONNECTED = ScannerSeen(port=FRONT, state=ScannerState(name="Front", link=Link.CONNECTED))
LABEL = "[)>\x1e06\x1dPB-1\x1d1PSTM32\x1d1TL-9\x1dQ40\x1e\x04"


def opened(cell: Cell, badge: str = "1001") -> ScanTestPage:
    cell.play(badge)
    cell.take(Open(Where.SCANNER))
    return cell.on(ScanTestPage)


def tried(cell: Cell, text: str, source: str = "Front", aim: str | None = None) -> ScanTestPage:
    raw = text.encode()
    cell.take(Scan(raw=raw, text=text, symbology=aim, source=source))
    return cell.on(ScanTestPage)


def judged(page: ScanTestPage) -> tuple[Tone, str]:
    return page.band.tone, words(page.band.headline)


def side(page: ScanTestPage) -> dict[str, str]:
    return {words(each.name): words(each.value) for each in page.side}


def test_it_shows_scans_and_records_nothing(cell: Cell) -> None:
    cell.play(RECEIVED)
    opened(cell)
    before = cell.shop.kinds()
    shown = cell.take(scan("M-1"), scan("C.CANCEL"))
    assert (shown.recorded, shown.blocked, cell.shop.kinds()) == (False, False, before)
    cell.take(Several((scan("M-1"), scan("M-2"))))
    assert cell.on(ScanTestPage).band.code == "M-2"


def test_what_a_badge_holds_is_not_shown(cell: Cell) -> None:
    opened(cell)
    cell.take(scan("1001"))
    page = cell.on(ScanTestPage)
    assert (page.band.code, page.characters, page.taken) == ("Maria", (), ())


@pytest.mark.feature("E12")
@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (TEST_CODE, (Tone.OK, "The scanner is set right")),
        (TEST_CODE.swapcase(), (Tone.CHECK, "Caps Lock is on")),
        (
            pressed_as(Country.GERMAN, TEST_CODE),
            (Tone.STOP, "The scanner is set to a German keyboard"),
        ),
        (
            pressed_as(Country.NORDIC, TEST_CODE),
            (Tone.STOP, "The scanner is set to a Spanish or Italian or Nordic keyboard"),
        ),
        ("KIOSKTEST", (Tone.STOP, "GS is lost on the way")),
        ("B-1", (Tone.IDLE, "This came")),
    ],
)
def test_it_judges_the_test_codes_and_shows_any_other(
    cell: Cell, code: str, expected: tuple[Tone, str]
) -> None:
    assert side(opened(cell))["Test code"] == TEST_CODE
    assert judged(tried(cell, code)) == expected
    cell.take(Open(Where.SCANNER))
    assert judged(cell.on(ScanTestPage)) == (Tone.IDLE, "Scan the test code")


@pytest.mark.feature("R7")
def test_bytes_symbology_source_and_times_are_shown(cell: Cell) -> None:
    cell.machine.scanning = (CONNECTED,)
    raw = LABEL.encode()
    cell.machine.heard = (
        Read(raw=raw, text=LABEL, symbology="]d1", source="Front", began_s=2.0, ended_s=2.037),
    )
    opened(cell)
    page = tried(cell, LABEL, aim="]d1")
    hidden = [each.shown for each in page.characters if each.hidden]
    assert hidden == ["RS", "GS", "GS", "GS", "GS", "RS", "EOT"]
    assert page.characters[3].octets == "1E"
    facts = side(page)
    assert facts["Kind of code"] == "Data Matrix"
    assert (facts["Scanner"], facts["First to last byte"]) == ("Front", "37.0 ms")
    assert facts["It ends with"] == "Carriage return (CR)"


def test_the_fields_are_shown_by_their_names(cell: Cell) -> None:
    opened(cell)
    page = tried(cell, LABEL)
    assert titles(page.taken)[0] == "Supplier's label (ISO 15434)"
    assert {"STM32", "L-9", "40"} <= set(titles(page.taken))
    assert titles(tried(cell, "[)>\x1e06").taken) == ["Not readable"]


def test_a_keyboard_that_types_slowly_or_without_a_prefix_is_told(cell: Cell) -> None:
    opened(cell)
    page = tried(cell, TEST_CODE, "wedge")
    assert words(page.band.detail).startswith("Set a prefix too")
    raw = TEST_CODE.encode()
    cell.machine.heard = (
        Read(raw=raw, text=TEST_CODE, symbology=None, source="wedge", began_s=0.0, ended_s=2.0),
    )
    assert judged(tried(cell, TEST_CODE, "wedge")) == (
        Tone.CHECK,
        "It came as slowly as a person types",
    )
    cell.machine.heard = ()
    cell.machine.wedge = ScannerSettings(wedge_prefix="\x02")
    assert words(tried(cell, TEST_CODE, "wedge").band.detail).startswith("Every character")


@pytest.mark.parametrize(("badge", "may"), [("1001", True), ("1002", False)])
def test_what_comes_for_gs_is_taken_for_it_by_a_supervisor(
    cell: Cell, badge: str, may: object
) -> None:
    cell.machine.scanning = (CONNECTED,)
    opened(cell, badge)
    take = action(tried(cell, "KIOSK{GS}TEST").foot, "take_for_gs")
    assert (take.does == Do("scanner_set:gs:Front", "{GS}")) is may
    assert [each.key for each in tried(cell, "KIOSK{GS}TEST", "wedge").foot] == [
        "back",
        "test_codes",
    ]


def test_a_scanner_that_is_lost_stands_first(cell: Cell) -> None:
    lost = ScannerState(name="Front", link=Link.LOST, since_us=cell.now_us)
    cell.machine.scanning = (ScannerSeen(port=FRONT, state=lost),)
    assert opened(cell).band.tone is Tone.STOP


def test_the_test_codes_can_be_chosen_and_printed(cell: Cell) -> None:
    cell.play("1001")
    cell.take(Open(Where.TEST_CODES))
    page = cell.on(ListPage)
    assert does(action(page.foot, "print_test_code")) == Tap("print", TEST_CODE)
    pictures = set[bytes]()
    for row in page.rows:
        cell.take(does(row))
        shown = cell.on(ListPage)
        assert shown.label is not None
        pictures.add(shown.label.bits)
        assert [each.shade for each in shown.rows].count(Shade.OK) == 1
    assert len(pictures) == len(page.rows)
    assert isinstance(does(page.rows[0]), Turn)
