from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.screens.values import InstallPage, PartLine, UnitCard
from kiosk.session.inputs import Tap
from kiosk.ui.look import Look
from kiosk.ui.metrics import TARGET_MM
from kiosk.ui.theme import DAY
from kiosk.ui.views.install import InstallView
from kiosk.ui.widgets.part_lines import PartLines
from kiosk.ui.widgets.unit_card import UnitCardView
from tests.ui.floor import look_of
from tests.ui.samples.install import (
    SAMPLES,
    SEALS,
    accepted,
    all_fitted,
    forty_lines,
    long_words,
    nothing_open,
    tappable,
)
from tests.ui.watching import SIZES, apart, shown_in, wishes


def shown(
    qtbot: QtBot, page: InstallPage, size: tuple[int, int] = (1280, 800), diagonal: float = 10.1
) -> InstallView:
    view = InstallView(look_of(size=size, diagonal_inch=diagonal))
    shown_in(qtbot, view, page)
    return view


def seen_rows(view: InstallView) -> range:
    first, last, _ = view.lines.range
    return range(first - 1, last)


def with_current(page: InstallPage, current: int) -> InstallPage:
    lines = tuple(
        replace(line, state="current" if at == current else "open")
        for at, line in enumerate(page.lines)
    )
    return replace(page, lines=lines)


def colours_along(picture: QImage, y: int) -> list[str]:
    """Return the colours of a row of pixels, each run of one colour once."""
    names = [picture.pixelColor(x, y).name().upper() for x in range(picture.width())]
    return [name for at, name in enumerate(names) if at == 0 or names[at - 1] != name]


def test_a_button_of_the_foot_emits_what_its_action_does(qtbot: QtBot) -> None:
    view = shown(qtbot, all_fitted())
    wanted = wishes(view)
    QTest.mouseClick(view.foot.buttons[-1], Qt.MouseButton.LeftButton)
    assert wanted == [Tap("complete")]


def test_a_build_that_lacks_parts_cannot_be_completed_and_says_why(qtbot: QtBot) -> None:
    view = shown(qtbot, accepted())
    done = view.foot.buttons[-1]
    assert not done.isEnabled()
    assert done.accessibleDescription() == "3 lines left"


def test_painting_a_verdict_is_told(qtbot: QtBot) -> None:
    view = shown(qtbot, accepted())
    with qtbot.waitSignal(view.painted):
        view.show_page(nothing_open())


@pytest.mark.parametrize(("size", "diagonal"), SIZES)
def test_five_lines_are_seen_at_once_and_need_no_rail(
    qtbot: QtBot, size: tuple[int, int], diagonal: float
) -> None:
    view = shown(qtbot, accepted(), size, diagonal)
    assert list(seen_rows(view)) == [0, 1, 2, 3, 4]
    assert not view.rail.isVisible()


@pytest.mark.parametrize(("size", "diagonal"), SIZES)
def test_of_forty_lines_the_current_one_is_among_those_seen(
    qtbot: QtBot, size: tuple[int, int], diagonal: float
) -> None:
    view = shown(qtbot, forty_lines(), size, diagonal)
    assert view.rail.isVisible()
    assert 23 in seen_rows(view)


@pytest.mark.feature("F14")
@pytest.mark.parametrize("current", [0, 3, 24, 30, 39])
def test_the_list_follows_the_current_line_without_a_touch(qtbot: QtBot, current: int) -> None:
    view = shown(qtbot, forty_lines())
    view.show_page(with_current(forty_lines(), current))
    view.grab()
    assert current in seen_rows(view)


def test_who_looks_through_the_lines_is_left_alone_until_the_current_one_moves(
    qtbot: QtBot,
) -> None:
    view = shown(qtbot, forty_lines())
    QTest.mouseClick(view.rail.down, Qt.MouseButton.LeftButton)
    QTest.mouseClick(view.rail.down, Qt.MouseButton.LeftButton)
    there = seen_rows(view)
    page = forty_lines()
    view.show_page(replace(page, bar=replace(page.bar, clock="14:08")))
    assert 23 not in there
    assert seen_rows(view) == there


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize(("size", "diagonal"), SIZES)
def test_only_whole_lines_are_seen_wherever_one_pages(
    qtbot: QtBot, name: str, size: tuple[int, int], diagonal: float
) -> None:
    view = shown(qtbot, SAMPLES[name](), size, diagonal)
    lines = view.lines.list
    for _ in range(3):
        lines.page(1)
        top = lines.visualRect(lines.model().index(lines.first_row, 0))
        assert not lines.model().rowCount() or top.top() == 0


def test_no_more_scans_stand_in_their_card_than_it_has_room_for(qtbot: QtBot) -> None:
    view = shown(qtbot, accepted())
    assert view.scans.rows.rowCount() == 4
    assert view.scans.list.verticalScrollBar().maximum() == 0


