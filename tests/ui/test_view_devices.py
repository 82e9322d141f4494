"""The scanner's test, a label to decide on, a label taught: what they show and ask for."""

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.screens.intents import Turn
from kiosk.screens.parts import Page
from kiosk.session.inputs import Key, Tap
from kiosk.ui.look import Look
from kiosk.ui.views.label_page import LabelView
from kiosk.ui.views.scan_test import ScanTestView
from kiosk.ui.views.teach import TeachView
from kiosk.ui.widgets.frame import View
from tests.ui.floor import look_of
from tests.ui.samples import label_page, scan_test, teach

SIZES = (
    ((1280, 800), 10.1),
    ((1920, 1080), 15.6),
    ((1024, 600), 10.1),
    ((800, 1280), 10.1),
    ((1080, 1920), 21.5),
)
SAMPLES = (
    *((ScanTestView, each) for each in scan_test.SAMPLES.values()),
    *((LabelView, each) for each in label_page.SAMPLES.values()),
    *((TeachView, each) for each in teach.SAMPLES.values()),
)


def shown(qtbot: QtBot, look: Look, view: View[Any], page: Page) -> list[object]:
    """Show a page and return what is then asked for."""
    qtbot.addWidget(view)
    view.resize(look.metrics.width, look.metrics.height)
    view.show_page(page)
    view.show()
    view.grab()
    heard: list[object] = []
    view.intended.connect(heard.append)
    return heard


@pytest.mark.parametrize(("size", "inches"), SIZES)
@pytest.mark.parametrize(("kind", "make"), SAMPLES)
def test_all_of_a_page_stands_above_its_foot(
    qtbot: QtBot,
    size: tuple[int, int],
    inches: float,
    kind: type[View[Any]],
    make: Callable[[], Page],
) -> None:
    look = look_of(size=size, diagonal_inch=inches)
    view = kind(look)
    shown(qtbot, look, view, make())
    assert view.foot.geometry().bottom() < view.height()


@pytest.mark.feature("E12")
@pytest.mark.feature("R7")
def test_hidden_characters_are_told_by_their_names(qtbot: QtBot, look: Look) -> None:
    view = ScanTestView(look)
    shown(qtbot, look, view, scan_test.supplier())
    assert " RS 0 6 GS P H X " in view.came.accessibleName()
    assert "Kind of code. Data Matrix. ]d1" in view.how.accessibleName()


def test_the_fields_of_a_long_label_can_be_paged(qtbot: QtBot, look: Look) -> None:
    view = ScanTestView(look)
    shown(qtbot, look, view, scan_test.supplier())
    assert view.rail.isVisible()
    while view.rail.down.isEnabled():
        view.rail.down.click()
    assert view.taken.range[1:] == (7, 7)


def test_two_big_buttons_answer_whether_it_came_out(qtbot: QtBot, look: Look) -> None:
    view = LabelView(look)
    heard = shown(qtbot, look, view, label_page.asked())
    for tile in view.tiles.tiles[:2]:
        tile.click()
    assert heard == [Tap("came_out", "17"), Tap("did_not", "17")]
    assert not view.counter.isVisible()


@pytest.mark.feature("D8")
def test_copies_are_counted_with_two_buttons_and_templates_are_tabs(
    qtbot: QtBot, look: Look
) -> None:
    view = LabelView(look)
    heard = shown(qtbot, look, view, label_page.ready())
    view.counter.less.click()
    view.counter.more.click()
    view.tabs.buttons[1].click()
    assert heard == [Key("2"), Key("4"), Key("unit-58")]
    assert not view.tiles.isVisible()
    view.show_page(label_page.first())
    assert not view.counter.less.isEnabled()


def test_a_label_can_be_seen_large(qtbot: QtBot, look: Look) -> None:
    view = LabelView(look)
    shown(qtbot, look, view, label_page.asked())
    view.label.hit.click()
    assert view.sheet.isVisible()
    view.show_page(label_page.reasons())
    assert not view.sheet.isVisible()


@pytest.mark.feature("P4")
def test_a_piece_is_tapped_and_then_what_it_means(qtbot: QtBot, look: Look) -> None:
    view = TeachView(look)
    heard = shown(qtbot, look, view, teach.usual())
    view.pieces.chips[2].click()
    view.buttons[2].click()
    assert heard == [Turn("2"), Tap("mark", "2 Lot")]
    assert not view.rail.isVisible()


def test_many_pieces_are_paged_by_whole_rows(qtbot: QtBot, look: Look) -> None:
    view = TeachView(look)
    shown(qtbot, look, view, teach.many())
    assert view.rail.isVisible()
    pages = 0
    while view.rail.down.isEnabled():
        view.rail.down.click()
        pages += 1
        assert pages < 40
    chip = view.pieces.chips[len(teach.many().pieces) - 1]
    area = view.pieces.viewport()
    assert area.rect().contains(chip.mapTo(area, chip.rect().center()))
