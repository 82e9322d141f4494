"""Check characters of numbering schemes, each by a published algorithm.

ISO/IEC 7064:2003 names the MOD systems; Luhn's formula is that of ISO/IEC 7812-1, annex B.
A system of letters and digits counts both, a system of digits the digits alone; whatever else
stands in a number, such as a hyphen, counts for nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from stdnum import luhn
from stdnum.iso7064 import mod_11_2, mod_11_10, mod_37_2, mod_37_36, mod_97_10

from kiosk.domain.check import checkable


class CheckSystem(Enum):
    """A published check system; the value is how a pattern names it, `{check:luhn}`."""

    MOD_37_36 = "mod37-36"
    MOD_37_2 = "mod37-2"
    MOD_97_10 = "mod97-10"
    MOD_11_10 = "mod11-10"
    MOD_11_2 = "mod11-2"
    LUHN = "luhn"

    @property
    def standard(self) -> str:
        """The standard that publishes it, and its name there."""
        return _DOING[self].standard

    @property
    def letters(self) -> bool:
        """Whether it counts letters beside digits."""
        return _DOING[self].letters

    @property
    def width(self) -> int:
        """How many characters it adds."""
        return _DOING[self].width

    @property
    def shape(self) -> str:
        """What it adds, as a regular expression."""
        return _DOING[self].shape


@dataclass(frozen=True, slots=True)
class _Doing:
    standard: str
    check: Callable[[str], str]
    width: int
    shape: str
    letters: bool = False


_DOING = {
    CheckSystem.MOD_37_36: _Doing(
        "ISO/IEC 7064, MOD 37,36", mod_37_36.calc_check_digit, 1, "[0-9A-Z]", letters=True
    ),
    CheckSystem.MOD_37_2: _Doing(
        "ISO/IEC 7064, MOD 37-2", mod_37_2.calc_check_digit, 1, "[0-9A-Z*]", letters=True
    ),
    CheckSystem.MOD_97_10: _Doing(
        "ISO/IEC 7064, MOD 97-10", mod_97_10.calc_check_digits, 2, "[0-9]{2}", letters=True
    ),
    CheckSystem.MOD_11_10: _Doing(
        "ISO/IEC 7064, MOD 11,10", mod_11_10.calc_check_digit, 1, "[0-9]"
    ),
    CheckSystem.MOD_11_2: _Doing("ISO/IEC 7064, MOD 11-2", mod_11_2.calc_check_digit, 1, "[0-9X]"),
    CheckSystem.LUHN: _Doing("ISO/IEC 7812-1, Luhn", luhn.calc_check_digit, 1, "[0-9]"),
}


def counted(system: CheckSystem, text: str) -> str:
    """Return what of `text` the system counts, in upper case."""
    characters = checkable(text)
    return characters if system.letters else "".join(filter(str.isdigit, characters))


def check_of(system: CheckSystem, text: str) -> str:
    """Return the check of `text`; "" where nothing of it counts."""
    characters = counted(system, text)
    return _DOING[system].check(characters) if characters else ""
