"""One thing is asked for, with answers to tap."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.screens.values import AskPage
from kiosk.session.inputs import Key
from kiosk.ui.look import Look
from kiosk.ui.metrics import TARGET_MM, Metrics
from kiosk.ui.views.ask import AskView
from tests.ui.floor import look_of
from tests.ui.samples.ask import SAMPLES, long, nothing, order, refused, verdict
from tests.ui.test_view_quantity import SIZES


def view_of(qtbot: QtBot, look: Look, page: AskPage) -> AskView:
    view = AskView(look)
    qtbot.addWidget(view)
    view.resize(look.metrics.width, look.metrics.height)
    view.show_page(page)
    with qtbot.waitExposed(view):
        view.show()
    return view


def cell(view: AskView, row: int) -> QModelIndex:
    return view.rows.rows.index(row)


def test_a_tapped_answer_is_sent(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, order())
    middle = view.rows.list.visualRect(cell(view, 1)).center()
    with qtbot.waitSignal(view.intended) as wanted:
        qtbot.mouseClick(view.rows.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert wanted.args == [Key("HLD-0221")]


def test_an_answer_is_chosen_on_a_keyboard(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, order())
    view.rows.list.setCurrentIndex(cell(view, 2))
    with qtbot.waitSignal(view.intended) as wanted:
        qtbot.keyClick(view.rows.list, Qt.Key.Key_Return)
    assert wanted.args == [Key("BUS-2003")]


def test_few_answers_are_big_buttons_in_place_of_a_list(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, order())
    view.show_page(verdict())
    assert (view.rows.isVisible(), view.rail.isVisible()) == (False, False)
    accept, reject = (each for each in view.choices.tiles if each.isVisible())
    least = 2 * look.metrics.target(TARGET_MM)
    qtbot.waitUntil(lambda: min(accept.height(), reject.height()) > least)
    with qtbot.waitSignal(view.intended) as wanted:
        qtbot.mouseClick(reject, Qt.MouseButton.LeftButton)
    assert wanted.args == [reject.task.does]
    view.show_page(order())
    assert (view.rows.isVisible(), view.choices.isVisible()) == (True, False)


def test_the_question_is_large_while_there_is_nothing_to_tap(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, nothing())
    assert (view.large.isVisible(), view.small.isVisible()) == (True, False)
    view.show_page(order())
    assert (view.large.isVisible(), view.small.isVisible()) == (False, True)


@pytest.mark.parametrize("page", [order(), refused()], ids=["rows", "no rows"])
def test_the_verdict_tells_when_it_was_painted(qtbot: QtBot, look: Look, page: AskPage) -> None:
    view = view_of(qtbot, look, nothing())
    with qtbot.waitSignal(view.painted):
        view.show_page(page)


def test_answers_beyond_the_panel_are_reached_by_buttons(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, long())
    assert view.rail.isVisible()
    assert not view.rail.up.isEnabled()
    qtbot.mouseClick(view.rail.down, Qt.MouseButton.LeftButton)
    first, last, total = view.rows.range
    assert (first, last - first, total) == (view.rows.list.whole_rows + 1, 3, 40)
    view.show_page(order())
    assert not view.rail.isVisible()


def test_a_screen_reader_hears_question_and_answers(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, order())
    assert "Scan a supplier label. or tap the line" in view.small.accessibleName()
    assert view.rows.list.accessibleName() == "Open lines of this order"
    said = cell(view, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == ("PowerPack HX-3 controller board. 4 / 8. PCB-150 · SERIAL · 4 of 8 came in")
    listed = QAccessible.queryAccessibleInterface(view.rows.list)
    assert listed.childCount() == 4


@pytest.mark.parametrize(("size", "diagonal"), SIZES)
@pytest.mark.parametrize("sample", SAMPLES)
def test_answers_are_whole_rows_of_15_mm(
    qtbot: QtBot, size: tuple[int, int], diagonal: float, sample: str
) -> None:
    view = view_of(qtbot, look_of(size=size, diagonal_inch=diagonal), SAMPLES[sample]())
    assert (view.width(), view.height()) == size
    per_mm = Metrics(*size, diagonal).px_per_mm
    shown = view.rows.list.viewport().rect()
    for row in range(view.rows.rows.rowCount()):
        rect = view.rows.list.visualRect(cell(view, row))
        assert rect.height() / per_mm >= TARGET_MM
        assert shown.contains(rect) or not shown.intersects(rect)
