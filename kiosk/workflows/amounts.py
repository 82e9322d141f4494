"""Quantities that people enter, in the unit of their part."""

from decimal import Decimal

from kiosk.domain.facts import PartDefined
from kiosk.domain.messages import phrase
from kiosk.domain.quantity import BadQuantity, parse_quantity


def amount(text: str, part: PartDefined) -> Decimal | BadQuantity:
    """Read a quantity of `part`; what is counted in pieces comes in whole ones."""
    quantity = parse_quantity(text)
    return quantity if isinstance(quantity, BadQuantity) else whole(quantity, part)


def whole(quantity: Decimal, part: PartDefined) -> Decimal | BadQuantity:
    """Return `quantity`, or why there cannot be so much of `part`."""
    if part.unit == "ea" and quantity != int(quantity):
        return BadQuantity(phrase("whole_pieces", part=part.part_number))
    return quantity
