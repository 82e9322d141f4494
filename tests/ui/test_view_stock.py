"""The page of a lot, a counted part or a location."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.screens.intents import Back, Turn
from kiosk.screens.values import StockPage
from kiosk.session.inputs import Tap
from kiosk.ui.look import Look
from kiosk.ui.views.stock import StockView
from tests.ui.fingers import LEFT, PANELS, check_targets, tap, visible
from tests.ui.floor import look_of
from tests.ui.samples.stock import SAMPLES, location, lot, moves, untouched


def shown(qtbot: QtBot, look: Look, page: StockPage) -> StockView:
    view = StockView(look)
    qtbot.addWidget(view)
    view.resize(look.metrics.width, look.metrics.height)
    view.show_page(page)
    with qtbot.waitExposed(view):
        view.show()
    return view


def asked_of(view: StockView) -> list[object]:
    asked: list[object] = []
    view.intended.connect(asked.append)
    return asked


@pytest.mark.parametrize("theme", ["day", "night"])
@pytest.mark.parametrize(("size", "diagonal"), PANELS)
@pytest.mark.parametrize("name", SAMPLES)
def test_all_stands_inside_the_window_and_can_be_hit_with_a_glove(
    qtbot: QtBot, name: str, size: tuple[int, int], diagonal: float, theme: str
) -> None:
    look = look_of(theme, size, diagonal)
    view = shown(qtbot, look, SAMPLES[name]())
    view.grab()
    check_targets(view, look)


def test_a_place_that_can_be_opened_asks_for_it(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lot())
    asked = asked_of(view)
    tap(view.left.list, 0)
    tap(view.left.list, 1)
    tap(view.right.list, 2, x=100)
    assert asked == [Tap("show", "B-01-4"), Tap("show", "HX3-000414")]


def test_issue_tabs_and_rail_ask_for_what_the_page_says(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lot())
    asked = asked_of(view)
    for button in visible(view.head) + view.foot.buttons[::2] + view.rail.buttons:
        QTest.mouseClick(button, LEFT)
    assert asked == [Tap("issue"), Back(), Turn("moves"), Tap("hold")]


def test_lists_and_history_take_turns(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lot())
    assert [each.isVisible() for each in (view.left, view.right, view.events)] == [
        True,
        True,
        False,
    ]
    view.show_page(moves())
    assert [each.isVisible() for each in (view.left, view.right, view.events)] == [
        False,
        False,
        True,
    ]
    qtbot.waitUntil(lambda: view.events.range == (1, 5, 58))
    view.rail.down.click()
    assert view.events.range == (6, 10, 58)


def test_a_page_with_one_list_gives_it_the_whole_width(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, location())
    assert not view.right.isVisible()
    assert view.left.width() + view.rail.width() + look.metrics.gap() == view.head.width()


def test_up_and_down_page_whichever_list_is_longer(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lot())
    assert view.right.range == (1, 5, 40)
    view.rail.down.click()
    assert view.right.range == (6, 10, 40)
    assert view.left.range == (1, 3, 3)


def test_another_lot_is_shown_from_its_first_row(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lot())
    view.rail.down.click()
    view.show_page(lot())
    assert view.right.range[0] == 6
    view.show_page(replace(lot(), head=replace(lot().head, code="24-1190A")))
    assert view.right.range[0] == 1


def test_an_empty_list_says_so(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, untouched())
    assert view.right.accessibleName() == "Used in. Not used in any unit yet."
    assert not view.right.list.isVisible()


@pytest.mark.parametrize(("size", "under"), [((1280, 800), True), ((800, 1280), False)])
def test_the_facts_stand_under_the_first_list_where_there_is_room(
    qtbot: QtBot, size: tuple[int, int], *, under: bool
) -> None:
    view = shown(qtbot, look_of(size=size), lot())
    assert (view.facts.isVisible(), view.facts_below.isVisible()) == (under, not under)
    facts = view.facts if under else view.facts_below
    assert facts.accessibleName().startswith("Received. 4 Mar 2026. 200 pieces. Used. 160.")


def test_the_countdown_is_spoken_with_the_head(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lot())
    name = view.head.accessibleName()
    assert "24-1107B. Available. 3 places" in name
    assert "38. left of 200. low mark 40" in name


def test_a_screen_reader_hears_places_with_their_counts(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lot())
    rows = QAccessible.queryAccessibleInterface(view.left.list)
    said = rows.child(2).text(QAccessible.Text.Name)
    assert "Quarantine Q-02" in said
    assert "On hold" in said
    assert "4" in said.split(". ")


def test_the_lists_work_by_keyboard_alone(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lot())
    asked = asked_of(view)
    view.right.list.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(5):
        QTest.keyClick(view.right.list, Qt.Key.Key_Down)
    assert view.right.range == (2, 6, 40)
    QTest.keyClick(view.right.list, Qt.Key.Key_Return)
    assert asked == [Tap("show", "HX3-000411")]
