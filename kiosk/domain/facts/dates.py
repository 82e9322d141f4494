"""The dates of a lot or unit: computed from the part's rules at receipt, or printed."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfLife:
    """Date rules of a part, in days; 0 where there is no such date (I1).

    Attributes:
        expires: from receipt to the last day on which it may be used.
        best_before: before expiry, from when its quality declines; only shown.
        removal: before expiry, from when it is out of available stock; what FEFO sorts by.
        alert: before expiry, from when people are warned.
    """

    expires: int = 0
    best_before: int = 0
    removal: int = 0
    alert: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """Days of the plant's zone; None where there is no such date.

    Attributes:
        expires: the last day on which it may be used; `printed` where the maker's label said so.
        made: when it was made, where the label said so (L5).
    """

    expires: date | None = None
    best_before: date | None = None
    removal: date | None = None
    alert: date | None = None
    made: date | None = None
    printed: bool = False


NO_DATES = Dates()
