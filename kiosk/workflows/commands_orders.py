"""What a step asks to be put on record of a purchase order."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseOrderLine:
    """Close a line of an order, or all that is open of it where `line` is empty."""

    order: str
    line: str
    reason: str
