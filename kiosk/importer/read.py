"""The one entrance: bytes of a CSV file → facts or people, and the report. Reads no file."""

from dataclasses import dataclass, replace
from typing import Any

from kiosk.domain.facts.master import BomReleased, LocationDefined, PartDefined
from kiosk.domain.facts.orders import OrderPlaced, ShipmentAnnounced
from kiosk.domain.facts.setup import (
    CategoryDefined,
    OperationTypeDefined,
    RuleDefined,
    SchemeDefined,
)
from kiosk.domain.goods import Goods
from kiosk.domain.people import Operator
from kiosk.importer import (
    announced,
    bom,
    categories,
    goods,
    locations,
    operations,
    operators,
    orders,
    parts,
    rules,
    schemes,
)
from kiosk.importer.mapping import ColumnMap, MappedRows, mapped, own_headers
from kiosk.importer.outcome import Outcome
from kiosk.importer.ports import MasterData
from kiosk.importer.report import ImportKind, ImportReport
from kiosk.importer.rows import BadRow, FileProblem, shown
from kiosk.importer.table import Table, missing_column, read_table

MasterFact = (
    PartDefined
    | BomReleased
    | LocationDefined
    | CategoryDefined
    | OperationTypeDefined
    | SchemeDefined
    | RuleDefined
    | OrderPlaced
    | ShipmentAnnounced
)

