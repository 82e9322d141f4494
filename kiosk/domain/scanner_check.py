"""The scanner's test: what came for a code that is known, and what that says (E12).

A scanner that types presses keys, and which character a key gives is a matter of the keyboard's
country. Where scanner and computer are set to two countries, characters are exchanged.
"""

from dataclasses import dataclass
from enum import Enum

TEST_CODE = "KIOSK-Test_09 aZyQm;/"
"""Letters of both cases, digits, and signs that countries put on other keys."""

GS = "\x1d"
GS_CODE = f"KIOSK{GS}TEST"
"""Two words with the group separator between them, as many labels have it (ISO/IEC 15434)."""

MOST_STAND_IN = 8
"""Characters that may stand for GS; more is another code."""

SLOW_MS = 35.0
"""Milliseconds a character from which on keys are taken for a person's."""


class Country(Enum):
    """Countries whose keyboards are told apart."""

    GERMAN = "german"
    FRENCH = "french"
    SPANISH = "spanish"
    ITALIAN = "italian"
    NORDIC = "nordic"


class Finding(Enum):
    """What a test showed."""

    GOOD = "good"
    CAPS_LOCK = "caps_lock"
    SCANNER_COUNTRY = "scanner_country"
    """the scanner presses the keys of another country's keyboard"""
    COMPUTER_COUNTRY = "computer_country"
    """the computer reads the keys as another country's"""
    OTHER_CHARACTERS = "other_characters"
    GS_GOOD = "gs_good"
    GS_LOST = "gs_lost"
    GS_OTHER = "gs_other"
    """something else comes in place of GS"""
    ANOTHER_CODE = "another_code"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a test showed.

    Attributes:
        countries: whose keyboards it looks like; of some the test cannot tell them apart.
        stands_in: what came in place of GS.
    """

    finding: Finding
    countries: tuple[Country, ...] = ()
    stands_in: str = ""


_US = (
    "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./"
    '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?'
)
_COUNTRIES = {
    Country.GERMAN: (
        "^1234567890ß\u00b4qwertzuiopü+#asdfghjklöäyxcvbnm,.-"
        "°!\"§$%&/()=?`QWERTZUIOPÜ*'ASDFGHJKLÖÄYXCVBNM;:_"
    ),
    Country.FRENCH: (
        "²&é\"'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!"
        "~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§"
    ),
    Country.SPANISH: (
        "º1234567890'¡qwertyuiop`+çasdfghjklñ\u00b4zxcvbnm,.-"
        'ª!"·$%&/()=?¿QWERTYUIOP^*ÇASDFGHJKLÑ¨ZXCVBNM;:_'
    ),
    Country.ITALIAN: (
        "\\1234567890'ìqwertyuiopè+ùasdfghjklòàzxcvbnm,.-"
        '|!"£$%&/()=?^QWERTYUIOPé*§ASDFGHJKLç°ZXCVBNM;:_'
    ),
    Country.NORDIC: (
        "§1234567890+\u00b4qwertyuiopå¨'asdfghjklöäzxcvbnm,.-"
        '½!"#¤%&/()=?`QWERTYUIOPÅ^*ASDFGHJKLÖÄZXCVBNM;:_'
    ),
}
"""What the 94 keys of the US keyboard give in other countries, plain and with Shift; a blank is
the same everywhere."""


def checked(text: str) -> Checked:
    """Judge what came for one of the two test codes; any other code is told as such."""
    if text == TEST_CODE:
        return Checked(finding=Finding.GOOD)
    if text == TEST_CODE.swapcase():
        return Checked(finding=Finding.CAPS_LOCK)
    for finding, change in (
        (Finding.COMPUTER_COUNTRY, read_as),
        (Finding.SCANNER_COUNTRY, pressed_as),
    ):
        found = tuple(each for each in Country if text == change(each, TEST_CODE))
        if found:
            return Checked(finding=finding, countries=found)
    return _separator(text) or _other(text)


def _separator(text: str) -> Checked | None:
    """Judge the code with GS, None where it is not that one."""
    first, _, last = GS_CODE.partition(GS)
    if not (text.casefold().startswith(first.casefold()) and text.endswith(last)):
        return None
    between = text[len(first) : len(text) - len(last)]
    if between == GS:
        return Checked(finding=Finding.GS_GOOD)
    if not between:
        return Checked(finding=Finding.GS_LOST)
    if len(between) > MOST_STAND_IN:
        return None
    return Checked(finding=Finding.GS_OTHER, stands_in=between)


def _other(text: str) -> Checked:
    """Tell the test code with characters exchanged from a code that is another one."""
    alike = sum(
        came.casefold() == meant.casefold() for came, meant in zip(text, TEST_CODE, strict=False)
    )
    near = len(text) == len(TEST_CODE) and alike * 2 > len(TEST_CODE)
    return Checked(finding=Finding.OTHER_CHARACTERS if near else Finding.ANOTHER_CODE)


def read_as(country: Country, text: str) -> str:
    """Return what a computer set to a country reads where the keys of `text` are pressed."""
    return text.translate(str.maketrans(_US, _COUNTRIES[country]))


def pressed_as(country: Country, text: str) -> str:
    """Return what a US computer reads where a scanner set to a country sends `text`."""
    return text.translate(str.maketrans(_COUNTRIES[country], _US))
