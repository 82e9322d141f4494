"""Reference designators: `R1-R4, C7` → R1 R2 R3 R4 C7."""

import re
from dataclasses import dataclass

MAX_DESIGNATORS = 2000
_SEPARATORS = re.compile(r"[ ,;]+")
_DASH = r"[-\u2013]"  # typed, or made longer by a word processor
_SPREAD = re.compile(rf" ?{_DASH} ?(?=[A-Za-z]+[0-9])")
_RANGE = re.compile(rf"([A-Za-z]+)([0-9]{{1,6}}){_DASH}([A-Za-z]+)([0-9]{{1,6}})")


@dataclass(frozen=True, slots=True)
class BadDesignators:
    """Why a text is no list of designators, in words for a person."""

    reason: str


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
            return BadDesignators(f"these are more than {MAX_DESIGNATORS} designators")
    twice = {name for name in made if made.count(name) > 1} if len(set(made)) < len(made) else ()
    if twice:
        return BadDesignators(f"{min(twice)} stands in it twice")
    return tuple(made)


def _expanded(token: str) -> list[str] | BadDesignators:
    if not any(character.isalnum() for character in token):
        return BadDesignators(f'"{token}" is no reference designator')
    found = _RANGE.fullmatch(token)
    if found is None or found[1] != found[3]:
        return [token]
    first, last = int(found[2]), int(found[4])
    if last < first:
        return BadDesignators(f"the range {token} runs backwards")
    if last - first >= MAX_DESIGNATORS:
        return BadDesignators(f"the range {token} has more than {MAX_DESIGNATORS} designators")
    width = len(found[2]) if found[2].startswith("0") else 0
    return [f"{found[1]}{number:0{width}d}" for number in range(first, last + 1)]
