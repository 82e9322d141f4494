"""Text from outside: refused where it hides characters, compared in one normal form (A8, A26)."""

import unicodedata

MAX_IDENTIFIER_LENGTH = 200
HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def hidden_character(text: str) -> str | None:
    """Return the name of the first control, format or unassigned character in `text`, or None."""
    for character in text:
        if unicodedata.category(character) in HIDDEN:
            return f"U+{ord(character):04X}"
    return None


def encodable(text: str) -> bool:
    """Tell whether UTF-8 can write `text`: it holds no byte that could not be decoded."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def normal(text: str) -> str:
    """Return `text` trimmed and in Unicode form NFC: the form of codes that keep their case."""
    return unicodedata.normalize("NFC", text.strip())


def comparable(text: str) -> str:
    """Return the form in which serial and lot numbers are compared: `normal` and upper case.

    Leading zeros and inner blanks stay. Case is folded unless the policy `serial_case` is exact.
    """
    return unicodedata.normalize("NFC", normal(text).upper())


def searched(text: str) -> str:
    """Return the form in which people search: without case, accents and variant forms."""
    if text.isascii():
        return text.lower()
    bare = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in bare if not unicodedata.combining(each))


def visible(text: str, most: int = 120) -> str:
    r"""Return `text` with hidden characters written out (`\\x1d`), cut after `most` characters."""
    shown = "".join(
        character
        if unicodedata.category(character) not in HIDDEN
        else character.encode("unicode_escape").decode()
        for character in text[:most]
    )
    return shown if len(text) <= most else f"{shown}…"
