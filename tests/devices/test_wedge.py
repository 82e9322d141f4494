"""The wedge decoder: a scan is exact or a misread, and typing comes back as it was (E1, E3)."""

from dataclasses import replace
from itertools import repeat

import pytest

from kiosk.devices.wedge import WedgeDecoder
from kiosk.devices.wedge_keys import WedgeSettings
from kiosk.session.inputs import Scan
from kiosk.session.keystrokes import Modifier
from tests.devices.wedge_keys import (
    CODES,
    F8,
    LEFT,
    RETURN,
    SHIFT,
    Desk,
    key,
    keys,
    stroke,
)

EIGP = "[)>\x1e06\x1d1PTPS54331DR\x1dQ100\x1e\x04"
STX = "\x02"


def scanned(text: str, gap_ms: int = 5, from_ms: int = 1000) -> Desk:
    desk = Desk()
    desk.play(keys(text, repeat(gap_ms, len(text)), from_ms))
    return desk


@pytest.mark.feature("E3")
def test_a_scan_carries_its_separators_as_text_and_as_bytes() -> None:
    decoder: WedgeDecoder[int] = WedgeDecoder(WedgeSettings())
    rulings = [decoder.on_key(each) for each in keys(f"{EIGP}\r", repeat(5, len(EIGP) + 1))]
    outcomes = [ruling.outcome for ruling in rulings if ruling.outcome]
    assert outcomes == [Scan(raw=EIGP.encode(), text=EIGP, symbology=None, source="wedge")]


@pytest.mark.parametrize("end", ["\r", "\t"])
def test_return_and_tab_end_a_scan(end: str) -> None:
    desk = scanned(f"ab12{end}")
    assert (desk.outcomes, desk.given) == (["ab12"], [])


def test_a_second_end_belongs_to_the_scan() -> None:
    desk = scanned("ab12\t\r")
    assert (desk.outcomes, desk.given) == (["ab12"], [])


def test_an_arrow_right_after_a_scan_is_a_persons() -> None:
    desk = scanned("ab12\r")
    desk.play([key(LEFT, 1030), key(LEFT, 1060, pressed=False)])
    assert (desk.outcomes, desk.given) == (["ab12"], [10, 11])


def test_a_key_of_a_scan_that_comes_up_while_a_person_types_reaches_no_widget() -> None:
    desk = Desk()
    desk.play([each for each in keys("ab12", repeat(5, 4)) if each.pressed])
    late = key(CODES["a"], 1310, pressed=False)
    desk.play([*keys("x", (300,), 1000), late])
    desk.silence()
    assert (desk.outcomes, desk.given) == (["misread"], [4, 5])


def test_fewer_characters_than_a_scan_has_are_typing() -> None:
    desk = scanned("ab1\r")
    assert (desk.outcomes, desk.given) == ([], list(range(8)))


def test_a_key_is_kept_no_longer_than_the_gap_that_tells() -> None:
    decoder: WedgeDecoder[int] = WedgeDecoder(WedgeSettings())
    ruling = decoder.on_key(key(CODES["a"], 1000))
    assert (ruling.taken, ruling.wake_ms) == (True, 35)
    ruling = decoder.on_key(key(CODES["a"], 1020, pressed=False))
    assert (ruling.taken, ruling.wake_ms) == (True, 15)


@pytest.mark.feature("E1")
def test_a_scan_that_breaks_off_is_a_misread_and_its_remainder_no_scan() -> None:
    desk = scanned("SN-2026")
    desk.play(keys("-000123\r", (400, *repeat(5, 7)), 1035))
    assert desk.outcomes == ["misread", "misread"]
    desk.play(keys("SN-2026\r", repeat(5, 8), 3000))
    assert desk.outcomes[2:] == ["SN-2026"]


def test_a_remainder_too_short_for_a_scan_presses_no_button() -> None:
    desk = scanned("SN-2026")
    before = list(desk.given)
    desk.play(keys("3\r", (400, 5), 1035))
    assert (desk.outcomes, desk.given) == (["misread", "misread"], before)


def test_the_end_alone_of_a_scan_that_broke_off_presses_no_button() -> None:
    desk = scanned("SN-2026")
    before = list(desk.given)
    desk.play(keys("\r", (400,), 1035))
    assert (desk.outcomes, desk.given) == (["misread"], before)


def test_what_a_person_types_after_a_misread_is_typing() -> None:
    desk = scanned("sn-2026")
    desk.play(keys("ok", (400, 90), 1035))
    desk.silence()
    assert (desk.outcomes, desk.given) == (["misread"], [14, 15, 16, 17])


def test_a_key_no_scanner_should_send_spoils_the_scan() -> None:
    strokes = keys("ABCD", repeat(5, 4))
    unknown = key(F8, strokes[-1].time_ms + 5)
    desk = Desk()
    desk.play([*strokes, unknown, *keys("EF\r", repeat(5, 3), unknown.time_ms)])
    assert desk.outcomes == ["misread"]


