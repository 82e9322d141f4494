"""From a `Said` or `Text` to words: facts written out, times in the plant's zone.

A `Voice` speaks any language that gives its templates; `spoken` and `said_text` are English.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from kiosk.domain.messages import Arg, Phrase, Said, Text
from kiosk.domain.moment import plant_zone
from kiosk.domain.quantity import plain
from kiosk.domain.text import visible
from kiosk.domain.words import Part, template

MOST_SHOWN = 400
"""Characters of one fact that a sentence shows."""


def unchanged(fact: str) -> str:
    """Return `fact` as it is: where all is written in one direction it needs no marks."""
    return fact


@dataclass(frozen=True, slots=True)
class Voice:
    """How words are chosen and facts are written.

    Attributes:
        zone: IANA name of the plant's time zone.
        words: gives a key's template in the voice's language.
        fact: marks a number, code, serial or name that stands in a sentence.
    """

    zone: str
    words: Callable[[str, Part], str] = template
    fact: Callable[[str], str] = unchanged

    def said(self, said: Said) -> tuple[str, str]:
        """Return headline and text of a verdict."""
        facts = self._facts(said.args)
        headline, text = (self.words(said.key, part) for part in (Part.HEADLINE, Part.TEXT))
        return _filled(headline, facts), _filled(text, facts)

    def text(self, text: Text) -> str:
        """Return a phrase's words, or a name or code with what it hides written out.

        A phrase `KEY/headline` or `KEY/text` has the words of that verdict.
        """
        if isinstance(text, Phrase):
            key, _, part = text.key.partition("/")
            words = self.words(key, Part(part) if part else Part.PHRASE)
            return _filled(words, self._facts(text.args))
        return visible(text, most=MOST_SHOWN)

    def _facts(self, args: tuple[tuple[str, Arg], ...]) -> dict[str, str]:
        return {name: self._written(value) for name, value in args}

    def _written(self, value: Arg) -> str:
        match value:
            case Phrase():
                return _cut(self.text(value))
            case datetime():
                return self.fact(f"{value.astimezone(plant_zone(self.zone)):%Y-%m-%d %H:%M}")
            case Decimal():
                return self.fact(plain(value))
            case "":
                return ""
            case _:
                return self.fact(visible(str(value), most=MOST_SHOWN))


def _filled(words: str, facts: Mapping[str, str]) -> str:
    """Return a template with its facts; the space before one that is empty goes with it."""
    for name, fact in facts.items():
        if not fact:
            words = words.replace(f" {{{name}}}", "")
    return words.format_map(facts)


def _cut(text: str) -> str:
    return text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]}…"


def spoken(said: Said, zone: str) -> tuple[str, str]:
    """Return headline and text of `said` in English; times are written in the IANA `zone`."""
    return Voice(zone).said(said)


def said_text(text: Text, zone: str) -> str:
    """Return `text` in English; times are written in the IANA `zone`."""
    return Voice(zone).text(text)
