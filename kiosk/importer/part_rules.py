"""The rules of a part's row: how long it keeps, what it is a kind of, whose numbers it bears."""

from dataclasses import replace
from enum import Enum
from typing import TypeVar

from kiosk.domain.expiry import LONGEST_DAYS
from kiosk.domain.facts import PartDefined, ShelfLife
from kiosk.domain.messages import phrase
from kiosk.importer.ports import MasterData
from kiosk.importer.rows import RowCheck

DAYS = {
    "expires_days": "expires",
    "best_before_days": "best_before",
    "removal_days": "removal",
    "alert_days": "alert",
}
"""Column → field of ShelfLife."""

COLUMNS = (*DAYS, "category", "family", "numbered_by", "inspected")

_YES = frozenset({"true", "yes", "1"})
_NO = frozenset({"false", "no", "0", ""})
NOTHING_EXPIRES = ShelfLife()

E = TypeVar("E", bound=Enum)


def with_rules(check: RowCheck, part: PartDefined, data: MasterData) -> PartDefined:
    """Return the part with what its row says of these columns; one that is absent stays."""
    return replace(
        part,
        shelf_life=_shelf_life(check, part.shelf_life),
        category=_category(check, part.category, data),
        family=_family(check, part),
        numbered_by=word_of(check, "numbered_by", part.numbered_by),
        inspected=yes_or_no(check, "inspected", default=part.inspected),
    )


def _shelf_life(check: RowCheck, base: ShelfLife | None) -> ShelfLife | None:
    known = base or NOTHING_EXPIRES
    said = {field: _days(check, column) for column, field in DAYS.items() if check.has(column)}
    made = replace(known, **said)
    if made.expires:
        for column, field in DAYS.items():
            if column in check.row.cells and said[field] > made.expires:
                check.refuse(column, phrase("row_days_expiry", n=made.expires))
    return None if made == NOTHING_EXPIRES else made


def _days(check: RowCheck, column: str) -> int:
    text = check.text(column)
    if not text:
        return 0
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(LONGEST_DAYS))):
        check.refuse(column, phrase("row_days", most=LONGEST_DAYS))
        return 0
    if int(text) > LONGEST_DAYS:
        check.refuse(column, phrase("row_days_many", most=LONGEST_DAYS))
        return 0
    return int(text)


def _category(check: RowCheck, base: str, data: MasterData) -> str:
    if not check.has("category"):
        return base
    code = check.text("category")
    if code and data.category(code) is None:
        check.refuse("category", phrase("row_no_category"))
    return code


def _family(check: RowCheck, part: PartDefined) -> str:
    if not check.has("family"):
        return part.family
    family = check.text("family")
    if family and family == part.part_number:
        check.refuse("family", phrase("row_own_family"))
    return family


def word_of(check: RowCheck, column: str, default: E) -> E:
    """Return the member that a column names by its value; an absent or empty one is `default`."""
    word = check.text(column).lower() if check.has(column) else ""
    if not word:
        return default
    kinds = {str(each.value): each for each in type(default)}
    if word not in kinds:
        *others, last = kinds
        check.refuse(column, phrase("row_one_of", others=", ".join(others), last=last))
    return kinds.get(word, default)


def yes_or_no(check: RowCheck, column: str, *, default: bool) -> bool:
    """Return what a column says; an empty cell is no, an absent column is `default`."""
    if not check.has(column):
        return default
    word = check.text(column).lower()
    if word not in _YES | _NO:
        check.refuse(column, phrase("row_yes_no_empty"))
    return word in _YES