@pytest.mark.feature("E3")
def test_a_function_key_can_stand_for_a_separator() -> None:
    settings = WedgeSettings(function_keys={"F8": "\x1d"})
    strokes = keys("AB", repeat(5, 2))
    separator = key(F8, strokes[-1].time_ms + 5)
    desk = Desk(settings)
    desk.play([*strokes, separator, *keys("CD\r", repeat(5, 3), separator.time_ms)])
    assert desk.outcomes == ["AB\x1dCD"]


def test_arrows_shortcuts_and_modifiers_alone_pass_at_once() -> None:
    decoder: WedgeDecoder[int] = WedgeDecoder(WedgeSettings())
    for passing in (
        key(LEFT, 1000),
        key(SHIFT, 1100),
        key(RETURN, 1200),
        replace(key(CODES["a"], 1300), modifiers=Modifier.CONTROL),
        replace(key(CODES["x"], 1400), modifiers=Modifier.OTHER),
    ):
        ruling = decoder.on_key(passing)
        assert (ruling.taken, ruling.wake_ms) == (False, None)
        assert not decoder.claims(passing)


def test_a_key_held_down_repeats_into_the_widget() -> None:
    (down, up) = stroke("x", 1000)
    repeats = [replace(down, time_ms=1300 + 30 * n, repeated=True) for n in range(9)]
    desk = Desk()
    desk.play([down, *repeats, replace(up, time_ms=1600)])
    assert (desk.outcomes, desk.given) == ([], list(range(11)))


def test_a_key_held_down_on_a_second_keyboard_does_not_get_into_a_scan() -> None:
    strokes = keys("SN-1\r", repeat(5, 5))
    held = replace(key(CODES["x"], strokes[8].time_ms), repeated=True)
    desk = Desk()
    desk.play([*strokes[:9], held, *strokes[9:]])
    assert desk.outcomes == ["SN-1"]
    assert 9 in desk.given


def test_a_key_that_was_down_before_a_scan_comes_up_for_the_widget() -> None:
    down, up = stroke("x", 1000)
    desk = Desk()
    desk.play([down, *keys("ab", (60, 5)), replace(up, time_ms=1067)])
    desk.play(keys("cd\r", (5, 5, 5), 1067))
    assert (desk.outcomes, desk.given) == (["abcd"], [0, 5])


@pytest.mark.feature("E1")
def test_with_a_prefix_one_character_is_a_scan_and_all_else_typing() -> None:
    desk = Desk(WedgeSettings(prefix=STX))
    desk.play(keys(f"lot77\r{STX}A\r", (*repeat(5, 6), 90, 60, 60)))
    assert desk.outcomes == ["A"]
    assert desk.given == [*range(13), 15]  # and Control, which went down before the prefix


def test_a_prefix_of_several_keys_that_is_not_completed_is_typing() -> None:
    desk = Desk(WedgeSettings(prefix="~~"))
    desk.play(keys("~a~\r~~ok\r", repeat(60, 9)))
    desk.silence()
    assert desk.outcomes == ["ok"]
    assert desk.given[:12] == list(range(12))


def test_a_prefix_alone_is_typing_and_with_an_end_a_misread() -> None:
    desk = Desk(WedgeSettings(prefix="`"))
    desk.play(keys("`", (0,)))
    desk.silence()
    assert (desk.outcomes, desk.given) == ([], [0, 1])
    desk.play(keys("`\r", (900, 5)))
    assert (desk.outcomes, desk.given) == (["misread"], [0, 1])


def test_with_a_prefix_the_rest_of_a_code_of_several_lines_reaches_no_widget() -> None:
    desk = Desk(WedgeSettings(prefix="`"))
    desk.play(keys("`one\rtwo, three, four\r", repeat(20, 22)))
    assert (desk.outcomes, desk.given) == (["one"], [])
    desk.play(keys("typed", repeat(90, 5), 5000))
    assert len(desk.given) == 10


def test_without_scan_codes_the_text_serves() -> None:
    desk = Desk()
    strokes = keys("ab}", repeat(5, 3))
    for each, text in ((0, "A"), (2, "ä"), (5, "]")):
        control = Modifier.CONTROL if text == "]" else Modifier.NONE
        strokes[each] = replace(
            strokes[each], scan_code=0, symbol=each + 1, text=text, modifiers=control
        )
    desk.play([*strokes, *keys("1\r", (5, 5), 1015)])
    assert desk.outcomes == ["Aä\x1d1"]


def test_a_servers_clock_that_starts_over_breaks_no_scan_and_spoils_none_later() -> None:
    over = 1 << 32
    desk = Desk(busy=True)
    for text, from_ms in (("SN-1", over - 700), ("SN-1\r", over - 10), ("SN-2\r", over + 1000)):
        for each in keys(text, repeat(5, len(text)), from_ms):
            desk.play([replace(each, time_ms=each.time_ms % over)])
    assert desk.outcomes == ["misread", "misread", "SN-2"]
    desk.play(keys("SN-3\r", repeat(5, 5), 30 * 86_400_000))
    assert desk.outcomes[3:] == ["SN-3"]


def test_a_second_keyboards_earlier_key_does_not_break_a_scan() -> None:
    strokes = keys("SN-1\r", repeat(5, 5))
    desk = Desk()
    desk.play([*strokes[:6], key(SHIFT, strokes[0].time_ms - 3), *strokes[6:]])
    assert desk.outcomes == ["SN-1"]
