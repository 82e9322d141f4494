"""The bench of a rehearsal: nothing too small, too near or too pale, in every size."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kiosk.ui.metrics import GAP_MM
from kiosk.ui.rehearsal.labels import legible, stripes
from kiosk.ui.rehearsal.material import DAY, FLOOR_MM, NIGHT, Material
from kiosk.ui.rehearsal.spans import Span, Spans
from kiosk.ui.speaker import MIRRORED
from tests.ui.benches import BESIDE, WINDOWS, Window, place, targets, view_of
from tests.ui.samples import tray as samples

BODY = 7.0
EDGE = 3.0


@pytest.mark.parametrize("window", WINDOWS, ids=str)
@pytest.mark.parametrize("name", samples.SAMPLES)
def test_nothing_lies_on_anything_else_or_is_too_small(
    qtbot: QtBot, name: str, window: Window
) -> None:
    view = view_of(qtbot, samples.SAMPLES[name](), window)
    floor = view.look.metrics.mm(FLOOR_MM) - 1
    gap = int(GAP_MM * view.look.metrics.px_per_mm)
    found = list(targets(view))
    strip = place(view, view.printer.strip)
    others = [place(view, view.guide)] if view.guide.isVisible() else []
    for number, (each, rect) in enumerate(found):
        assert view.rect().contains(rect), each.accessibleName()
        assert min(rect.width(), rect.height()) >= floor, each.accessibleName()
        assert not any(rect.intersects(other) for other in (*others, strip))
        for _, other in found[number + 1 :]:
            assert not rect.adjusted(-gap, -gap, gap, gap).intersects(other), each.accessibleName()
    assert not view.spread.cards or any(each.whole for each in view.spread.cards)
    assert not view.grab().isNull()


@pytest.mark.parametrize("window", [BESIDE, WINDOWS[4]], ids=str)
def test_a_language_from_right_to_left_mirrors_the_bench(qtbot: QtBot, window: Window) -> None:
    one = view_of(qtbot, samples.in_words(), window)
    other = view_of(qtbot, samples.in_words(), window, MIRRORED)
    for left, right in zip(one.spread.cards, other.spread.cards, strict=True):
        mirrored = one.width() - place(one, left).right() - 1
        assert abs(place(other, right).left() - mirrored) <= 1


@pytest.mark.parametrize("made", [DAY, NIGHT], ids=["day", "night"])
def test_text_and_edges_stand_out_from_what_they_lie_on(made: Material) -> None:
    stocks = (made.label, made.badge, made.place, made.command, made.used, made.wrong)
    body = [
        *((stock.ink, stock.ground) for stock in stocks),
        *((stock.ink2, stock.ground) for stock in stocks),
        (made.on_wood, made.wood),
        (made.on_wood, made.grain),
        (made.on_note, made.note),
        (made.note2, made.note),
        (made.on_button, made.button),
        (made.on_button, made.pressed),
        (made.on_body, made.body),
        (made.on_body, made.body_button),
        (made.on_body, made.body_pressed),
        (made.on_fault, made.fault),
    ]
    marks = [
        *((stock.on_strip, stock.strip) for stock in stocks),
        (made.glow, made.wood),
        (made.glow, made.grain),
        (made.glow, made.note),
        (made.glow, made.button),
        (made.glow, made.track),
        (made.on_glow, made.glow),
        (made.fault, made.body),
    ]
    for one, other in body:
        assert contrast(one, other) >= BODY, (one, other)
    for one, other in marks:
        assert contrast(one, other) >= EDGE, (one, other)
    for stock in stocks:
        assert max(contrast(stock.ground, made.wood), contrast(made.edge, made.wood)) >= EDGE


def luminance(name: str) -> float:
    """Return the relative luminance (WCAG 2.2)."""
    colour = QColor(name)
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_no_two_labels_have_the_same_stripes() -> None:
    codes = {each.code for group in samples.GROUPS for each in group.labels}
    assert len({stripes(code) for code in codes}) == len(codes)
    assert legible(samples.TWO_D).isprintable()


def test_rows_of_unequal_height_rest_where_they_are_whole() -> None:
    spans = Spans((Span(0, 100), Span(100, 170), Span(170, 240), Span(240, 340)), 200)
    assert spans.last == 170
    assert spans.rests == (0, 100, 170)
    assert [spans.nearest(value) for value in (0, 49, 51, 140, 999)] == [0, 0, 100, 170, 170]
    assert [spans.further(value) for value in (0, 100, 170)] == [170, 170, 170]
    assert [spans.back(value) for value in (170, 100, 0)] == [0, 0, 0]
    assert [spans.seen(0, row) for row in range(4)] == [0, 0, 100, 170]
    assert [spans.seen(170, row) for row in range(4)] == [0, 100, 170, 170]


def test_a_row_higher_than_the_window_is_still_passed() -> None:
    spans = Spans((Span(0, 300), Span(300, 600)), 200)
    assert spans.rests == (0, 300)
    assert spans.further(0) == 300
    assert spans.back(300) == 0
    assert Spans((), 200).rests == ()
    assert Spans((), 200).top(3) == 0
