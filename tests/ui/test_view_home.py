"""Home: tiles that act, what is waiting, the last scan, the band."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from kiosk.screens.values import HomePage
from kiosk.session.inputs import Tap
from kiosk.ui.look import Look
from kiosk.ui.metrics import TARGET_MM
from kiosk.ui.views.home import HomeView
from kiosk.ui.widgets.tile import Tile
from tests.ui.floor import look_of
from tests.ui.samples import home

TASKS = home.eight_tasks().tasks
SIZES = (
    ((1280, 800), 10.1),
    ((1920, 1080), 15.6),
    ((1920, 1080), 21.5),
    ((1024, 600), 10.1),
    ((800, 1280), 10.1),
    ((1080, 1920), 15.6),
)


def shown(qtbot: QtBot, look: Look, page: HomePage) -> HomeView:
    view = HomeView(look)
    qtbot.addWidget(view)
    view.resize(look.metrics.width, look.metrics.height)
    view.show_page(page)
    view.show()
    view.grab()
    return view


def tiles(view: HomeView) -> list[Tile]:
    return [tile for tile in view.tiles.tiles if tile.isVisible()]


def told(view: HomeView) -> list[object]:
    heard: list[object] = []
    view.intended.connect(heard.append)
    return heard


def test_a_tile_asks_for_its_task_by_finger_and_by_enter(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, home.busy())
    heard = told(view)
    qtbot.mouseClick(tiles(view)[0], Qt.MouseButton.LeftButton)
    qtbot.keyClick(tiles(view)[1], Qt.Key.Key_Return)
    qtbot.keyClick(tiles(view)[2], Qt.Key.Key_Space)
    assert heard == [home.RECEIVE.does, home.BUILD.does, home.LOOK.does]


def test_a_task_that_is_not_allowed_says_why_and_does_nothing(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, home.busy())
    heard = told(view)
    ship = tiles(view)[5]
    assert not ship.isEnabled()
    assert ship.accessibleDescription() == "Needs a shipper's badge"
    qtbot.mouseClick(ship, Qt.MouseButton.LeftButton)
    assert heard == []


def test_a_tile_is_read_aloud_with_its_badge(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, home.busy())
    tile = tiles(view)[0]
    assert tile.accessibleName() == "Receive"
    assert tile.accessibleDescription() == "2 orders due today. 1 open"


@pytest.mark.parametrize(("size", "inches"), SIZES)
@pytest.mark.parametrize("count", range(1, 9))
def test_one_to_eight_tiles_share_the_room_and_are_never_too_small(
    qtbot: QtBot, size: tuple[int, int], inches: float, count: int
) -> None:
    look = look_of(size=size, diagonal_inch=inches)
    view = shown(qtbot, look, replace(home.busy(), tasks=TASKS[:count]))
    shown_tiles = tiles(view)
    assert [tile.text() for tile in shown_tiles] == [task.title for task in TASKS[:count]]
    least = look.metrics.mm(TARGET_MM)
    boxes = [tile.geometry() for tile in shown_tiles]
    assert all(box.width() >= least and box.height() >= least for box in boxes)
    assert all(view.tiles.rect().contains(box) for box in boxes)
    gap = look.metrics.gap() - 1
    for one in boxes:
        wider = one.adjusted(-gap, -gap, gap, gap)
        assert not any(wider.intersects(other) for other in boxes if other is not one)
    last = max(box.bottom() for box in boxes)
    assert abs(view.tiles.rect().bottom() - last) <= 1


def test_tiles_that_stand_stay_when_their_words_change(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, home.busy())
    before = tiles(view)
    view.show_page(home.empty())
    assert tiles(view) == before
    assert before[0].accessibleDescription() == "No order is due"
    view.show_page(home.one_task())
    assert [tile.text() for tile in tiles(view)] == ["Look up"]


def test_a_waiting_row_leads_to_what_waits(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, home.busy())
    heard = told(view)
    rows = view.waiting.list
    middle = rows.visualRect(view.waiting.rows.index(2)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    rows.setCurrentIndex(view.waiting.rows.index(3))
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert heard == [Tap("waiting", "labels"), Tap("waiting", "parked")]


@pytest.mark.parametrize(("size", "inches"), SIZES)
@pytest.mark.parametrize("page", [home.busy, home.eight_tasks], ids=["four", "and more"])
def test_everything_that_waits_is_seen_without_scrolling(
    qtbot: QtBot, size: tuple[int, int], inches: float, page: Callable[[], HomePage]
) -> None:
    look = look_of(size=size, diagonal_inch=inches)
    value = page()
    view = shown(qtbot, look, value)
    rows = view.waiting.list
    assert rows.verticalScrollBar().maximum() == 0
    seen: QRect = rows.viewport().rect()
    for number in range(len(value.waiting)):
        row = rows.visualRect(view.waiting.rows.index(number))
        assert seen.contains(row)
        assert row.height() >= look.metrics.mm(TARGET_MM)


def test_the_last_scan_can_be_looked_up_again(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, home.busy())
    heard = told(view)
    qtbot.mouseClick(view.last, Qt.MouseButton.LeftButton)
    assert heard == [Tap("unit", "7F3K-00946")]
    view.show_page(home.empty())
    assert view.last.accessibleName() == "No scan yet in this shift"
    qtbot.mouseClick(view.last, Qt.MouseButton.LeftButton)
    assert len(heard) == 1


def test_an_empty_list_says_that_nothing_waits(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, home.empty())
    assert "Nothing is waiting here." in view.waiting.accessibleName()
    assert not view.waiting.list.isVisible()


def test_a_refusal_is_told_by_the_band(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, home.busy())
    with qtbot.waitSignal(view.painted):
        view.show_page(home.refused())
    assert view.band.accessibleName().startswith("STOP. Unknown label. PMP-2041-0000946")


def test_the_foot_carries_what_its_buttons_do(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, home.busy())
    heard = told(view)
    for button in view.foot.buttons:
        button.click()
    assert heard == [action.does for action in home.FOOT]
