"""The first screen of a new kiosk: its ways to begin."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.screens.intents import Do
from kiosk.screens.values import FirstRunPage
from kiosk.ui.look import Look
from kiosk.ui.metrics import TARGET_MM
from kiosk.ui.views.first_run import FirstRunView
from kiosk.ui.widgets.tile import Tile
from tests.ui.floor import look_of
from tests.ui.samples import first_run

SIZES = (((1280, 800), 10.1), ((1920, 1080), 21.5), ((1024, 600), 10.1), ((800, 1280), 10.1))


def shown(qtbot: QtBot, look: Look, page: FirstRunPage) -> FirstRunView:
    view = FirstRunView(look)
    qtbot.addWidget(view)
    view.resize(look.metrics.width, look.metrics.height)
    view.show_page(page)
    view.show()
    view.grab()
    return view


def tiles(view: FirstRunView) -> list[Tile]:
    return [tile for tile in view.ways.tiles if tile.isVisible()]


def test_each_way_begins_what_it_says(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, first_run.new())
    heard: list[object] = []
    view.intended.connect(heard.append)
    for tile in tiles(view):
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert heard == [Do("first_supervisor"), Do("import"), Do("demo")]


def test_five_ways_stand_two_by_two_and_the_last_below_them(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, first_run.five())
    *pairs, last = tiles(view)
    assert [each.y() for each in pairs[::2]] == [each.y() for each in pairs[1::2]]
    assert last.width() > 2 * pairs[0].width()


def test_a_way_that_is_closed_says_why(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, first_run.no_drive())
    closed = [tile for tile in tiles(view) if not tile.isEnabled()]
    assert [tile.accessibleDescription() for tile in closed] == ["Plug in a stick with the files"]


@pytest.mark.parametrize(("size", "inches"), SIZES)
def test_the_ways_stand_side_by_side_or_below_each_other(
    qtbot: QtBot, size: tuple[int, int], inches: float
) -> None:
    look = look_of(size=size, diagonal_inch=inches)
    view = shown(qtbot, look, first_run.long_words())
    boxes = [tile.geometry() for tile in tiles(view)]
    across = {box.x() for box in boxes}
    assert len(across) == (1 if look.metrics.portrait else 3)
    least = look.metrics.mm(TARGET_MM)
    assert all(box.width() >= least and box.height() >= least for box in boxes)


def test_the_screen_reader_hears_the_welcome(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, first_run.new())
    assert view.welcome.accessibleName().startswith("Welcome. This record is empty. Choose how")
