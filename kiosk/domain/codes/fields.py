"""From identified fields to a label: each identifier has its place, what has none is kept."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kiosk.domain.codes.code import Field, Label, LabelKind
from kiosk.domain.quantity import BadQuantity, parse_quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """How one kind of label names its fields.

    Attributes:
        kind: the kind of label that comes out.
        places: field of `Label` → the identifiers that fill it, the preferred one first.
        dates: identifiers of the expiry → how its text reads as a day, None when it is none.
    """

    kind: LabelKind
    places: Mapping[str, tuple[str, ...]]
    dates: Mapping[str, Callable[[str], date | None]]


def label(grammar: Grammar, fields: Sequence[Field]) -> Label:
    """Return the label that `fields` make; an amount or date that is none goes to `other`."""
    chosen = {name: _first(fields, wanted) for name, wanted in grammar.places.items()}
    quantity = _quantity(chosen.pop("quantity", None))
    expiring = _first(fields, tuple(grammar.dates))
    expiry = None if expiring is None else grammar.dates[expiring.identifier](expiring.text)
    used = [field for field in chosen.values() if field is not None]
    if quantity is not None:
        used.append(quantity[0])
    if expiring is not None and expiry is not None:
        used.append(expiring)
    text = {name: field.text for name, field in chosen.items() if field is not None}
    return Label(
        kind=grammar.kind,
        part_number=text.get("part_number"),
        customer_part=text.get("customer_part"),
        supplier_part=text.get("supplier_part"),
        gtin=text.get("gtin"),
        lot=text.get("lot"),
        serial=text.get("serial"),
        quantity=None if quantity is None else quantity[1],
        date_code=text.get("date_code"),
        expiry=expiry,
        order=text.get("order"),
        order_line=text.get("order_line"),
        sscc=text.get("sscc"),
        manufacturer=text.get("manufacturer"),
        other=tuple((f.identifier, f.text) for f in fields if f not in used),
        fields=tuple(fields),
    )


def _first(fields: Sequence[Field], identifiers: tuple[str, ...]) -> Field | None:
    for identifier in identifiers:
        for field in fields:
            if field.identifier == identifier:
                return field
    return None


def _quantity(field: Field | None) -> tuple[Field, Decimal] | None:
    if field is None:
        return None
    quantity = parse_quantity(field.text)
    return None if isinstance(quantity, BadQuantity) else (field, quantity)
