"""The check character that catches a misread code: ISO/IEC 7064 MOD 37,36, a hybrid system."""

from stdnum.exceptions import ValidationError
from stdnum.iso7064 import mod_37_36

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"  # ISO/IEC 7064:2003, MOD 37,36


class UncheckableText(ValueError):
    """A check character was asked for a text that can have none: a fault of the program."""

    def __init__(self, text: str) -> None:
        """Say so of `text`."""
        super().__init__(f'"{text}" is not made of the characters 0-9 and A-Z alone')
        self.text = text


def check_character(text: str) -> str:
    """Return the character that makes `text` valid when it stands behind it.

    It catches every single wrong character and nearly every swap of two neighbours.

    Args:
        text: one or more of 0-9 and A-Z.

    Raises:
        UncheckableText: it is empty or holds any other character.
    """
    if not text:
        raise UncheckableText(text)
    try:
        return mod_37_36.calc_check_digit(text)
    except ValueError as error:
        raise UncheckableText(text) from error


def has_valid_check(text: str) -> bool:
    """Tell whether the last character of `text` is the check character of those before it."""
    if len(text) <= 1:
        return False
    try:
        mod_37_36.validate(text)
    except ValidationError:
        return False
    return True


def checkable(text: str) -> str:
    """Return what of `text` counts for its check: the letters A-Z and digits, in upper case."""
    return "".join(c for c in text if c.isascii() and c.isalnum()).upper()
