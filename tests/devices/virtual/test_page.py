"""Settings and feeds of the line in print: what each command moves and marks."""

import pytest
from PIL import Image, ImageOps

from kiosk.devices.virtual.line import Strip
from kiosk.devices.virtual.page import LabelEnd, Move, Page
from kiosk.devices.virtual.tokens import Tokenizer, Unknown
from tests.devices.virtual.jobs import CUT, native_128, symbol_2d


def printed(data: bytes, width: int = 400) -> tuple[list[Move], list[str]]:
    """Return what a page of `width` dots does with a job, and its notes."""
    notes: list[str] = []
    page = Page(width, notes.append)
    moves = [
        move
        for token in Tokenizer().feed(data)
        if not isinstance(token, Unknown)
        for move in page.apply(token)
    ]
    return moves, notes


def strip(data: bytes, width: int = 400) -> Image.Image:
    """Return the first strip of a job."""
    image = next(
        move.image for move in printed(data, width)[0] if isinstance(move, Strip) and move.image
    )
    return image.convert("L")


def ink(image: Image.Image) -> tuple[int, int, int, int]:
    """Return the box that holds all black dots."""
    box = ImageOps.invert(image).getbbox()
    assert box
    return box


@pytest.mark.parametrize(
    ("data", "feeds"),
    [
        (b"\n", [30]),
        (b"\x1b3\x40\n", [64]),
        (b"\x1b3\x40\x1b2\n", [30]),
        (b"\x1b3\x40\x1b@\n", [30]),
        (b"\x1bJ\x05", [5]),
        (b"A\x1bd\x02", [0, 60]),
        (b"A\x18\n", [30]),
        (b"A" * 34 + b"\n", [30, 30]),
    ],
)
def test_paper_moves_as_far_as_the_command_says(data: bytes, feeds: list[int]) -> None:
    moves, notes = printed(data)
    assert [move.feed for move in moves] == feeds
    assert notes == []


@pytest.mark.parametrize(
    ("data", "end"),
    [
        (b"\x1dV\x00", LabelEnd(0, cut=True)),
        (b"\x1dVB\x18", LabelEnd(24, cut=True)),
        (b"\x0c", LabelEnd(0, cut=False)),
        (b"\x1c(L\x02\x00A0", LabelEnd(0, cut=False)),
    ],
)
def test_a_label_ends_with_a_cut_or_without(data: bytes, end: LabelEnd) -> None:
    assert printed(data)[0] == [end]


def test_what_is_on_the_line_is_printed_before_a_cut_and_before_dots() -> None:
    before_cut, _ = printed(b"A" + CUT)
    before_dots, _ = printed(b"A\x1dv0\x00\x01\x00\x01\x00\xff")
    assert [getattr(move, "text", "") for move in before_cut] == ["A", ""]
    assert [getattr(move, "text", "") for move in before_dots] == ["A", ""]


def test_letters_stand_left_in_the_middle_and_right() -> None:
    left, middle, right = (
        ink(strip(b"\x1ba" + place + b"HH\n"))[0] for place in (b"\x00", b"1", b"\x02")
    )
    assert left < 12
    assert middle == left + (400 - 24) // 2
    assert right == left + 400 - 24


@pytest.mark.parametrize(
    ("command", "size"),
    [
        (b"", (12, 24)),
        (b"\x1bM\x01", (9, 17)),
        (b"\x1d!\x11", (24, 48)),
        (b"\x1d!\x20", (36, 24)),
        (b"\x1b!\x30", (24, 48)),
        (b"\x1b!\x01", (9, 17)),
    ],
)
def test_letters_have_the_size_of_their_cell(command: bytes, size: tuple[int, int]) -> None:
    image = strip(command + b"\x1dB\x01 \n")
    assert ink(image) == (0, 0, *size)


def test_spacing_and_places_move_the_next_letter() -> None:
    reverse = b"\x1dB\x01"
    assert ink(strip(reverse + b"\x1b \x04 \n"))[2] == 16
    assert ink(strip(b"\x1b$\x64\x00" + reverse + b" \n"))[0] == 100
    assert ink(strip(b"\x1dL\x14\x00" + reverse + b" \n"))[0] == 20
    assert ink(strip(b"A\t" + b"\x18" + b"\t" + reverse + b" \n"))[0] == 96


def test_bold_and_underlined_letters_have_more_ink() -> None:
    plain, bold, lined = (
        strip(command + b"HELLO\n").histogram()[0] for command in (b"", b"\x1bE\x01", b"\x1b-\x02")
    )
    assert plain < bold
    assert plain < lined


def test_a_bar_code_has_its_text_above_or_below() -> None:
    moves, _ = printed(b"\x1dH\x03" + native_128(b"{BAB"))
    assert [move.text for move in moves if isinstance(move, Strip)] == ["AB", "", "AB"]


@pytest.mark.parametrize(
    ("data", "note"),
    [
        (b"\x1dk\x04ABC\x00", "unknown barcode 4"),
        (b"\x1bt\x7f", "unknown code page 127"),
        (native_128(b"AB"), "undrawable GS k: no code set"),
        (native_128(b"{1{BA"), "undrawable GS k: {1"),
        (symbol_2d(48, 65, b"00"), "undrawable GS ( k: 3041"),
        (symbol_2d(49, 80, b"0" + b"x" * 4000) + symbol_2d(49, 81, b"0"), "undrawable GS ( k"),
        (symbol_2d(54, 81, b"0"), "undrawable GS ( k"),
        (b"\x1d(L\x03\x000p0", "undrawable GS ( L: no sizes"),
        (
            b"\x1d(L\x0a\x000p0\x01\x011\x08\x00\x08\x00",
            "undrawable GS ( L: 8 x 8 dots in 0 bytes",
        ),
    ],
)
def test_what_cannot_be_drawn_is_noted(data: bytes, note: str) -> None:
    moves, notes = printed(data)
    assert moves == []
    assert len(notes) == 1
    assert notes[0].startswith(note)


def test_doubled_dots_and_coarse_columns_are_larger() -> None:
    assert ink(strip(b"\x1dv0\x01\x01\x00\x01\x00\xff")) == (0, 0, 16, 1)
    assert ink(strip(b"\x1dv0\x02\x01\x00\x01\x00\xff")) == (0, 0, 8, 2)
    assert ink(strip(b"\x1b*\x00\x01\x00\xff\n")) == (0, 0, 2, 24)
