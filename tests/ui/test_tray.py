"""The tray of a rehearsal: labels that are clicked, the guide, the virtual printer."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.session.inputs import scan
from kiosk.ui.rehearsal.buttons import BenchButton
from kiosk.ui.rehearsal.tray import TrayView
from kiosk.ui.widgets.button import Touch
from tests.ui.benches import assert_whole_rows, card, place, told, view_of
from tests.ui.floor import art
from tests.ui.samples import tray as samples


@pytest.mark.feature("R15")
def test_a_click_on_a_label_scans_it(qtbot: QtBot) -> None:
    view = view_of(qtbot, samples.sign_on())
    heard = told(view)
    qtbot.mouseClick(card(view, "1003"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: heard == [scan("1003", "tray")])


@pytest.mark.feature("R15")
def test_every_label_is_reached_by_tab_seen_and_scanned_by_enter(qtbot: QtBot) -> None:
    view = view_of(qtbot, samples.unguided())
    heard = told(view)
    codes = [each.code for group in samples.GROUPS for each in group.labels]
    view.activateWindow()
    view.spread.cards[0].setFocus(Qt.FocusReason.TabFocusReason)
    for code in codes:
        reached = view.focusWidget()
        assert reached is card(view, code)
        assert card(view, code).whole
        assert_whole_rows(view)
        qtbot.keyClick(reached, Qt.Key.Key_Return)
        qtbot.keyClick(reached, Qt.Key.Key_Tab)
    assert heard == [scan(code, "tray") for code in codes]


def test_the_buttons_page_through_all_labels_in_whole_rows(qtbot: QtBot) -> None:
    view = view_of(qtbot, samples.unguided())
    seen: list[str] = []
    assert not view.pager.up.isEnabled()
    while True:
        assert_whole_rows(view)
        shown = [each.label.code for each in view.spread.cards if each.whole]
        assert len(shown) > 1
        assert not seen or shown[-1] not in seen
        seen += [code for code in shown if code not in seen]
        if not view.pager.down.isEnabled():
            break
        view.pager.down.click()
    assert seen == [each.label.code for each in view.spread.cards]
    while view.pager.up.isEnabled():
        view.pager.up.click()
        assert_whole_rows(view)
    assert view.spread.cards[0].whole


def test_a_label_that_is_cut_is_not_drawn_and_takes_no_click(qtbot: QtBot) -> None:
    view = view_of(qtbot, samples.unguided())
    cut = next(each for each in view.spread.cards if not each.whole)
    assert cut.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    last = [each for each in view.spread.cards if each.whole][-1]
    below = place(view, view.spread.viewport())
    below.setTop(place(view, last).bottom() + 1)
    assert below.intersects(place(view, cut))
    bare = view_of(qtbot, samples.empty())
    assert view.grab(below).toImage() == bare.grab(below).toImage()


def test_a_notch_of_the_wheel_is_a_row(qtbot: QtBot) -> None:
    view = view_of(qtbot, samples.unguided())
    bar = view.spread.verticalScrollBar()
    rests = [0]
    for _ in range(3):
        turn(view, -120)
        assert_whole_rows(view)
        rests.append(bar.value())
    assert all(one < other for one, other in pairwise(rests))
    turn(view, 60)
    assert bar.value() == rests[-1]
    turn(view, 60)
    assert bar.value() == rests[-2]


def turn(view: TrayView, angle: int) -> None:
    at = QPointF(view.spread.viewport().rect().center())
    no = Qt.KeyboardModifier.NoModifier
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, at, QPoint(), QPoint(0, angle), buttons, no, phase, False)  # noqa: FBT003  Qt's argument
    QApplication.sendEvent(view.spread.viewport(), event)


def test_what_the_guide_asks_for_comes_into_view_and_says_why(qtbot: QtBot) -> None:
    view = view_of(qtbot, samples.sign_on())
    tray = samples.duplicate()
    assert not card(view, "W2611-0417").whole
    view.show_tray(tray)
    assert card(view, "W2611-0417").whole
    assert_whole_rows(view)
    assert tray.guide is not None
    assert card(view, "W2611-0417").accessibleDescription() == tray.guide.text
    assert card(view, "1003").accessibleDescription() == ""


def test_the_same_step_does_not_scroll_back(qtbot: QtBot) -> None:
    view = view_of(qtbot, samples.duplicate())
    view.pager.down.click()
    value = view.spread.verticalScrollBar().value()
    view.show_tray(replace(samples.duplicate(), paper=()))
    assert view.spread.verticalScrollBar().value() == value


def test_the_way_to_a_label_out_of_view_is_marked(qtbot: QtBot) -> None:
    view = view_of(qtbot, samples.far_away())
    assert card(view, "BMS-0003").whole
    assert called(view) == (False, True)
    while not card(view, "C.INSTALL").whole:
        view.pager.down.click()
    assert called(view) == (True, False)


def called(view: TrayView) -> tuple[bool, ...]:
    buttons = (view.pager.up, view.pager.down)
    return tuple(isinstance(each, BenchButton) and each.called for each in buttons)


def test_the_label_that_is_asked_for_differs_in_shape_not_in_colour_alone(qtbot: QtBot) -> None:
    plain = view_of(qtbot, samples.unguided())
    asked = view_of(qtbot, samples.sign_on())
    one = card(plain, "1003").grab().toImage()
    other = card(asked, "1003").grab().toImage()
    grey = one.Format.Format_Grayscale8
    first, second = one.convertToFormat(grey), other.convertToFormat(grey)
    changed = sum(
        abs(first.pixelColor(x, y).red() - second.pixelColor(x, y).red()) > 60
        for x in range(min(first.width(), second.width()))
        for y in range(min(first.height(), second.height()))
    )
    assert changed > 500


def test_labels_keep_their_place_and_focus_from_step_to_step(qtbot: QtBot) -> None:
    view = view_of(qtbot, samples.sign_on())
    cards = view.spread.cards
    cards[1].setFocus(Qt.FocusReason.TabFocusReason)
    view.show_tray(samples.duplicate())
    assert view.spread.cards == cards
    assert view.focusWidget() is cards[1]
    view.show_tray(samples.few())
    assert len(view.spread.cards) == len(samples.BADGES.labels)


def test_the_keyboards_place_and_a_press_are_seen(qtbot: QtBot) -> None:
    view = view_of(qtbot, samples.sign_on())
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    for each in (card(view, "1003"), card(view, "1002"), view.printer.buttons[0]):
        plain = each.grab().toImage()
        each.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(each.hasFocus)
        focused = each.grab().toImage()
        each.clearFocus()
        each.setDown(True)
        assert focused != plain
        assert each.grab().toImage() != plain
        each.setDown(False)
        assert each.grab().toImage() == plain


def test_few_labels_need_no_buttons_to_page(qtbot: QtBot) -> None:
    assert not view_of(qtbot, samples.few()).pager.isVisible()
    assert view_of(qtbot, samples.sign_on()).pager.isVisible()
    assert not view_of(qtbot, samples.empty()).pager.isVisible()


def test_the_printers_buttons_ask_for_what_they_do(qtbot: QtBot) -> None:
    view = view_of(qtbot, samples.sign_on())
    heard = told(view)
    for button in view.printer.buttons:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard == [samples.PAPER.does, samples.COVER.does]
    kept = view.printer.buttons
    view.show_tray(samples.paper_out())
    assert view.printer.buttons == kept
    assert kept[0].accessibleName() == "Load paper"


def test_everything_has_a_name_for_the_screen_reader(qtbot: QtBot) -> None:
    view = view_of(qtbot, samples.duplicate())
    assert card(view, samples.TWO_D).accessibleName() == (
        "Reel with a 2D label. [)> 06 PRES-10K 1TR7F-2312 Q250  "
    )
    assert view.guide.accessibleName().startswith("Step 6 of 10. A number seen before. Scan")
    assert view.printer.strip.accessibleName().startswith("Virtual printer. Label of W2611-0452.")
    for each in view.findChildren(Touch):
        assert each.accessibleName(), each
    view.show_tray(samples.sign_on())
    assert view.printer.strip.accessibleName() == "Virtual printer. Labels come out here."


def test_paper_grows_out_of_the_slot_and_the_newest_lies_there(qtbot: QtBot) -> None:
    view = view_of(qtbot, samples.one_label(), grows=True)
    strip = view.printer.strip
    assert not strip.growing
    before = strip.grab().toImage()
    view.show_tray(samples.duplicate())
    assert strip.growing
    qtbot.waitUntil(lambda: not strip.growing)
    after = strip.grab().toImage()
    assert after != before
    view.show_tray(samples.duplicate())
    assert not strip.growing
    fresh = view_of(qtbot, replace(samples.sign_on(), paper=(art("X"), art("W2611-0452"))))
    low = QRect(0, strip.height() // 2, strip.width(), strip.height() // 2)
    assert fresh.printer.strip.grab(low).toImage() == strip.grab(low).toImage()


def test_paper_is_there_at_once_where_nothing_may_move(qtbot: QtBot) -> None:
    view = view_of(qtbot, samples.one_label())
    view.show_tray(samples.duplicate())
    assert not view.printer.strip.growing
    fresh = view_of(qtbot, samples.duplicate())
    assert view.printer.strip.grab().toImage() == fresh.printer.strip.grab().toImage()
