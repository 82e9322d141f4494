"""BOMs: `parent,component,quantity,unit,…` → a new version of each parent the file names."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kiosk.domain.bom import bom_version
from kiosk.domain.facts.master import BomReleased
from kiosk.domain.ids import PartNumber
from kiosk.domain.messages import phrase
from kiosk.domain.quantity import plain
from kiosk.importer.bom_lines import COLUMNS, REQUIRED, BomRow, read_bom_row
from kiosk.importer.outcome import Entry, Outcome, compared, distinct, judged
from kiosk.importer.ports import MasterData
from kiosk.importer.rows import BadRow, Row, shown

__all__ = ["COLUMNS", "REQUIRED", "read_bom"]

_Graph = Mapping[PartNumber, frozenset[PartNumber]]
"""Part number of an assembly → those of its components."""


def read_bom(
    rows: Iterable[Row], data: MasterData, *, first_of_repeats: bool
) -> Outcome[BomReleased]:
    """Return the BOMs whose content differs from the released one."""
    all_rows = judged(rows, lambda check: read_bom_row(check, data))
    entries = (
        Entry(line=line, key=row.key, column="component", name=row.component, value=row)
        for line, row in all_rows.good
    )
    kept = distinct(entries, first_of_repeats=first_of_repeats)
    closing = frozenset(_closing_lines(kept.entries, data))
    sound = [entry for entry in kept.entries if entry.line not in closing]
    bad = (*all_rows.bad, *kept.bad, *_circular(kept.entries, closing))
    boms = _released(sound)
    made, added, unchanged = compared((bom, data.released_bom(bom.parent)) for bom in boms)
    return Outcome(
        made=made,
        added=added,
        unchanged=unchanged,
        repeats=kept.repeats,
        bad=bad,
        notices=(f"{len(sound)} lines in {len(boms)} BOMs", *_miscounted(sound)),
    )


def _released(entries: Sequence[Entry[BomRow]]) -> list[BomReleased]:
    by_parent: dict[PartNumber, list[BomRow]] = {}
    for entry in entries:
        by_parent.setdefault(entry.value.parent, []).append(entry.value)
    boms: list[BomReleased] = []
    for parent, rows in by_parent.items():
        lines = tuple(row.numbered(number) for number, row in enumerate(rows, start=1))
        version = bom_version(parent, lines)
        boms.append(BomReleased(parent=parent, version=version, lines=lines))
    return boms


def _miscounted(entries: Sequence[Entry[BomRow]]) -> Iterator[str]:
    for entry in entries:
        row = entry.value
        places = len(row.reference_designators)
        if places and places != row.quantity:
            yield (
                f"Line {entry.line}: {places} reference designators, but {plain(row.quantity)} of "
                f"{shown(row.component)}"
            )


def _circular(entries: Sequence[Entry[BomRow]], closing: frozenset[int]) -> Iterator[BadRow]:
    for entry in entries:
        if entry.line in closing:
            row = entry.value
            value = shown(row.component)
            why = phrase("row_round", part=shown(row.parent))
            yield BadRow(line=entry.line, column="component", value=value, why=why)


def _closing_lines(entries: Sequence[Entry[BomRow]], data: MasterData) -> Iterator[int]:
    """Yield the lines of the file by which an assembly would come to contain itself."""
    graph = _on_rings(_with_released(entries, data))
    for parent in graph:
        below = {part: _reaches(graph, part, parent) for part in graph[parent]}
        for entry in entries:
            if entry.value.parent == parent and below.get(entry.value.component, False):
                yield entry.line


def _with_released(entries: Sequence[Entry[BomRow]], data: MasterData) -> _Graph:
    """Return who contains whom, once the file is imported, from its parents downwards."""
    graph: dict[PartNumber, set[PartNumber]] = {}
    for entry in entries:
        graph.setdefault(entry.value.parent, set()).add(entry.value.component)
    waiting = [part for parts in list(graph.values()) for part in parts]
    while waiting:
        part = waiting.pop()
        if part not in graph:
            released = data.released_bom(part)
            graph[part] = {line.component for line in released.lines} if released else set()
            waiting += graph[part]
    return {part: frozenset(parts) for part, parts in graph.items()}


def _on_rings(graph: _Graph) -> _Graph:
    """Return what is left when parts that contain nothing left are taken away, again and again."""
    left = dict(graph)
    used_in: dict[PartNumber, list[PartNumber]] = {}
    for parent, parts in graph.items():
        for part in parts:
            used_in.setdefault(part, []).append(parent)
    open_parts = {part: len(parts) for part, parts in graph.items()}
    done = [part for part, count in open_parts.items() if count == 0]
    while done:
        part = done.pop()
        del left[part]
        for parent in used_in.get(part, ()):
            open_parts[parent] -= 1
            if open_parts[parent] == 0:
                done.append(parent)
    return {part: frozenset(p for p in parts if p in left) for part, parts in left.items()}


def _reaches(graph: _Graph, start: PartNumber, goal: PartNumber) -> bool:
    seen: set[PartNumber] = set()
    waiting = [start]
    while waiting:
        part = waiting.pop()
        if part == goal:
            return True
        if part not in seen:
            seen.add(part)
            waiting += graph.get(part, frozenset())
    return False
