"""What the scanner's test finds out from the codes that came."""

import pytest

from kiosk.domain.scanner_check import (
    GS_CODE,
    TEST_CODE,
    Checked,
    Country,
    Finding,
    checked,
    pressed_as,
    read_as,
)

ALIKE = (Country.SPANISH, Country.ITALIAN, Country.NORDIC)


def test_a_code_that_came_whole_is_good() -> None:
    assert checked(TEST_CODE) == Checked(finding=Finding.GOOD)
    assert checked(GS_CODE) == Checked(finding=Finding.GS_GOOD)
    assert checked(TEST_CODE.swapcase()).finding is Finding.CAPS_LOCK


def test_keyboards_give_what_was_measured_of_them() -> None:
    assert read_as(Country.GERMAN, "XYZ-123_/[a]{Q}") == "XZYß123?-üa+ÜQ*"
    assert read_as(Country.FRENCH, "XYZ-123_/") == 'XYW)&é"°!'


@pytest.mark.feature("E12")
@pytest.mark.parametrize("country", Country)
def test_each_country_is_named_by_what_it_exchanges(country: Country) -> None:
    read = checked(read_as(country, TEST_CODE))
    assert (read.finding, read.countries) == (Finding.COMPUTER_COUNTRY, (country,))
    pressed = checked(pressed_as(country, TEST_CODE))
    assert pressed.finding is Finding.SCANNER_COUNTRY
    assert pressed.countries == (ALIKE if country in ALIKE else (country,))


@pytest.mark.feature("R7")
@pytest.mark.parametrize(
    ("came", "finding", "stands_in"),
    [
        ("KIOSKTEST", Finding.GS_LOST, ""),
        ("KIOSK{GS}TEST", Finding.GS_OTHER, "{GS}"),
        ("KIOSK^]TEST", Finding.GS_OTHER, "^]"),
        ("KIOSK and then some more TEST", Finding.ANOTHER_CODE, ""),
    ],
)
def test_what_comes_in_place_of_gs_is_told(came: str, finding: Finding, stands_in: str) -> None:
    found = checked(came)
    assert (found.finding, found.stands_in) == (finding, stands_in)


def test_characters_exchanged_otherwise_are_told_from_another_code() -> None:
    assert checked("KIOSK#Test#09 aZyQm;/").finding is Finding.OTHER_CHARACTERS
    assert checked("B-1").finding is Finding.ANOTHER_CODE
    assert checked("").finding is Finding.ANOTHER_CODE
