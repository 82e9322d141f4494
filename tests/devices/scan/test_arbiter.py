from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.scan.arbiter import REMAINDER_S, TRIGGER_GAP_S, Arbiter
from kiosk.devices.scan.source import Fragment, Link, Read, ScannerState
from kiosk.session.inputs import Broken, Event, Extra, Scan, Several


@dataclass
class Heard:
    events: list[Event] = field(default_factory=list[Event])
    times: list[float] = field(default_factory=list[float])

    def __call__(self, event: Event, arrived_s: float) -> None:
        self.events.append(event)
        self.times.append(arrived_s)


def code(raw: bytes, at_s: float, *, more: bool = False, source: str = "left") -> Read:
    return Read(
        raw=raw,
        text=raw.decode(),
        symbology=None,
        source=source,
        began_s=at_s,
        ended_s=at_s,
        more=more,
    )


def scanned(raw: bytes, source: str = "left") -> Scan:
    return Scan(raw=raw, text=raw.decode(), symbology=None, source=source)


def heard(*sent: Read | Fragment) -> list[Event]:
    events = Heard()
    arbiter = Arbiter(events)
    for one in sent:
        if isinstance(one, Read):
            arbiter.read(one)
        else:
            arbiter.broken(one)
    return events.events


def cut(at_s: float, raw: bytes = b"W26", source: str = "left") -> Fragment:
    return Fragment(raw=raw, length=len(raw), source=source, ended_s=at_s)


A, B, C = scanned(b"A"), scanned(b"B"), scanned(b"C")


@pytest.mark.feature("R7")
def test_a_scan_carries_its_identifier_in_front_its_bytes_and_its_scanner() -> None:
    events = Heard()
    Arbiter(events).read(
        Read(
            raw=b"]d2A{GS}B",
            text="A\x1dB",
            symbology="]d2",
            source="left",
            began_s=1.0,
            ended_s=1.5,
        )
    )
    assert events.events == [
        Scan(raw=b"]d2A{GS}B", text="]d2A\x1dB", symbology="]d2", source="left")
    ]
    assert events.times == [1.5]


@pytest.mark.feature("E6")
def test_codes_that_were_there_at_once_are_several_and_none_is_used() -> None:
    sent = code(b"A", 1.0, more=True), code(b"B", 1.0, more=True), code(b"C", 1.0)
    assert heard(*sent) == [Several((A, B, C))]


@pytest.mark.feature("E6")
def test_a_code_that_follows_within_the_trigger_is_told_as_ignored() -> None:
    sent = code(b"A", 1.0), code(b"B", 1.029), code(b"C", 1.058)
    assert heard(*sent) == [
        A,
        Extra(scan=B, first=A, count=2),
        Extra(scan=C, first=A, count=3),
    ]


def test_a_code_that_follows_several_makes_them_one_more() -> None:
    sent = code(b"A", 1.0, more=True), code(b"B", 1.0), code(b"C", 1.02)
    assert heard(*sent) == [Several((A, B)), Several((A, B, C))]


@pytest.mark.feature("E6")
def test_the_same_code_twice_in_one_trigger_counts_once() -> None:
    assert heard(code(b"A", 1.0, more=True), code(b"A", 1.0), code(b"A", 1.02)) == [A]


def test_the_next_trigger_is_another_action() -> None:
    later_s = 1.0 + TRIGGER_GAP_S + 0.001
    assert heard(code(b"A", 1.0), code(b"B", later_s)) == [A, B]
    assert heard(code(b"A", 1.0), code(b"A", later_s)) == [A, A]


def test_two_scanners_at_the_same_moment_are_two_actions() -> None:
    sent = code(b"A", 1.0), code(b"B", 1.0, source="right")
    assert heard(*sent) == [A, scanned(b"B", "right")]


def test_what_may_be_the_remainder_of_a_broken_code_is_not_used() -> None:
    soon_s = 1.0 + REMAINDER_S - 0.001
    assert heard(cut(1.0), code(b"11-0417", soon_s), cut(9.0, source="right")) == [
        Broken(characters=3, source="left", raw=b"W26"),
        Broken(characters=7, source="left", raw=b"11-0417"),
        Broken(characters=3, source="right", raw=b"W26"),
    ]


def test_after_a_broken_code_the_next_trigger_is_used() -> None:
    later_s = 1.0 + REMAINDER_S
    assert heard(cut(1.0), code(b"A", later_s), cut(later_s, source="right"))[1] == A


def test_a_code_that_waits_is_handed_on_before_one_that_broke_off_behind_it() -> None:
    assert heard(code(b"A", 1.0, more=True), cut(1.0)) == [
        A,
        Broken(characters=3, source="left", raw=b"W26"),
    ]


def test_a_state_is_handed_on() -> None:
    told: list[ScannerState] = []
    state = ScannerState(name="left", link=Link.LOST)
    Arbiter(Heard(), told.append).changed(state)
    assert told == [state]


@st.composite
def histories(draw: st.DrawFn) -> list[Read | Fragment]:
    """What one scanner may send: chunks of whole and broken codes, each another, at any pace."""
    sent: list[Read | Fragment] = []
    at_s = 0.0
    for _ in range(draw(st.integers(0, 12))):
        at_s += draw(st.sampled_from([0.0, 0.01, 0.029, 0.04, 0.06, 0.5]))
        chunk = draw(st.lists(st.booleans(), min_size=1, max_size=4))
        for at, is_whole in enumerate(chunk):
            raw = str(len(sent)).encode()
            more = any(chunk[at + 1 :])
            sent.append(code(raw, at_s, more=more) if is_whole else cut(at_s, raw))
    return sent


def told(event: Event) -> list[bytes]:
    match event:
        case Scan() | Broken():
            return [event.raw]
        case Extra():
            return [event.scan.raw]
        case Several():
            return [scan.raw for scan in event.scans]
        case _:
            return []


@pytest.mark.feature("E6")
@given(histories())
def test_nothing_that_a_scanner_sends_vanishes_and_all_is_told_in_order(
    sent: list[Read | Fragment],
) -> None:
    """Each code is used, told as ignored or told as broken; in its turn, and one way only."""
    first_told = dict.fromkeys(raw for event in heard(*sent) for raw in told(event))
    assert list(first_told) == [one.raw for one in sent]
    ways = [(raw, type(event)) for event in heard(*sent) for raw in told(event)]
    assert len(set(ways)) == len(sent)


@given(histories())
def test_a_code_is_used_only_where_a_trigger_begins(sent: list[Read | Fragment]) -> None:
    used = {event.raw for event in heard(*sent) if isinstance(event, Scan)}
    for at, one in enumerate(sent):
        if one.raw in used and isinstance(one, Read):
            before = [was for was in sent[:at] if was.ended_s > one.began_s - TRIGGER_GAP_S]
            assert not before
