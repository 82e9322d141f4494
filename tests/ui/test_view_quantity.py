"""Asking for a quantity: the draft is the view's, OK sends it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.screens.values import QuantityPage
from kiosk.session.inputs import Key, Tap
from kiosk.ui.look import Look
from kiosk.ui.metrics import KEY_MM, Metrics
from kiosk.ui.views.quantity import QuantityView
from kiosk.ui.widgets.button import Touch
from kiosk.ui.widgets.keypad import KeypadKey
from tests.ui.floor import look_of
from tests.ui.samples.quantity import SAMPLES, count, differs, lot, refused

SIZES = [
    ((1280, 800), 10.1),
    ((1024, 600), 10.1),
    ((1920, 1080), 15.6),
    ((1920, 1080), 21.5),
    ((800, 1280), 10.1),
    ((1080, 1920), 21.5),
]


def view_of(qtbot: QtBot, look: Look, page: QuantityPage) -> QuantityView:
    view = QuantityView(look)
    qtbot.addWidget(view)
    view.resize(look.metrics.width, look.metrics.height)
    view.show_page(page)
    with qtbot.waitExposed(view):
        view.show()
    return view


def button(view: QWidget, name: str) -> Touch:
    return next(each for each in view.findChildren(Touch) if each.accessibleName() == name)


def test_a_proposed_quantity_is_sent_as_it_is(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, lot())
    with qtbot.waitSignal(view.intended) as wanted:
        qtbot.mouseClick(button(view, "OK"), Qt.MouseButton.LeftButton)
    assert wanted.args == [Key("200")]


def test_the_first_digit_replaces_a_proposed_quantity(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, lot())
    for name in ("1", "5", "00", "Delete"):
        qtbot.mouseClick(button(view, name), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.intended) as wanted:
        qtbot.mouseClick(button(view, "OK"), Qt.MouseButton.LeftButton)
    assert wanted.args == [Key("150")]


def test_a_quantity_is_typed_on_a_keyboard(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, differs())
    qtbot.keyClicks(view, "12.")
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    qtbot.keyClicks(view, ".25")
    with qtbot.waitSignal(view.intended) as wanted:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert wanted.args == [Key("12.25")]
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.draft.text == ""


def test_enter_on_a_button_taps_that_button(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, lot())
    with qtbot.waitSignal(view.intended) as wanted:
        qtbot.keyClick(button(view, "Split lot"), Qt.Key.Key_Return)
    assert wanted.args == [Tap("split")]


def test_digits_typed_while_a_button_has_the_focus_are_not_lost(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, lot())
    qtbot.keyClicks(button(view, "Split lot"), "75")
    assert view.draft.text == "75"


def test_a_refusal_of_the_same_question_keeps_what_was_typed(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, lot())
    qtbot.keyClicks(view, "0")
    view.show_page(replace(refused(), quantity=lot().quantity))
    assert view.draft.text == "0"


def test_the_next_question_starts_from_its_own_proposal(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, lot())
    qtbot.keyClicks(view, "5")
    view.show_page(count())
    assert view.draft.text == ""
    view.show_page(lot())
    assert view.draft.text == "200"


def test_a_question_left_half_answered_is_asked_anew(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, lot())
    qtbot.keyClicks(view, "5")
    view.hide()
    view.show_page(lot())
    assert view.draft.text == "200"


def test_a_screen_reader_hears_the_quantity_as_it_changes(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, lot())
    assert view.form.accessibleName().startswith("Quantity. 200. pieces. The label says 200.")
    qtbot.keyClicks(view, "7")
    assert view.form.accessibleName().startswith("Quantity. 7. pieces")


def test_the_verdict_tells_when_it_was_painted(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, lot())
    with qtbot.waitSignal(view.painted):
        view.show_page(refused())


@pytest.mark.parametrize(("size", "diagonal"), SIZES)
@pytest.mark.parametrize("sample", SAMPLES)
def test_keys_are_19_mm_and_nothing_leaves_the_window(
    qtbot: QtBot, size: tuple[int, int], diagonal: float, sample: str
) -> None:
    view = view_of(qtbot, look_of(size=size, diagonal_inch=diagonal), SAMPLES[sample]())
    metrics = Metrics(*size, diagonal)
    assert (view.width(), view.height()) == size
    for key in view.findChildren(KeypadKey):
        assert min(key.width(), key.height()) / metrics.px_per_mm >= KEY_MM
        assert view.rect().contains(key.rect().translated(key.mapTo(view, key.rect().topLeft())))
