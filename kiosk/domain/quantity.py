"""Quantities: decimals with a unit of measure, counted in millionths; never floats."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.messages import Phrase, phrase
from kiosk.domain.words import english

MICRO = 1_000_000
"""Stored integers are quantities in units of 10⁻⁶."""

MAX_MICRO = 2**62
"""Sums of many such quantities must stay inside SQLite's 64-bit integers."""

# Unit of measure → (dimension, size in the dimension's base unit); SI brochure, 9th edition.
_UNITS: dict[str, tuple[str, Decimal]] = {
    "ea": ("count", Decimal(1)),
    "pcs": ("count", Decimal(1)),
    "pc": ("count", Decimal(1)),
    "m": ("length", Decimal(1)),
    "cm": ("length", Decimal("0.01")),
    "mm": ("length", Decimal("0.001")),
    "km": ("length", Decimal(1000)),
    "m²": ("area", Decimal(1)),
    "cm²": ("area", Decimal("0.0001")),
    "mm²": ("area", Decimal("0.000001")),
    "l": ("volume", Decimal(1)),
    "ml": ("volume", Decimal("0.001")),
    "kg": ("mass", Decimal(1)),
    "g": ("mass", Decimal("0.001")),
    "mg": ("mass", Decimal("0.000001")),
}
MEASURES = tuple(_UNITS)
"""The canonical symbols of all units of measure."""

_SPELLINGS = {
    "": "ea",
    "each": "ea",
    "piece": "ea",
    "pieces": "ea",
    "stk": "ea",
    "m2": "m²",
    "cm2": "cm²",
    "mm2": "mm²",
    "litre": "l",
    "litres": "l",
    "liter": "l",
    "liters": "l",
    "metre": "m",
    "metres": "m",
    "meter": "m",
    "meters": "m",
}


@dataclass(frozen=True, slots=True)
class BadQuantity:
    """Why a text is no quantity."""

    why: Phrase

    @property
    def reason(self) -> str:
        """The same in English words, for a report."""
        return english(self.why)


def parse_quantity(text: str) -> Decimal | BadQuantity:
    """Read a plain decimal above zero with at most six decimals (`250`, `0.125`).

    No exponent, sign, group separator or comma: `1,000` could be one or a thousand.
    """
    stripped = text.strip()
    if not stripped.isascii() or not stripped.replace(".", "", 1).isdigit():
        return BadQuantity(phrase("not_a_number", text=text))
    value = Decimal(stripped)
    if value <= 0:
        return BadQuantity(phrase("not_above_zero"))
    if value >= MAX_MICRO // MICRO // 1000:
        return BadQuantity(phrase("too_large", text=text))
    if value != round(value, 6):
        return BadQuantity(phrase("too_many_decimals", text=text))
    return from_micro(micro(value))


def micro(value: Decimal) -> int:
    """Return `value` in millionths.

    Raises:
        ValueError: it has more than six decimals, which no door of the kiosk lets in.
    """
    scaled = value * MICRO
    whole = int(scaled)
    if whole != scaled:
        message = f"{value} has more than six decimals"
        raise ValueError(message)
    return whole


def from_micro(stored: int) -> Decimal:
    """Return the quantity of `stored` millionths, without trailing zeros or an exponent."""
    whole, rest = divmod(stored, MICRO)
    if rest == 0:
        return Decimal(whole)
    return Decimal(f"{Decimal(stored) / MICRO:f}".rstrip("0"))


def grouped(n: int) -> str:
    """Return how many there are, with a comma between thousands, as people count on a screen."""
    return f"{n:,}"


def plain(value: Decimal) -> str:
    """Return `value` as people write it: `250`, `0.125`; never `2.5E+2`."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def unit_of_measure(text: str) -> str | None:
    """Return the canonical symbol for `text`; None for one the kiosk does not know."""
    word = text.strip()
    if word in _UNITS:
        return word
    lowered = word.lower()
    if lowered in _UNITS:
        return lowered
    return _SPELLINGS.get(lowered)


def converted(value: Decimal, source: str, target: str) -> Decimal | BadQuantity:
    """Return `value` in another unit of the same dimension; both are canonical symbols."""
    if source == target:
        return value
    (dimension, size), (wanted, wanted_size) = _UNITS[source], _UNITS[target]
    if dimension != wanted:
        return BadQuantity(
            phrase(
                "units_differ",
                source=source,
                dimension=Phrase(f"dimension_{dimension}"),
                target=target,
                wanted=Phrase(f"dimension_{wanted}"),
            )
        )
    result = value * size / wanted_size
    if result != round(result, 6) or result <= 0:
        return BadQuantity(
            phrase("no_exact_value", value=plain(value), source=source, target=target)
        )
    return from_micro(micro(result))
