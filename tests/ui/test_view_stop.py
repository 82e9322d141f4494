from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.screens.intents import Back, Open, Where
from kiosk.screens.values import StopPage
from kiosk.session.inputs import Tap
from kiosk.ui.ink import Ink
from kiosk.ui.metrics import TARGET_MM
from kiosk.ui.theme import DAY, NIGHT
from kiosk.ui.views.stop import StopView
from kiosk.ui.widgets.stop_panel import StopPanel
from tests.ui.floor import look_of
from tests.ui.samples.stop import SAMPLES, no_buttons, one_card, very_long, wrong_part
from tests.ui.watching import SIZES, shown_in, wishes


def shown(
    qtbot: QtBot,
    page: StopPage,
    size: tuple[int, int] = (1280, 800),
    *,
    theme: str = "day",
    diagonal: float = 10.1,
) -> StopView:
    view = StopView(look_of(theme, size, diagonal))
    shown_in(qtbot, view, page)
    return view


@pytest.mark.feature("E9")
def test_the_refusal_fills_all_below_the_bar(qtbot: QtBot) -> None:
    view = shown(qtbot, wrong_part())
    margin = view.look.metrics.px(14)
    below = view.rect().adjusted(margin, view.top.height() + margin, -margin, -margin)
    assert view.panel.geometry() == below


@pytest.mark.feature("E9")
def test_a_screen_reader_hears_all_of_it(qtbot: QtBot) -> None:
    view = shown(qtbot, wrong_part())
    assert view.panel.accessibleName() == (
        "Stop. Wrong valve block. Do not fit this part. Nothing was recorded on the unit. "
        "You scanned. VLB-1170. Rev A · serial VB-79113. "
        "This unit needs. VLB-1180. Rev C · 1 still to fit. "
        "Put serial VB-79113 in the red bin. Press the white button. Scan a VLB-1180 valve block"
    )


def test_each_button_emits_what_it_does_by_finger_and_by_keyboard(qtbot: QtBot) -> None:
    view = shown(qtbot, wrong_part())
    first, second = view.panel.buttons
    wanted = wishes(view)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert wanted == [Tap("red_bin")]
    second.setFocus(Qt.FocusReason.TabFocusReason)
    wanted = wishes(view)
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert wanted == [Open(Where.HELP)]


def test_a_finger_that_slides_off_a_button_does_nothing(qtbot: QtBot) -> None:
    view = shown(qtbot, wrong_part())
    button = view.panel.buttons[0]
    with qtbot.assertNotEmitted(view.intended):
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(-50, -50))


def test_the_next_refusal_brings_its_own_buttons(qtbot: QtBot) -> None:
    view = shown(qtbot, wrong_part())
    view.show_page(one_card())
    (only,) = view.panel.buttons
    wanted = wishes(view)
    QTest.mouseClick(only, Qt.MouseButton.LeftButton)
    assert wanted == [Back()]
    view.show_page(no_buttons())
    assert view.panel.buttons == []


def test_a_tick_of_the_clock_leaves_the_buttons_and_their_focus_alone(qtbot: QtBot) -> None:
    view = shown(qtbot, wrong_part())
    before = list(view.panel.buttons)
    page = wrong_part()
    view.show_page(replace(page, bar=replace(page.bar, clock="14:08")))
    assert view.panel.buttons == before


def test_painting_the_refusal_is_told(qtbot: QtBot) -> None:
    view = shown(qtbot, wrong_part())
    with qtbot.waitSignal(view.painted):
        view.show_page(one_card())


def test_stripes_are_along_both_ends_and_night_adds_a_light_edge(qtbot: QtBot) -> None:
    for theme, edge in (("day", DAY.stop), ("night", NIGHT.stop_edge)):
        view = shown(qtbot, wrong_part(), theme=theme)
        picture = view.panel.grab().toImage()
        for y in (10, picture.height() - 11):
            seen = {picture.pixelColor(x, y).name().upper() for x in range(100, 300)}
            assert {DAY.on_stop, DAY.stop} <= seen
        assert picture.pixelColor(1, picture.height() // 2).name().upper() == edge


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize(("size", "diagonal"), SIZES)
def test_buttons_are_targets_inside_the_panel_and_apart(
    qtbot: QtBot, name: str, size: tuple[int, int], diagonal: float
) -> None:
    view = shown(qtbot, SAMPLES[name](), size, diagonal=diagonal)
    rects = [button.geometry() for button in view.panel.buttons]
    least, gap = view.look.metrics.mm(TARGET_MM), view.look.metrics.gap()
    assert all(min(rect.width(), rect.height()) >= least for rect in rects)
    assert all(view.panel.rect().contains(rect) for rect in rects)
    assert all(two.left() - one.right() >= gap for one, two in pairwise(rects))


@pytest.mark.parametrize(("size", "diagonal"), SIZES)
@pytest.mark.parametrize("name", SAMPLES)
def test_words_of_any_length_stay_between_the_stripes_and_the_buttons(
    qtbot: QtBot, name: str, size: tuple[int, int], diagonal: float
) -> None:
    view = shown(qtbot, SAMPLES[name](), size, diagonal=diagonal)
    panel = view.panel
    picture = panel.grab().toImage()
    m = panel.look.metrics
    foot = panel.buttons[0].y() if panel.buttons else panel.height() - m.px(22)
    for y in (m.px(22) + 3, foot - 4):
        edge = QRect(m.px(40), y, panel.width() - m.px(80), 1)
        seen = {picture.pixelColor(x, y).name().upper() for x in range(edge.left(), edge.right())}
        assert seen == {DAY.stop}


def test_no_word_of_the_longest_refusal_is_left_out(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    line = Ink._line

    def heard(ink: Ink, *args: object) -> int:
        drawn.append(str(args[1]))
        return line(ink, *args)  # pyright: ignore[reportArgumentType] passes on what it was given

    monkeypatch.setattr(Ink, "_line", heard)
    panel = StopPanel(look_of())
    qtbot.addWidget(panel)
    panel.resize(1252, 708)
    page = very_long()
    panel.set_stop(page)
    panel.grab()
    said = " ".join(drawn)
    assert all(str(text) in said for text in (page.title, page.text, *page.steps))
