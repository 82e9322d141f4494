"""Why one more label of a thing is printed: as it is keyed, as it is recorded, as it is shown."""

from collections.abc import Mapping

from kiosk.domain.messages import Text, phrase

MISPRINT = "misprint"

REASONS: Mapping[str, str] = {
    "damaged": "damaged",
    "lost": "lost",
    "misprint": MISPRINT,
    "extra": "extra copy",
}
"""What is keyed → what is recorded."""

MOST_COPIES = 20
"""Labels of one thing that are printed at once (D8)."""

LEAST_REASON = 2
"""Letters that a reason in one's own words has; a number is none."""

_NAMED = {recorded: keyed for keyed, recorded in REASONS.items()}


def reason_of(text: str) -> str:
    """Return the reason that `text` gives, in the words that are recorded; empty for none."""
    said = " ".join(text.split())
    known = REASONS.get(said.casefold()) or _NAMED.get(said.casefold(), "")
    if known:
        return REASONS.get(known, known)
    return said if sum(each.isalpha() for each in said) >= LEAST_REASON else ""


def reason_named(reason: str) -> Text:
    """Return a recorded reason for a screen: in words of the catalogue where it is one of ours."""
    keyed = _NAMED.get(reason)
    return phrase(f"reason_{keyed}") if keyed is not None else reason
