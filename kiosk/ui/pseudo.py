"""Two languages made at run time, for tests of what a real one does to a screen."""

import re
from math import ceil

LONGER = 0.4
"""How much longer than English a text may get: the usual allowance for translated ones."""

RIGHT_TO_LEFT_ISOLATE = "\u2067"  # RLI; Unicode Standard Annex 9, 2.4.2
FIRST_STRONG_ISOLATE = "\u2068"  # FSI; Unicode Standard Annex 9, 2.4.3
END_OF_ISOLATE = "\u2069"  # PDI; Unicode Standard Annex 9, 2.5

_PLACE = re.compile(r"(\{\w+\})")
_WORD = re.compile(r"[^\W\d_]+")
_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "åçéîñöšûýžÅÇÉÎÑÖŠÛÝŽ")


def stretched(template: str) -> str:
    """Return a template with accents and 40 % longer words; what stands in braces is kept.

    One without a word of its own stays as it is.
    """
    pieces = _PLACE.split(template)
    words = sum(len(word) for piece in pieces[::2] for word in _WORD.findall(piece))
    more = ceil(LONGER * len(template))
    done = 0

    def longer(found: re.Match[str]) -> str:
        nonlocal done
        word = found.group().translate(_ACCENTS)
        before, done = done, done + len(word)
        extra = ceil(more * done / words) - ceil(more * before / words)
        return word + (word * extra)[:extra]

    return "".join(
        piece if _PLACE.fullmatch(piece) else _WORD.sub(longer, piece) for piece in pieces
    )


def mirrored(template: str) -> str:
    """Return a template that is laid out from right to left, though its words are English."""
    return f"{RIGHT_TO_LEFT_ISOLATE}{template}{END_OF_ISOLATE}"


def isolated(fact: str) -> str:
    """Return a code, number or name that keeps its own direction inside a sentence."""
    return f"{FIRST_STRONG_ISOLATE}{fact}{END_OF_ISOLATE}"
