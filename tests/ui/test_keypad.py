"""The draft, the keys that write into it, and the letters."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.look import Look
from kiosk.ui.widgets.draft import Alphabet, Draft
from kiosk.ui.widgets.keypad import KeypadKey, NumberPad, least_key, pad_height, pad_width
from kiosk.ui.widgets.letter_pad import LetterPad, Shape, shape_of
from tests.ui.floor import look_of

SIGNS = {"delete": Qt.Key.Key_Backspace, "clear": Qt.Key.Key_Escape, "ok": Qt.Key.Key_Return}
NONE = Qt.KeyboardModifier.NoModifier


def draft_of(start: str = "", alphabet: Alphabet = Alphabet.WHOLE) -> Draft:
    draft = Draft()
    draft.ask("how many", start, alphabet)
    return draft


def key(text: str, code: Qt.Key = Qt.Key.Key_unknown) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, NONE, text)


def typed(draft: Draft, keys: str) -> str:
    for each in keys.split():
        draft.key(key("", SIGNS[each]) if each in SIGNS else key(each))
    return draft.text


@pytest.mark.parametrize(
    ("start", "alphabet", "keys", "text"),
    [
        ("", Alphabet.WHOLE, "2 5 0", "250"),
        ("200", Alphabet.WHOLE, "5", "5"),
        ("200", Alphabet.WHOLE, "delete", "20"),
        ("200", Alphabet.WHOLE, "delete 5", "205"),
        ("200", Alphabet.WHOLE, "clear 7", "7"),
        ("200", Alphabet.WHOLE, "a", "200"),
        ("", Alphabet.WHOLE, "1 . 5", "1.5"),
        ("", Alphabet.FRACTION, "1 . 5 . 2", "1.52"),
        ("", Alphabet.FRACTION, ". 5", "0.5"),
        ("", Alphabet.FRACTION, "1 , 5", "1.5"),
        ("", Alphabet.FRACTION, "٣ ² 4", "4"),
        ("", Alphabet.DIGITS, "0 0 7", "007"),
        ("", Alphabet.CODE, "W 2 - / , . b", "W2-/,.b"),
        ("", Alphabet.WHOLE, "delete clear", ""),
        ("", Alphabet.WHOLE, "12345678901234567890", "123456789012345678"),
        ("", Alphabet.CODE, "A" * 90, "A" * 80),
    ],
)
def test_a_draft_takes_what_its_alphabet_allows(
    start: str, alphabet: Alphabet, keys: str, text: str
) -> None:
    draft = draft_of(start, alphabet)
    assert typed(draft, keys) == text


def test_ok_sends_the_text_and_the_next_digit_begins_anew(qtbot: QtBot) -> None:
    draft = draft_of()
    typed(draft, "2 5")
    with qtbot.waitSignal(draft.sent) as sent:
        typed(draft, "ok")
    assert sent.args == ["25"]
    assert typed(draft, "7") == "7"


def test_ok_sends_nothing_while_there_is_nothing(qtbot: QtBot) -> None:
    draft = draft_of()
    with qtbot.assertNotEmitted(draft.sent):
        typed(draft, "ok")


def test_enter_held_down_sends_once(qtbot: QtBot) -> None:
    draft = draft_of("3")
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NONE, "\r", autorep=True)
    with qtbot.assertNotEmitted(draft.sent):
        assert draft.key(held)


def test_the_same_question_keeps_the_draft_and_another_one_does_not() -> None:
    draft = draft_of("200")
    typed(draft, "5")
    draft.ask("how many", "200", Alphabet.WHOLE)
    assert draft.text == "5"
    draft.ask("how many of the next", "80", Alphabet.WHOLE)
    assert draft.text == "80"


def test_a_question_that_was_left_begins_anew() -> None:
    draft = draft_of("200")
    typed(draft, "5")
    draft.forget()
    draft.ask("how many", "200", Alphabet.WHOLE)
    assert draft.text == "200"


@pytest.mark.parametrize("code", [Qt.Key.Key_F1, Qt.Key.Key_Tab, Qt.Key.Key_Up])
def test_keys_that_write_nothing_are_left_to_others(code: Qt.Key) -> None:
    assert not draft_of().key(key("", code))


def test_a_key_with_control_is_left_to_others() -> None:
    control = Qt.KeyboardModifier.ControlModifier
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, control, "1")
    assert not draft_of().key(event)


def test_escape_is_left_to_others_once_nothing_is_left_to_clear() -> None:
    draft = draft_of("3")
    assert draft.key(key("", Qt.Key.Key_Escape))
    assert not draft.key(key("", Qt.Key.Key_Escape))


def pressed(pad: QWidget, name: str) -> KeypadKey:
    return next(each for each in keys_of(pad) if each.accessibleName() == name)


def keys_of(pad: QWidget) -> list[KeypadKey]:
    return [each for each in pad.findChildren(KeypadKey) if each.isVisible()]


def shown(qtbot: QtBot, pad: QWidget, width: int, height: int) -> None:
    qtbot.addWidget(pad)
    pad.resize(width, height)
    with qtbot.waitExposed(pad):
        pad.show()


def pad_of(qtbot: QtBot, look: Look, draft: Draft) -> NumberPad:
    pad = NumberPad(look, draft)
    shown(qtbot, pad, pad_width(look.metrics), pad_height(look.metrics))
    return pad


def test_the_keys_write_delete_clear_and_send(qtbot: QtBot, look: Look) -> None:
    draft = draft_of("200")
    pad = pad_of(qtbot, look, draft)
    pad.ok.set_ok("OK", "")
    for name in ("7", "00", "Delete", "5"):
        qtbot.mouseClick(pressed(pad, name), Qt.MouseButton.LeftButton)
    assert draft.text == "705"
    with qtbot.waitSignal(draft.sent) as sent:
        qtbot.mouseClick(pressed(pad, "OK"), Qt.MouseButton.LeftButton)
    assert sent.args == ["705"]
    qtbot.mouseClick(pressed(pad, "Clear"), Qt.MouseButton.LeftButton)
    assert draft.text == ""


def test_keys_of_no_use_are_disabled(qtbot: QtBot, look: Look) -> None:
    draft = draft_of()
    pad = pad_of(qtbot, look, draft)
    pad.ok.set_ok("OK", "Save lot")
    unusable = {each.accessibleName() for each in keys_of(pad) if not each.isEnabled()}
    assert unusable == {".", "Delete", "Clear", "OK"}
    assert pad.ok.accessibleDescription() == "Save lot"
    draft.ask("how long", "", Alphabet.FRACTION)
    assert pressed(pad, ".").isEnabled()


@pytest.mark.parametrize(
    ("alphabet", "missing", "there"),
    [(Alphabet.DIGITS, {".", "00"}, {"0"}), (Alphabet.CODE, {"00"}, {".", "-"})],
)
def test_the_last_row_follows_what_is_typed(
    qtbot: QtBot, look: Look, alphabet: Alphabet, missing: set[str], there: set[str]
) -> None:
    draft = draft_of()
    pad = pad_of(qtbot, look, draft)
    draft.ask("another", "", alphabet)
    names = {each.accessibleName() for each in keys_of(pad)}
    assert not names & missing
    assert there <= names


def test_the_digits_stand_as_on_a_till_from_either_side(qtbot: QtBot) -> None:
    for language in ("en", "rtl"):
        pad = pad_of(qtbot, look_of(language=language), draft_of())
        seven, nine, one = (pressed(pad, each).geometry() for each in "791")
        assert seven.left() < nine.left()
        assert seven.top() < one.top()


def letters_of(qtbot: QtBot, look: Look, draft: Draft, shape: Shape) -> LetterPad:
    pad = LetterPad(look, draft, shape, QWidget())
    shown(qtbot, pad, 724, 488)
    return pad


def test_a_half_of_the_letters_turns_into_the_other(qtbot: QtBot, look: Look) -> None:
    draft = draft_of(alphabet=Alphabet.CODE)
    pad = letters_of(qtbot, look, draft, Shape(6, 3))
    for name in ("A", "M", "/", "N–Z", "N", "Z", ":", "Space", "A–M", "B"):
        qtbot.mouseClick(pressed(pad, name), Qt.MouseButton.LeftButton)
    assert draft.text == "AM/NZ: B"


def test_where_there_is_room_all_letters_stand_at_once(qtbot: QtBot) -> None:
    look = look_of(size=(1920, 1080), diagonal_inch=21.5)
    shape = shape_of(look, 1200, 3)
    assert shape == Shape(11, 3)
    pad = letters_of(qtbot, look, draft_of(), shape)
    names = {each.accessibleName() for each in keys_of(pad)}
    assert names == {*"ABCDEFGHIJKLMNOPQRSTUVWXYZ/,:_", "Space"}


def test_a_narrow_panel_gets_halves(look: Look) -> None:
    assert shape_of(look, 756, 3) == Shape(6, 3)
    assert least_key(look.metrics) * 6 + look.metrics.gap() * 5 <= 756
