"""The as-built tree of a unit: what is inside it now, at every level."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.ids import PartNumber, UnitId, subject_key, subject_kind
from kiosk.domain.records import Fitted
from kiosk.store.reading import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A node of the as-built tree: what was fitted, and what is inside it where it is a unit.

    Attributes:
        serial: None but for a unit; `lot` None but for a quantity of a lot.
        unit: of measure.
        line: of the parent's BOM; empty at the top.
        position: designator or find number it stands at; empty where it has none.
    """

    part: PartNumber
    serial: str | None
    lot: str | None
    quantity: Decimal
    unit: str
    line: str
    position: str
    children: tuple["Built", ...]


def as_built(record: Snapshot, unit: UnitId) -> Built:
    """Return what is inside `unit` now, at every level, with the lots that went in (K10)."""
    found = record.reader.unit(unit)
    return Built(
        part=found.state.part_number if found else PartNumber(""),
        serial=found.state.serial if found else unit,
        lot=None,
        quantity=Decimal(1),
        unit="ea",
        line="",
        position="",
        children=_children(record, unit, ()),
    )


def _children(record: Snapshot, unit: UnitId, above: tuple[UnitId, ...]) -> tuple[Built, ...]:
    """Return what is inside; a unit that contains itself, after a bad merge, ends there."""
    if unit in above:
        return ()
    fitted = record.reader.contents(unit)
    path = (*above, unit)
    return tuple(_built(record, each, path) for each in sorted(fitted, key=_order))


def _order(fitted: Fitted) -> tuple[int, str, str, str, str]:
    number = int(fitted.line) if fitted.line.isascii() and fitted.line.isdigit() else 0
    return (number, fitted.line, fitted.position, fitted.part_number, fitted.label)


def _built(record: Snapshot, fitted: Fitted, path: tuple[UnitId, ...]) -> Built:
    part = record.reader.catalogue.part(fitted.part_number)
    kind = subject_kind(fitted.item)
    is_unit = kind == "unit"
    unit = UnitId(subject_key(fitted.item))
    return Built(
        part=fitted.part_number,
        serial=fitted.label if is_unit else None,
        lot=fitted.label if kind == "lot" else None,
        quantity=fitted.quantity,
        unit=part.unit if part is not None else "ea",
        line=fitted.line,
        position=fitted.position,
        children=_children(record, unit, path) if is_unit else (),
    )
