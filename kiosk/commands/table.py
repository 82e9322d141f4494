"""A plain table whose columns are as wide as what stands in them."""

from collections.abc import Iterable, Sequence

GAP = "  "


def widths(rows: Iterable[Sequence[str]]) -> list[int]:
    """Return the width of each column over all rows; rows may be as many as they like."""
    found: list[int] = []
    for row in rows:
        found.extend([0] * (len(row) - len(found)))
        for index, cell in enumerate(row):
            found[index] = max(found[index], len(cell))
    return found


def aligned(row: Sequence[str], columns: Sequence[int], right: Sequence[int] = ()) -> str:
    """Return one line of a table; the columns numbered in `right` are flush right."""
    cells = (
        cell.rjust(width) if index in right else cell.ljust(width)
        for index, (cell, width) in enumerate(zip(row, columns, strict=True))
    )
    return GAP.join(cells).rstrip()
