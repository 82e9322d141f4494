"""The session's thread: every input answered in its order, a fault shown, nobody's work locked."""

import queue
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.domain.messages import Tone
from kiosk.pages import running
from kiosk.pages.desk import Desk
from kiosk.pages.display import Display
from kiosk.pages.running import Clocks, Running
from kiosk.screens.intents import Do, Intent, Open, Where
from kiosk.screens.values import LockPage, StopPage
from kiosk.session.figures import Span
from kiosk.session.inputs import Tap, scan
from tests.pages.cell import Cell, FakeMachine, action, desk_of, does, pump_cell, words
from tests.play import Shop

PROMPT_S = 10
MINUTE_US = 60_000_000
AT_MOTORS = "1003\nC.RECEIVE\nMOTOR\nDOCK\n"


@dataclass(slots=True)
class Hands:
    """The clocks of a test, moved by hand."""

    wall_us: int
    steady_s: float = 100.0


class FaultyMachine(FakeMachine):
    """A machine that breaks a step when it is told to."""

    def do(self, what: str, value: str) -> None:
        if what == "break":
            raise RuntimeError(value)


@dataclass(slots=True)
class Floor:
    """A running desk, what it showed, and its clocks."""

    shop: Shop
    run: Running
    hands: Hands
    machine: FakeMachine
    shown: "queue.SimpleQueue[tuple[Display, float]]" = field(
        default_factory=queue.SimpleQueue[tuple[Display, float]]
    )

    def next(self) -> Display:
        return self.shown.get(timeout=PROMPT_S)[0]

    def want(self, *intents: Intent, arrived_s: float = 0.0) -> Display:
        """Give intents and return what is shown after the last."""
        shown: list[Display] = []
        for each in intents:
            self.run.want(each, arrived_s)
            shown.append(self.next())
        return shown[-1]

    def scan(self, *codes: str) -> Display:
        return self.want(*map(scan, codes))


