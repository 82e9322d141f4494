from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.scan.framing import IDLE_S, LONGEST, STALE_S, TAIL_S, Cut, Frame, Framer
from kiosk.devices.virtual.scanner import framed
from kiosk.settings.device_ports import Framing

ISO_15434 = b"[)>\x1e06\x1d1PABC\x1dQ10\x1e\x04"
MARKED = [framing for framing in Framing if framing is not Framing.IDLE]

# Every byte that is no end mark of any framing, invalid UTF-8 and all separators included.
BYTES = st.sampled_from([byte for byte in range(256) if byte not in b"\x02\x03\t\n\r"])
CODES = st.lists(BYTES, min_size=1, max_size=40).map(bytes)


def chunks(data: bytes, cuts: list[int]) -> list[bytes]:
    at = sorted({cut % (len(data) + 1) for cut in cuts} | {0, len(data)})
    return [data[start:end] for start, end in pairwise(at)]


def fed(framer: Framer, *pieces: bytes) -> list[Frame | Cut]:
    return [one for piece in pieces for one in framer.feed(piece, 1.0)]


def codes(framed_ones: list[Frame | Cut]) -> list[bytes]:
    assert all(isinstance(one, Frame) for one in framed_ones), framed_ones
    return [one.code for one in framed_ones if isinstance(one, Frame)]


@pytest.mark.feature("E2")
@pytest.mark.feature("E3")
@pytest.mark.parametrize("framing", MARKED)
def test_a_code_is_whole_at_whatever_byte_it_is_taken_apart(framing: Framing) -> None:
    data = framed(ISO_15434, framing.value) * 2
    for at in range(len(data) + 1):
        assert codes(fed(Framer(framing), data[:at], data[at:])) == [ISO_15434] * 2


@pytest.mark.parametrize("framing", MARKED)
@given(sent=st.lists(CODES, max_size=5), cuts=st.lists(st.integers(0, 300)))
def test_any_codes_in_any_pieces_come_out_as_they_went_in(
    framing: Framing, sent: list[bytes], cuts: list[int]
) -> None:
    data = b"".join(framed(code, framing.value) for code in sent)
    assert codes(fed(Framer(framing), *chunks(data, cuts))) == sent


@given(data=st.binary(max_size=200), cuts=st.lists(st.integers(0, 300)))
@pytest.mark.parametrize("framing", Framing)
def test_garbage_is_taken_the_same_in_one_piece_and_in_many(
    framing: Framing, data: bytes, cuts: list[int]
) -> None:
    assert fed(Framer(framing), data) == fed(Framer(framing), *chunks(data, cuts))


@pytest.mark.parametrize(
    ("framing", "data", "expected"),
    [
        (Framing.CR, b"A1\r\nA2\r\n", [b"A1", b"A2"]),
        (Framing.CR, b"A1\r\rA2\r", [b"A1", b"A2"]),
        (Framing.CR, b"A\nB\r", [b"A\nB"]),
        (Framing.LF, b"A1\r\nA2\n", [b"A1", b"A2"]),
        (Framing.CRLF, b"A\rB\nC\r\nD\r\n", [b"A\rB\nC", b"D"]),
        (Framing.CRLF, b"\r\n\r\nA\r\n", [b"A"]),
        (Framing.TAB, b"A\r\nB\t\tC\t", [b"A\r\nB", b"C"]),
        (Framing.STX_ETX, b"\x02A\r\nB\x03\r\n\x02C\x03", [b"A\r\nB", b"C"]),
    ],
)
def test_more_or_fewer_end_marks_than_set_make_no_empty_code(
    framing: Framing, data: bytes, expected: list[bytes]
) -> None:
    assert codes(fed(Framer(framing), data)) == expected


