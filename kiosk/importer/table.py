"""From the bytes of a CSV file to rows of cells, each with the line it starts on."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.importer.rows import BLANKS, BadRow, FileProblem, Row, shown

DELIMITERS = (",", ";", "\t")
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A CSV file, read.

    Attributes:
        headers: as they stand, trimmed; columns without one are not among them.
        rows: cells under their headers; of two equal headers the first.
        bad: rows that do not fit the header, or whose quotes are wrong.
    """

    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    bad: tuple[BadRow, ...]

    @property
    def read(self) -> int:
        """How many rows the file has, blank ones not counted."""
        return len(self.rows) + len(self.bad)


@dataclass(frozen=True, slots=True)
class _Record:
    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Torn:
    line: int
    reason: str


def read_table(data: bytes, wanted: Sequence[str]) -> Table | FileProblem:
    """Read a CSV file; any bytes give a value.

    Args:
        data: UTF-8, with or without a byte order mark.
        wanted: headers that are known to matter; they tell comma, semicolon and tab apart.
    """
    text = _decoded(data)
    if isinstance(text, FileProblem):
        return text
    delimiter = _delimiter(text, wanted)
    records = _records(text, delimiter)
    header = next(records, None)
    if header is None:
        return FileProblem("The file is empty")
    if isinstance(header, _Torn):
        return FileProblem(f"Line {header.line}, the header, cannot be read: {header.reason}")
    headers = tuple(cell.strip(BLANKS) for cell in header.cells)
    twice = [name for name, count in Counter(headers).items() if name in wanted and count > 1]
    if twice:
        named = f'The column "{shown(twice[0])}" stands twice in the header'
        return FileProblem(f"{named}; {_found(headers)}")
    return _table(headers, records)


def missing_column(table: Table, column: str) -> FileProblem:
    """Return what to say when `table` has no `column` though it must."""
    found = _found(table.headers)
    return FileProblem(f'The column "{shown(column)}" is missing; {found}')


def _found(headers: Sequence[str]) -> str:
    return "the file has: " + ", ".join(shown(name) for name in headers if name)


def _decoded(data: bytes) -> str | FileProblem:
    if data.startswith(_UTF16_MARKS):
        return FileProblem("The file is UTF-16. Save it as CSV UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = f"0x{data[error.start]:02X}"
        return FileProblem(
            f"The file is not UTF-8: byte {byte} in line {line}. Save it as CSV UTF-8"
        )


def _delimiter(text: str, wanted: Sequence[str]) -> str:
    """Return the delimiter under which the header shows most of `wanted`, then most columns."""

    def fitness(delimiter: str) -> tuple[int, int]:
        header = next(_records(text, delimiter), None)
        if not isinstance(header, _Record):
            return (0, 0)
        names = {cell.strip(BLANKS) for cell in header.cells}
        return (len(names & set(wanted)), len(names))

    return max(DELIMITERS, key=fitness)


def _records(text: str, delimiter: str) -> Iterator[_Record | _Torn]:
    """Yield the records that are not blank; a torn one does not end the file."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield _Torn(line, _in_words(str(error)))
            continue
        if any(cell.strip(BLANKS) for cell in cells):
            yield _Record(line, tuple(cells))


def _in_words(message: str) -> str:
    if "field larger" in message:
        return "a cell is longer than 131,072 characters"
    if "unexpected end" in message:
        return "a quotation mark opens a cell and none closes it"
    return "text stands behind a closing quotation mark; inside a cell, write two"


def _table(headers: tuple[str, ...], records: Iterator[_Record | _Torn]) -> Table:
    rows: list[Row] = []
    bad: list[BadRow] = []
    for record in records:
        if isinstance(record, _Torn):
            bad.append(BadRow(line=record.line, column="", value="", why=record.reason))
        elif len(record.cells) != len(headers):
            reason = f"it has {len(record.cells)} cells, the header {len(headers)}"
            bad.append(BadRow(line=record.line, column="", value="", why=reason))
        else:
            cells = dict(zip(reversed(headers), reversed(record.cells), strict=True))
            rows.append(Row(record.line, cells))
    return Table(headers=tuple(name for name in headers if name), rows=tuple(rows), bad=tuple(bad))
