"""Texts that are as a condition has them: a star stands for any text, letters in either case."""

from functools import lru_cache

ANY = "*"
"""Stands for any text, also none."""

MOST_STARS = 8
"""In one condition; no plant needs as many."""


def alike(condition: str, text: str) -> bool:
    """Whether a text is as a condition has it: `*` is any text, letters count in either case.

    Each piece between two stars is taken where it comes first, so no text takes long.
    """
    folded = text.casefold()
    first, *others = _pieces(condition)
    if not others:
        return folded == first
    *inner, last = others
    end = len(folded) - len(last)
    at = len(first)
    if at > end or not (folded.startswith(first) and folded.endswith(last)):
        return False
    for piece in inner:
        found = folded.find(piece, at, end)
        if found < 0:
            return False
        at = found + len(piece)
    return True


@lru_cache(maxsize=1000)
def _pieces(condition: str) -> tuple[str, ...]:
    return tuple(condition.casefold().split(ANY))
