"""Reference designators: `R1-R4, C7` → R1 R2 R3 R4 C7, and back."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.domain.messages import Phrase, phrase
from kiosk.domain.words import english

MAX_DESIGNATORS = 2000
_SEPARATORS = re.compile(r"[ ,;]+")
_DASH = r"[-\u2013]"  # typed, or made longer by a word processor
_SPREAD = re.compile(rf" ?{_DASH} ?(?=[A-Za-z]+[0-9])")
_COUNTED = re.compile(r"([A-Za-z]+)([0-9]{1,6})")
_RANGE = re.compile(rf"([A-Za-z]+)([0-9]{{1,6}}){_DASH}([A-Za-z]+)([0-9]{{1,6}})")
_LEAST_RANGE = 3
"""Names that are written as a range; two are as short without one."""


@dataclass(frozen=True, slots=True)
class BadDesignators:
    """Why a text is no list of designators, in words for a person."""

    why: Phrase

    @property
    def reason(self) -> str:
        """Why, in English."""
        return english(self.why)


def designators(text: str) -> tuple[str, ...] | BadDesignators:
    """Split `text` at blanks, commas and semicolons and write ranges out; its order stays.

    A range has the same letters at both ends; leading zeros are kept. Other text with a dash is
    one designator.
    """
    made: list[str] = []
    for token in _SEPARATORS.split(_SPREAD.sub("-", text)):
        if not token:
            continue
        expanded = _expanded(token)
        if isinstance(expanded, BadDesignators):
            return expanded
        made += expanded
        if len(made) > MAX_DESIGNATORS:
            return BadDesignators(phrase("row_designators_many", most=MAX_DESIGNATORS))
    twice = {name for name in made if made.count(name) > 1} if len(set(made)) < len(made) else ()
    if twice:
        return BadDesignators(phrase("row_designators_twice", name=min(twice)))
    return tuple(made)


def shortened(names: Sequence[str]) -> str:
    """Return a text that `designators` splits into `names` again: `R1-R4, C7`."""
    return ", ".join(_ranges(names))


def _ranges(names: Sequence[str]) -> Iterator[str]:
    at = 0
    while at < len(names):
        count = _counting_on(names, at)
        if count >= _LEAST_RANGE:
            yield f"{names[at]}-{names[at + count - 1]}"
        else:
            yield from names[at : at + count]
        at += count


def _counting_on(names: Sequence[str], start: int) -> int:
    """Return how many names from `start` on follow each other as those of a range do."""
    found = _COUNTED.fullmatch(names[start])
    if found is None:
        return 1
    width = len(found[2]) if found[2].startswith("0") else 0
    count = 1
    while start + count < len(names):
        following = f"{found[1]}{int(found[2]) + count:0{width}d}"
        if names[start + count] != following or _COUNTED.fullmatch(following) is None:
            break
        count += 1
    return count


def _expanded(token: str) -> list[str] | BadDesignators:
    if not any(character.isalnum() for character in token):
        return BadDesignators(phrase("row_no_designator", name=token))
    found = _RANGE.fullmatch(token)
    if found is None or found[1] != found[3]:
        return [token]
    first, last = int(found[2]), int(found[4])
    if last < first:
        return BadDesignators(phrase("row_designators_backwards", range=token))
    if last - first >= MAX_DESIGNATORS:
        why = phrase("row_designators_range", range=token, most=MAX_DESIGNATORS)
        return BadDesignators(why)
    width = len(found[2]) if found[2].startswith("0") else 0
    return [f"{found[1]}{number:0{width}d}" for number in range(first, last + 1)]
