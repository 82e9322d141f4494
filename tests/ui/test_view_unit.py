"""The page of a unit."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.screens.intents import Back, Turn
from kiosk.screens.values import UnitPage
from kiosk.session.inputs import Tap
from kiosk.ui.look import Look
from kiosk.ui.views.unit import UnitView
from tests.ui.fingers import LEFT, PANELS, check_targets, tap, visible
from tests.ui.floor import look_of
from tests.ui.samples.unit import SAMPLES, a_tree, happened, history, inside, usual


def shown(qtbot: QtBot, look: Look, page: UnitPage) -> UnitView:
    view = UnitView(look)
    qtbot.addWidget(view)
    view.resize(look.metrics.width, look.metrics.height)
    view.show_page(page)
    with qtbot.waitExposed(view):
        view.show()
    return view


def asked_of(view: UnitView) -> list[object]:
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


def test_an_event_that_leads_on_asks_for_what_it_leads_to(qtbot: QtBot, look: Look) -> None:
    page = history(happened(14, opens=True))
    view = shown(qtbot, look, page)
    asked = asked_of(view)
    tap(view.events.list, 0)
    assert asked == []
    tap(view.events.list, 1)
    assert asked == [page.events[1].does]


def test_the_open_issue_the_tabs_and_back_ask_for_what_the_page_says(
    qtbot: QtBot, look: Look
) -> None:
    view = shown(qtbot, look, usual())
    asked = asked_of(view)
    for button in visible(view.head) + view.foot.buttons[:2] + view.rail.buttons[:1]:
        QTest.mouseClick(button, LEFT)
    assert asked == [Tap("issue", "NC-218"), Back(), Turn("inside"), Tap("hold")]


def test_an_issue_that_cannot_be_opened_is_no_button(qtbot: QtBot, look: Look) -> None:
    page = usual()
    assert page.head.issue is not None
    head = replace(page.head, issue=replace(page.head.issue, does=None))
    view = shown(qtbot, look, replace(page, head=head))
    assert visible(view.head) == []


def test_the_rail_pages_the_body_that_is_shown(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, usual())
    view.rail.down.click()
    assert view.events.range == (6, 10, 14)
    view.show_page(inside())
    assert not view.rail.down.isEnabled()
    view.rail.buttons[0].click()
    assert view.rail.down.isEnabled()
    view.rail.down.click()
    assert view.tree.tree.range == (6, 10, 11)


def test_another_unit_is_shown_from_its_newest_event(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, usual())
    view.rail.down.click()
    view.show_page(usual())
    assert view.events.range[0] == 6
    view.show_page(replace(usual(), head=replace(usual().head, code="HX3-000402")))
    assert view.events.range[0] == 1


@pytest.mark.parametrize("language", ["en", "rtl"])
def test_the_sign_opens_a_node_and_the_rest_of_the_row_leads_to_its_page(
    qtbot: QtBot, language: str
) -> None:
    view = shown(qtbot, look_of(size=(800, 1280), language=language), inside())
    asked = asked_of(view)
    tree = view.tree.tree
    if language == "rtl":
        tree.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    wide = tree.viewport().width()
    sign = 40 if language == "en" else wide - 40
    tap(tree, 0, sign)
    assert tree.isExpanded(tree.nodes.index(0))
    assert asked == []
    tap(tree, 1, wide - sign)
    assert asked == [Tap("show", "VB-80977")]
    tap(tree, 0, sign)
    assert not tree.isExpanded(tree.nodes.index(0))


def test_a_node_opened_at_the_bottom_brings_what_it_holds_into_view(
    qtbot: QtBot, look: Look
) -> None:
    tree_of_five = a_tree()
    view = shown(qtbot, look, inside((*tree_of_five[2:], *tree_of_five[:2])))
    tree = view.tree.tree
    tap(tree, 4, 40)
    assert tree.isExpanded(tree.nodes.index(4))
    assert tree.range == (4, 8, 8)
    assert tree.verticalScrollBar().value() % tree.row_height == 0


def test_the_tree_works_by_keyboard_alone(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, inside())
    asked = asked_of(view)
    tree = view.tree.tree
    tree.setFocus(Qt.FocusReason.TabFocusReason)
    assert tree.currentIndex().row() == 0
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(tree, key)
    assert asked == [Tap("show", "VB-80977")]
    QTest.keyClick(tree, Qt.Key.Key_Up)
    QTest.keyClick(tree, Qt.Key.Key_Left)
    assert not tree.isExpanded(tree.nodes.index(0))
    QTest.keyClick(tree, Qt.Key.Key_Right)
    assert tree.isExpanded(tree.nodes.index(0))
    QTest.keyClick(tree, Qt.Key.Key_Minus)
    assert not tree.isExpanded(tree.nodes.index(0))


def test_a_node_that_leads_nowhere_is_opened_by_enter(qtbot: QtBot, look: Look) -> None:
    tree = tuple(replace(node, does=None) for node in a_tree())
    view = shown(qtbot, look, inside(tree))
    view.tree.tree.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view.tree.tree, Qt.Key.Key_Return)
    assert view.tree.tree.isExpanded(view.tree.tree.nodes.index(0))


def test_the_timeline_works_by_keyboard_alone(qtbot: QtBot, look: Look) -> None:
    page = history(happened(14, opens=True))
    view = shown(qtbot, look, page)
    asked = asked_of(view)
    view.events.list.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view.events.list, Qt.Key.Key_Down)
    QTest.keyClick(view.events.list, Qt.Key.Key_Return)
    assert asked == [page.events[1].does]


def test_open_all_opens_every_level_and_a_page_shown_again_leaves_it_so(
    qtbot: QtBot, look: Look
) -> None:
    view = shown(qtbot, look, inside())
    asked = asked_of(view)
    view.rail.buttons[0].click()
    assert asked == []
    view.show_page(inside())
    assert view.tree.tree.range[2] == 11
    view.show_page(inside(a_tree()[:3]))
    assert view.tree.tree.range == (1, 3, 3)


def test_a_single_root_is_open_from_the_start(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, SAMPLES["inside_one"]())
    assert view.tree.tree.range[2] == 6


def test_a_verdict_stands_above_the_page_and_tells_when_it_is_drawn(
    qtbot: QtBot, look: Look
) -> None:
    view = shown(qtbot, look, usual())
    assert not view.band.isVisible()
    with qtbot.waitSignal(view.painted):
        view.show_page(SAMPLES["refused"]())
    assert view.band.isVisible()
    assert view.band.geometry().bottom() < view.head.geometry().top()
    view.show_page(usual())
    assert not view.band.isVisible()


def test_a_screen_reader_hears_the_head_and_every_row(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, inside())
    assert view.head.accessibleName().startswith("Unit · PowerPack HX-3 · HPU-3000 rev C. HX3")
    tree = QAccessible.queryAccessibleInterface(view.tree.tree)
    assert tree.text(QAccessible.Text.Name) == "As built, 18 Nov 14:52"
    names = [tree.child(number).text(QAccessible.Text.Name) for number in range(6)]
    assert names[1] == "Manifold body. MAN-4010 rev B. MB-54996. SERIAL. M1"
    view.show_page(usual())
    events = QAccessible.queryAccessibleInterface(view.events.list)
    assert "Put on hold" in events.child(0).text(QAccessible.Text.Name)


def test_ten_thousand_events_are_shown_at_once(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, history(happened(10_000)))
    assert view.events.range == (1, 5, 10_000)
    view.events.list.scrollToBottom()
    assert view.events.range == (9_996, 10_000, 10_000)
    assert not view.rail.down.isEnabled()
