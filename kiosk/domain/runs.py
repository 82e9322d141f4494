"""Serial numbers in the order of a list, told as runs: `W-007 to W-012` in place of six lines."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_COUNTED = re.compile(r"(.*?)([0-9]+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Run:
    """Numbers that follow each other; `first` and `last` are the same where it is one."""

    first: str
    last: str
    count: int


def runs(numbers: Iterable[str]) -> tuple[Run, ...]:
    """Return numbers as runs, in their order; what does not end in digits is a run of its own."""
    found: list[Run] = []
    awaited: str | None = None
    for number in numbers:
        if found and number == awaited:
            found[-1] = Run(found[-1].first, number, found[-1].count + 1)
        else:
            found.append(Run(number, number, 1))
        awaited = _after(number)
    return tuple(found)


def _after(number: str) -> str | None:
    """Return the next number of the same width; None where there is none."""
    counted = _COUNTED.fullmatch(number)
    if counted is None:
        return None
    width = len(counted[2])
    after = str(int(counted[2]) + 1).zfill(width)
    return counted[1] + after if len(after) == width else None
