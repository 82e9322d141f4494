"""The door for scans: any text gives a code or a refusal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.codes.aim import Carried, split_symbol
from kiosk.domain.codes.code import (
    Code,
    Command,
    FreeText,
    OwnPlace,
    OwnUnit,
    Unread,
    Unreadable,
)
from kiosk.domain.codes.own import print_place, print_unit
from kiosk.domain.codes.reader import MAX_SCAN_LENGTH, read_code
from kiosk.domain.ids import LocationCode, UnitId

UNIT = UnitId("0123456789ABCDEF")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (print_unit(UNIT), OwnUnit(UNIT)),
        ("]Q1" + print_unit(UNIT) + "\r\n", OwnUnit(UNIT)),
        (print_place(LocationCode("DOCK 1")), OwnPlace(LocationCode("DOCK 1"))),
        (" c.done\n", Command.DONE),
        ("SN-2026-000123\r", FreeText("SN-2026-000123")),
        ("]C0 00123 ", FreeText("00123")),
        ("]x9", FreeText("]x9")),
        ("\u00a0M3x10 / caf\u00e9\u3000", FreeText("M3x10 / caf\u00e9")),
        ("]d1https://example.com/x", FreeText("https://example.com/x")),
        ("U.FL-R-SMT-1(10)", FreeText("U.FL-R-SMT-1(10)")),
    ],
)
def test_each_text_goes_to_the_reader_of_its_kind(text: str, code: Code) -> None:
    assert read_code(text) == code


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", Unreadable(why=Unread.EMPTY, text="")),
        (" \r\n", Unreadable(why=Unread.EMPTY, text="")),
        ("]Q1", Unreadable(why=Unread.EMPTY, text="]Q1")),
        ("x" * 2001, Unreadable(why=Unread.TOO_LONG, text="x" * MAX_SCAN_LENGTH)),
        ("U.0123", Unreadable(why=Unread.BAD_CHECK, text="U.0123")),
        ("SN\x001", Unreadable(why=Unread.CONTROL_CHARACTER, text="SN\x001", where="U+0000")),
        ("SN1\x1d", Unreadable(why=Unread.CONTROL_CHARACTER, text="SN1\x1d", where="U+001D")),
        ("S\tN", Unreadable(why=Unread.CONTROL_CHARACTER, text="S\tN", where="U+0009")),
        ("S\u200bN", Unreadable(why=Unread.CONTROL_CHARACTER, text="S\u200bN", where="U+200B")),
        ("S\u202eN", Unreadable(why=Unread.CONTROL_CHARACTER, text="S\u202eN", where="U+202E")),
        ("S\ud800", Unreadable(why=Unread.CONTROL_CHARACTER, text="S\ud800", where="U+D800")),
        ("S\u2028N", Unreadable(why=Unread.CONTROL_CHARACTER, text="S\u2028N", where="U+2028")),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(text: str, refusal: Unreadable) -> None:
    assert read_code(text) == refusal


@pytest.mark.parametrize("text", ["", "]", "]C", "]C\u00e91", "]C-1", "]x11", "C01", "x]C1"])
def test_only_a_whole_symbology_identifier_in_front_is_split_off(text: str) -> None:
    assert split_symbol(text) == Carried(None, text)


@given(
    st.text(st.characters(), max_size=60)
    | st.text("UPLOC.[)>]\x1d\x1e\x0406()0123456789{}%", max_size=40)
)
def test_any_text_gives_a_code_or_a_refusal(text: str) -> None:
    assert isinstance(read_code(text), Code)
