"""The report of an import: counts, what was left out and why, for a person and for a program."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from kiosk.importer.rows import BadRow, Repeat, SkippedRow, shown, spelled

_LINES_NAMED = 12


class ImportKind(Enum):
    """What a file holds; the value is the word of the command line.

    In the order in which the files of a folder are imported: parts name categories and schemes.
    """

    CATEGORIES = "categories"
    SCHEMES = "schemes"
    PARTS = "parts"
    BOM = "bom"
    LOCATIONS = "locations"
    OPERATORS = "operators"
    OPERATIONS = "operations"
    RULES = "rules"
    ORDERS = "orders"
    ANNOUNCED = "announced"
    STOCK = "stock"
    RECEIPT = "receipt"


GOODS = frozenset({ImportKind.STOCK, ImportKind.RECEIPT})
"""Kinds of files that hold goods, and no master data: `read.read_goods_file` reads them."""

_THINGS = {
    ImportKind.PARTS: "parts",
    ImportKind.BOM: "BOMs",
    ImportKind.LOCATIONS: "locations",
    ImportKind.OPERATORS: "operators",
    ImportKind.OPERATIONS: "operation types",
    ImportKind.CATEGORIES: "categories",
    ImportKind.SCHEMES: "numbering schemes",
    ImportKind.RULES: "rules",
    ImportKind.ORDERS: "orders",
    ImportKind.ANNOUNCED: "suppliers' lists",
    ImportKind.STOCK: "rows of stock",
    ImportKind.RECEIPT: "rows received",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import found; `refused` tells whether anything may be written.

    Attributes:
        read: rows in the file, without the header and blank ones.
        added: new things; BOMs count by their parent.
        changed: known things with new content.
        unchanged: known things that are as the file has them.
        ignored: columns of the file that nothing reads.
        problem: why the file as a whole was refused; empty when it was read.
        skip_bad: bad rows were to be left out.
    """

    kind: ImportKind
    skip_bad: bool
    read: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    skipped: tuple[SkippedRow, ...] = ()
    repeats: tuple[Repeat, ...] = ()
    bad: tuple[BadRow, ...] = ()
    ignored: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    problem: str = ""

    @property
    def refused(self) -> bool:
        """Whether nothing is imported."""
        return bool(self.problem) or (bool(self.bad) and not self.skip_bad)

    @property
    def skip_reasons(self) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """Each reason for which rows were left out, with their lines."""
        lines: dict[str, list[int]] = {}
        for row in self.skipped:
            lines.setdefault(row.reason, []).append(row.line)
        return tuple((reason, tuple(at)) for reason, at in lines.items())

    def as_text(self) -> str:
        """Return the report for a person, one line each, without a line end behind the last."""
        if self.problem:
            return f"{spelled(self.problem)}.\nNothing was imported."
        return "\n".join((*self._counts(), *self._left_out(), *self._asides(), self._verdict()))

    def as_json(self) -> dict[str, object]:
        """Return the report for a program: texts, numbers, lists and dictionaries of them."""
        return {
            "kind": self.kind.value,
            "imported": not self.refused,
            "problem": self.problem or None,
            "read": self.read,
            "added": self.added,
            "changed": self.changed,
            "unchanged": self.unchanged,
            "skipped": [
                {"reason": reason, "lines": list(lines)} for reason, lines in self.skip_reasons
            ],
            "repeats": [
                {
                    "line": item.line,
                    "first_line": item.first_line,
                    "key": item.key,
                    "differs_in": list(item.columns),
                    "added_up": item.added_up,
                }
                for item in self.repeats
            ],
            "bad": [
                {
                    "line": row.line,
                    "column": row.column or None,
                    "value": row.value,
                    "reason": row.reason,
                }
                for row in self.bad
            ],
            "ignored_columns": list(self.ignored),
            "notices": list(self.notices),
        }

    def _counts(self) -> Iterator[str]:
        things = _THINGS[self.kind]
        yield f"{_rows(self.read)} read."
        yield f"{things}: {self.added} new, {self.changed} changed, {self.unchanged} unchanged."

    def _left_out(self) -> Iterator[str]:
        for reason, lines in self.skip_reasons:
            yield f"{_rows(len(lines))} left out ({spelled(reason)}): {_lines(lines)}."
        same = [item.line for item in self.repeats if not item.columns]
        if same:
            yield f"{_rows(len(same))} repeated an earlier one and counted once: {_lines(same)}."
        added_up = [item.line for item in self.repeats if item.added_up]
        if added_up:
            rows = _rows(len(added_up))
            yield f"{rows} added to an earlier one of the same: {_lines(added_up)}."
        for item in self.repeats:
            if item.columns and not item.added_up:
                differs = " and ".join(item.columns)
                yield (
                    f"Line {item.line}: {shown(item.key)} differs from line {item.first_line} in "
                    f"{differs}; line {item.first_line} counts."
                )
        yield from (row.sentence for row in self.bad)

    def _asides(self) -> Iterator[str]:
        yield from (f"{notice}." for notice in self.notices)
        if self.ignored:
            yield f"Columns not read: {', '.join(shown(name) for name in self.ignored)}."

    def _verdict(self) -> str:
        if self.refused:
            return f"{_rows(len(self.bad), 'bad row')}. Nothing was imported."
        if self.bad:
            return f"{_rows(len(self.bad), 'bad row')} left out; the rest can be imported."
        return "No bad rows."


def _rows(count: int, what: str = "row") -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _lines(lines: Sequence[int]) -> str:
    named = ", ".join(_texts(lines[:_LINES_NAMED]))
    more = len(lines) - _LINES_NAMED
    return f"line{'' if len(lines) == 1 else 's'} {named}" + (f" and {more} more" * (more > 0))


def _texts(lines: Iterable[int]) -> Iterator[str]:
    return (str(line) for line in lines)