def test_a_line_that_can_be_tapped_is_as_high_as_a_target_and_emits(qtbot: QtBot) -> None:
    view = shown(qtbot, tappable())
    lines = view.lines.list
    lines.scrollToBottom()
    row = lines.visualRect(lines.model().index(5, 0))
    assert row.height() >= view.look.metrics.mm(TARGET_MM)
    wanted = wishes(view)
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert wanted == [Tap("line", "60")]


def test_a_line_that_can_be_tapped_is_reached_and_entered_by_keyboard(qtbot: QtBot) -> None:
    view = shown(qtbot, tappable())
    lines = view.lines.list
    lines.setFocus(Qt.FocusReason.TabFocusReason)
    lines.setCurrentIndex(lines.model().index(5, 0))
    wanted = wishes(view)
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert wanted == [Tap("line", "60")]


def test_lines_that_nothing_can_be_done_with_are_no_stop_of_the_tab_key(qtbot: QtBot) -> None:
    view = shown(qtbot, tappable())
    view.show_page(accepted())
    assert view.lines.list.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_screen_reader_hears_the_unit_the_line_and_the_scan(qtbot: QtBot) -> None:
    view = shown(qtbot, accepted())
    role = Qt.ItemDataRole.AccessibleTextRole
    line = view.lines.rows.data(view.lines.rows.index(3), role)
    scan = view.scans.rows.data(view.scans.rows.index(2), role)
    assert view.unit.accessibleName() == "Unit · PowerPack HX-3. HX3-000417. 2 of 5 lines"
    assert line == "Seal kit, NBR. SKT-0221. 0 / 4. Lot. Lot 24-1107B. 38 left"
    assert scan == "14:06:31. SK-220-7741. Not on this unit"
    assert view.lines.list.accessibleName() == "Parts for this unit"


def test_nothing_open_says_so_on_each_card(qtbot: QtBot) -> None:
    view = shown(qtbot, nothing_open())
    said = (view.lines.accessibleName(), view.unit.accessibleName(), view.scans.accessibleName())
    assert said == (
        "Parts for this unit. The parts list opens when you scan a unit.",
        "No unit open",
        "Last scans. No scans yet",
    )


@pytest.mark.parametrize("make", [accepted, forty_lines, long_words])
@pytest.mark.parametrize(("size", "diagonal"), SIZES)
def test_no_card_reaches_into_another_or_out_of_the_window(
    qtbot: QtBot, make: Callable[[], InstallPage], size: tuple[int, int], diagonal: float
) -> None:
    view = shown(qtbot, make(), size, diagonal)
    parts = (view.top, view.band, view.lines, view.rail, view.unit, view.scans, view.foot)
    assert apart(view, parts)


@pytest.mark.parametrize(
    ("lines", "runs"),
    [
        (5, 5),
        (12, 12),
        (13, 1),
    ],
)
def test_up_to_twelve_lines_are_segments_and_more_are_one_bar(
    qtbot: QtBot, look: Look, lines: int, runs: int
) -> None:
    card = UnitCardView(look)
    qtbot.addWidget(card)
    card.resize(455, 106)
    card.set_unit(UnitCard(kind="Unit", serial="A", progress="", segments=(0.0,) * lines))
    seen = colours_along(card.grab().toImage(), 90)
    assert seen.count(DAY.track) == runs


def test_a_line_that_is_done_and_one_that_is_begun_differ_in_colour(
    qtbot: QtBot, look: Look
) -> None:
    card = UnitCardView(look)
    qtbot.addWidget(card)
    card.resize(455, 106)
    card.set_unit(UnitCard(kind="Unit", serial="A", progress="", segments=(1.0, 0.5, 0.0)))
    seen = colours_along(card.grab().toImage(), 90)
    kinds = [each for each in seen if each in {DAY.ok, DAY.accent, DAY.track}]
    assert kinds == [DAY.ok, DAY.accent, DAY.track, DAY.track]


def line_colours(qtbot: QtBot, look: Look, line: PartLine) -> set[str]:
    card = PartLines(look)
    qtbot.addWidget(card)
    card.resize(785, 360)
    card.set_lines((line,), title="T", value_title="V", fitted_title="F", empty="")
    picture = card.grab().toImage()
    return {
        picture.pixelColor(x, y).name().upper()
        for x in range(picture.width())
        for y in range(36, 104)
    }


def test_a_short_lot_is_amber_and_says_so_with_a_mark_and_one_that_lasts_is_blue(
    qtbot: QtBot, look: Look
) -> None:
    short = line_colours(qtbot, look, SEALS)
    lasts = line_colours(qtbot, look, replace(SEALS, low=False, left_share=0.8))
    assert {DAY.check, DAY.check_text} <= short
    assert DAY.accent in lasts
    assert DAY.check not in lasts


def test_on_the_blue_current_line_a_warning_is_written_in_the_ink_made_for_it(
    qtbot: QtBot, look: Look
) -> None:
    seen = line_colours(qtbot, look, replace(SEALS, state="current"))
    assert {DAY.soft, DAY.soft_check, DAY.soft_text} <= seen
