"""What the fields of a label are called: for showing what was read, field by field (R3)."""

import re
from collections.abc import Mapping
from functools import cache

from kiosk.domain.codes.code import Field, Label
from kiosk.domain.codes.data_identifiers import TITLES as DATA_IDENTIFIERS
from kiosk.domain.codes.gs1.titles import TITLES as GS1_TITLES
from kiosk.domain.messages import Phrase, phrase

_IDENTIFIERS: Mapping[str, tuple[str, ...]] = {
    # application identifiers, data identifiers, words of LCSC and TME, meanings of taught labels
    "part_number": ("1P", "240", "8010", "pm", "MPN", "part"),
    "customer_part": ("P", "241", "mc"),
    "supplier_part": ("30P", "3P", "pc", "PN", "supplier part"),
    "gtin": ("01",),
    "content_gtin": ("02",),
    "lot": ("10", "1T", "T", "lot"),
    "serial": ("21", "8011", "S", "serial"),
    "quantity": ("30", "37", "Q", "qty", "QTY", "quantity"),
    "date_code": ("9D", "10D", "16D", "date code"),
    "production_date": ("11",),
    "due_date": ("12",),
    "packaging_date": ("13",),
    "best_before": ("15",),
    "sell_by": ("16",),
    "expiry": ("17", "14D", "15D", "expiry"),
    "sscc": ("00",),
    "order": ("400", "K", "on", "CPO", "order"),
    "supplier_order": ("1K", "PO"),
    "order_line": ("14K", "4K"),
    "invoice": ("10K",),
    "packing_list": ("11K",),
    "pick_batch": ("pbn",),
    "manufacturer": ("1V", "MFR"),
    "country": ("4L", "CoO", "COO"),
    "made_to_order": ("242",),
    "tpx": ("235",),
    "grai": ("8003",),
    "giai": ("8004",),
    "itip": ("8006",),
    "add_on": ("add-on",),
}
_NAMES = {each: name for name, identifiers in _IDENTIFIERS.items() for each in identifiers}
_TITLE = re.compile(r"\s*([0-9]{2,4})(?:-([0-9]{2,4}))? ([^|]+)")


def plain_name(identifier: str) -> str | None:
    """Return the name of a field for programs, `packing_list`; None where it has none."""
    return _NAMES.get(identifier)


def field_name(identifier: str) -> Phrase:
    """Return what a field is called; one of no common kind by its identifier and its title."""
    name = _NAMES.get(identifier)
    if name is not None:
        return Phrase(f"data_{name}")
    title = DATA_IDENTIFIERS.get(identifier) or _gs1_titles().get(identifier)
    if title is not None:
        return phrase("data_titled", identifier=identifier, title=title)
    return phrase("data_by_identifier", identifier=identifier) if identifier else _NAMELESS


_NAMELESS = Phrase("data_nameless")


def fields_of(label: Label) -> tuple[tuple[Phrase, str], ...]:
    """Return name and text of every field in the label's order, also of a plugin's label."""
    return tuple(
        (field_name(field.identifier), field.text) for field in label.fields or _made_of(label)
    )


def _made_of(label: Label) -> tuple[Field, ...]:
    """Return the fields of a label that kept none in order, under their first identifiers."""
    expiry = None if label.expiry is None else label.expiry.isoformat()
    quantity = None if label.quantity is None else f"{label.quantity:f}"
    said = (
        ("part", label.part_number),
        ("P", label.customer_part),
        ("supplier part", label.supplier_part),
        ("01", label.gtin),
        ("lot", label.lot),
        ("serial", label.serial),
        ("quantity", quantity),
        ("date code", label.date_code),
        ("expiry", expiry),
        ("order", label.order),
        ("14K", label.order_line),
        ("00", label.sscc),
        ("1V", label.manufacturer),
        *label.other,
    )
    return tuple(Field(identifier, text) for identifier, text in said if text)


@cache
def _gs1_titles() -> Mapping[str, str]:
    titles: dict[str, str] = {}
    for entry in GS1_TITLES.replace("\n", " ").split(" | "):
        found = _TITLE.fullmatch(entry.rstrip())
        if found is not None:
            first, last = int(found[1]), int(found[2] or found[1])
            titles |= {str(n).zfill(len(found[1])): found[3] for n in range(first, last + 1)}
    return titles
