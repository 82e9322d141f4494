"""A bill of material while it is changed: each line marked, what is wrong told at the line."""

from dataclasses import dataclass

from kiosk.domain.facts import BomLine, BomReleased
from kiosk.domain.ids import BomVersion, PartNumber
from kiosk.domain.messages import Text, phrase
from kiosk.importer.bom_draft import (
    Base,
    Draft,
    DraftLine,
    Mark,
    as_written,
    base_of,
    changed_cells,
    mark_of,
)
from kiosk.importer.designators import designators
from kiosk.importer.outcome import Outcome
from kiosk.pages.bom import bom_page
from kiosk.pages.bom_search import searching, sought, within
from kiosk.pages.bom_words import (
    MOST_LINES,
    asks,
    cell_words,
    counted,
    drafted,
    joined,
    leads_to,
    name_of,
    telling,
    wrong_words,
)
from kiosk.pages.common import bar, primary, when
from kiosk.pages.devices import supervised
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Action, Band, Shade
from kiosk.screens.values import Column, Line, Shown, TablePage
from kiosk.store.bom_past import Released, releases
from kiosk.store.bom_release import judge

_COLUMNS = (
    Column(title=phrase("column_line"), share=3),
    Column(title=phrase("column_component"), share=8, code=True),
    Column(title=phrase("column_name"), share=9, spare=True),
    Column(title=phrase("column_quantity"), share=6),
    Column(title=phrase("column_designators"), share=8, code=True, spare=True),
    Column(title=phrase("column_mark"), share=6),
    Column(title=phrase("column_about"), share=12),
)
_SHADES = {
    Mark.SAME: Shade.PLAIN,
    Mark.ADDED: Shade.OK,
    Mark.CHANGED: Shade.INFO,
    Mark.REMOVED: Shade.CHECK,
}


@dataclass(frozen=True, slots=True)
class Judged:
    """A draft with all that a page says of it.

    Attributes:
        lines: of the version it began from.
        base: the same, by their keys.
        found: what the importer says of it.
        meanwhile: what was released since, that the draft does not know of; or None.
    """

    draft: Draft
    lines: tuple[BomLine, ...]
    base: Base
    found: Outcome[BomReleased]
    meanwhile: Released | None

    def wrong(self, number: int) -> tuple[Text, ...]:
        """Return what is wrong with a line, in the importer's words."""
        bad = (wrong_words(each) for each in self.found.bad if each.line == number)
        same = (
            phrase("bom_repeats", line=each.first_line)
            for each in self.found.repeats
            if each.line == number
        )
        return (*bad, *same)

    def noted(self, number: int) -> Text:
        """Return what is odd about a line that may be released all the same."""
        line = self.draft.line(number)
        begins = f"Line {number}: "
        if line is None or not any(each.startswith(begins) for each in self.found.notices):
            return ""
        places = designators(line.reference_designators)
        count = len(places) if isinstance(places, tuple) else 0
        return phrase("bom_miscounted", places=count, n=line.quantity, part=line.component)

    @property
    def wrong_lines(self) -> tuple[int, ...]:
        """The numbers of the lines that keep it from being released."""
        rows = {each.line for each in self.found.bad} | {each.line for each in self.found.repeats}
        return tuple(sorted(rows))

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What each line is, in their order."""
        return tuple(mark_of(each, self.base) for each in self.draft.lines)

    @property
    def changes(self) -> bool:
        """Whether a release would change anything."""
        return any(each is not Mark.SAME for each in self.marks)


def judged_draft(scene: Scene, parent: str) -> Judged | None:
    """Return the draft of a parent's BOM, judged as it stands now; None where there is none."""
    draft = drafted(scene, parent)
    if draft is None:
        return None
    catalogue = scene.record.reader.catalogue
    number = PartNumber(parent)
    lines = catalogue.bom(number, BomVersion(draft.base)) if draft.base else ()
    meanwhile = None
    if draft.base != (catalogue.released(number) or ""):
        meanwhile = next(iter(releases(scene.record, number)), None)
    return Judged(draft, lines, base_of(lines), judge(scene.record, draft), meanwhile)


