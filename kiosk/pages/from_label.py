"""What the last composite label said, for the pages of receiving: "from label" (C17)."""

from collections.abc import Sequence

from kiosk.domain.codes.gs1.dates import gs1_date
from kiosk.domain.messages import Phrase, phrase
from kiosk.screens.parts import Field

MOST_BESIDE = 2
"""Fields that have room beside the keypad."""

_FIRST = (
    *("data_part_number", "data_customer_part", "data_supplier_part", "data_serial", "data_lot"),
    *("data_quantity", "data_expiry", "data_best_before", "data_date_code", "data_order"),
)
_ICONS = {
    "data_part_number": "package",
    "data_customer_part": "package",
    "data_supplier_part": "truck",
    "data_serial": "hash",
    "data_lot": "layers",
    "data_quantity": "calculator",
    "data_expiry": "calendar-clock",
    "data_best_before": "calendar-clock",
    "data_date_code": "calendar",
    "data_order": "file-text",
}
_DAYS = frozenset(
    f"data_{name}"
    for name in (
        *("expiry", "best_before", "sell_by"),
        *("production_date", "packaging_date", "due_date"),
    )
)
FROM_LABEL = phrase("from_label")


def label_fields(read: Sequence[tuple[Phrase, str]]) -> tuple[Field, ...]:
    """Return the fields of a label, what decides a receipt first."""
    ranked = sorted(read, key=lambda each: _rank(each[0]))
    return tuple(
        Field(name=name, value=_day(name, text), origin=FROM_LABEL, icon=_icon(name))
        for name, text in ranked
    )


def _icon(name: Phrase) -> str:
    return _ICONS.get(name.key, "tag")


def _day(name: Phrase, text: str) -> str:
    """Write a label's date as the other dates of a page; one that is none stays as it is."""
    day = gs1_date(text) if name.key in _DAYS else None
    return day.isoformat() if day is not None else text


def fields_beside(read: Sequence[tuple[Phrase, str]], *shown: str) -> tuple[Field, ...]:
    """Return the fields for beside the keypad, without those that are shown there already."""
    fields = tuple(each for each in label_fields(read) if each.value not in shown)
    if len(fields) <= MOST_BESIDE:
        return fields
    few = fields[: MOST_BESIDE - 1]
    more = Field(
        name=phrase("and_more", n=len(fields) - len(few)),
        value=", ".join(str(each.value) for each in fields[len(few) :]),
        origin=FROM_LABEL,
        icon="ellipsis",
    )
    return (*few, more)


def _rank(name: Phrase) -> int:
    return _FIRST.index(name.key) if name.key in _FIRST else len(_FIRST)
