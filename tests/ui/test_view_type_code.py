"""Typing a code or a PIN."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.screens.intents import Do
from kiosk.screens.values import TypePage
from kiosk.session.inputs import Key
from kiosk.ui.look import Look
from kiosk.ui.metrics import KEY_MM, Metrics
from kiosk.ui.views.type_code import TypeView
from kiosk.ui.widgets.button import Touch
from kiosk.ui.widgets.keypad import KeypadKey
from tests.ui.floor import look_of
from tests.ui.samples.type_code import (
    SAMPLES,
    differs,
    first,
    listed,
    message,
    pin,
    second,
    wrong_pin,
)
from tests.ui.test_view_quantity import SIZES


def view_of(qtbot: QtBot, look: Look, page: TypePage) -> TypeView:
    view = TypeView(look)
    qtbot.addWidget(view)
    view.resize(look.metrics.width, look.metrics.height)
    view.show_page(page)
    with qtbot.waitExposed(view):
        view.show()
    return view


def keys_of(view: QWidget) -> list[KeypadKey]:
    return [each for each in view.findChildren(KeypadKey) if each.isVisible()]


def tap(qtbot: QtBot, view: QWidget, *names: str) -> None:
    for name in names:
        found = (each for each in view.findChildren(Touch) if each.accessibleName() == name)
        qtbot.mouseClick(next(found), Qt.MouseButton.LeftButton)


def test_a_code_is_tapped_and_sent(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, first())
    with qtbot.waitSignal(view.intended) as wanted:
        tap(qtbot, view, "M", "N–Z", "W", "-", "4", "1", "A–M", "/", "OK")
    assert wanted.args == [Key("MW-41/")]


def test_a_long_text_is_added_to_by_finger_up_to_its_end_and_heard_whole(
    qtbot: QtBot, look: Look
) -> None:
    text = message().start or ""
    view = view_of(qtbot, look, message())
    tap(qtbot, view, "Space", "{", "N–Z", "S", "N", "A–M", "}")
    assert view.draft.text == f"{text} {{SN}}"
    assert view.field.accessibleName() == f"Message. {text} {{SN}}"
    view.draft.strike("X" * 300)
    assert len(view.draft.text) == 300


@pytest.mark.feature("A22")
@pytest.mark.feature("C9")
def test_all_signs_of_a_list_are_on_the_keys_and_a_code_has_its_own_again(
    qtbot: QtBot, look: Look
) -> None:
    view = view_of(qtbot, look, listed())
    with qtbot.waitSignal(view.intended) as wanted:
        tap(qtbot, view, "A", "8", "-", "1", "2", ",", "~", "+", "3", "N–Z", ".", "Check them")
    assert wanted.args == [Do("list", "A8-12,~+3.")]
    view.show_page(first())
    with qtbot.waitSignal(view.intended) as typed:
        tap(qtbot, view, "_", ":", "A–M", ".", "/", "OK")
    assert typed.args == [Key("_:./")]


def test_a_code_is_typed_on_a_keyboard_as_it_stands(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, first())
    qtbot.keyClicks(view, "w2611-0417 x_")
    with qtbot.waitSignal(view.intended) as wanted:
        qtbot.keyClick(view, Qt.Key.Key_Enter)
    assert wanted.args == [Key("w2611-0417 x_")]


def test_the_field_is_empty_for_the_second_entry_and_after_a_mismatch(
    qtbot: QtBot, look: Look
) -> None:
    view = view_of(qtbot, look, first())
    for page in (second(), differs()):
        qtbot.keyClicks(view, "ABC")
        qtbot.keyClick(view, Qt.Key.Key_Return)
        view.show_page(page)
        assert view.draft.text == ""
    assert view.field.accessibleName() == "Serial"


def test_the_first_entry_stands_beside_the_second(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, second())
    qtbot.keyClicks(view, "W2")
    assert view.field.accessibleName() == "Serial, once more. W2. first entry. W2611-0417"


def test_what_was_typed_survives_the_clock(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, first())
    qtbot.keyClicks(view, "W2")
    view.show_page(replace(first(), bar=replace(first().bar, clock="14:08")))
    assert view.draft.text == "W2"


def test_a_pin_goes_to_the_machine_and_is_never_told(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, pin())
    tap(qtbot, view, "4", "7", "1", "1")
    assert view.field.accessibleName() == "PIN. 4"
    with qtbot.waitSignal(view.intended) as wanted:
        tap(qtbot, view, "OK")
    assert wanted.args == [Do("pin", "4711")]
    view.show_page(wrong_pin())
    assert view.draft.text == ""


def test_a_pin_looks_the_same_whatever_its_digits(qtbot: QtBot, look: Look) -> None:
    pictures: list[object] = []
    for digits in ("1111", "9046"):
        view = view_of(qtbot, look, pin())
        qtbot.keyClicks(view, digits)
        pictures.append(view.field.grab().toImage())
    assert pictures[0] == pictures[1]


def test_a_pin_half_typed_is_gone_when_one_comes_back(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, pin())
    qtbot.keyClicks(view, "47")
    view.hide()
    assert view.draft.text == ""


def test_a_pin_has_digits_only(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, pin())
    names = {each.accessibleName() for each in keys_of(view)}
    assert names == {*"0123456789", "Delete", "Clear", "OK"}
    qtbot.keyClicks(view, "a1.")
    assert view.draft.text == "1"


def test_letters_come_back_after_a_pin(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, pin())
    view.show_page(first())
    assert {"A", "Space", "-"} <= {each.accessibleName() for each in keys_of(view)}


@pytest.mark.parametrize(("size", "diagonal"), SIZES)
@pytest.mark.parametrize("sample", SAMPLES)
def test_keys_are_19_mm_and_nothing_leaves_the_window(
    qtbot: QtBot, size: tuple[int, int], diagonal: float, sample: str
) -> None:
    view = view_of(qtbot, look_of(size=size, diagonal_inch=diagonal), SAMPLES[sample]())
    metrics = Metrics(*size, diagonal)
    assert (view.width(), view.height()) == size
    for key in keys_of(view):
        assert min(key.width(), key.height()) / metrics.px_per_mm >= KEY_MM
        assert view.rect().contains(key.rect().translated(key.mapTo(view, key.rect().topLeft())))


@pytest.mark.feature("C9")
def test_a_list_is_pasted_whole_from_the_keyboard(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, replace(first(), first="", send="list"))
    text = "\n".join(f"SN-{number}" for number in range(500))
    QGuiApplication.clipboard().setText(text)
    with qtbot.waitSignal(view.intended) as wanted:
        qtbot.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args == [Do("list", text)]


def test_a_code_is_not_pasted(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, first())
    QGuiApplication.clipboard().setText("SN-1")
    with qtbot.assertNotEmitted(view.intended):
        qtbot.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert view.draft.text == ""
