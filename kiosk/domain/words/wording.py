"""What one key of the catalogue says."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A headline (shown large) and a text (what, why, what to do)."""

    headline: str
    text: str
