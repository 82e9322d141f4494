"""What people search for is found however it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.text import searched


@pytest.mark.parametrize(
    ("written", "sought"),
    [
        ("PCB-150", "pcb-150"),
        ("Über", "uber"),
        ("U\u0308ber", "uber"),
        ("Straße", "strasse"),
        ("\uff21\uff22\uff11", "ab1"),
        ("Ångström", "angstrom"),
    ],
)
def test_case_accents_and_variant_forms_make_no_difference(written: str, sought: str) -> None:
    assert searched(written) == sought


@given(st.text())
def test_the_short_way_for_plain_letters_is_the_long_way(text: str) -> None:
    assert searched(f"{text}ä") == searched(text) + "a"
