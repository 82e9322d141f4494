"""The catalogue: every word the kiosk says or shows, in English.

Keys beginning with x are refusals and notices. Names in braces are facts of the `Said` or
`Phrase`. Other languages translate these tables, never the code.
"""

from collections.abc import Iterator
from enum import Enum

from kiosk.domain.messages import Phrase, Text
from kiosk.domain.words.named import NAMED
from kiosk.domain.words.refusals import REFUSALS
from kiosk.domain.words.shown import SHOWN
from kiosk.domain.words.told import TOLD
from kiosk.domain.words.wording import Words

__all__ = [
    "NAMED",
    "REFUSALS",
    "SHOWN",
    "TOLD",
    "Part",
    "Words",
    "catalogue",
    "english",
    "in_english",
    "template",
]


class Part(Enum):
    """Which words of a key: a verdict has a headline and a text, all else a phrase."""

    HEADLINE = "headline"
    TEXT = "text"
    PHRASE = "phrase"


def template(key: str, part: Part) -> str:
    """Return the English template of a key.

    Raises:
        KeyError: the catalogue lacks it, which a test rules out.
    """
    if part is Part.PHRASE:
        return NAMED[key] if key in NAMED else SHOWN[key]
    words = REFUSALS[key] if key in REFUSALS else TOLD[key]
    return words.headline if part is Part.HEADLINE else words.text


def english(said: Phrase) -> str:
    """Return a phrase of plain texts and numbers in English, for reports and exceptions."""
    facts = {
        name: english(value) if isinstance(value, Phrase) else value for name, value in said.args
    }
    return template(said.key, Part.PHRASE).format_map(facts)


def in_english(text: Text) -> str:
    """Return a text as `english` does a phrase; plain text stays."""
    return english(text) if isinstance(text, Phrase) else text


def catalogue() -> Iterator[tuple[str, Part, str]]:
    """Give every key with its part and its English template, in the order of the tables."""
    for key, words in {**REFUSALS, **TOLD}.items():
        yield key, Part.HEADLINE, words.headline
        yield key, Part.TEXT, words.text
    for key, text in {**NAMED, **SHOWN}.items():
        yield key, Part.PHRASE, text