_COLUMNS = {
    ImportKind.PARTS: (parts.REQUIRED, parts.COLUMNS),
    ImportKind.BOM: (bom.REQUIRED, bom.COLUMNS),
    ImportKind.LOCATIONS: (locations.REQUIRED, locations.COLUMNS),
    ImportKind.CATEGORIES: (categories.REQUIRED, categories.COLUMNS),
    ImportKind.OPERATIONS: (operations.REQUIRED, operations.COLUMNS),
    ImportKind.SCHEMES: (schemes.REQUIRED, schemes.COLUMNS),
    ImportKind.RULES: (rules.REQUIRED, rules.COLUMNS),
    ImportKind.OPERATORS: (operators.REQUIRED, operators.COLUMNS),
    ImportKind.ORDERS: (orders.REQUIRED, orders.COLUMNS),
    ImportKind.ANNOUNCED: (announced.REQUIRED, announced.COLUMNS),
    ImportKind.STOCK: (goods.REQUIRED, goods.COLUMNS),
    ImportKind.RECEIPT: (goods.REQUIRED, goods.RECEIPT_COLUMNS),
}
_READERS = {
    ImportKind.PARTS: parts.read_parts,
    ImportKind.BOM: bom.read_bom,
    ImportKind.LOCATIONS: locations.read_locations,
    ImportKind.CATEGORIES: categories.read_categories,
    ImportKind.OPERATIONS: operations.read_operations,
    ImportKind.SCHEMES: schemes.read_schemes,
    ImportKind.RULES: rules.read_rules,
    ImportKind.OPERATORS: operators.read_operators,
    ImportKind.ORDERS: orders.read_orders,
    ImportKind.ANNOUNCED: announced.read_announced,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What is to be written, in the order of the file; nothing when the report says refused."""

    facts: tuple[MasterFact, ...]
    operators: tuple[Operator, ...]
    report: ImportReport


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodsRead:
    """What a file says lies or came where, in its order; nothing when the report says refused."""

    goods: tuple[Goods, ...]
    report: ImportReport


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opened:
    """A file under our headers, and what the report says of it."""

    table: Table
    mapping: ColumnMap
    found: MappedRows


def read_import(
    what: ImportKind,
    data: bytes,
    *,
    mapping: ColumnMap | None,
    reader: MasterData,
    skip_bad: bool,
) -> ImportResult:
    """Read a CSV file; any bytes give a result.

    Args:
        what: what the file holds.
        data: the file.
        mapping: turns its headers into ours; None when they are ours.
        reader: the master data on record.
        skip_bad: leave bad rows out; else one bad row refuses the file.
    """
    opened = _opened(what, data, mapping)
    if isinstance(opened, FileProblem):
        return _nothing(ImportReport(kind=what, skip_bad=skip_bad, problem=opened.reason))
    first = opened.mapping.first_of_repeats
    outcome = _READERS[what](opened.found.rows, reader, first_of_repeats=first)
    report = _report(what, opened, outcome, skip_bad=skip_bad)
    if report.refused:
        return _nothing(report)
    return ImportResult(
        facts=tuple(item for item in outcome.made if not isinstance(item, Operator)),
        operators=tuple(item for item in outcome.made if isinstance(item, Operator)),
        report=report,
    )


def read_goods_file(
    what: ImportKind,
    data: bytes,
    *,
    mapping: ColumnMap | None,
    reader: MasterData,
    skip_bad: bool,
) -> GoodsRead:
    """Read a CSV file of stock or of what was received, as `read_import` does one of master data.

    The report counts every good row as added; what the record says against it is not looked at.
    """
    opened = _opened(what, data, mapping)
    if isinstance(opened, FileProblem):
        problem = ImportReport(kind=what, skip_bad=skip_bad, problem=opened.reason)
        return GoodsRead(goods=(), report=problem)
    outcome = goods.read_goods(
        opened.found.rows,
        reader,
        first_of_repeats=opened.mapping.first_of_repeats,
        adds_repeats=opened.mapping.adds_repeats,
    )
    return GoodsRead(goods=outcome.made, report=_report(what, opened, outcome, skip_bad=skip_bad))


def _opened(what: ImportKind, data: bytes, mapping: ColumnMap | None) -> _Opened | FileProblem:
    required, columns = _COLUMNS[what]
    if mapping is not None:
        problem = _unfit(mapping, required, columns)
        if problem is not None:
            return problem
    table = read_table(data, columns if mapping is None else mapping.sources)
    if isinstance(table, FileProblem):
        return table
    if mapping is None:
        missing = next((name for name in required if name not in table.headers), None)
        if missing is not None:
            return missing_column(table, missing)
        mapping = own_headers(table, columns)
    found = mapped(table, mapping)
    if isinstance(found, FileProblem):
        return found
    return _Opened(table=table, mapping=mapping, found=found)


def _report(
    what: ImportKind, opened: _Opened, outcome: Outcome[Any], *, skip_bad: bool
) -> ImportReport:
    table, found = opened.table, opened.found
    return ImportReport(
        kind=what,
        skip_bad=skip_bad,
        read=table.read,
        added=outcome.added,
        changed=len(outcome.made) - outcome.added,
        unchanged=outcome.unchanged,
        skipped=found.skipped,
        repeats=outcome.repeats,
        bad=_told((*table.bad, *found.bad, *outcome.bad)),
        ignored=tuple(name for name in table.headers if name not in opened.mapping.sources),
        notices=outcome.notices,
    )


def _unfit(
    mapping: ColumnMap, required: tuple[str, ...], columns: tuple[str, ...]
) -> FileProblem | None:
    """Return why a map does not serve this kind of file."""
    if mapping.adds_repeats and required is not goods.REQUIRED:
        return FileProblem('Only rows of goods can be added up: on_repeat = "add" is not for this')
    for name in mapping.targets:
        if name not in columns:
            known = ", ".join(columns)
            return FileProblem(f'The map fills a column "{shown(name)}"; there are {known}')
    missing = next((name for name in required if name not in mapping.targets), None)
    if missing is not None:
        return FileProblem(f"The map does not say what fills {missing}")
    return None


def _told(bad: tuple[BadRow, ...]) -> tuple[BadRow, ...]:
    """Return the bad rows by line, without what stands in a column that is kept secret."""
    unsaid = (replace(row, value="") if row.column in operators.SECRET else row for row in bad)
    return tuple(sorted(unsaid, key=lambda row: row.line))


def _nothing(report: ImportReport) -> ImportResult:
    return ImportResult(facts=(), operators=(), report=report)
