"""Receiving units: rows, label, and the label enlarged."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
import zxingcpp
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.domain.codes.own import print_unit
from kiosk.domain.ids import UnitId
from kiosk.screens.values import SerialsPage
from kiosk.session.inputs import Tap
from kiosk.ui.look import Look
from kiosk.ui.metrics import TARGET_MM, Metrics
from kiosk.ui.views.serials import SerialsView
from kiosk.ui.widgets.label_card import label_size, picture
from tests.ui.floor import art, look_of
from tests.ui.samples.serials import SAMPLES, empty, long, usual
from tests.ui.test_view_quantity import SIZES

LEFT = Qt.MouseButton.LeftButton


def view_of(qtbot: QtBot, look: Look, page: SerialsPage) -> SerialsView:
    view = SerialsView(look)
    qtbot.addWidget(view)
    view.resize(look.metrics.width, look.metrics.height)
    view.show_page(page)
    with qtbot.waitExposed(view):
        view.show()
    return view


def read(image: QImage) -> list[str]:
    """Return what a scanner reads in a picture."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(bytes(grey.constBits())).cast("B", (grey.height(), grey.bytesPerLine()))
    return [each.text for each in zxingcpp.read_barcodes(pixels)]


def test_the_newest_unit_comes_first_and_is_told(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, usual())
    said = view.rows.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "4. W2611-0417. Printed, scan it. 14:04:14"
    assert "PowerPack HX-3 controller board" in view.head.accessibleName()
    assert "4 / 8" in view.head.accessibleName()


def test_the_label_is_printed_again_by_its_button(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, usual())
    with qtbot.waitSignal(view.intended) as wanted:
        qtbot.mouseClick(view.label.again, LEFT)
    assert wanted.args == [Tap("print_again")]


def test_a_tap_on_the_label_enlarges_it_and_another_puts_it_away(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, usual())
    qtbot.mouseClick(view.label.hit, LEFT)
    assert view.sheet.isVisible()
    assert view.sheet.accessibleName() == "Label of W2611-0417"
    assert view.sheet.geometry().contains(view.label.geometry())
    assert not view.sheet.geometry().intersects(view.foot.geometry())
    qtbot.mouseClick(view.sheet, LEFT)
    assert not view.sheet.isVisible()


@pytest.mark.parametrize("focus", ["view", "sheet"])
def test_escape_puts_the_enlarged_label_away(qtbot: QtBot, look: Look, focus: str) -> None:
    view = view_of(qtbot, look, usual())
    qtbot.mouseClick(view.label.hit, LEFT)
    qtbot.keyClick(view if focus == "view" else view.sheet, Qt.Key.Key_Escape)
    assert not view.sheet.isVisible()


@pytest.mark.parametrize("sample", ["again", "refused", "empty", "nobody_said"])
def test_no_verdict_stays_behind_an_enlarged_label(qtbot: QtBot, look: Look, sample: str) -> None:
    view = view_of(qtbot, look, usual())
    qtbot.mouseClick(view.label.hit, LEFT)
    view.show_page(SAMPLES[sample]())
    assert not view.sheet.isVisible()


def test_an_enlarged_label_outlasts_the_clock_but_not_the_screen(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, usual())
    qtbot.mouseClick(view.label.hit, LEFT)
    view.show_page(replace(usual(), bar=replace(usual().bar, clock="14:08")))
    assert view.sheet.isVisible()
    view.hide()
    view.show()
    assert not view.sheet.isVisible()


def test_without_a_label_there_is_nothing_to_tap(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, empty())
    assert not view.label.hit.isVisible()
    assert not view.label.again.isVisible()
    assert view.label.accessibleName().endswith("The label shows here once a unit is received.")


@pytest.mark.parametrize(("size", "diagonal"), SIZES)
@pytest.mark.parametrize("theme", ["day", "night"])
def test_the_label_on_the_screen_can_be_scanned(
    qtbot: QtBot, theme: str, size: tuple[int, int], diagonal: float
) -> None:
    view = view_of(qtbot, look_of(theme, size, diagonal), usual())
    assert read(view.grab().toImage()) == [print_unit(UnitId("7K3M9QXA2B4C6D8E"))]
    qtbot.mouseClick(view.label.hit, LEFT)
    assert read(view.sheet.grab().toImage()) == [print_unit(UnitId("7K3M9QXA2B4C6D8E"))]


@pytest.mark.parametrize(("size", "diagonal"), SIZES)
def test_the_label_has_its_true_size(qtbot: QtBot, size: tuple[int, int], diagonal: float) -> None:
    view = view_of(qtbot, look_of(size=size, diagonal_inch=diagonal), usual())
    shown = label_size(art(), QRectF(0, 0, 5000, 5000), view.look.metrics.px_per_mm)
    assert view.label.true_size
    assert shown.width() / view.look.metrics.px_per_mm == pytest.approx(50, abs=0.2)
    assert shown.height() / view.look.metrics.px_per_mm == pytest.approx(30, abs=0.2)


def test_a_label_too_large_for_its_place_is_not_called_true_size(qtbot: QtBot, look: Look) -> None:
    large = replace(art(), dots_per_mm=2.0)
    view = view_of(qtbot, look, replace(usual(), label=large))
    assert not view.label.true_size


def test_every_dot_of_the_label_is_drawn_as_it_prints() -> None:
    label = art()
    image = picture(label)
    stride = (label.width + 7) // 8
    black = sum(each.bit_count() for each in label.bits)
    dark = sum(image.pixelColor(x, y).value() == 0 for x, y in every(image))
    assert (image.width(), image.height()) == (label.width, label.height)
    assert len(label.bits) == stride * label.height
    assert dark == black


def every(image: QImage) -> Iterator[tuple[int, int]]:
    return ((x, y) for y in range(image.height()) for x in range(image.width()))


def test_units_beyond_the_panel_are_reached_by_buttons(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, long())
    assert view.rail.isVisible()
    qtbot.mouseClick(view.rail.down, LEFT)
    assert view.rows.range[0] > 1
    view.show_page(usual())
    assert not view.rail.isVisible()


def test_the_verdict_tells_when_it_was_painted(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, empty())
    with qtbot.waitSignal(view.painted):
        view.show_page(usual())


@pytest.mark.parametrize(("size", "diagonal"), SIZES)
@pytest.mark.parametrize("sample", SAMPLES)
def test_rows_are_whole_and_targets_15_mm(
    qtbot: QtBot, size: tuple[int, int], diagonal: float, sample: str
) -> None:
    view = view_of(qtbot, look_of(size=size, diagonal_inch=diagonal), SAMPLES[sample]())
    assert (view.width(), view.height()) == size
    per_mm = Metrics(*size, diagonal).px_per_mm
    shown: QRect = view.rows.list.viewport().rect()
    for row in range(view.rows.rows.rowCount()):
        rect = view.rows.list.visualRect(view.rows.rows.index(row))
        assert shown.contains(rect) or not shown.intersects(rect)
    for each in (view.label.again, view.label.hit, view.rail.up, view.rail.down):
        if each.isVisible():
            assert min(each.width(), each.height()) / per_mm >= TARGET_MM
