import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.scan.wedge_events import WedgeEvents
from tests.devices.scan.keyboard import (
    ALT,
    CAPS_LOCK,
    CONTROL,
    ENTER,
    F8,
    SHIFT,
    Stroke,
    pressed,
    typed,
)

TYPEABLE = [chr(code) for code in range(0x20, 0x7F)] + ["\x1d", "\x1e", "\x04"]


def decoded(strokes: list[Stroke]) -> bytes:
    events = WedgeEvents()
    return b"".join(events.key(code, value) for code, value in strokes)


@pytest.mark.feature("E3")
@given(st.text(st.sampled_from(TYPEABLE)))
def test_what_a_scanner_types_is_read_by_the_places_of_the_keys(text: str) -> None:
    assert decoded(typed(text)) == text.encode()


def test_caps_lock_does_not_matter() -> None:
    assert decoded(pressed(CAPS_LOCK) + typed("Sn-aB12")) == b"Sn-aB12"


def test_the_keypad_types_digits_and_both_enters_end_a_code() -> None:
    keypad_4711 = [stroke for code in (75, 71, 79, 79) for stroke in pressed(code)]
    assert decoded(keypad_4711 + pressed(96) + pressed(ENTER)) == b"4711\r\r"


def test_a_held_key_types_once() -> None:
    assert decoded([(30, 1), (30, 2), (30, 2), (30, 0)]) == b"a"


def test_a_key_that_means_no_character_is_never_dropped() -> None:
    strokes = typed("A") + pressed(F8) + pressed(113) + pressed(ALT, 30) + pressed(CONTROL, 2)
    assert decoded(strokes) == b"A{F8}{KEY_113}{KEY_30}{KEY_2}"


def test_a_modifier_counts_while_it_is_down() -> None:
    assert decoded([(SHIFT, 1), (30, 1), (30, 0), (SHIFT, 0), (30, 1), (30, 0)]) == b"Aa"
