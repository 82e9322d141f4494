"""Lists: rows that act, a rail where they do not fit, values and a label beside them."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.values import ListPage
from kiosk.ui.look import Look
from kiosk.ui.views.list_page import ListView
from kiosk.ui.widgets.notes import NOTE
from tests.ui.floor import look_of
from tests.ui.samples import lists

SIZES = (
    ((1280, 800), 10.1),
    ((1920, 1080), 15.6),
    ((1920, 1080), 21.5),
    ((1024, 600), 10.1),
    ((800, 1280), 10.1),
    ((1080, 1920), 21.5),
)


def shown(qtbot: QtBot, look: Look, page: ListPage) -> ListView:
    view = ListView(look)
    qtbot.addWidget(view)
    view.resize(look.metrics.width, look.metrics.height)
    view.show_page(page)
    view.show()
    view.grab()
    return view


def told(view: ListView) -> list[object]:
    heard: list[object] = []
    view.intended.connect(heard.append)
    return heard


def test_a_row_asks_for_what_it_does_and_a_plain_one_for_nothing(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lists.settings())
    heard = told(view)
    rows = view.rows.list
    for number in (0, 1, 3):
        middle = rows.visualRect(view.rows.rows.index(number)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    rows.setCurrentIndex(view.rows.rows.index(4))
    qtbot.keyClick(rows, Qt.Key.Key_Enter)
    assert heard == [Do("language"), Open(Where.SCANNER), Open(Where.PRINTER)]


@pytest.mark.parametrize(("size", "inches"), SIZES)
@pytest.mark.parametrize("page", lists.SAMPLES.values(), ids=lists.SAMPLES)
def test_a_list_that_does_not_fit_has_a_rail(
    qtbot: QtBot, size: tuple[int, int], inches: float, page: Callable[[], ListPage]
) -> None:
    look = look_of(size=size, diagonal_inch=inches)
    view = shown(qtbot, look, page())
    scrolls = view.rows.list.verticalScrollBar().maximum() > 0
    assert view.rail.isVisible() or not scrolls
    assert view.rows.list.viewport().height() >= view.rows.list.sizeHintForRow(0)
    assert view.foot.geometry().bottom() < view.height()


def test_forty_rows_are_paged_to_the_last_one(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lists.people())
    assert view.rail.isVisible()
    assert not view.rail.up.isEnabled()
    pages = 0
    while view.rail.down.isEnabled():
        view.rail.down.click()
        pages += 1
        assert pages < 40
    assert view.rows.range[1:] == (40, 40)
    assert view.rail.up.isEnabled()
    last = view.rows.list.visualRect(view.rows.rows.index(39))
    assert view.rows.list.viewport().rect().contains(last)


def test_the_rail_carries_the_pages_own_buttons(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lists.people())
    heard = told(view)
    view.rail.buttons[0].click()
    assert heard == [Do("add_person")]


def test_another_list_begins_at_its_top_and_the_same_one_stays(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lists.people())
    view.rail.down.click()
    scrolled = view.rows.list.first_row
    assert scrolled > 0
    view.show_page(lists.people())
    assert view.rows.list.first_row == scrolled
    view.show_page(lists.settings())
    assert view.rows.list.first_row == 0


def test_named_values_are_all_told_and_gone_where_there_are_none(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lists.printer())
    name = view.fields.accessibleName()
    assert name.startswith("This printer. Printer. Zebra ZD421. by USB")
    assert name.endswith("Printed today. 214")
    view.show_page(lists.settings())
    assert not view.side.isVisible()


def test_a_label_can_be_seen_large_and_printed_again(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lists.label())
    heard = told(view)
    qtbot.mouseClick(view.label.hit, Qt.MouseButton.LeftButton)
    assert view.sheet.isVisible()
    assert view.sheet.geometry().bottom() < view.foot.y()
    qtbot.mouseClick(view.sheet, Qt.MouseButton.LeftButton)
    assert not view.sheet.isVisible()
    view.label.again.click()
    assert len(heard) == 1


def test_an_empty_list_says_so(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lists.empty())
    assert view.rows.accessibleName() == "Labels waiting. No label is waiting."


def test_a_verdict_is_told_by_the_band(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lists.settings())
    assert not view.band.isVisible()
    with qtbot.waitSignal(view.painted):
        view.show_page(lists.printer())
    assert view.band.accessibleName().startswith("CHECK. Out of paper")


def test_few_rows_of_an_upright_panel_share_in_its_height(qtbot: QtBot) -> None:
    look = look_of(size=(800, 1280), diagonal_inch=10.1)
    page = lists.settings()
    view = shown(qtbot, look, replace(page, rows=page.rows[:3]))
    few = view.rows.list.visualRect(view.rows.rows.index(0)).height()
    assert few == round(look.metrics.target(NOTE) * 1.5)
    view.show_page(replace(page, rows=page.rows * 10))
    view.grab()
    many = view.rows.list.visualRect(view.rows.rows.index(0)).height()
    assert look.metrics.target(NOTE) <= many < few
