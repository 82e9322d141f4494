"""The thread of a scanner, with plugs that misbehave."""

import logging
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from kiosk.devices.scan.framing import Frame, Framed
from kiosk.devices.scan.meaning import Meaning
from kiosk.devices.scan.plugged import RETRIES_S, Line, PluggedSource
from kiosk.devices.scan.source import Link, Trouble
from tests.devices.scan.ear import Ear, no_time


@dataclass
class QuietLine:
    """Sends one code, then what it is told to: nothing, or an error."""

    error: Exception | None = None
    listened: int = 0
    closed: bool = False

    def listen(self) -> Sequence[Framed]:
        self.listened += 1
        if self.listened == 1:
            return [Frame(code=b"W1", began_s=1.0, ended_s=1.0)]
        if self.error is not None:
            raise self.error
        threading.Event().wait(0.02)
        return []

    def lost(self) -> Sequence[Framed]:
        return []

    def close(self) -> None:
        self.closed = True
        raise OSError("it is gone already")


@dataclass
class Plug:
    """Answers each opening with what is next; the last answer stays."""

    answers: list[Line | Trouble | Exception]
    there: Sequence[str] = ("bad", "good")
    tried: list[tuple[str, float]] = field(default_factory=list[tuple[str, float]])

    def places(self) -> Sequence[str] | Trouble:
        return self.there

    def open(self, place: str) -> Line | Trouble:
        self.tried.append((place, time.perf_counter()))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


def source_of(plug: Plug) -> PluggedSource:
    return PluggedSource("s", plug, Meaning({}), no_time, look_s=0.01)


def test_of_several_places_the_first_that_opens_is_taken(ear: Ear) -> None:
    line = QuietLine()
    source = source_of(Plug([Trouble.BUSY, line]))
    source.start(ear)
    ear.wait_for_codes(1)
    assert source.state.place == "good"
    source.stop()
    assert line.closed


def test_a_scanner_that_cannot_be_opened_is_tried_less_and_less_often(ear: Ear) -> None:
    plug = Plug([Trouble.BUSY], there=("port",))
    source = source_of(plug)
    source.start(ear)
    threading.Event().wait(0.9)
    began_s = time.perf_counter()
    source.stop()
    assert time.perf_counter() - began_s < 2.0
    gaps_s = [
        after - before for (_, before), (_, after) in zip(plug.tried, plug.tried[1:], strict=False)
    ]
    assert 1 <= len(gaps_s) <= 3
    assert all(gap_s >= wait_s for gap_s, wait_s in zip(gaps_s, RETRIES_S, strict=False))
    assert [state.trouble for state in ear.states] == [None, Trouble.BUSY, None]  # told once


def test_why_a_port_that_came_back_cannot_be_opened_is_tried_at_once(ear: Ear) -> None:
    plug = Plug([*[Trouble.NOT_ALLOWED] * 5, QuietLine()], there=("port",))
    source = source_of(plug)
    source.start(ear)
    ear.wait(lambda: source.state.trouble is Trouble.NOT_ALLOWED)
    for _ in range(5):
        plug.there = ()
        ear.wait(lambda: source.state.trouble is Trouble.MISSING)
        plug.there = ("port",)
        ear.wait(lambda: source.state.trouble is not Trouble.MISSING)
    ear.wait_for_codes(1)
    source.stop()


@pytest.mark.expected_log("kiosk.devices.scan.plugged", logging.ERROR)
def test_an_error_that_nobody_foresaw_does_not_end_the_thread(ear: Ear) -> None:
    first, second = QuietLine(error=RuntimeError("a bug")), QuietLine()
    source = source_of(Plug([RuntimeError("another"), first, second], there=("port",)))
    source.start(ear)
    ear.wait_for_codes(2)
    assert first.closed
    assert [state.link for state in ear.states] == [
        Link.CONNECTING,
        Link.CONNECTED,
        Link.LOST,
        Link.CONNECTED,
    ]
    source.stop()
