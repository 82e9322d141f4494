"""Sentences about what others print: barcodes linked, labels taught, what a label said."""

from typing import assert_never

from kiosk.domain.facts import BarcodeLinked, LabelForgotten, LabelTaught, SupplierLabelRead
from kiosk.domain.history_phrases import Named
from kiosk.domain.text import visible

Coding = BarcodeLinked | LabelTaught | LabelForgotten | SupplierLabelRead


def coded(fact: Coding, named: Named) -> str:
    """Say what a fact about codes says, without a full stop."""
    match fact:
        case BarcodeLinked():
            return f"The barcode {visible(fact.code)} was linked to {named(fact.item)}"
        case LabelTaught(label=label):
            return f"The label {label.name} was taught"
        case LabelForgotten():
            return f"The label {fact.name} was forgotten"
        case SupplierLabelRead():
            said = ", ".join(
                f"{name.replace('_', ' ')} {visible(text)}" for name, text in fact.fields
            )
            return f"The supplier's label of {named(fact.item)} said: {said}"
        case _:
            assert_never(fact)
