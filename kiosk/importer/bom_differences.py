"""What two versions of a bill of material differ in, and a draft taken up to a newer one."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.facts.master import BomLine, BomReleased
from kiosk.importer.bom_draft import (
    CELLS,
    Base,
    Draft,
    DraftLine,
    as_written,
    base_of,
    changed_cells,
)

_Pair = tuple[BomLine | None, BomLine | None]
_Key = Callable[[BomLine], Hashable]

_KEYS: tuple[_Key, ...] = (
    lambda line: (line.component, line.find_number, line.reference_designators),
    lambda line: (line.component, line.find_number),
    lambda line: (line.component, line.reference_designators),
    lambda line: line.component,
    lambda line: line.find_number or line,
)
"""By what a line is found again, the surest first; the last finds an exchanged component."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A line that one of two versions lacks, or that both have with other cells.

    Attributes:
        cells: the columns that differ; empty for a line that was added or removed.
    """

    before: BomLine | None
    after: BomLine | None
    cells: tuple[str, ...] = ()


def differences(before: Sequence[BomLine], after: Sequence[BomLine]) -> tuple[Difference, ...]:
    """Return what differs: changed and removed lines in the order of `before`, then the added."""
    return tuple(_differing(_paired(before, after)))


def _differing(pairs: Sequence[_Pair]) -> Iterator[Difference]:
    for old, new in pairs:
        if old is None or new is None:
            yield Difference(before=old, after=new)
        elif cells := _cells(old, new):
            yield Difference(before=old, after=new, cells=cells)


def _cells(old: BomLine, new: BomLine) -> tuple[str, ...]:
    was, now = as_written(old, 1).cells, as_written(new, 1).cells
    return tuple(name for name in CELLS if was[name] != now[name])


def _paired(before: Sequence[BomLine], after: Sequence[BomLine]) -> tuple[_Pair, ...]:
    """Return each line with what became of it, those without one beside None."""
    partner: dict[str, BomLine] = {}
    left = list(after)
    for key in _KEYS:
        for old in before:
            if old.line in partner:
                continue
            found = next((each for each in left if key(each) == key(old)), None)
            if found is not None:
                partner[old.line] = found
                left.remove(found)
    kept = tuple((old, partner.get(old.line)) for old in before)
    return (*kept, *((None, new) for new in left))


def taken_up(draft: Draft, base: Sequence[BomLine], newer: BomReleased) -> Draft:
    """Return a draft that begins from a newer version, with what was changed in it so far.

    Every cell that was not changed here is as the newer version has it; one that was stays as it
    is written, and the marks then tell how the draft differs from the newer version.

    Args:
        draft: with what was changed.
        base: the lines of the version it began from.
        newer: what was released meanwhile.
    """
    known = base_of(base)
    mine = {each.origin: each for each in draft.lines if each.origin}
    numbers = iter(range(1, len(draft.lines) + len(newer.lines) + 1))
    lines: list[DraftLine] = []
    for old, new in _paired(base, newer.lines):
        own = mine.get(old.line) if old is not None else None
        made = _settled(own, new, known)
        if made is not None:
            lines.append(replace(made, number=next(numbers)))
    order = {each.line: place for place, each in enumerate(newer.lines)}
    lines.sort(key=lambda each: order.get(each.origin, len(order)))
    added = (each for each in draft.lines if not each.origin)
    lines += [replace(each, number=next(numbers)) for each in added]
    return replace(draft, base=newer.version, lines=tuple(lines))


def _settled(own: DraftLine | None, new: BomLine | None, base: Base) -> DraftLine | None:
    """Return the line of the draft; None where both sides let it go, or nobody here held it."""
    changed = changed_cells(own, base) if own is not None else ()
    if new is None:
        return replace(own, origin="") if own is not None and changed and not own.removed else None
    theirs = as_written(new, 1)
    if own is None:
        return theirs
    mine = {name: own.cells[name] for name in changed}
    return replace(theirs.with_cells({**theirs.cells, **mine}), removed=own.removed)
