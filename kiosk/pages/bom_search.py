"""Lines of a bill of material narrowed by what is typed, which stands behind a page's subject."""

from collections.abc import Iterable

from kiosk.domain.text import searched
from kiosk.screens.intents import Open, Where

WITHIN = "\x1f"
"""Parts a subject and what its lines are narrowed by; no part number holds one."""

FEW_LINES = 12
"""So many are looked through sooner than searched; a search would take the room of one."""


def sought(subject: str) -> tuple[str, str]:
    """Return a subject, and what its lines are narrowed by."""
    head, _, typed = subject.partition(WITHIN)
    return head, typed


def within(typed: str, texts: Iterable[str]) -> bool:
    """Whether every word of what was typed stands in one of the texts, however it is written."""
    known = [searched(each) for each in texts]
    return all(any(word in each for each in known) for word in searched(typed).split())


def searching(where: Where, subject: str, lines: int) -> Open | None:
    """Return what a search opens, where there are lines enough to search in."""
    return Open(where, subject + WITHIN) if lines > FEW_LINES else None