def draft_page(scene: Scene, machine: Machine, subject: str) -> Shown | None:
    """Return the draft, each line with its mark; only a supervisor sees it."""
    parent, typed = sought(subject)
    seen = judged_draft(scene, parent) if supervised(scene) else None
    if seen is None:
        return bom_page(scene, machine, parent)
    lines = [each for each in seen.draft.lines if within(typed, _texts(scene, each))]
    return TablePage(
        bar=bar(scene, phrase("sub_bom_draft")),
        foot=_foot(seen),
        band=telling(scene, _band(scene, seen), pressing=_is_pressing(seen)),
        title=phrase("part_named", part=parent, name=name_of(scene, parent)),
        count=counted(len(lines), len(seen.draft.lines)),
        search=typed,
        find=searching(Where.BOM_DRAFT, parent, len(seen.draft.lines)),
        columns=_COLUMNS,
        lines=tuple(_line(scene, seen, each) for each in lines[:MOST_LINES]),
        empty=phrase("bom_no_line_found" if seen.draft.lines else "bom_draft_empty"),
    )


def _texts(scene: Scene, line: DraftLine) -> tuple[str, ...]:
    return (name_of(scene, line.component), *line.cells.values())


def _is_pressing(seen: Judged) -> bool:
    return seen.meanwhile is not None or bool(seen.wrong_lines)


def _band(scene: Scene, seen: Judged) -> Band:
    """Say what is most pressing: another version, lines that are wrong, or how far it is."""
    if seen.meanwhile is not None:
        detail = phrase(
            "bom_meanwhile_sub",
            who=seen.meanwhile.who,
            when=when(scene, seen.meanwhile.at_us),
        )
        return asks(phrase("bom_meanwhile"), detail, check=True)
    who = scene.record.reader.catalogue.named(seen.draft.by)
    begun = phrase("bom_draft_by", who=who, when=when(scene, seen.draft.at_us))
    if seen.wrong_lines:
        named = ", ".join(str(each) for each in seen.wrong_lines[:8])
        return asks(phrase("bom_wrong_lines", lines=named), begun, check=True)
    counts = {each: seen.marks.count(each) for each in Mark}
    tally = phrase(
        "bom_tally",
        added=counts[Mark.ADDED],
        changed=counts[Mark.CHANGED],
        removed=counts[Mark.REMOVED],
    )
    return asks(tally, begun, icon="pencil")


def _foot(seen: Judged) -> tuple[Action, ...]:
    parent = seen.draft.parent
    if seen.meanwhile is not None:
        last = primary("bom_take_up", "git-merge", Open(Where.BOM_ASK, f"bom_take_up:{parent}"))
    else:
        why = unready(seen)
        does = None if why else Open(Where.BOM_ASK, f"bom_release:{parent}")
        last = primary("bom_release", "check", does, sub=why)
    return (
        leads_to("back", "arrow-left", Where.BOM, parent),
        leads_to("bom_discard", "trash-2", Where.BOM_ASK, f"bom_discard:{parent}"),
        leads_to("bom_add", "plus", Where.BOM_CELL, f"component:new:{parent}"),
        last,
    )


def unready(seen: Judged) -> Text:
    """Return why a draft cannot be released as it is; "" where it can."""
    if seen.wrong_lines:
        return phrase("bom_n_wrong", n=len(seen.wrong_lines))
    if not seen.draft.kept:
        return phrase("bom_no_lines")
    return "" if seen.changes else phrase("bom_unchanged")


def _line(scene: Scene, seen: Judged, line: DraftLine) -> Line:
    part = scene.record.reader.catalogue.part(PartNumber(line.component))
    unit = line.unit or (part.unit if part is not None else "")
    wrong, noted = seen.wrong(line.number), seen.noted(line.number)
    mark = mark_of(line, seen.base)
    shade = _SHADES[mark]
    if wrong or noted:
        shade = Shade.STOP if wrong else Shade.CHECK
    return Line(
        cells=(
            str(line.number),
            line.component,
            part.name if part is not None else "",
            phrase("n_unit", n=line.quantity or "–", unit=unit),
            line.reference_designators,
            "" if mark is Mark.SAME else phrase(f"bom_mark_{mark.value}"),
            wrong[0] if wrong else noted or was_words(line, seen.base),
        ),
        does=Open(Where.BOM_LINE, f"{line.number}:{seen.draft.parent}"),
        shade=shade,
    )


def was_words(line: DraftLine, base: Base) -> Text:
    """Return what stood in the cells that were changed; "" where none was."""
    return joined(
        phrase(
            "bom_was",
            column=phrase(f"bom_cell_{name}"),
            was=cell_words(name, was_in(line, base, name)),
        )
        for name in changed_cells(line, base)
    )


def was_in(line: DraftLine, base: Base, name: str) -> str:
    """Return what stood in a cell in the version the draft began from; "" for a new line."""
    before = base.get(line.origin)
    return "" if before is None else as_written(before, line.number).cells[name]
