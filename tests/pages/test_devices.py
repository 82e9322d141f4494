"""Scanners and printers on screen: listed, added, set, removed, and asked about."""

import pytest

from kiosk.devices.scan.source import Link, ScannerState, Trouble
from kiosk.domain.messages import Tone
from kiosk.domain.printing import Fault, PrinterState
from kiosk.pages.device_words import printer_dot, scanner_dot
from kiosk.pages.machine import Done, Found, PrinterSeen, ScannerSeen
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Shade
from kiosk.screens.values import HomePage, ListPage, TypePage
from kiosk.settings.device_ports import PrinterPort, ScannerPort
from tests.pages.cell import Cell, action, does, note, titles, words

FRONT = ScannerPort(name="Front")
BENCH = PrinterPort(name="Bench", labels=("unit",))


def scanner(link: Link, trouble: Trouble | None = None, since_us: int = 0) -> ScannerSeen:
    state = ScannerState(name="Front", link=link, trouble=trouble, since_us=since_us)
    return ScannerSeen(port=FRONT, state=state)


def printer(fault: Fault | None = None, *, asked: bool = False, unfit: int = 0) -> PrinterSeen:
    state = PrinterState(name="Bench", fault=fault, asked=asked, unfit=unfit)
    return PrinterSeen(port=BENCH, state=state)


def opened(cell: Cell, where: Where, subject: str = "", badge: str = "1001") -> ListPage:
    cell.scan(badge)
    cell.take(Open(where, subject))
    return cell.on(ListPage)


@pytest.mark.parametrize(
    ("seen", "word", "shade"),
    [
        ((), "Scanner", Shade.OK),
        ((scanner(Link.CONNECTED),), "Scanner", Shade.OK),
        ((scanner(Link.CONNECTED), scanner(Link.LOST)), "Scanner lost", Shade.STOP),
        ((scanner(Link.CONNECTING),), "No scanner", Shade.CHECK),
        ((scanner(Link.CONNECTED), scanner(Link.CONNECTING)), "Check scanner", Shade.CHECK),
        ((scanner(Link.CONNECTING, Trouble.BUSY),), "Check scanner", Shade.STOP),
        ((scanner(Link.CONNECTING, Trouble.MISSING),), "No scanner", Shade.STOP),
    ],
)
def test_the_bar_shows_the_worst_scanner(
    seen: tuple[ScannerSeen, ...], word: str, shade: Shade
) -> None:
    device = scanner_dot(seen, lambda _: "14:02", wedge=True)
    assert (words(device.word), device.shade) == (word, shade)


@pytest.mark.feature("D10")
@pytest.mark.parametrize(
    ("seen", "word"),
    [
        ((), "No printer"),
        ((printer(),), "Printer"),
        ((printer(), printer(Fault.PAPER_OUT)), "Out of paper"),
        ((printer(Fault.COVER_OPEN),), "Cover open"),
        ((printer(unfit=2),), "Label too big"),
        ((printer(Fault.NOT_ANSWERING), printer(asked=True)), "Did it print?"),
    ],
)
def test_the_bar_shows_the_worst_printer(seen: tuple[PrinterSeen, ...], word: str) -> None:
    assert words(printer_dot(seen).word) == word


@pytest.mark.feature("D11")
def test_labels_that_do_not_fit_are_told_with_what_to_do(cell: Cell) -> None:
    cell.machine.printing = (printer(unfit=2),)
    page = opened(cell, Where.PRINTER)
    assert page.band is not None
    assert words(page.band.headline) == "LABELS DO NOT FIT"
    assert words(page.band.detail) == (
        "2 labels do not fit the paper in Bench. Load wider paper or choose another template."
    )
    assert words(note(page.rows, "Bench").sub).startswith("2 labels do not fit its paper")
    cell.machine.printing = (printer(unfit=1),)
    page = opened(cell, Where.PRINTER_PORT, "Bench")
    assert page.band is not None
    assert words(page.band.headline) == "Bench: 1 label does not fit its paper"
    assert "choose another template" in words(page.band.detail)


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_says_what_to_do(cell: Cell, trouble: Trouble) -> None:
    cell.machine.scanning = (scanner(Link.CONNECTING, trouble),)
    row = note(opened(cell, Where.DEVICES).rows, "Front")
    assert len(words(row.sub).split(". ")) > 1
    assert does(row) == Open(Where.SCANNER_PORT, "Front")


