"""The wedge decoder, for any typing, any scan and any keys at all (E1, E3)."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.wedge_keys import WedgeSettings
from kiosk.session.keystrokes import Keystroke, Modifier
from tests.devices.wedge_keys import (
    CODES,
    CONTROL,
    F8,
    LEFT,
    RETURN,
    SHIFT,
    TAB,
    Desk,
    key,
    keys,
    stroke,
)

PRINTABLE = "".join(chr(code) for code in range(0x20, 0x7F))
CODE = PRINTABLE + "\x1d\x1e\x04"
FAST_MS = st.integers(0, 20)
ANY_CODES = [*CODES.values(), RETURN, TAB, SHIFT, CONTROL, LEFT, F8]

Held = tuple[int, int]
"""a scan code, and for how many milliseconds it is down"""


@st.composite
def scans(
    draw: st.DrawFn, shortest: int, gaps_ms: st.SearchStrategy[int]
) -> tuple[str, list[int]]:
    text = draw(st.text(CODE, min_size=shortest, max_size=24))
    return text, draw(st.lists(gaps_ms, min_size=len(text) + 1, max_size=len(text) + 1))


@st.composite
def typing(draw: st.DrawFn) -> list[Keystroke[int]]:
    """Return what a person can do: up to three keys in one movement, then a pause."""
    held = st.tuples(st.sampled_from([*ANY_CODES, 22]), st.integers(1, 900))
    movement = st.lists(st.tuples(held, st.integers(0, 35)), min_size=1, max_size=3)
    pauses_ms = st.integers(36, 400)
    now_ms, pressed = 0, list[tuple[int, Held]]()
    for keys_of_it, pause_ms in draw(st.lists(st.tuples(movement, pauses_ms), max_size=12)):
        now_ms += pause_ms
        for each, gap_ms in keys_of_it:
            pressed.append((now_ms, each))
            now_ms += gap_ms
    return in_order(pressed, control=draw(st.booleans()))


def in_order(pressed: Sequence[tuple[int, Held]], *, control: bool) -> list[Keystroke[int]]:
    """Return keys as they go down, repeat while nothing else goes down, and come up."""
    made: list[Keystroke[int]] = []
    modifiers = Modifier.CONTROL if control else Modifier.NONE
    for n, (down_ms, (code, held_ms)) in enumerate(pressed):
        next_ms = pressed[n + 1][0] if n + 1 < len(pressed) else down_ms + 2000
        again_ms = next(
            (at for at, (other, _) in pressed[n + 1 :] if other == code), down_ms + 2000
        )
        if again_ms == down_ms:
            continue  # the same key twice in one instant
        up_ms = min(down_ms + held_ms, again_ms)
        made.append(replace(key(code, down_ms), modifiers=modifiers))
        made += [
            replace(key(code, at_ms), repeated=True)
            for at_ms in range(down_ms + 250, min(up_ms, next_ms), 30)
        ]
        made.append(key(code, up_ms, pressed=False))
    return sorted(made, key=lambda each: each.time_ms)


@pytest.mark.feature("E1")
@given(typed=typing(), busy=st.booleans())
def test_whatever_a_person_types_reaches_the_widgets_once_and_in_order(
    *, typed: list[Keystroke[int]], busy: bool
) -> None:
    desk = Desk(busy=busy)
    desk.play(typed)
    desk.silence()
    assert desk.outcomes == []
    assert desk.given == list(range(desk.made))


@pytest.mark.feature("E1")
@pytest.mark.feature("E3")
@given(sent=st.lists(scans(4, FAST_MS), min_size=1, max_size=5), busy=st.booleans())
def test_any_scan_at_a_scanners_speed_is_exact_and_leaks_no_key(
    *, sent: list[tuple[str, list[int]]], busy: bool
) -> None:
    check_exact(Desk(busy=busy), sent)


@pytest.mark.feature("E1")
@given(sent=scans(4, FAST_MS), data=st.data(), busy=st.booleans())
def test_a_scan_that_falters_after_its_fourth_key_is_exact(
    *, sent: tuple[str, list[int]], data: st.DataObject, busy: bool
) -> None:
    text, gaps_ms = sent
    later = data.draw(
        st.lists(st.integers(0, 250), min_size=len(gaps_ms) - 4, max_size=len(gaps_ms) - 4)
    )
    check_exact(Desk(busy=busy), [(text, gaps_ms[:4] + later)])


@pytest.mark.feature("E1")
@pytest.mark.parametrize("prefix", ["\x02", "`", "\x02\x02", "^a`"])
@given(sent=st.lists(scans(1, st.integers(0, 250)), min_size=1, max_size=4), busy=st.booleans())
def test_with_a_prefix_any_scan_is_exact_at_any_speed(
    prefix: str, *, sent: list[tuple[str, list[int]]], busy: bool
) -> None:
    desk = Desk(WedgeSettings(prefix=prefix), busy=busy)
    check_exact(desk, [(text, [*[9] * len(prefix), *gaps_ms]) for text, gaps_ms in sent], prefix)


def check_exact(desk: Desk, sent: list[tuple[str, list[int]]], prefix: str = "") -> None:
    made: list[Keystroke[int]] = []
    for text, gaps_ms in sent:
        last_ms = made[-1].time_ms if made else 1000
        made += keys(f"{prefix}{text}\r", gaps_ms, last_ms)
    desk.play(made)
    assert desk.outcomes == [text for text, _ in sent]
    assert {made[event].scan_code for event in desk.given} <= {SHIFT, CONTROL}


@st.composite
def anything(draw: st.DrawFn) -> list[Keystroke[int]]:
    """Return keys that go down and come up in any order and at any speed."""
    now_ms, down, made = 0, set[int](), list[Keystroke[int]]()
    moves = st.tuples(
        st.sampled_from(ANY_CODES), st.sampled_from([0, 1, 20, 35, 36, 249, 251, 800])
    )
    for code, gap_ms in draw(st.lists(moves, max_size=60)):
        now_ms += gap_ms
        made.append(key(code, now_ms, pressed=code not in down))
        down ^= {code}
    return made


@given(made=anything(), prefix=st.sampled_from(["", "`", "1a"]), busy=st.booleans())
def test_no_widget_sees_half_a_key_or_one_out_of_order(
    *, made: list[Keystroke[int]], prefix: str, busy: bool
) -> None:
    desk = Desk(WedgeSettings(prefix=prefix), busy=busy)
    desk.play(made)
    desk.silence()
    assert all(earlier < later for earlier, later in pairwise(desk.given))
    seen: dict[int, list[bool]] = {}
    for event in desk.given:
        seen.setdefault(made[event].scan_code, []).append(made[event].pressed)
    for ways in seen.values():
        assert ways == [n % 2 == 0 for n in range(len(ways))]


@given(st.text(CODE + "\r", max_size=30), st.data())
def test_no_scan_ever_holds_a_character_that_was_not_typed(text: str, data: st.DataObject) -> None:
    gaps_ms = st.sampled_from([0, 5, 30, 36, 120, 251, 900])
    desk = Desk()
    desk.play(keys(text, data.draw(st.lists(gaps_ms, min_size=len(text), max_size=len(text)))))
    for outcome in desk.outcomes:
        assert outcome == "misread" or outcome in text


def test_a_key_is_one_stroke_down_and_one_up() -> None:
    assert [each.pressed for each in stroke("A", 0)] == [True, True, False, False]
