"""A label's fields for programs: plain names, numbers as numbers, days as ISO 8601 writes them."""

from collections.abc import Mapping
from decimal import Decimal

from kiosk.domain.codes.code import Field, Label
from kiosk.domain.codes.gs1.dates import gs1_date
from kiosk.domain.codes.names import plain_name

_DAYS = frozenset({"11", "12", "13", "15", "16"})
_CONTENT = "02"
_ITEM = "01"
_TYPED = frozenset({"quantity", "expiry"})


def plain_fields(label: Label) -> Mapping[str, str | int | float]:
    """Return what the label says, by name; what it does not say is left out."""
    expiry = None if label.expiry is None else label.expiry.isoformat()
    carton = any(field.identifier == _CONTENT for field in label.fields)
    item = any(field.identifier == _ITEM for field in label.fields)
    said = {
        "part_number": label.part_number,
        "customer_part": label.customer_part,
        "supplier_part": label.supplier_part,
        "lot": label.lot,
        "serial": label.serial,
        "quantity": None if label.quantity is None else _number(label.quantity),
        "date_code": label.date_code,
        "expiry": expiry,
        "gtin": None if carton and not item else label.gtin,
        "sscc": label.sscc,
        "order": label.order,
        "order_line": label.order_line,
        "manufacturer": label.manufacturer,
    }
    fields: dict[str, str | int | float] = {
        name: value for name, value in said.items() if value is not None
    }
    for field in label.fields:
        name = plain_name(field.identifier)
        if name is not None and name not in _TYPED:
            fields.setdefault(name, _text(field))
    return fields


def other_fields(label: Label) -> tuple[Field, ...]:
    """Return the fields that have no name, or whose name says something else already."""
    return tuple(
        Field(identifier, text)
        for identifier, text in label.other
        if not _named(label, identifier, text)
    )


def _named(label: Label, identifier: str, text: str) -> bool:
    name = plain_name(identifier)
    if name is None or name in _TYPED:
        return False
    return plain_fields(label).get(name) == _text(Field(identifier, text))


def _text(field: Field) -> str:
    day = gs1_date(field.text) if field.identifier in _DAYS else None
    return field.text if day is None else day.isoformat()


def _number(value: Decimal) -> int | float:
    return int(value) if value == int(value) else float(value)
