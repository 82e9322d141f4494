"""Scripts that are joined or run from right to left, made ready to be drawn letter by letter.

Arabic letters are replaced by their joined forms (Unicode Standard, 9.2), and a line is brought
into the order in which it is seen (UAX #9 without explicit marks, which no label may hold, and
without its rule N0 for pairs of brackets). Vowel signs stay behind their letter. What Indic
scripts do beyond that is not done: their letters stand one behind the other.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

_RIGHT = frozenset({"R", "AL"})
_BLOCKS = (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00))  # Arabic presentation forms A and B
_LAM = "\u0644"
_PAIRS = ("()", "[]", "{}", "<>", "«»", "\u2039\u203a", "≤≥")
_MIRRORED = {one: other for a, b in _PAIRS for one, other in ((a, b), (b, a))}  # UAX #9, L4
_NEUTRAL = frozenset({"B", "S", "WS", "ON"})
_ARABIC = range(0x0600, 0x0780)


def shaped(text: str) -> str:
    """Return `text` with the letters of Arabic in their joined forms, in logical order."""
    if not any(ord(character) in _ARABIC for character in text):
        return text
    return "".join(_joined(list(text)))


def is_right_to_left(text: str) -> bool:
    """Return whether the first letter with a direction runs to the left (UAX #9, P2 and P3)."""
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((d in _RIGHT for d in directions if d == "L" or d in _RIGHT), False)


def visual(text: str, *, right_to_left: bool) -> str:
    """Return one line in the order in which it is seen from left to right.

    Args:
        text: with hidden characters refused before.
        right_to_left: the text it is a line of runs to the left.
    """
    if text.isascii() and not right_to_left:
        return text
    types = [unicodedata.bidirectional(character) for character in text]
    if not right_to_left and not any(each in _RIGHT or each == "AN" for each in types):
        return text
    base = int(right_to_left)
    levels = _levels(types, base)
    for at in range(len(text) - 1, -1, -1):  # L1: blanks at the end stand as the line does
        if types[at] not in {"WS", "B", "S"}:
            break
        levels[at] = base
    return "".join(_reordered(_clusters(text, levels)))


@cache
def _forms() -> dict[tuple[str, str], str]:
    """Return the form of a letter, or of lam and alef, by its kind, such as `initial`."""
    found: dict[tuple[str, str], str] = {}
    for code in _BLOCKS:
        kind, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        plain = "".join(chr(int(letter, 16)) for letter in letters)
        if len(plain) == 1 or (len(plain) == 2 and plain[0] == _LAM and _is_alef(plain[1])):  # noqa: PLR2004 the pair
            found.setdefault((plain, kind.strip("<>")), chr(code))
    return found


def _is_alef(character: str) -> bool:
    return character in "\u0622\u0623\u0625\u0627"


def _joined(letters: list[str]) -> Iterator[str]:
    forms = _forms()
    bodies = [at for at, letter in enumerate(letters) if unicodedata.category(letter) != "Mn"]
    drawn = list(letters)
    joins = False  # whether the letter before reaches on to this one
    skip = -1
    for place, at in enumerate(bodies):
        if at == skip:
            continue
        following = letters[bodies[place + 1]] if place + 1 < len(bodies) else ""
        letter = letters[at]
        if letter == _LAM and following and _is_alef(following):
            skip = bodies[place + 1]
            drawn[at] = forms[letter + following, "final" if joins else "isolated"]
            drawn[skip] = ""
            joins = False
            continue
        reaches = (letter, "initial") in forms or letter == "\u0640"
        takes = (following, "final") in forms or following == "\u0640"
        onward = reaches and takes
        kind = ("medial" if onward else "final") if joins else "initial" if onward else "isolated"
        drawn[at] = forms.get((letter, kind), letter)
        joins = onward
    yield from drawn


def _levels(types: Sequence[str], base: int) -> list[int]:
    """Return the embedding level of each character (UAX #9, W1 to I2)."""
    start = "R" if base else "L"
    resolved = _neutral(_weak(types, start), start)
    rise = {0: {"R": 1, "AN": 2, "EN": 2}, 1: {"L": 1, "AN": 1, "EN": 1}}[base]
    return [base + rise.get(each, 0) for each in resolved]


def _weak(types: Sequence[str], start: str) -> list[str]:
    found: list[str] = []
    strong, before = start, start
    for each in types:  # W1, W2
        now = before if each == "NSM" else each
        before = now
        if now in {"L", "R", "AL"}:
            strong = now
        found.append("AN" if now == "EN" and strong == "AL" else now)
    found = ["R" if each == "AL" else each for each in found]  # W3
    for at in range(1, len(found) - 1):  # W4
        one, other = found[at - 1], found[at + 1]
        alone = (found[at] == "ES" and one == "EN") or (found[at] == "CS" and one in {"EN", "AN"})
        if alone and one == other:
            found[at] = one
    found = _beside_numbers(found)
    strong = start
    for at, each in enumerate(found):  # W7
        if each in {"L", "R"}:
            strong = each
        elif each == "EN" and strong == "L":
            found[at] = "L"
    return found


def _beside_numbers(types: Sequence[str]) -> list[str]:
    """Return terminators beside a number as part of it, other separators as neutral (W5, W6)."""
    runs = [(kind, len(list(run))) for kind, run in groupby(types)]
    found: list[str] = []
    for place, (kind, length) in enumerate(runs):
        beside = [runs[near][0] for near in (place - 1, place + 1) if 0 <= near < len(runs)]
        if kind == "ET":
            kind = "EN" if "EN" in beside else "ON"  # noqa: PLW2901 the rule rewrites the type
        elif kind in {"ES", "CS"}:
            kind = "ON"  # noqa: PLW2901
        found.extend([kind] * length)
    return found


def _neutral(types: Sequence[str], start: str) -> list[str]:
    """Return neutral characters in the direction of both neighbours, or the line's (N1, N2)."""
    runs = [
        ("ON" if neutral else "", list(run))
        for neutral, run in groupby(types, key=_NEUTRAL.__contains__)
    ]
    found: list[str] = []
    for place, (kind, run) in enumerate(runs):
        if not kind:
            found.extend(run)
            continue
        one = _side(found[-1]) if found else start
        other = _side(runs[place + 1][1][0]) if place + 1 < len(runs) else start
        found.extend([one if one == other else start] * len(run))
    return found


def _side(kind: str) -> str:
    return "L" if kind == "L" else "R"


def _clusters(text: str, levels: Sequence[int]) -> list[tuple[str, int]]:
    """Return each letter, mirrored where it runs to the left (L4).

    Marks stay with a letter that runs to the right. One that runs to the left is drawn after its
    marks, as its fonts have them stand over what comes next.
    """
    found: list[tuple[str, int]] = []
    for character, level in zip(text, levels, strict=True):
        if found and not level % 2 and unicodedata.category(character) == "Mn":
            found[-1] = (found[-1][0] + character, found[-1][1])
            continue
        found.append((_MIRRORED.get(character, character) if level % 2 else character, level))
    return found


def _reordered(clusters: list[tuple[str, int]]) -> Iterator[str]:
    """Yield the clusters as they are seen (L2)."""
    highest = max((level for _, level in clusters), default=0)
    for level in range(highest, 0, -1):
        turned: list[tuple[str, int]] = []
        for high, run in groupby(clusters, key=lambda each: each[1] >= level):
            each = list(run)
            turned.extend(reversed(each) if high else each)
        clusters = turned
    return (written for written, _ in clusters)
