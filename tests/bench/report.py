"""The table of README.md, between two marks."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.figures import Figure

BEGIN = "<!-- bench -->"
END = "<!-- /bench -->"
SCAN_HEAD = (
    (
        "| scan → durable verdict | units | disk | p50 ms | floor | × | p99 ms | floor | × "
        "| max | CPU ms | flushes |"
    ),
    "| --- | --: | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |",
)
SHOWN = ("key → verdict painted", "wedge", "central: ")
"""Rows that begin so are shown without a goal too."""

OTHER_HEAD = (
    "| what else | value | floor | × | goal | met |",
    "| --- | --: | --: | --: | --- | --- |",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One case at one size on one disk."""

    scale: int
    disk: str
    found: dict[str, Any]


def size(units: int) -> str:
    """Return a number of units in words: 10 thousand, 1 million."""
    if units >= 1_000_000:
        return f"{units / 1_000_000:g} million units"
    return f"{units / 1000:g} thousand units"


def table(rows: Sequence[Row], figures: Sequence[Figure], machine: str) -> str:
    """Return the tables as Markdown, bad numbers as they are."""
    lines = [f"Measured by `make bench`: {machine}. Floor: the bare driver, same statements.", ""]
    lines += SCAN_HEAD
    lines += [_scan_line(each) for each in rows]
    stated = {f"{each.found['name']}, {size(each.scale)}, {each.disk}" for each in rows}
    others = [
        each
        for each in figures
        if (each.goal is not None or each.name.startswith(SHOWN))
        and each.name.rpartition(":")[0] not in stated
    ]
    lines += ["", *OTHER_HEAD, *(_line(each) for each in others)]
    return "\n".join(lines)


def _scan_line(row: Row) -> str:
    found = row.found
    half, tail = found["p50"] / found["floor_p50"], found["p99"] / found["floor_p99"]
    cells = (
        found["name"],
        size(row.scale).removesuffix(" units"),
        row.disk,
        f"{found['p50']:.2f}",
        f"{found['floor_p50']:.2f}",
        _marked(half, 2),
        f"{found['p99']:.2f}",
        f"{found['floor_p99']:.2f}",
        _marked(tail, 3),
        f"{found['max']:.1f}",
        f"{found['cpu']:.2f}",
        f"{found['flushes']:.2f}",
    )
    return f"| {' | '.join(cells)} |"


def _marked(ratio: float, most: float) -> str:
    return f"{ratio:.2f}" if ratio <= most else f"**{ratio:.2f}**"


def _line(figure: Figure) -> str:
    cells = (
        figure.name,
        f"{figure.value:g} {figure.unit}",
        "" if figure.floor is None else f"{figure.floor:g}",
        "" if figure.ratio is None else f"{figure.ratio:g}",
        figure.goal or "",
        {True: "yes", False: "**no**", None: ""}[figure.met],
    )
    return f"| {' | '.join(cells)} |"


def put(readme: Path, text: str) -> None:
    """Put the table between the marks of a file; a file without them stays as it is."""
    content = readme.read_text(encoding="utf-8")
    before, begun, rest = content.partition(BEGIN)
    _, ended, after = rest.partition(END)
    if begun and ended:
        readme.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")
