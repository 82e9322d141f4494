"""What teaching and linking put on record."""

from dataclasses import dataclass

from kiosk.domain.codes.taught import TaughtLabel
from kiosk.domain.ids import Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class TeachLabel:
    """Read labels of this form from now on; one of the same name is replaced."""

    label: TaughtLabel


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetLabel:
    """Read no more labels by the pattern of this name."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkBarcode:
    """Let a barcode of somebody else mean `item` from now on."""

    code: str
    item: Subject
