"""A bill of material that is being changed: the rows of a BOM file, kept until their release."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from kiosk.domain.facts.master import BomLine, BomReleased
from kiosk.domain.ids import PartNumber
from kiosk.domain.quantity import plain
from kiosk.importer.bom import read_bom
from kiosk.importer.designators import shortened
from kiosk.importer.outcome import Outcome
from kiosk.importer.ports import MasterData
from kiosk.importer.rows import Row

CELLS = (
    "component",
    "quantity",
    "unit",
    "find_number",
    "reference_designators",
    "optional",
    "substitutes",
)
"""What a line says; the columns of a BOM file but for the parent."""

BETWEEN_SUBSTITUTES = "; "

Base = Mapping[str, BomLine]
"""The lines of the version that a draft began from, by their keys."""


class Mark(Enum):
    """What a line of a draft is, against the version that the draft began from."""

    SAME = "same"
    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftLine:
    """A line, with its cells as they are written.

    Attributes:
        number: its own within the draft, and what the importer calls it by.
        origin: the line of the version the draft began from; "" for one that was added.
        removed: it is left out of what is released, and can be restored until then.
    """

    number: int
    component: str
    quantity: str = ""
    unit: str = ""
    find_number: str = ""
    reference_designators: str = ""
    optional: str = ""
    substitutes: str = ""
    origin: str = ""
    removed: bool = False

    @property
    def cells(self) -> Mapping[str, str]:
        """Each cell by the name of its column."""
        return {name: getattr(self, name) for name in CELLS}

    def with_cells(self, cells: Mapping[str, str]) -> "DraftLine":
        """Return it with other cells.

        Raises:
            KeyError: there is no column of that name.
        """
        return replace(self, **{name: cells[name] for name in CELLS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A BOM that is being changed.

    Attributes:
        base: the version it began from; "" where there was none.
        by: id of who began it.
        at_us: when, microseconds since 1970 UTC.
    """

    parent: PartNumber
    base: str
    by: str
    at_us: int
    lines: tuple[DraftLine, ...]

    def line(self, number: int) -> DraftLine | None:
        """Return the line of that number."""
        return next((each for each in self.lines if each.number == number), None)

    @property
    def kept(self) -> tuple[DraftLine, ...]:
        """The lines that are released."""
        return tuple(each for each in self.lines if not each.removed)

    def with_line(self, line: DraftLine) -> "Draft":
        """Return it with a line in the place of the one of its number."""
        lines = (line if each.number == line.number else each for each in self.lines)
        return replace(self, lines=tuple(lines))

    def grown(self, component: str) -> tuple["Draft", DraftLine]:
        """Return it with one line more, and that line."""
        number = max((each.number for each in self.lines), default=0) + 1
        added = DraftLine(number=number, component=component)
        return replace(self, lines=(*self.lines, added)), added

    def without(self, number: int) -> "Draft":
        """Return it with a line removed; one that was added here is gone."""
        found = self.line(number)
        if found is None:
            return self
        if found.origin:
            return self.with_line(replace(found, removed=True))
        return replace(self, lines=tuple(each for each in self.lines if each is not found))

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows of a BOM file; the line of each is the number that people see."""
        return tuple(
            Row(line=each.number, cells={"parent": self.parent, **each.cells})
            for each in self.kept
        )


def base_of(lines: Sequence[BomLine]) -> Base:
    """Return the lines of a version by their keys."""
    return {each.line: each for each in lines}


def begun(bom: BomReleased | None, parent: PartNumber, by: str, at_us: int) -> Draft:
    """Return the draft that changes nothing yet."""
    lines = () if bom is None else bom.lines
    written = (as_written(line, number) for number, line in enumerate(lines, start=1))
    base = "" if bom is None else bom.version
    return Draft(parent=parent, base=base, by=by, at_us=at_us, lines=tuple(written))


def as_written(line: BomLine, number: int) -> DraftLine:
    """Return a released line as the cells of a row that reads the same."""
    return DraftLine(
        number=number,
        component=line.component,
        quantity=plain(line.quantity),
        find_number=line.find_number,
        reference_designators=shortened(line.reference_designators),
        optional="yes" if line.optional else "",
        substitutes=BETWEEN_SUBSTITUTES.join(line.substitutes),
        origin=line.line,
    )


def changed_cells(line: DraftLine, base: Base) -> tuple[str, ...]:
    """Return the columns in which a line is not as it was; none where it was added."""
    before = base.get(line.origin)
    if before is None:
        return ()
    was, now = as_written(before, line.number).cells, line.cells
    return tuple(name for name in CELLS if was[name] != now[name])


def mark_of(line: DraftLine, base: Base) -> Mark:
    """Return what a line is against the lines of the version the draft began from."""
    if line.removed:
        return Mark.REMOVED
    if not line.origin:
        return Mark.ADDED
    return Mark.CHANGED if changed_cells(line, base) else Mark.SAME


def judged(draft: Draft, data: MasterData) -> Outcome[BomReleased]:
    """Return what the importer says of the draft, line by line under the numbers it has here.

    `made` is empty where nothing would change, or while a line is wrong the rest alone: whoever
    releases looks at `bad` first.
    """
    return read_bom(draft.rows, data, first_of_repeats=False)
