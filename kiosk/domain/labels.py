"""What a label says, as data: of a unit, a lot, a location or an operator's badge.

Kits and the command card are in `label_cards`.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import NewType

from kiosk.domain.codes.own import print_badge, print_lot, print_place, print_unit
from kiosk.domain.ids import LocationCode, LotId, OperatorId, PartNumber, UnitId
from kiosk.domain.quantity import plain
from kiosk.domain.text import hidden_character

TemplateId = NewType("TemplateId", str)

UNIT_TEMPLATE = TemplateId("unit-50x30")
LOT_TEMPLATE = TemplateId("lot-50x30")
LOCATION_TEMPLATE = TemplateId("location-50x30")
BADGE_TEMPLATE = TemplateId("badge-50x30")

SHORT_CODE_LENGTH = 8
_LINE_BREAKS = re.compile("[ \t\r\n]+")


class LabelKind(Enum):
    """What kind of thing wears the label."""

    UNIT = "unit"
    LOT = "lot"
    LOCATION = "location"
    OPERATOR = "operator"
    COMMAND = "command"
    """a word of the command card"""
    KIT = "kit"
    """a unit, and what is inside of it"""


class LineName(Enum):
    """The name in front of a value; what is printed as its caption."""

    SERIAL = "S/N"
    LOT = "LOT"
    QUANTITY = "QTY"
    REVISION = "REV"
    NAME = "NAME"
    ROLE = "ROLE"
    CONTENTS = "INSIDE"


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelLine:
    """One named value, such as S/N 2026-000123."""

    name: LineName
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """All a label says; stored with the entry that asked for it. Text is in Unicode form NFC.

    Attributes:
        code: what the symbol holds, QR alphanumeric characters only.
        short_code: the first eight characters of the identity, printed large (D3).
        title: the part number, location code or badge.
        lines: named values; an empty one is left out.
        copy: 1 for the first print; from 2 on the label shows it.
        parts: of a page: the labels that stand on it one below the other; only on a roll.
    """

    kind: LabelKind
    code: str
    short_code: str
    title: str
    lines: tuple[LabelLine, ...]
    template: TemplateId
    copy: int = 1
    parts: "tuple[Label, ...]" = ()

    @property
    def name(self) -> str:
        """What people call the thing that wears it: its serial or lot number, else the title."""
        return self.value(LineName.SERIAL) or self.value(LineName.LOT) or self.title

    def value(self, name: LineName) -> str:
        """Return the value of that name; empty when the label has none."""
        return next((line.value for line in self.lines if line.name is name), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unprintable:
    """A text of a label hides a character, which is refused and never stripped.

    Attributes:
        where: what the text is: `title`, or a line's name in lower case.
        character: its code point, such as `U+202E`.
    """

    where: str
    character: str


def unit_label(
    unit: UnitId,
    *,
    part: PartNumber,
    serial: str,
    name: str = "",
    revision: str = "",
    template: TemplateId = UNIT_TEMPLATE,
) -> Label | Unprintable:
    """Return the label of a serialised unit, first copy."""
    lines = named_lines(
        (LineName.SERIAL, serial), (LineName.NAME, one_line(name)), (LineName.REVISION, revision)
    )
    return checked(part, lines) or Label(
        kind=LabelKind.UNIT,
        code=print_unit(unit),
        short_code=unit[:SHORT_CODE_LENGTH],
        title=composed(part),
        lines=lines,
        template=template,
    )


def lot_label(
    lot: LotId,
    *,
    part: PartNumber,
    lot_number: str,
    quantity: tuple[Decimal, str] | None = None,
    name: str = "",
    template: TemplateId = LOT_TEMPLATE,
) -> Label | Unprintable:
    """Return the label of a lot, first copy.

    Args:
        lot: the lot's identity.
        part: its part number.
        lot_number: as the maker printed it.
        quantity: how much came, with its unit of measure; None leaves it out.
        name: the part's name.
        template: how it is laid out.
    """
    amount = "" if quantity is None else f"{plain(quantity[0])} {quantity[1]}"
    lines = named_lines(
        (LineName.LOT, lot_number), (LineName.QUANTITY, amount), (LineName.NAME, one_line(name))
    )
    return checked(part, lines) or Label(
        kind=LabelKind.LOT,
        code=print_lot(lot),
        short_code=lot[:SHORT_CODE_LENGTH],
        title=composed(part),
        lines=lines,
        template=template,
    )


def location_label(
    place: LocationCode, *, name: str = "", template: TemplateId = LOCATION_TEMPLATE
) -> Label | Unprintable:
    """Return the label of a location; `place` is not empty."""
    lines = named_lines((LineName.NAME, one_line(name)))
    return checked(place, lines) or Label(
        kind=LabelKind.LOCATION,
        code=print_place(place),
        short_code=composed(place)[:SHORT_CODE_LENGTH],
        title=composed(place),
        lines=lines,
        template=template,
    )


def badge_label(
    badge: OperatorId, *, name: str, role: str, template: TemplateId = BADGE_TEMPLATE
) -> Label | Unprintable:
    """Return an operator's badge; `badge` is not empty."""
    lines = named_lines((LineName.NAME, one_line(name)), (LineName.ROLE, role))
    return checked(badge, lines) or Label(
        kind=LabelKind.OPERATOR,
        code=print_badge(badge),
        short_code=composed(badge)[:SHORT_CODE_LENGTH],
        title=composed(badge),
        lines=lines,
        template=template,
    )


def named_lines(*named: tuple[LineName, str]) -> tuple[LabelLine, ...]:
    """Return named values of a label; an empty one is left out."""
    return tuple(LabelLine(name=name, value=composed(value)) for name, value in named if value)


def checked(title: str, lines: Iterable[LabelLine]) -> Unprintable | None:
    """Return what of a label hides a character; None for nothing."""
    texts = [("title", title), *((line.name.name.lower(), line.value) for line in lines)]
    for where, text in texts:
        hidden = hidden_character(text)
        if hidden is not None:
            return Unprintable(where=where, character=hidden)
    return None


def composed(text: str) -> str:
    """Return `text` in Unicode form NFC."""
    return unicodedata.normalize("NFC", text)


def one_line(name: str) -> str:
    """Return `name` with each run of blanks, tabs and line breaks (of a CSV cell) as one blank."""
    return _LINE_BREAKS.sub(" ", name).strip()
