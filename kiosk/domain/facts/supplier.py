"""Facts about what others print: barcodes that mean things of ours, labels that were taught."""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.domain.codes.taught import TaughtLabel
from kiosk.domain.facts.moves import Move
from kiosk.domain.ids import ReceiptId, Subject, code_subject, label_subject


@dataclass(frozen=True, slots=True, kw_only=True)
class BarcodeLinked:
    """A barcode that somebody else printed means a unit, lot or part of ours from now on (D13).

    Attributes:
        code: its text, normalised; or the number in it that names the thing.
    """

    kind: ClassVar[str] = "barcode_linked.1"
    code: str
    item: Subject

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item, code_subject(self.code))

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SupplierLabelRead:
    """What the supplier's label said besides part, number and quantity, as it was received (C17).

    Attributes:
        item: the unit, lot or part that was received with it.
        fields: (name, text) in the label's order; the name is that of a field of `Label`.
    """

    kind: ClassVar[str] = "supplier_label_read.1"
    item: Subject
    receipt: ReceiptId
    fields: tuple[tuple[str, str], ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item,)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelTaught:
    """Labels of this form are read from now on; one of the same name is replaced (P4)."""

    kind: ClassVar[str] = "label_taught.1"
    label: TaughtLabel

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (label_subject(self.label.name),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelForgotten:
    """Labels of this form are read no more; what was received with them stays."""

    kind: ClassVar[str] = "label_forgotten.1"
    name: str

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (label_subject(self.name),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()
