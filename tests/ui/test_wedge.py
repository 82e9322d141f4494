"""The wedge filter before a window: whose a key is, and how typing comes back (E1)."""

from collections.abc import Callable, Generator
from time import perf_counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.devices.wedge import WedgeDecoder
from kiosk.devices.wedge_keys import WedgeSettings
from kiosk.session.inputs import Broken, Scan, scan
from kiosk.ui.wedge import Held, WedgeFilter

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(
    window: QWindow, char: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press the key of a character."""
    QTest.keyClick(window, ord(char), held)


class Desk:
    """A line to type into, behind a filter, and what the filter tells."""

    def __init__(self, qtbot: QtBot, wedge: WedgeFilter) -> None:
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.line = QLineEdit()
        QVBoxLayout(self.widget).addWidget(self.line)
        self.line.setFocus()
        with qtbot.waitActive(self.widget):
            self.widget.show()
        self.wedge = wedge
        self.scans: list[Scan] = []
        wedge.scanned.connect(self.scans.append)

    @property
    def window(self) -> QWindow:
        """What keys come to."""
        return self.widget.windowHandle()

    def keys(self, text: str) -> None:
        """Press keys at once."""
        for char in text:
            press(self.window, char)

    def enter(self) -> None:
        """Press Return."""
        QTest.keyClick(self.window, Qt.Key.Key_Return)


@pytest.fixture
def make_filter() -> Generator[Callable[..., WedgeFilter]]:
    made: list[WedgeFilter] = []

    def make(settings: WedgeSettings | None = None) -> WedgeFilter:
        decoder: WedgeDecoder[Held] = WedgeDecoder(settings or WedgeSettings())
        made.append(WedgeFilter(decoder))
        return made[-1]

    yield make
    for each in made:
        delete(each)  # one that watches all windows would watch those of the next test


@pytest.fixture
def desk(qtbot: QtBot, make_filter: Callable[..., WedgeFilter]) -> Desk:
    made = Desk(qtbot, make_filter())
    made.wedge.watch(made.window)
    return made


@pytest.mark.feature("E1")
def test_a_scan_is_told_as_its_last_key_comes_and_leaves_no_trace(desk: Desk) -> None:
    before_s = perf_counter()
    desk.keys("SN-2026-000123")
    assert desk.scans == []
    desk.enter()
    assert desk.scans == [scan("SN-2026-000123", source="wedge")]
    assert before_s < desk.wedge.ended_s < perf_counter()
    assert desk.line.text() == ""


@pytest.mark.feature("E3")
def test_control_and_shift_make_the_separators(desk: Desk) -> None:
    desk.keys("[)>")
    QTest.keyClick(desk.window, Qt.Key.Key_AsciiCircum, CONTROL | SHIFT)
    desk.keys("06")
    QTest.keyClick(desk.window, Qt.Key.Key_BracketRight, CONTROL)
    desk.keys("S1")
    press(desk.window, "d", CONTROL)
    desk.enter()
    assert [each.text for each in desk.scans] == ["[)>\x1e06\x1dS1\x04"]


def test_typing_comes_back_after_a_moment_in_order(desk: Desk, qtbot: QtBot) -> None:
    desk.keys("ab")
    assert desk.line.text() == ""
    qtbot.waitUntil(lambda: desk.line.text() == "ab", timeout=2000)
    assert desk.scans == []


def test_typing_ended_by_return_comes_back_before_it(desk: Desk) -> None:
    texts: list[str] = []
    desk.line.returnPressed.connect(lambda: texts.append(desk.line.text()))
    desk.keys("ab")
    desk.enter()
    assert texts == ["ab"]


@pytest.mark.feature("E1")
def test_a_scan_that_breaks_off_is_told_as_a_misread(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.wedge.scanned, timeout=2000) as told:
        desk.keys("SN-2026")
    assert told.args == [Broken(characters=7, source="wedge", raw=b"SN-2026")]
    assert desk.line.text() == ""


@pytest.mark.feature("E1")
def test_a_scan_fires_no_shortcut(desk: Desk) -> None:
    fired: list[str] = []
    for keys in ("S", "1", "Ctrl+]"):
        shortcut = QShortcut(QKeySequence(keys), desk.widget)
        shortcut.activated.connect(lambda keys=keys: fired.append(keys))
    QTest.keyClick(desk.window, Qt.Key.Key_BracketRight, CONTROL)
    desk.keys("S11S")
    desk.enter()
    assert fired == []
    assert [each.text for each in desk.scans] == ["\x1dS11S"]


def test_a_shortcut_that_no_scanner_types_still_works(desk: Desk) -> None:
    fired: list[str] = []
    QShortcut(QKeySequence("F1"), desk.widget).activated.connect(lambda: fired.append("F1"))
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    press(desk.window, "x", Qt.KeyboardModifier.AltModifier)
    assert fired == ["F1"]


def test_keys_that_a_program_makes_up_are_never_kept(desk: Desk) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QCoreApplication.sendEvent(desk.window, event)
    assert desk.line.text() == "a"


@pytest.mark.feature("E3")
def test_a_function_key_stands_for_a_separator(
    qtbot: QtBot, make_filter: Callable[..., WedgeFilter]
) -> None:
    desk = Desk(qtbot, make_filter(WedgeSettings(function_keys={"F8": "\x1d"})))
    desk.wedge.watch(desk.window)
    desk.keys("AB")
    QTest.keyClick(desk.window, Qt.Key.Key_F8)
    desk.keys("CD")
    desk.enter()
    assert [each.text for each in desk.scans] == ["AB\x1dCD"]


@pytest.mark.feature("E1")
def test_every_window_of_the_application_is_watched_once_it_has_the_focus(
    qtbot: QtBot, qapp: QGuiApplication, make_filter: Callable[..., WedgeFilter]
) -> None:
    wedge = make_filter()
    first = Desk(qtbot, wedge)
    wedge.watch_all(qapp)
    first.keys("ABC1")
    first.enter()
    second = Desk(qtbot, wedge)
    second.keys("ABC2")
    second.enter()
    assert [each.text for each in first.scans] == ["ABC1", "ABC2"]
    assert (first.line.text(), second.line.text()) == ("", "")


def test_typing_for_a_window_that_closed_is_let_go(
    qtbot: QtBot, make_filter: Callable[..., WedgeFilter]
) -> None:
    desk = Desk(qtbot, make_filter())
    desk.wedge.watch(desk.window)
    other = QWindow()
    desk.wedge.watch(other)
    with qtbot.waitExposed(other):
        other.show()
    press(other, "a")
    delete(other)
    desk.wedge.watch(QGuiApplication.focusWindow())
    desk.keys("b")
    desk.enter()
    assert (desk.line.text(), desk.scans) == ("b", [])


def test_no_window_is_nothing_to_watch(desk: Desk) -> None:
    desk.wedge.watch(None)
    desk.keys("ABC1")
    desk.enter()
    assert len(desk.scans) == 1
