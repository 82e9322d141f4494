"""From a `Said` to English words: facts written out, times in the plant's zone."""

from datetime import datetime
from decimal import Decimal

from kiosk.domain.messages import Arg, Said
from kiosk.domain.moment import plant_zone
from kiosk.domain.quantity import plain
from kiosk.domain.text import visible
from kiosk.domain.words import REFUSALS, Words
from kiosk.domain.words_told import TOLD


def words_of(key: str) -> Words:
    """Return the catalogue's words for a key.

    Raises:
        KeyError: the catalogue lacks it, which a test rules out.
    """
    return REFUSALS[key] if key in REFUSALS else TOLD[key]


def spoken(said: Said, zone: str) -> tuple[str, str]:
    """Return headline and text of `said`; times are written in the IANA `zone`."""
    words = words_of(said.key)
    facts = {name: _written(value, zone) for name, value in said.args}
    return words.headline.format_map(facts), words.text.format_map(facts)


def _written(value: Arg, zone: str) -> str:
    match value:
        case datetime():
            return f"{value.astimezone(plant_zone(zone)):%Y-%m-%d %H:%M}"
        case Decimal():
            return plain(value)
        case _:
            return visible(str(value), most=400)
