"""Known parts, and quantities in their own unit, as orders and stock have them."""

from decimal import Decimal

from kiosk.domain.facts import PartDefined, Tracking
from kiosk.domain.ids import PartNumber
from kiosk.domain.messages import phrase
from kiosk.domain.quantity import (
    MAX_MICRO,
    BadQuantity,
    converted,
    micro,
    parse_quantity,
    plain,
    unit_of_measure,
)
from kiosk.importer.ports import MasterData
from kiosk.importer.rows import RowCheck

_FALLBACK = Decimal(1)


def known_part(check: RowCheck, column: str, data: MasterData) -> PartDefined | None:
    """Return the part that a required column names; one that is not known is refused."""
    text = check.required(column)
    part = data.part(PartNumber(text)) if text else None
    if text and part is None:
        check.refuse(column, phrase("row_no_part"))
    return part


def counted(check: RowCheck, part: PartDefined | None) -> Decimal:
    """Return `quantity` in the part's unit, in which it is where `unit` says no other.

    A quantity that is none, that there cannot be of the part, or that is too large, is refused.
    """
    text = check.required("quantity")
    quantity = parse_quantity(text) if text else _FALLBACK
    written = check.text("unit")
    unit = unit_of_measure(written)
    if unit is None:
        check.refuse("unit", phrase("row_no_unit"))
    if isinstance(quantity, BadQuantity):
        check.refuse("quantity", quantity.why)
        return _FALLBACK
    if unit is None or part is None:
        return _FALLBACK
    amount = converted(quantity, unit if written else part.unit, part.unit)
    if isinstance(amount, BadQuantity):
        check.refuse("unit", phrase("row_of_part", part=part.part_number, why=amount.why))
        return _FALLBACK
    if micro(amount) >= MAX_MICRO // 1000:
        why = phrase("row_quantity_large", n=plain(amount), unit=part.unit)
        check.refuse("quantity", why)
    pieces = part.tracking is Tracking.SERIAL or part.unit == "ea"
    if pieces and amount % 1:
        check.refuse("quantity", f"{part.part_number} comes in whole pieces")
    return amount
