"""One row of a BOM: known parts, a quantity in the component's own unit, what may stand in."""

import re
from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.facts.master import BomLine, PartDefined, Tracking
from kiosk.domain.ids import PartNumber
from kiosk.domain.messages import phrase
from kiosk.domain.quantity import (
    MAX_MICRO,
    BadQuantity,
    converted,
    micro,
    parse_quantity,
    plain,
    unit_of_measure,
)
from kiosk.domain.text import MAX_IDENTIFIER_LENGTH, normal
from kiosk.importer.designators import BadDesignators, designators
from kiosk.importer.ports import MasterData
from kiosk.importer.rows import RowCheck

REQUIRED = ("parent", "component", "quantity")
COLUMNS = (
    *REQUIRED,
    "unit",
    "find_number",
    "reference_designators",
    "optional",
    "substitutes",
)
MAX_LIST_LENGTH = 20_000
_YES = frozenset({"true", "yes", "1"})
_NO = frozenset({"false", "no", "0", ""})
_BETWEEN_SUBSTITUTES = re.compile(r"[;|\r\n]")
_FALLBACK = Decimal(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class BomRow:
    """A requirement as the file has it; the names are those of the columns."""

    parent: PartNumber
    component: PartNumber
    quantity: Decimal
    find_number: str
    reference_designators: tuple[str, ...]
    optional: bool
    substitutes: tuple[PartNumber, ...]

    @property
    def key(self) -> tuple[object, ...]:
        """What tells it from the other lines of the file."""
        return (self.parent, self.component, self.find_number, self.reference_designators)

    def numbered(self, line: int) -> BomLine:
        """Return it as line `line` of its BOM."""
        return BomLine(
            line=str(line),
            component=self.component,
            quantity=self.quantity,
            find_number=self.find_number,
            reference_designators=self.reference_designators,
            optional=self.optional,
            substitutes=self.substitutes,
        )


def read_bom_row(check: RowCheck, data: MasterData) -> BomRow:
    """Return the row; it is worth nothing where `check` found something bad."""
    parent = _known_part(check, "parent", data)
    component = _known_part(check, "component", data)
    if parent is not None and parent == component:
        check.refuse("component", phrase("row_in_itself"))
    parent_number = PartNumber("") if parent is None else parent.part_number
    number = PartNumber("") if component is None else component.part_number
    return BomRow(
        parent=parent_number,
        component=number,
        quantity=_quantity(check, component),
        find_number=check.text("find_number"),
        reference_designators=_designators(check),
        optional=_optional(check),
        substitutes=_substitutes(check, (parent_number, number), data),
    )


def _known_part(check: RowCheck, column: str, data: MasterData) -> PartDefined | None:
    text = check.required(column)
    part = data.part(PartNumber(text)) if text else None
    if text and part is None:
        check.refuse(column, phrase("row_no_part"))
    return part


def _quantity(check: RowCheck, component: PartDefined | None) -> Decimal:
    """Return the quantity in the unit of the component, in which it is without one of its own."""
    text = check.required("quantity")
    quantity = parse_quantity(text) if text else _FALLBACK
    written = check.text("unit")
    unit = unit_of_measure(written)
    if unit is None:
        check.refuse("unit", phrase("row_no_unit"))
    if isinstance(quantity, BadQuantity):
        check.refuse("quantity", quantity.why)
        return _FALLBACK
    if unit is None or component is None:
        return _FALLBACK
    return _counted(check, component, quantity, unit if written else component.unit)


def _counted(check: RowCheck, component: PartDefined, quantity: Decimal, unit: str) -> Decimal:
    counted = converted(quantity, unit, component.unit)
    if isinstance(counted, BadQuantity):
        check.refuse("unit", phrase("row_of_part", part=component.part_number, why=counted.why))
        return _FALLBACK
    if micro(counted) >= MAX_MICRO // 1000:
        why = phrase("row_quantity_large", n=plain(counted), unit=component.unit)
        check.refuse("quantity", why)
    if component.tracking is Tracking.SERIAL and counted % 1:
        check.refuse("quantity", phrase("row_whole_units", part=component.part_number))
    return counted


def _designators(check: RowCheck) -> tuple[str, ...]:
    names = designators(check.folded("reference_designators", limit=MAX_LIST_LENGTH))
    if isinstance(names, BadDesignators):
        check.refuse("reference_designators", names.why)
        return ()
    return names


def _optional(check: RowCheck) -> bool:
    word = check.text("optional").lower()
    if word not in _YES | _NO:
        check.refuse("optional", phrase("row_yes_no_empty"))
    return word in _YES


def _substitutes(
    check: RowCheck, taken: tuple[PartNumber, PartNumber], data: MasterData
) -> tuple[PartNumber, ...]:
    """Return the parts that may stand in; none of them is one of `taken`."""
    made: list[PartNumber] = []
    for piece in check.listed("substitutes", _BETWEEN_SUBSTITUTES, limit=MAX_LIST_LENGTH):
        numbers = _split_at_commas(piece, data)
        if not numbers:
            check.refuse("substitutes", phrase("row_no_substitute", part=piece))
        made += numbers
    if any(number in taken for number in made):
        check.refuse("substitutes", phrase("row_own_substitute"))
    return tuple(dict.fromkeys(made))


def _split_at_commas(piece: str, data: MasterData) -> list[PartNumber]:
    """Return the known parts a text lists, the longest first: part numbers hold commas too.

    Empty when a part of the text is no known part.
    """
    made: list[PartNumber] = []
    rest = piece.split(",")
    while rest:
        taken = _longest_known(rest, data)
        if taken is None:
            return []
        number, count = taken
        made.append(number)
        rest = rest[count:]
    return made


def _longest_known(pieces: list[str], data: MasterData) -> tuple[PartNumber, int] | None:
    texts: list[str] = []
    text = ""
    for piece in pieces:
        text = f"{text},{piece}" if texts else piece
        if len(text) > MAX_IDENTIFIER_LENGTH + 2:
            break
        texts.append(text)
    for count in range(len(texts), 0, -1):
        number = PartNumber(normal(texts[count - 1]))
        if number and data.part(number) is not None:
            return number, count
    return None
