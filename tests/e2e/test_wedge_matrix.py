"""Real scans at a real X server: exact whatever has the focus, no key in a widget (E1)."""

import random
from collections.abc import Generator

import pytest

from tests.e2e.wedge_desk import (
    EIGP,
    PAUSE_MS,
    PRINTABLE,
    QUARANTINE_MS,
    Target,
    check_untouched,
    codes,
    target,
)
from tests.e2e.wedge_window import FOCUSES
from tests.e2e.xserver import set_layout

pytestmark = [pytest.mark.slow, pytest.mark.timeout(60)]

SCANS_AT_GAP_MS = {0: 14, 1: 10, 2: 10, 5: 8, 10: 6, 20: 4}
"""How many scans each kind of focus gets at each gap between keys."""


@pytest.fixture(scope="module")
def shared() -> Generator[Target]:
    with target() as here:
        yield here


@pytest.fixture
def plain(shared: Target) -> Generator[Target]:
    set_layout(shared.display, "us")
    yield shared
    shared.told()


def check_focus(here: Target, focus: str, times: int) -> None:
    for gap_ms, number in SCANS_AT_GAP_MS.items():
        for turn in range(times):
            sent = codes(f"{focus} {gap_ms} {turn}", number)

            def scan_all(sent: list[str] = sent, gap_ms: int = gap_ms) -> None:
                for text in sent:
                    here.keys.scan(text, gap_ms)

            check_untouched(here, focus, sent, scan_all)


@pytest.mark.feature("E1")
@pytest.mark.feature("E3")
@pytest.mark.parametrize("focus", FOCUSES)
def test_scans_are_exact_and_leave_no_trace_whatever_has_the_focus(
    plain: Target, focus: str
) -> None:
    check_focus(plain, focus, times=1)


@pytest.mark.soak
@pytest.mark.timeout(600)
@pytest.mark.feature("E1")
@pytest.mark.parametrize("focus", FOCUSES)
def test_ten_thousand_scans_are_exact_whatever_has_the_focus(plain: Target, focus: str) -> None:
    check_focus(plain, focus, times=22)


@pytest.mark.feature("E1")
@pytest.mark.parametrize("layout", ["de", "fr"])
def test_a_foreign_layout_changes_typing_and_no_scan(plain: Target, layout: str) -> None:
    set_layout(plain.display, layout)
    plain.focus("line")
    sent = [PRINTABLE[n : n + 19] for n in range(0, len(PRINTABLE), 19)] + codes(layout, 7)
    for text in sent:
        plain.keys.scan(text, 2)
    assert plain.scans() == sent
    plain.keys.type("qz ", (90, 90, 90))
    assert plain.scans() == []
    assert plain.state()["line"] == {"de": "qy ", "fr": "aw "}[layout]


@pytest.mark.feature("E1")
def test_caps_lock_changes_typing_and_no_scan(plain: Target) -> None:
    plain.focus("line")
    plain.keys.press("Caps_Lock")
    sent = codes("caps", 20)
    for text in sent:
        plain.keys.scan(text, 2)
    plain.keys.type("sn-A", (90, 90, 90, 90))
    heard = plain.scans()
    plain.keys.press("Caps_Lock")
    assert heard == sent
    assert plain.state()["line"] == "SN-a"


@pytest.mark.feature("E3")
@pytest.mark.feature("E5")
def test_a_distributors_label_keeps_its_separators(plain: Target) -> None:
    plain.focus("spin")
    plain.keys.scan(EIGP, 2)
    (told,) = plain.told()
    assert told["scan"] == EIGP
    assert told["raw"] == EIGP.encode().hex()


@pytest.mark.feature("E1")
def test_fifty_scans_without_a_pause_come_in_order(plain: Target) -> None:
    untouched = plain.focus("button")
    sent = [f"SN-{number:06}" for number in range(50)]
    for text in sent:
        plain.keys.scan(text, 0)
    assert plain.scans() == sent
    assert plain.state() == untouched


