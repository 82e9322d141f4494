"""A table for keyboard and touch: typing narrows it, arrows choose, a scan stays a scan."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.devices.wedge import WedgeDecoder
from kiosk.devices.wedge_keys import WedgeSettings
from kiosk.screens.intents import Open, Where
from kiosk.session.inputs import Scan, scan
from kiosk.ui.look import Look
from kiosk.ui.metrics import TARGET_MM
from kiosk.ui.shell import Shell
from kiosk.ui.views.table import TableView
from kiosk.ui.wedge import Held, WedgeFilter
from kiosk.ui.widgets.button import Touch
from tests.ui.floor import look_of
from tests.ui.samples import table
from tests.ui.test_view_lists import SIZES

TABLES = Open(Where.TABLES)


class Window:
    """A shell that shows a table, and what was wanted of it."""

    def __init__(self, qtbot: QtBot, look: Look, page: table.TablePage) -> None:
        self.shell = Shell(look)
        qtbot.addWidget(self.shell)
        self.wanted: list[object] = []
        self.shell.intended.connect(self.wanted.append)
        self.shell.show_page(page)
        with qtbot.waitActive(self.shell):
            self.shell.show()
        assert isinstance(self.shell.view, TableView)
        self.view = self.shell.view

    def key(self, *keys: Qt.Key) -> None:
        """Press keys as the window system does."""
        for key in keys:
            QTest.keyClick(self.shell.windowHandle(), key)

    def type(self, text: str) -> None:
        for char in text:
            QTest.keyClick(self.shell.windowHandle(), ord(char))

    @property
    def row(self) -> int:
        return self.view.card.list.currentIndex().row()


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> Window:
    return Window(qtbot, look, table.parts())


def test_what_is_typed_is_sought_once_a_moment_after_the_last_key(
    qtbot: QtBot, window: Window
) -> None:
    window.type("pow")
    assert window.wanted == []
    qtbot.waitUntil(lambda: bool(window.wanted), timeout=2000)
    assert window.wanted == [Open(Where.TABLE, "parts:pow")]
    window.shell.show_page(table.few())
    window.type("e")
    qtbot.waitUntil(lambda: len(window.wanted) > 1, timeout=2000)
    assert window.wanted[1:] == [Open(Where.TABLE, "parts:powe")]


def test_escape_clears_the_search_and_then_leads_back(qtbot: QtBot, look: Look) -> None:
    window = Window(qtbot, look, table.few())
    window.key(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(window.wanted), timeout=2000)
    window.shell.show_page(table.parts())
    window.key(Qt.Key.Key_Escape)
    assert window.wanted == [Open(Where.TABLE, "parts:"), TABLES]


def test_arrows_pages_and_ends_move_the_choice_and_enter_opens_it(window: Window) -> None:
    window.key(Qt.Key.Key_Down)
    assert (window.row, window.view.card.list.hasFocus()) == (0, True)
    window.key(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert window.row == 2
    window.key(Qt.Key.Key_PageDown)
    assert window.row > 3
    window.key(Qt.Key.Key_End)
    assert window.row == 35
    window.key(Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert window.wanted == [Open(Where.RECORD, "parts:CELL-21700")]
    window.key(Qt.Key.Key_Escape)
    assert window.wanted[-1] == TABLES


def test_the_choice_goes_back_to_the_search_above_the_first_line(window: Window) -> None:
    window.key(Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert window.view.search.hasFocus()


def test_typing_while_a_line_is_chosen_narrows_too(qtbot: QtBot, window: Window) -> None:
    window.key(Qt.Key.Key_Down)
    window.type("pow")
    qtbot.waitUntil(lambda: bool(window.wanted), timeout=2000)
    assert window.wanted == [Open(Where.TABLE, "parts:pow")]
    window.shell.show_page(table.few())
    assert (window.row, window.view.card.list.hasFocus()) == (0, True)
    window.key(Qt.Key.Key_Return)
    assert window.wanted[-1] == Open(Where.RECORD, "parts:HX3")


def test_enter_in_the_search_opens_the_only_line_there_is(qtbot: QtBot, look: Look) -> None:
    window = Window(qtbot, look, table.one())
    window.key(Qt.Key.Key_Return)
    assert window.wanted == [Open(Where.RECORD, "parts:HX3")]


def test_tab_goes_from_the_search_over_letters_lines_and_rail_to_the_foot(
    window: Window,
) -> None:
    order: list[QWidget | None] = []
    for _ in range(5):
        order.append(QApplication.focusWidget())
        window.key(Qt.Key.Key_Tab)
    view = window.view
    assert order == [
        *(view.search, view.letters, view.card.list, view.rail.down, view.foot.buttons[0]),
    ]


def test_a_table_without_a_search_has_its_lines_in_hand_at_once(qtbot: QtBot, look: Look) -> None:
    window = Window(qtbot, look, table.rules())
    assert window.row == -1
    window.key(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert window.wanted == [Open(Where.RECORD_CELL, "policies:value:over_receipt")]


def tap(qtbot: QtBot, view: QWidget, *names: str) -> None:
    for name in names:
        found = (each for each in view.findChildren(Touch) if each.accessibleName() == name)
        shown = next(each for each in found if each.isVisible())
        qtbot.mouseClick(shown, Qt.MouseButton.LeftButton)


def test_by_finger_letters_stand_in_place_of_the_lines(qtbot: QtBot, window: Window) -> None:
    tap(qtbot, window.view, "Letters")
    assert not window.view.card.isVisible()
    tap(qtbot, window.view, "H", "N–Z", "X", "3")
    qtbot.waitUntil(lambda: bool(window.wanted), timeout=2000)
    assert window.wanted == [Open(Where.TABLE, "parts:HX3")]
    window.shell.show_page(table.one())
    tap(qtbot, window.view, "Show")
    assert window.view.card.isVisible()
    line = window.view.card.list
    qtbot.mouseClick(
        line.viewport(),
        Qt.MouseButton.LeftButton,
        pos=line.visualRect(window.view.card.rows.index(0)).center(),
    )
    assert window.wanted[-1] == Open(Where.RECORD, "parts:HX3")


def test_letters_are_left_by_escape_and_with_nothing_typed(qtbot: QtBot, window: Window) -> None:
    tap(qtbot, window.view, "Letters")
    window.key(Qt.Key.Key_Escape)
    assert window.view.card.isVisible()
    tap(qtbot, window.view, "Letters", "A", "Clear", "Show")
    assert window.view.card.isVisible()


def test_another_table_begins_with_its_own_search(qtbot: QtBot, window: Window) -> None:
    window.type("pow")
    window.shell.show_page(table.rules())
    window.shell.show_page(table.few())
    assert window.view.draft.text == "pow"
    window.shell.show_page(table.schemes())
    assert window.view.draft.text == ""
    qtbot.wait(300)
    assert window.wanted == []


def test_all_of_a_line_is_said_however_short_it_is_drawn(window: Window) -> None:
    said = window.view.card.rows.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith(f"{table.LONG_CODE}. {table.LONG_NAME}.")
    assert window.view.card.list.accessibleName() == "Parts"
    assert "Type a code" in window.view.search.accessibleName()


@pytest.mark.parametrize(("size", "inches"), SIZES)
def test_lines_search_and_letters_are_large_enough_for_a_glove(
    qtbot: QtBot, size: tuple[int, int], inches: float
) -> None:
    look = look_of(size=size, diagonal_inch=inches)
    window = Window(qtbot, look, table.parts())
    least = TARGET_MM * look.metrics.px_per_mm
    view = window.view
    assert view.card.list.visualRect(view.card.rows.index(0)).height() >= least - 1
    assert view.search.height() >= least - 1
    assert min(view.letters.height(), view.letters.width()) >= least - 1


@pytest.fixture
def scans(window: Window) -> Generator[list[Scan]]:
    decoder: WedgeDecoder[Held] = WedgeDecoder(WedgeSettings())
    wedge = WedgeFilter(decoder)
    wedge.watch(window.shell.windowHandle())
    heard: list[Scan] = []
    wedge.scanned.connect(heard.append)
    yield heard
    delete(wedge)


@pytest.mark.feature("E1")
@pytest.mark.parametrize("where", ["search", "list"])
def test_a_scan_is_a_scan_wherever_the_keys_would_go(
    qtbot: QtBot, window: Window, scans: list[Scan], where: str
) -> None:
    if where == "list":
        window.view.card.list.setFocus(Qt.FocusReason.TabFocusReason)
    window.type("MOTOR-X")
    window.key(Qt.Key.Key_Return)
    assert scans == [scan("MOTOR-X", source="wedge")]
    qtbot.wait(400)
    assert (window.view.draft.text, window.wanted) == ("", [])


def test_what_a_person_types_is_sought_though_a_scanner_is_listened_to(
    qtbot: QtBot, window: Window, scans: list[Scan]
) -> None:
    window.type("p")
    qtbot.waitUntil(lambda: window.view.draft.text == "p", timeout=2000)
    qtbot.waitUntil(lambda: bool(window.wanted), timeout=2000)
    assert (window.wanted, scans) == ([Open(Where.TABLE, "parts:p")], [])
