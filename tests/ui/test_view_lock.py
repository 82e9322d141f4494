"""The lock screen: no device is hidden, a refused badge is told, kept work stays in sight."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from kiosk.screens.values import LockPage
from kiosk.ui.look import Look
from kiosk.ui.views.lock import LockView
from tests.ui.floor import look_of
from tests.ui.samples import lock

SIZES = (
    ((1280, 800), 10.1),
    ((1920, 1080), 21.5),
    ((1024, 600), 10.1),
    ((800, 1280), 10.1),
)
LEAST_ROW = 48
"""Two lines of the smallest text, in pixels of the design."""


def shown(qtbot: QtBot, look: Look, page: LockPage) -> LockView:
    view = LockView(look)
    qtbot.addWidget(view)
    view.resize(look.metrics.width, look.metrics.height)
    view.show_page(page)
    view.show()
    view.grab()
    return view


def test_the_screen_reader_hears_what_to_do_and_where_one_is(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lock.well())
    name = view.panel.accessibleName()
    assert name.startswith("Scan your badge. Hold its barcode in front of the scanner. 01")
    assert "Goods in, dock 2" in name


def test_every_device_is_told_with_its_state(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lock.offline())
    name = view.devices.accessibleName()
    assert "Label printer. Out of paper, 3 labels wait" in name
    assert "Server. 37 records wait to be sent" in name


@pytest.mark.parametrize(("size", "inches"), SIZES)
@pytest.mark.parametrize("page", lock.SAMPLES.values(), ids=lock.SAMPLES)
def test_devices_and_kept_work_are_seen_without_scrolling(
    qtbot: QtBot, size: tuple[int, int], inches: float, page: Callable[[], LockPage]
) -> None:
    look = look_of(size=size, diagonal_inch=inches)
    value = page()
    view = shown(qtbot, look, value)
    per_row = view.devices.height() / len(value.devices)
    assert per_row >= look.metrics.px(LEAST_ROW)
    rows = view.kept.list
    assert rows.verticalScrollBar().maximum() == 0
    for number in range(len(value.kept)):
        row = rows.visualRect(view.kept.rows.index(number))
        assert rows.viewport().rect().contains(row)
    assert view.foot.geometry().bottom() < view.height()


def test_a_refused_badge_is_told_by_a_band_and_gone_with_the_next_page(
    qtbot: QtBot, look: Look
) -> None:
    view = shown(qtbot, look, lock.well())
    assert not view.panel.band.isVisible()
    with qtbot.waitSignal(view.painted):
        view.show_page(lock.refused())
    assert view.panel.band.isVisible()
    assert view.panel.band.accessibleName().startswith("STOP. Badge not known. OP-0099")
    view.show_page(lock.well())
    assert not view.panel.band.isVisible()


def test_without_kept_work_there_is_no_card_for_it(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lock.nothing_kept())
    assert not view.kept.isVisible()
    view.show_page(lock.three_kept())
    assert view.kept.isVisible()


def test_the_foot_carries_what_its_buttons_do(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, lock.well())
    heard: list[object] = []
    view.intended.connect(heard.append)
    for button in view.foot.buttons:
        button.click()
    assert heard == [action.does for action in lock.FOOT]
