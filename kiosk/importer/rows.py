"""Rows on their way in: what is wrong with one, what was left out, and how cells are read."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from kiosk.domain.codes.code import Damaged
from kiosk.domain.codes.own import read_own
from kiosk.domain.messages import Text, phrase
from kiosk.domain.text import MAX_IDENTIFIER_LENGTH, hidden_character, normal
from kiosk.domain.words import in_english

MAX_NAME_LENGTH = 500
_SHOWN_LENGTH = 60
# Not str.strip(): that takes GS and RS for blanks and would strip what must be refused.
BLANKS = " \t\r\n\u00a0"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FOLDED = str.maketrans("\r\n\t", "   ")


@dataclass(frozen=True, slots=True)
class FileProblem:
    """Why a file as a whole could not be read, in words for a person."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BadRow:
    """A row that cannot be imported, and why.

    Attributes:
        line: the line of the file on which the row starts; the header is line 1.
        column: our column that is wrong, empty where it is the row as a whole.
        value: what stands there, cut short, hidden characters spelled out.
        why: in words that a screen translates.
    """

    line: int
    column: str
    value: str
    why: Text

    @property
    def reason(self) -> str:
        """Why, in English."""
        return in_english(self.why)

    @property
    def sentence(self) -> str:
        """The row in words: `Line 3, tracking "seral": ...`."""
        where = f"Line {self.line}"
        if self.column:
            where += f", {self.column}"
        if self.value:
            where += f' "{self.value}"'
        return f"{where}: {self.reason}."


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that a condition of the map left out."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """A row whose key stands in an earlier row, which is the one that counts.

    Attributes:
        columns: our columns in which it differs; empty for an identical repeat.
        added_up: its quantity was added to the earlier one's.
    """

    line: int
    first_line: int
    key: str
    columns: tuple[str, ...]
    added_up: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row under our own headers; a column the file does not have is missing in `cells`."""

    line: int
    cells: Mapping[str, str]


def spelled(text: str) -> str:
    """Return `text` with the characters that hide written out, `<U+0007>`."""
    return "".join(f"<{hidden}>" if (hidden := hidden_character(c)) else c for c in text)


def shown(text: str) -> str:
    """Return `text` fit for a message: as `spelled` does, and cut short."""
    return spelled(text if len(text) <= _SHOWN_LENGTH else text[:_SHOWN_LENGTH] + "…")


@dataclass(slots=True)
class RowCheck:
    """Reads the cells of one row and collects what is wrong with them."""

    row: Row
    bad: list[BadRow] = field(default_factory=list[BadRow])

    def refuse(self, column: str, why: Text) -> None:
        """Note that `column` is wrong."""
        value = shown(self.row.cells.get(column, ""))
        self.bad.append(BadRow(line=self.row.line, column=column, value=value, why=why))

    def has(self, column: str) -> bool:
        """Tell whether the file has `column` at all."""
        return column in self.row.cells

    def text(self, column: str, *, limit: int = MAX_IDENTIFIER_LENGTH) -> str:
        """Return the cell trimmed and in form NFC; empty where it is absent or refused."""
        return self._judged(column, self.row.cells.get(column, ""), limit)

    def folded(self, column: str, *, limit: int = MAX_NAME_LENGTH) -> str:
        """Return the cell as `text` does, line breaks and tabs as one blank."""
        written = self.row.cells.get(column, "")
        return self._judged(column, written.replace("\r\n", " ").translate(_FOLDED), limit)

    def required(self, column: str) -> str:
        """Return the cell as `text` does; an empty one is refused."""
        text = self.text(column)
        if not self.row.cells.get(column, "").strip(BLANKS):
            self.refuse(column, phrase("row_empty"))
        return text

    def listed(self, column: str, between: re.Pattern[str], *, limit: int) -> tuple[str, ...]:
        """Return the pieces of the cell, none of them empty; `between` may hold line breaks."""
        pieces = between.split(self.row.cells.get(column, ""))
        judged = (self._judged(column, piece, limit) for piece in pieces)
        return tuple(piece for piece in judged if piece)

    def day(self, column: str) -> date | None:
        """Return the day in the cell, written as 2026-12-31; None for an empty one."""
        text = self.text(column)
        try:
            day = date.fromisoformat(text) if _DAY.fullmatch(text) else None
        except ValueError:
            day = None
        if text and day is None:
            self.refuse(column, phrase("row_day"))
        return day

    def name_of_a_thing(self, column: str) -> str:
        """Return a required code that people scan; one that reads as one of ours is refused."""
        text = self.required(column)
        if text and not isinstance(read_own(text), Damaged | None):
            self.refuse(column, phrase("row_our_code"))
            return ""
        return text

    def _judged(self, column: str, written: str, limit: int) -> str:
        text = written.strip(BLANKS)
        hidden = hidden_character(text)
        if hidden is not None:
            self.refuse(column, phrase("row_hidden", hidden=hidden))
            return ""
        if len(text) > limit:
            self.refuse(column, phrase("row_long", n=len(text), most=limit))
            return ""
        return normal(text)