@pytest.fixture
def floor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Floor]:
    """A desk on its thread, at 14:05, its first page shown; the lock comes after ten minutes."""
    monkeypatch.setattr(running, "TICK_S", 0.01)
    cell = pump_cell(tmp_path)
    cell.play(AT_MOTORS)
    machine = FaultyMachine()
    hands = Hands(cell.now_us // MINUTE_US * MINUTE_US)
    clocks = Clocks(
        wall_us=lambda: hands.wall_us,
        steady_s=lambda: hands.steady_s,
        lock_after_us=10 * MINUTE_US,
    )

    def show(display: Display, arrived_s: float) -> None:
        made.shown.put((display, arrived_s))

    run = Running(make_desk(cell, machine), show, clocks)
    made = Floor(cell.shop, run, hands, machine)
    run.start()
    assert made.next().page.bar.clock == "14:05"
    yield made
    if run._thread.is_alive():
        run.stop()
    cell.shop.close()


def make_desk(cell: Cell, machine: FakeMachine) -> Callable[[], Desk]:
    return lambda: desk_of(cell.shop, machine)


def test_inputs_are_answered_in_their_order(floor: Floor) -> None:
    for number in range(20):
        floor.run.want(scan(f"M-{number}"))
    said = [dict(floor.next().said.args)["sn"] for _ in range(20)]
    assert said == [f"M-{number}" for number in range(20)]


def test_stop_finishes_what_is_queued_and_ends_the_thread(floor: Floor) -> None:
    for number in range(20):
        floor.run.want(scan(f"M-{number}"))
    floor.run.stop()
    assert not floor.run._thread.is_alive()
    assert floor.shown.qsize() == 20


@pytest.mark.expected_log("kiosk.pages.running", 40)
def test_a_step_that_fails_is_shown_logged_once_and_the_next_one_works(
    floor: Floor, caplog: pytest.LogCaptureFixture
) -> None:
    floor.scan("M-1")
    failed = floor.want(Do("break", "a wheel came off"))
    assert isinstance(failed.page, StopPage)
    assert (failed.tone, words(failed.page.title)) == (Tone.STOP, "PROGRAM FAULT")
    assert "All that was green is saved" in words(failed.page.text)
    assert [str(each.exc_info and each.exc_info[1]) for each in caplog.records] == [
        "a wheel came off"
    ]
    assert floor.scan("M-2").recorded
    assert len(caplog.records) == 1


@pytest.mark.expected_log("kiosk.pages.running", 40)
def test_the_page_of_a_fault_is_left_by_its_button(floor: Floor) -> None:
    page = floor.want(Do("break")).page
    assert isinstance(page, StopPage)
    back = floor.want(does(action(page.buttons, "go_on")))
    assert not isinstance(back.page, StopPage)
    assert does(action(page.buttons, "restart")) == Do("restart")


@pytest.mark.expected_log("kiosk.pages.running", 40)
def test_a_fault_before_anything_was_shown_is_logged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cell = pump_cell(tmp_path)

    def broken(now_us: int, heard: Tone | None = None) -> Display:
        raise RuntimeError(now_us, heard)

    shown: list[Display] = []
    monkeypatch.setattr(cell.desk, "show", broken)
    clocks = Clocks(wall_us=lambda: 0, steady_s=lambda: 0.0, lock_after_us=MINUTE_US)
    run = Running(lambda: cell.desk, lambda each, _: shown.append(each), clocks)
    run.start()
    run.stop()
    cell.shop.close()
    assert shown == []


@pytest.mark.feature("N4")
def test_a_kiosk_left_alone_locks_after_its_minutes(floor: Floor) -> None:
    floor.scan("M-1")
    floor.hands.wall_us += 10 * MINUTE_US - 1
    assert not isinstance(floor.next().page, LockPage)
    floor.hands.wall_us += 1
    assert isinstance(floor.next().page, LockPage)
    assert floor.scan("1003").said.key == "resumed_by"
    assert floor.scan("M-2").recorded


@pytest.mark.feature("N4")
def test_whoever_touches_it_in_time_goes_on(floor: Floor) -> None:
    for _ in range(3):
        floor.hands.wall_us += 9 * MINUTE_US
        floor.next()
        assert not isinstance(floor.want(Open(Where.HELP)).page, LockPage)


def test_a_refusal_that_waits_for_a_person_is_not_locked_away(floor: Floor) -> None:
    floor.shop.policy("acknowledge_refusals", "on")
    floor.scan("M-1", "C.NOTHING")
    assert floor.scan("U.ABC").blocked
    floor.hands.wall_us += 60 * MINUTE_US
    shown = floor.next()
    assert (shown.blocked, shown.tone, shown.page.bar.clock) == (True, None, "15:05")
    assert isinstance(shown.page, StopPage)
    assert not floor.want(Tap("confirm")).blocked


def test_the_clock_goes_on_by_itself_and_says_nothing(floor: Floor) -> None:
    floor.hands.wall_us += MINUTE_US
    shown = floor.next()
    assert (shown.page.bar.clock, shown.tone, shown.recorded) == ("14:06", None, False)
    assert floor.shown.empty()


def test_a_scan_read_twice_within_two_seconds_counts_once(floor: Floor) -> None:
    assert floor.scan("M-1").recorded
    floor.hands.wall_us += 1_999_999
    again = floor.scan("M-1")
    assert (again.said.key, again.recorded) == ("already_read", False)
    floor.hands.wall_us += 1
    assert floor.scan("M-1").said.key == "xS7"


def test_only_an_accepted_scan_can_be_read_twice(floor: Floor) -> None:
    assert [floor.scan("U.ABC").said.key for _ in range(2)] == ["xS5", "xS5"]
    assert [floor.scan(each).said.key for each in ("M-1", "M-2", "M-1")] == [
        "unit_received",
        "unit_received",
        "xS7",
    ]


def test_what_was_taken_back_may_be_scanned_again_at_once(floor: Floor) -> None:
    assert floor.scan("M-1").recorded
    assert floor.want(Tap("undo")).said.key == "undone"
    assert floor.scan("M-1").recorded


def test_a_clock_set_back_makes_no_scan_a_second_one(floor: Floor) -> None:
    floor.scan("M-1")
    floor.hands.wall_us -= 1_000_000
    assert floor.scan("M-1").said.key == "xS7"


@pytest.mark.feature("R4")
def test_the_time_of_a_scan_is_kept_to_its_verdict_and_to_its_painting(floor: Floor) -> None:
    floor.want(scan("M-1"), arrived_s=floor.hands.steady_s - 0.005)
    floor.want(scan("U.ABC"), arrived_s=floor.hands.steady_s - 0.002)
    floor.run.painted(0.009, accepted=True)
    floor.want(Open(Where.DIAGNOSTICS))
    kept = floor.machine.figures
    for span, accepted, ms in (
        (Span.VERDICT, True, 5.0),
        (Span.VERDICT, False, 2.0),
        (Span.PAINT, True, 9.0),
    ):
        figure = kept.of(span, accepted=accepted)
        assert figure is not None
        assert (figure.n, figure.max_ms) == (1, pytest.approx(ms))
    assert kept.of(Span.PAINT, accepted=False) is None


def test_when_a_scan_had_arrived_is_handed_on_and_a_tap_has_no_such_time(floor: Floor) -> None:
    floor.run.want(scan("M-1"), 7.5)
    floor.run.want(Tap("help"))
    assert [floor.shown.get(timeout=PROMPT_S)[1] for _ in range(2)] == [7.5, 0.0]


def test_a_device_that_changes_shows_the_page_anew_and_answers_nobody(floor: Floor) -> None:
    floor.run.refresh()
    display, arrived_s = floor.shown.get(timeout=PROMPT_S)
    assert (arrived_s, display.tone) == (running.UNASKED, None)


@pytest.mark.feature("Q4")
def test_a_list_is_checked_while_nobody_wants_anything_and_a_wish_comes_first(
    floor: Floor,
) -> None:
    floor.run.want(Do("list", "\n".join(f"L-{number}" for number in range(250))))
    shown = [floor.next() for _ in range(4)]
    texts = [dict(each.said.args).get("k") for each in shown[:3]]
    assert texts == [0, 100, 200]
    assert (shown[3].said.key, shown[3].tone) == ("list_ready", Tone.IDLE)
    assert floor.want(Tap("confirm")).said.key == "list_received"
    floor.run.want(Do("list", "\n".join(f"N-{number}" for number in range(2000))))
    floor.run.want(Tap("no"))
    said: list[str] = []
    while "receive_serial" not in said:
        said.append(floor.next().said.key)
    assert len(said) < 20
