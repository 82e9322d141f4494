"""The stream is cut into the same tokens however it arrives."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.virtual.line import Strip
from kiosk.devices.virtual.page import LabelEnd, Page
from kiosk.devices.virtual.tokens import Command, Row, Text, Token, Tokenizer, Unknown
from tests.devices.virtual.jobs import job, native_128, native_matrix, native_qr

JOB = (
    job()
    + b"\x1b@\x1ba\x01\x1d!\x11PCB-4711\n\x1d!\0\x1bE\x01Lot\x1bE\0 12\n"
    + native_qr("SN-1")
    + native_128(b"{BSN-1")
    + native_matrix("SN-1")
    + b"\x1bx\x1b*!\x02\0abcdef\n\x1dkE\x03abc\x10\x04\x01\x1dVA\x05"
)


def tokens(chunks: list[bytes]) -> list[Token]:
    """Return the tokens of chunks, neighbouring texts as one."""
    tokenizer = Tokenizer()
    whole: list[Token] = []
    for chunk in chunks:
        for token in tokenizer.feed(chunk):
            last = whole[-1] if whole else None
            if isinstance(token, Text) and isinstance(last, Text):
                whole[-1] = Text(last.content + token.content)
            else:
                whole.append(token)
    return whole


def chopped(data: bytes, cuts: list[int]) -> list[bytes]:
    ends = [0, *sorted(cut % len(data) for cut in cuts), len(data)]
    return [data[start:end] for start, end in pairwise(ends)]


@given(st.lists(st.integers(0, 100_000), max_size=40))
def test_chunks_do_not_change_the_tokens(cuts: list[int]) -> None:
    assert tokens(chopped(JOB, cuts)) == tokens([JOB])


def test_one_byte_at_a_time_is_the_same_too() -> None:
    assert tokens([bytes([byte]) for byte in JOB]) == tokens([JOB])


@given(st.binary(max_size=400), st.lists(st.integers(0, 100_000), max_size=10))
def test_any_bytes_are_cut_and_printed_without_an_error(noise: bytes, cuts: list[int]) -> None:
    data = noise + b" "
    notes: list[str] = []
    page = Page(400, notes.append)
    found = tokens(chopped(data, cuts))
    assert found == tokens([data])
    for token in found:
        if not isinstance(token, Unknown):
            for move in page.apply(token):
                assert isinstance(move, Strip | LabelEnd)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"AB\n", [Text(b"AB"), Command("LF")]),
        (b"\x1bx!", [Unknown(b"\x1bx"), Text(b"!")]),
        (b"\x01", [Unknown(b"\x01")]),
        (b"\x1dV\x00", [Command("GS V", b"\x00")]),
        (b"\x1dVB\x10", [Command("GS V", b"B\x10")]),
        (b"\x1dk\x04AB\x00C", [Command("GS k", b"\x04AB\x00"), Text(b"C")]),
        (b"\x1dkI\x02{BC", [Command("GS k", b"I\x02{B"), Text(b"C")]),
        (b"\x1d(k\x03\x001Q0", [Command("GS ( k", b"1Q0")]),
        (b"\x1d8L\x02\x00\x00\x0002", [Command("GS 8 L", b"02")]),
        (b"\x1c(L\x02\x00A0", [Command("FS ( L", b"A0")]),
        (b"\x1b*\x00\x02\x00ABC", [Command("ESC *", b"\x00\x02\x00AB"), Text(b"C")]),
        (b"\x1bD\x08\x10\x00A", [Command("ESC D", b"\x08\x10\x00"), Text(b"A")]),
        (b"\x10\x14\x01\x00\x01A", [Command("DLE DC4", b"\x01\x00\x01"), Text(b"A")]),
        (
            b"\x1dv0\x00\x01\x00\x02\x00ABC",
            [Row(b"A", 0, last=False), Row(b"B", 0, last=True), Text(b"C")],
        ),
        (b"\x1dv0\x00\x01\x00\x00\x00A", [Text(b"A")]),
        (b"\x1dv0\x00\x00\x00\x02\x00A", [Text(b"A")]),
    ],
)
def test_each_shape_of_command_ends_where_it_should(data: bytes, expected: list[Token]) -> None:
    assert tokens([data]) == expected
