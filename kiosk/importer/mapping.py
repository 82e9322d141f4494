"""A map from the headers of a foreign file to our own, and how it is applied to rows."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.importer.rows import BLANKS, BadRow, FileProblem, Row, SkippedRow, shown
from kiosk.importer.table import Table, missing_column


@dataclass(frozen=True, slots=True)
class Constant:
    """The same text in every row."""

    text: str


@dataclass(frozen=True, slots=True)
class FirstOf:
    """The first of `columns` that is not empty; a plain column is the first of one."""

    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """Texts and columns by turns, texts first: `{a}-{b}` is ("", "-", "") and ("a", "b")."""

    texts: tuple[str, ...]
    columns: tuple[str, ...]


Source = Constant | FirstOf | Template


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """How one of our columns is filled.

    Attributes:
        source: what it starts from.
        default: what stands where that is empty.
        values: text of the source → what it becomes; None: it stays.
        otherwise: what fills it where `values` lacks the text; None: the row is bad.
    """

    source: Source
    default: str = ""
    values: Mapping[str, str] | None = None
    otherwise: Source | None = None


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression on a column; its named groups are further columns, empty if none."""

    column: str
    regex: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Skip:
    """Rows whose `column` matches `regex` are left out for `reason`."""

    column: str
    regex: re.Pattern[str]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMap:
    """A map that was read.

    Attributes:
        targets: our column → how it is filled.
        first_of_repeats: a repeat that differs is reported and not refused.
        adds_repeats: quantities of the same goods at the same place are added up.
    """

    targets: Mapping[str, Target]
    patterns: tuple[Pattern, ...] = ()
    skips: tuple[Skip, ...] = ()
    first_of_repeats: bool = False
    adds_repeats: bool = False

    @property
    def groups(self) -> tuple[str, ...]:
        """The columns that the patterns make."""
        return tuple(name for pattern in self.patterns for name in pattern.regex.groupindex)

    @property
    def sources(self) -> tuple[str, ...]:
        """The columns the file must have, each once, in the order of the map."""
        named = [pattern.column for pattern in self.patterns]
        named += [skip.column for skip in self.skips]
        for target in self.targets.values():
            named += _columns(target.source) + _columns(target.otherwise)
        return tuple(dict.fromkeys(name for name in named if name not in self.groups))


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedRows:
    """What a map makes of a table."""

    rows: tuple[Row, ...]
    skipped: tuple[SkippedRow, ...]
    bad: tuple[BadRow, ...]


def own_headers(table: Table, columns: tuple[str, ...]) -> ColumnMap:
    """Return the map of a file that has our own headers, those of `columns` it does have."""
    return ColumnMap(
        targets={
            name: Target(source=FirstOf((name,))) for name in columns if name in table.headers
        }
    )


def mapped(table: Table, column_map: ColumnMap) -> MappedRows | FileProblem:
    """Return the rows of `table` under our headers."""
    for name in column_map.sources:
        if name not in table.headers:
            return missing_column(table, name)
    for name in column_map.groups:
        if name in table.headers:
            return FileProblem(f'The map names a group "{name}", and the file has such a column')
    rows: list[Row] = []
    skipped: list[SkippedRow] = []
    bad: list[BadRow] = []
    for row in table.rows:
        cells = _with_groups(column_map, row.cells)
        reason = _skipped(column_map, cells)
        if reason is not None:
            skipped.append(SkippedRow(row.line, reason))
            continue
        made = _filled(column_map, Row(row.line, cells))
        if isinstance(made, BadRow):
            bad.append(made)
        else:
            rows.append(made)
    return MappedRows(rows=tuple(rows), skipped=tuple(skipped), bad=tuple(bad))


def _columns(source: Source | None) -> list[str]:
    return list(source.columns) if isinstance(source, FirstOf | Template) else []


def _with_groups(column_map: ColumnMap, cells: Mapping[str, str]) -> Mapping[str, str]:
    known = dict(cells)
    for pattern in column_map.patterns:
        found = pattern.regex.search(known[pattern.column])
        groups = found.groupdict(default="") if found else {}
        known |= {name: groups.get(name, "") for name in pattern.regex.groupindex}
    return known


def _skipped(column_map: ColumnMap, cells: Mapping[str, str]) -> str | None:
    for skip in column_map.skips:
        if skip.regex.search(cells[skip.column].strip(BLANKS)):
            return skip.reason
    return None


def _filled(column_map: ColumnMap, row: Row) -> Row | BadRow:
    cells: dict[str, str] = {}
    for name, target in column_map.targets.items():
        text = _text(target.source, row.cells)
        value = _value(target, text, row.cells)
        if value is None:
            reason = "the map has no entry for this value, and no otherwise"
            return BadRow(line=row.line, column=name, value=shown(text), why=reason)
        cells[name] = value
    return Row(row.line, cells)


def _value(target: Target, text: str, cells: Mapping[str, str]) -> str | None:
    if not text and target.default:
        return target.default
    if target.values is None:
        return text
    if text in target.values:
        return target.values[text]
    return None if target.otherwise is None else _text(target.otherwise, cells)


def _text(source: Source, cells: Mapping[str, str]) -> str:
    match source:
        case Constant(text):
            return text
        case FirstOf(columns):
            trimmed = (cells[name].strip(BLANKS) for name in columns)
            return next((text for text in trimmed if text), "")
        case Template(texts, columns):
            pairs = zip(texts, columns, strict=False)
            return "".join(t + cells[name].strip(BLANKS) for t, name in pairs) + texts[-1]