def test_silence_ends_a_code_without_an_end_mark() -> None:
    framer = Framer(Framing.IDLE)
    for at, byte in enumerate(ISO_15434):
        assert framer.feed(bytes((byte,)), at * IDLE_S * 0.9) == []
        assert framer.silent((at + 0.5) * IDLE_S * 0.9) == []
    last_s = (len(ISO_15434) - 1) * IDLE_S * 0.9
    ended_s = last_s + IDLE_S
    assert framer.silent(ended_s) == [Frame(code=ISO_15434, began_s=0.0, ended_s=ended_s)]
    assert framer.silent(ended_s + 9) == []


@pytest.mark.parametrize("framing", MARKED)
def test_a_code_of_the_greatest_length_is_whole(framing: Framing) -> None:
    assert codes(fed(Framer(framing), framed(b"x" * LONGEST, framing.value))) == [b"x" * LONGEST]


@pytest.mark.parametrize("framing", Framing)
def test_a_longer_one_is_told_once_and_the_next_is_read(framing: Framing) -> None:
    framer = Framer(framing)
    told = framer.feed(framed(b"x" * 9000, framing.value), 1.0)
    told += framer.silent(1.0 + STALE_S)
    told += framer.feed(framed(b"NEXT", framing.value), 9.0)
    told += framer.silent(9.0 + STALE_S)
    cut, frame = told
    assert cut == Cut(raw=b"x" * LONGEST, length=LONGEST + 1, ended_s=1.0)
    assert isinstance(frame, Frame)
    assert frame.code == b"NEXT"


@pytest.mark.parametrize("framing", [Framing.CR, Framing.LF, Framing.CRLF, Framing.TAB])
def test_a_code_whose_end_does_not_come_is_never_glued_to_the_next(framing: Framing) -> None:
    framer = Framer(framing)
    assert framer.feed(b"W2611-", 1.0) == []
    assert framer.silent(1.0 + STALE_S - 0.01) == []
    gone_s = 1.0 + STALE_S
    assert framer.silent(gone_s) == [Cut(raw=b"W2611-", length=6, ended_s=gone_s)]
    (tail,) = framer.feed(framed(b"0417", framing.value), gone_s + TAIL_S - 0.01)
    assert isinstance(tail, Cut)
    assert tail.raw.startswith(b"0417")
    assert codes(framer.feed(framed(b"W2611-0418", framing.value), gone_s + 0.6)) == [
        b"W2611-0418"
    ]


def test_after_a_pause_as_long_as_a_hand_needs_the_next_code_is_used() -> None:
    framer = Framer(Framing.CR)
    framer.feed(b"W2611-", 1.0)
    framer.silent(1.0 + STALE_S)
    assert codes(framer.feed(b"W2611-0418\r", 1.0 + STALE_S + TAIL_S)) == [b"W2611-0418"]


def test_what_stx_begins_is_whole_even_right_after_a_broken_code() -> None:
    framer = Framer(Framing.STX_ETX)
    cut, frame = framer.feed(b"\x02AB\x02W2611-0418\x03", 1.0)
    assert cut == Cut(raw=b"AB", length=2, ended_s=1.0)
    assert codes([frame]) == [b"W2611-0418"]


def test_what_lies_between_etx_and_stx_is_broken() -> None:
    assert Framer(Framing.STX_ETX).feed(b"417\x03\x02", 1.0) == [
        Cut(raw=b"417\x03", length=4, ended_s=1.0)
    ]


def test_a_prefix_proves_that_the_beginning_is_there() -> None:
    framer = Framer(Framing.CR, prefix=b"\x02~")
    whole, broken, again = framer.feed(b"\x02~AB\rB12\r\x02~CD\r\x02~\r", 1.0)
    assert broken == Cut(raw=b"B12", length=3, ended_s=1.0)
    assert codes([whole, again]) == [b"AB", b"CD"]


def test_a_line_that_is_gone_takes_its_begun_code_along() -> None:
    framer = Framer(Framing.CR)
    framer.feed(b"AB", 1.0)
    assert framer.lost(1.1) == [Cut(raw=b"AB", length=2, ended_s=1.1)]
    assert framer.lost(1.1) == []
    assert codes(framer.feed(b"CD\r", 1.2)) == [b"CD"]
