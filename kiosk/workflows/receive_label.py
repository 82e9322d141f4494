"""What a supplier's label says of a receipt line; the wrong barcode of it (C17, R12)."""

from kiosk.domain.codes.code import FreeText, Label
from kiosk.domain.ids import PartNumber
from kiosk.domain.messages import Phrase, Said, phrase, stop
from kiosk.domain.quantity import plain
from kiosk.workflows.carried import NO_LABEL, FromLabel
from kiosk.workflows.label_days import days_on
from kiosk.workflows.scanned import parts
from kiosk.workflows.step import Scanned

_PART_MARKS = ("P", "1P", "30P")
"""Data identifiers that stand before a part number (ANSI MH10.8.2), in single barcodes too."""

_WANTED = {
    "S/N": phrase("a_serial"),
    "LOT": phrase("a_lot_number"),
    "QTY": phrase("a_count"),
}


def label_of(scanned: Scanned) -> FromLabel:
    """Return what a composite label says about the line; nothing for a plain code."""
    label = scanned.code
    if not isinstance(label, Label):
        return NO_LABEL
    return FromLabel(
        serial=label.serial or "",
        lot=label.lot or "",
        quantity=label.quantity,
        facts=_facts(label, {each.part.part_number for each in parts(scanned)}),
        read=tuple((field.identifier, field.text) for field in label.fields),
    )


def _facts(label: Label, ours: set[PartNumber]) -> tuple[tuple[str, str], ...]:
    """Return what is worth keeping of a label besides serial, lot, quantity and our own number."""
    said = {
        "part_number": label.part_number,
        "customer_part": label.customer_part,
        "supplier_part": label.supplier_part,
        "gtin": label.gtin,
        "manufacturer": label.manufacturer,
        "order": label.order,
        "order_line": label.order_line,
        "date_code": label.date_code,
        "expiry": label.expiry.isoformat() if label.expiry is not None else None,
        "sscc": label.sscc,
        **days_on(label),
    }
    return tuple((name, text) for name, text in said.items() if text and text not in ours)


def wrong_barcode(scanned: Scanned, part: PartNumber, mark: str) -> Said | None:
    """Refuse the wrong barcode of the right label, and name what it is; None for any other.

    Args:
        scanned: a part number, alone or behind its data identifier, or a label with other fields.
        part: what the line is of.
        mark: how the barcode that is wanted is marked: S/N, LOT or QTY.
    """
    what = _what(scanned, part)
    if what is None:
        return None
    return stop("xS3", what=what, wanted=_WANTED[mark], mark=mark)


def _what(scanned: Scanned, part: PartNumber) -> Phrase | None:
    match scanned.code:
        case FreeText() if parts(scanned):
            return phrase("is_part_number", pn=part)
        case FreeText(text=text) if text in {mark + part for mark in _PART_MARKS}:
            return phrase("is_part_number", pn=part)
        case Label() as label:
            return _of_label(label, part)
        case _:
            return None


def _of_label(label: Label, part: PartNumber) -> Phrase:
    """Name the first thing a label says, the best known first."""
    named = (
        ("is_part_number", label.part_number or label.customer_part),
        ("is_supplier_part", label.supplier_part),
        ("is_gtin", label.gtin),
        ("is_serial", label.serial),
        ("is_lot", label.lot),
        ("is_quantity", None if label.quantity is None else plain(label.quantity)),
        ("is_date_code", label.date_code or (label.expiry and label.expiry.isoformat())),
        ("is_order", label.order),
    )
    key, text = next(((key, text) for key, text in named if text), ("is_part_number", part))
    return Phrase(key, (("pn", text),))
