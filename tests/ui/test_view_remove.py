import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.screens.values import RemovePage
from kiosk.session.inputs import Key, Tap
from kiosk.ui.metrics import TARGET_MM
from kiosk.ui.views.remove import RemoveView
from tests.ui.floor import look_of
from tests.ui.samples.remove import SAMPLES, asked, empty, few, where_to, where_to_of_many
from tests.ui.watching import SIZES, apart, shown_in, wishes


def shown(
    qtbot: QtBot, page: RemovePage, size: tuple[int, int] = (1280, 800), diagonal: float = 10.1
) -> RemoveView:
    view = RemoveView(look_of(size=size, diagonal_inch=diagonal))
    shown_in(qtbot, view, page)
    return view


def test_a_tap_on_a_component_asks_to_take_it_out(qtbot: QtBot) -> None:
    view = shown(qtbot, asked())
    rows = view.rows.list
    second = rows.visualRect(rows.model().index(1, 0)).center()
    wanted = wishes(view)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert wanted == [Tap("out", "7F3K-00918")]


def test_a_component_is_entered_by_keyboard_too(qtbot: QtBot) -> None:
    view = shown(qtbot, asked())
    rows = view.rows.list
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    rows.setCurrentIndex(rows.model().index(4, 0))
    wanted = wishes(view)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert wanted == [Tap("out", "24-1107B")]


@pytest.mark.feature("F12")
@pytest.mark.parametrize("number", [0, 1, 2])
@pytest.mark.parametrize("name", ["where_to", "where_to_of_many", "only_choices"])
def test_where_it_goes_is_one_tap_among_the_choices(qtbot: QtBot, name: str, number: int) -> None:
    view = shown(qtbot, SAMPLES[name]())
    wanted = wishes(view)
    QTest.mouseClick(view.choices.tiles[number], Qt.MouseButton.LeftButton)
    assert wanted == [Key(("stock", "hold", "scrap")[number])]


def test_there_are_no_choices_before_a_component_is_chosen(qtbot: QtBot) -> None:
    view = shown(qtbot, where_to())
    view.show_page(asked())
    assert not any(tile.isVisible() for tile in view.choices.tiles)


def test_the_rail_is_there_while_there_are_more_components_than_room(qtbot: QtBot) -> None:
    view = shown(qtbot, asked())
    assert view.rail.isVisible()
    view.show_page(few())
    assert not view.rail.isVisible()


def test_an_empty_unit_says_that_nothing_is_inside(qtbot: QtBot) -> None:
    view = shown(qtbot, empty())
    assert view.rows.accessibleName() == "Inside this unit. Nothing is inside this unit."


def test_painting_a_verdict_is_told(qtbot: QtBot) -> None:
    view = shown(qtbot, asked())
    with qtbot.waitSignal(view.painted):
        view.show_page(where_to_of_many())


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize(("size", "diagonal"), SIZES)
def test_all_that_can_be_tapped_is_a_target_and_nothing_covers_another(
    qtbot: QtBot, name: str, size: tuple[int, int], diagonal: float
) -> None:
    view = shown(qtbot, SAMPLES[name](), size, diagonal)
    least = view.look.metrics.mm(TARGET_MM)
    tiles = [tile for tile in view.choices.tiles if tile.isVisible()]
    assert all(min(tile.width(), tile.height()) >= least for tile in tiles)
    rows = view.rows
    if rows.isVisible() and rows.rows.rowCount():
        assert rows.list.visualRect(rows.rows.index(0)).height() >= least
    assert apart(view, (view.band, view.unit, rows, view.rail, *tiles, view.foot))
