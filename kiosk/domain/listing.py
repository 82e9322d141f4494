"""A list of serials as it was pasted, typed or read from a file: its lines, and what they say.

A text of one line without semicolons and tabs is read by the grammar of `domain.bulk` (A22). Any
other is a list of numbers as they stand, one a line or parted by commas, semicolons or tabs. Where
its first line names a column `serial`, that column is the list, as suppliers send it.
"""

import csv
import re
from dataclasses import dataclass

from kiosk.domain.bulk import MOST_NUMBERS, BadBulk, BulkFault
from kiosk.domain.messages import Said

COLUMN = "serial"
"""The header of the column that is read, where there are headers; upper case or lower."""

_LINES = re.compile(r"\r\n|\r|\n")
_PARTED = re.compile(r"[,;\t]")
_DELIMITERS = ",;\t"
_BLANKS = " \u00a0\ufeff"


@dataclass(frozen=True, slots=True)
class ListLine:
    """One number of a list; `number` is its line, or its place where several stand in one."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class BadLine:
    """A number of a list that cannot be received, and what is said of it."""

    number: int
    text: str
    why: Said


def is_written(text: str) -> bool:
    """Whether a text is read by the grammar: one line, with commas at most."""
    return not _LINES.search(text.strip("\r\n")) and ";" not in text and "\t" not in text


def lines_of(text: str) -> tuple[ListLine, ...] | BadBulk:
    """Return the numbers of a list as they stand, none of them empty; any text gives a value."""
    lines = _LINES.split(text)
    found = _column(lines)
    if found is None:
        pieces = [_pieces(line) for line in lines]
        several = any(len(each) > 1 for each in pieces)
        if several:
            texts = [piece for line in pieces for piece in line]
            found = [ListLine(at, each) for at, each in enumerate(texts, 1)]
        else:
            found = [ListLine(at, each) for at, line in enumerate(pieces, 1) for each in line]
    if not found:
        return BadBulk("", BulkFault.EMPTY, 1)
    if len(found) > MOST_NUMBERS:
        return BadBulk(found[MOST_NUMBERS].text, BulkFault.TOO_MANY, MOST_NUMBERS + 1)
    return tuple(found)


def _pieces(line: str) -> list[str]:
    return [text for piece in _PARTED.split(line) if (text := _plain(piece))]


def _plain(piece: str) -> str:
    text = piece.strip(_BLANKS)
    quoted = len(text) > 1 and text.startswith('"') and text.endswith('"')
    return text[1:-1].replace('""', '"').strip(_BLANKS) if quoted else text


def _column(lines: list[str]) -> list[ListLine] | None:
    """Return what stands under the header `serial`; None where the first line has none."""
    for delimiter in _DELIMITERS:
        names = [_plain(each).lower() for each in lines[0].split(delimiter)]
        if COLUMN in names:
            return _under(names.index(COLUMN), lines[1:], delimiter)
    return None


def _under(at: int, lines: list[str], delimiter: str) -> list[ListLine]:
    found: list[ListLine] = []
    for number, line in enumerate(lines, 2):
        try:
            cells = next(csv.reader([line], delimiter=delimiter), list[str]())
        except csv.Error:
            cells = line.split(delimiter)
        text = cells[at].strip(_BLANKS) if at < len(cells) else ""
        if text:
            found.append(ListLine(number, text))
    return found