@pytest.mark.feature("E1")
def test_a_scan_is_exact_while_a_list_of_choices_hangs_open(plain: Target) -> None:
    plain.focus("combo")
    plain.keys.press("F4", after_ms=PAUSE_MS)  # the list's window is made with its first opening
    plain.keys.press("Escape", after_ms=QUARANTINE_MS)
    assert plain.scans() == []
    untouched = plain.focus("combo")
    plain.keys.press("F4", after_ms=PAUSE_MS)
    plain.keys.pause(QUARANTINE_MS)
    plain.keys.scan("2026-7ABC", 2)
    plain.keys.press("Escape", after_ms=PAUSE_MS)
    assert plain.scans() == ["2026-7ABC"]
    assert plain.state() == untouched


@pytest.mark.feature("E1")
def test_typing_beside_scans_is_neither_lost_nor_taken_for_one(plain: Target) -> None:
    plain.focus("line")
    chance = random.Random(7)  # noqa: S311 - the same hesitations each time, no secret
    typed = "Order 4711: 000 bolts, Rack B/3"
    for word in typed.split(" "):
        speed = chance.choice([(50, 180), (15, 70)])  # slow and fast fingers
        plain.keys.type(f"{word} ", (chance.randint(*speed) for _ in f"{word} "), held_ms=25)
        plain.keys.pause(PAUSE_MS)
        plain.keys.scan(f"SN-{word}", chance.choice([0, 1, 2]))
    assert plain.scans() == [f"SN-{word}" for word in typed.split(" ")]
    assert plain.state()["line"] == f"{typed} "


@pytest.mark.feature("E1")
def test_overlapping_held_and_editing_keys_do_what_they_always_do(plain: Target) -> None:
    plain.focus("line")
    for first, second in ("th", "er", "ou"):  # fingers that overlap, 10 ms apart
        plain.keys.down(first, after_ms=90)
        plain.keys.down(second, after_ms=10)
        plain.keys.up(first, after_ms=25)
        plain.keys.up(second, after_ms=10)
    plain.keys.press("BackSpace", after_ms=80)
    plain.keys.press("Left", after_ms=80)
    plain.keys.type("xY", (80, 80))
    assert plain.scans() == []
    assert plain.state()["line"] == "therxYo"
    plain.keys.down("Control_L", after_ms=80)
    plain.keys.press("a", after_ms=40)
    plain.keys.up("Control_L", after_ms=40)
    plain.keys.down("z", after_ms=80)
    plain.keys.up("z", after_ms=1000)
    assert plain.scans() == []
    held = str(plain.state()["line"])
    assert set(held) == {"z"}
    assert len(held) > 3


@pytest.mark.parametrize(("focus", "changed"), [("button", "clicks"), ("check", "check")])
def test_a_person_presses_a_button_with_the_space_bar(
    plain: Target, focus: str, changed: str
) -> None:
    untouched = plain.focus(focus)
    plain.keys.type(" ", (PAUSE_MS,))
    assert plain.scans() == []
    assert plain.state() == untouched | {changed: 1}


@pytest.mark.feature("E1")
def test_what_is_typed_while_the_window_is_busy_is_typing(plain: Target) -> None:
    plain.focus("line")
    plain.order(do="block", ms=900)
    plain.keys.type("lot77\r", (90,) * 6)
    assert plain.scans() == []
    assert (plain.state()["line"], plain.state()["returns"]) == ("lot77", 1)


@pytest.mark.feature("E1")
@pytest.mark.parametrize("busy_ms", [30, 60, 90, 300])
def test_a_scan_while_the_window_is_busy_is_a_scan(plain: Target, busy_ms: int) -> None:
    def scan_with_a_wait() -> None:
        plain.told()
        plain.keys.scan("S", 0, end="")  # kept, with the wait for the next key begun
        plain.keys.pause(8)
        plain.order(do="block", ms=busy_ms)
        plain.keys.scan("N-000123", 10)

    check_untouched(plain, "line", ["SN-000123"], scan_with_a_wait)


@pytest.mark.feature("E1")
def test_a_scan_that_breaks_off_is_a_misread_and_so_is_its_remainder(plain: Target) -> None:
    untouched = plain.focus("button")
    plain.keys.scan("SN-2026", 2, end="")
    plain.keys.pause(300)
    plain.keys.scan("-000123", 2)
    assert plain.scans() == [{"misread": True}, {"misread": True}]
    plain.keys.pause(QUARANTINE_MS)
    assert plain.state() == untouched