def test_what_was_found_is_added_by_a_supervisor_only(cell: Cell) -> None:
    cell.machine.plugged = (Found(key="usb-1", port=FRONT, called="Honeywell", place="COM3"),)
    page = opened(cell, Where.ADD_SCANNER)
    assert does(note(page.rows, "Honeywell")) == Do("scanner_add", "usb-1")
    cell.machine.answers["scanner_add"] = Done(
        text="Added", opens=Open(Where.SCANNER_PORT, "Front")
    )
    cell.machine.scanning = (scanner(Link.CONNECTED),)
    cell.take(Do("scanner_add", "usb-1"))
    assert "Speed" in titles(cell.on(ListPage).rows)
    page = opened(cell, Where.ADD_SCANNER, badge="1002")
    assert all(each.does is None for each in page.rows)
    asked = len(cell.machine.asked)
    cell.take(Do("scanner_add", "usb-1"), Do("printer_set:dpi:Bench", "300"))
    assert len(cell.machine.asked) == asked


def test_a_printer_is_added_by_hand_by_its_address(cell: Cell) -> None:
    page = opened(cell, Where.ADD_PRINTER)
    cell.take(does(note(page.rows, "By hand: Network")))
    assert cell.on(TypePage).send == "printer_add:tcp"


def test_each_setting_is_chosen_or_typed(cell: Cell) -> None:
    cell.machine.scanning, cell.machine.printing = (scanner(Link.CONNECTED),), (printer(),)
    page = opened(cell, Where.SCANNER_PORT, "Front")
    cell.take(does(note(page.rows, "Speed")))
    chosen = note(cell.on(ListPage).rows, "115200 baud")
    assert does(chosen) == Do("scanner_set:baud:Front", "115200")
    page = opened(cell, Where.SCANNER_PORT, "Front")
    cell.take(does(note(page.rows, "Name")))
    assert cell.on(TypePage).send == "scanner_set:name:Front"
    page = opened(cell, Where.PRINTER_PORT, "Bench")
    cell.take(does(note(page.rows, "Prints labels of")))
    rows = cell.on(ListPage).rows
    assert does(note(rows, "Lots")) == Do("printer_set:labels:Bench", "unit,lot")
    assert does(note(rows, "Units")) == Do("printer_set:labels:Bench", "")


def test_anyone_may_print_a_test_label_and_only_a_supervisor_removes(cell: Cell) -> None:
    cell.machine.printing = (printer(),)
    page = opened(cell, Where.PRINTER_PORT, "Bench", badge="1002")
    assert does(action(page.foot, "test_print")) == Do("printer_test", "Bench")
    assert action(page.foot, "remove_device").does is None
    page = opened(cell, Where.PRINTER_PORT, "Bench")
    cell.take(does(action(page.foot, "remove_device")))
    assert does(cell.on(ListPage).rows[0]) == Do("printer_remove", "Bench")


def test_a_lost_scanner_is_told_in_the_band_until_the_next_answer(cell: Cell) -> None:
    cell.scan("1001")
    cell.machine.scanning = (scanner(Link.LOST, since_us=cell.now_us + 1),)
    cell.shown = cell.desk.show(cell.now_us)
    band = cell.on(HomePage).band
    assert words(band.headline) == "SCANNER LOST"
    cell.shop.app.clock.ahead_us += 5_000_000
    cell.scan("1001")
    assert cell.on(HomePage).band.tone is not Tone.CHECK


@pytest.mark.feature("R8")
@pytest.mark.feature("D10")
def test_labels_that_wait_are_counted_and_the_ledger_lists_them(cell: Cell) -> None:
    cell.machine.printing = (printer(Fault.PAPER_OUT),)
    cell.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-1\nM-2")
    cell.take(Open(Where.PRINTER))
    page = cell.on(ListPage)
    assert page.band is not None
    assert words(page.band.headline) == "OUT OF PAPER"
    assert [(words(each.title), each.count) for each in page.rows[1:]] == [
        ("M-1", "1/2"),
        ("M-2", "2/2"),
    ]
    cell.take(does(action(page.foot, "ledger")))
    assert titles(cell.on(ListPage).rows) == ["M-2", "M-1"]
    assert "waits" in words(cell.on(ListPage).rows[0].sub)


@pytest.mark.feature("P4")
def test_an_unknown_label_can_be_taught_from_home(cell: Cell) -> None:
    cell.scan("1001")
    cell.scan("NOBODY KNOWS THIS")
    keys = [each.key for each in cell.on(HomePage).foot]
    assert keys == ["type", "teach", "link", "sign_off"]
