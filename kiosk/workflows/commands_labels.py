"""What a step asks of labels: they are no stock, and undo does not reach them."""

from dataclasses import dataclass

from kiosk.domain.ids import Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintLabel:
    """Queue another label of a thing; `reason` says why, where it has one (D9)."""

    subject: Subject
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintLabels:
    """Queue `copies` labels of each thing, laid out by `template`; "" for the usual one."""

    subjects: tuple[Subject, ...]
    copies: int
    reason: str
    template: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyLabel:
    """Note that a copy of a thing's label was scanned off it; what was held for it is free."""

    subject: Subject
    copy: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldSwapped:
    """Hold two things whose labels may be on each other (xP7)."""

    scanned: Subject
    expected: Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerPrint:
    """Say whether a label came out whose print is not known (xP4); one that did not goes again."""

    job: int
    came_out: bool


Labelling = PrintLabel | PrintLabels | VerifyLabel | HoldSwapped | AnswerPrint
"""Commands about labels: they change no stock, and undo does not reach them."""
