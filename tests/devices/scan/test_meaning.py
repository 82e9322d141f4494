import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.scan.meaning import Meaning, Meant

PLAIN = Meaning({})


def test_the_symbology_identifier_is_split_off() -> None:
    assert PLAIN.of(b"]d20104012345678901\x1d10AB") == Meant("]d2", "0104012345678901\x1d10AB")


def test_a_bracket_that_is_no_identifier_belongs_to_the_code() -> None:
    assert PLAIN.of(b"]~1AB") == Meant(None, "]~1AB")


@pytest.mark.feature("E3")
def test_what_a_scanner_sends_for_separators_is_turned_into_them() -> None:
    meaning = Meaning({"{GS}": "\x1d", "{": "<", "F8": "{GS}", "": "never"})
    assert meaning.of(b"]d2A{GS}B{C F8") == Meant("]d2", "A\x1dB<C {GS}")


@pytest.mark.feature("R7")
@given(st.binary())
def test_no_two_different_inputs_are_read_as_one(raw: bytes) -> None:
    meant = PLAIN.of(raw)
    assert ((meant.symbology or "") + meant.text).encode("utf-8", "surrogateescape") == raw
