"""One line of a draft, cell by cell, and the pages that ask for what a cell is to say."""

from kiosk.domain.facts import PartDefined
from kiosk.domain.messages import Text, phrase
from kiosk.domain.quantity import grouped
from kiosk.importer.bom_draft import CELLS, DraftLine, Mark, changed_cells, mark_of
from kiosk.importer.report import ImportKind
from kiosk.pages.beside import machine_band
from kiosk.pages.bom_draft import Judged, draft_page, judged_draft, was_in
from kiosk.pages.bom_search import WITHIN, sought
from kiosk.pages.bom_words import (
    asks,
    cell_words,
    leads_to,
    name_of,
    substitutes_of,
    telling,
)
from kiosk.pages.common import bar, button, tracking_word
from kiosk.pages.devices import supervised
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Do, Intent, Open, Where
from kiosk.screens.parts import Action, Band, Note, Shade
from kiosk.screens.values import Column, Line, ListPage, Shown, TablePage, TypePage
from kiosk.store.definitions import listed

NEW = "new"
"""Stands for the number of a line that is being added."""

_ICONS = {
    "component": "box",
    "quantity": "hash",
    "find_number": "list-checks",
    "reference_designators": "map-pin",
    "optional": "circle-question-mark",
    "substitutes": "replace",
}
_CHOSEN = frozenset({"component", "substitutes"})
_MAY_BE_EMPTY = frozenset({"find_number", "reference_designators"})
_PARTS = (
    Column(title=phrase("column_component"), share=3, code=True),
    Column(title=phrase("column_name"), share=5),
    Column(title=phrase("column_tracking"), share=2),
    Column(title=phrase("column_chosen"), share=2),
)


def line_page(scene: Scene, machine: Machine, subject: str) -> Shown | None:
    """Return one line of the draft: what it says, what it said, and what is wrong with it."""
    number, _, parent = subject.partition(":")
    seen = judged_draft(scene, parent) if supervised(scene) else None
    line = seen.draft.line(int(number)) if seen is not None and number.isdecimal() else None
    if seen is None or line is None:
        return draft_page(scene, machine, parent)
    mark = mark_of(line, seen.base)
    return ListPage(
        bar=bar(scene, phrase("sub_bom_draft")),
        foot=(
            leads_to("back", "arrow-left", Where.BOM_DRAFT, parent),
            _remove(line, parent),
        ),
        band=telling(scene, _line_band(seen, line), pressing=_is_odd(seen, line)),
        title=phrase(
            "title_bom_line",
            n=line.number,
            part=line.component,
            name=name_of(scene, line.component),
        ),
        title_right="" if mark is Mark.SAME else phrase(f"bom_mark_{mark.value}"),
        rows=tuple(_row(seen, line, name) for name in _ICONS),
        empty="",
        side=(),
        side_title="",
        rail=(),
    )


def _is_odd(seen: Judged, line: DraftLine) -> bool:
    return bool(seen.wrong(line.number) or seen.noted(line.number))


def _line_band(seen: Judged, line: DraftLine) -> Band | None:
    """Say what is wrong or odd about a line; the first thing, the rest stands at its cells."""
    if not _is_odd(seen, line):
        return None
    wrong, noted = seen.wrong(line.number), seen.noted(line.number)
    return asks(
        phrase("bom_mend" if wrong else "bom_may"), wrong[0] if wrong else noted, check=True
    )


def _remove(line: DraftLine, parent: str) -> Action:
    what = f"{line.number}:{parent}"
    if line.removed:
        return button("bom_restore", "undo-2", Do(f"bom_keep:{what}"))
    return button("bom_remove", "trash-2", Do(f"bom_drop:{what}"))


def _row(seen: Judged, line: DraftLine, name: str) -> Note:
    """Return a cell; its unit stands with the quantity, as people say it."""
    columns = (name, "unit") if name == "quantity" else (name,)
    bad = next(
        (each for each in seen.found.bad if each.line == line.number and each.column in columns),
        None,
    )
    now = cell_words(name, _said(line, name))
    sub: Text = now
    if bad is not None:
        sub = phrase("bom_cell_bad", now=now, reason=bad.why)
    elif line.origin and set(columns) & set(changed_cells(line, seen.base)):
        was = cell_words(name, was_in(line, seen.base, name))
        sub = phrase("bom_cell_was", now=now, was=was)
    return Note(
        icon=_ICONS[name],
        title=phrase(f"bom_cell_{name}"),
        sub=sub,
        shade=Shade.STOP if bad is not None else Shade.INFO,
        does=None if line.removed else _writes(seen, line, name),
    )


def _said(line: DraftLine, name: str) -> str:
    return f"{line.quantity} {line.unit}".strip() if name == "quantity" else line.cells[name]


def _writes(seen: Judged, line: DraftLine, name: str) -> Intent:
    what = f"{name}:{line.number}:{seen.draft.parent}"
    if name == "optional":
        return Do(f"bom_set:{what}", "" if line.optional else "yes")
    return Open(Where.BOM_CELL, what)


# --- what a cell is to say


def cell_page(scene: Scene, machine: Machine, subject: str) -> Shown | None:
    """Ask for a cell: a part is scanned, typed or chosen, everything else is typed."""
    head, typed = sought(subject)
    name, _, rest = head.partition(":")
    number, _, parent = rest.partition(":")
    seen = judged_draft(scene, parent) if supervised(scene) else None
    line = seen.draft.line(int(number)) if seen is not None and number.isdecimal() else None
    adds = number == NEW and name == "component"
    if seen is None or name not in CELLS or not (adds or line is not None):
        return draft_page(scene, machine, parent)
    if name in _CHOSEN:
        return _parts_page(scene, seen, line, name, typed)
    return _typed_page(scene, seen, line, name) if line is not None else None


def _back(parent: str, line: DraftLine | None) -> Action:
    if line is None:
        return leads_to("back", "arrow-left", Where.BOM_DRAFT, parent)
    return leads_to("back", "arrow-left", Where.BOM_LINE, f"{line.number}:{parent}")


def _typed_page(scene: Scene, seen: Judged, line: DraftLine, name: str) -> TypePage:
    parent = seen.draft.parent
    what = f"bom_set:{name}:{line.number}:{parent}"
    nothing = button("nothing", "delete", Do(what, ""))
    named = phrase("part_named", part=line.component, name=name_of(scene, line.component))
    return TypePage(
        bar=bar(scene, phrase("sub_bom_draft")),
        foot=(_back(parent, line), *((nothing,) if name in _MAY_BE_EMPTY else ())),
        band=machine_band(scene) or asks(named, phrase(f"bom_ask_{name}"), icon="pencil"),
        name=phrase(f"bom_cell_{name}"),
        first="",
        hidden=False,
        digits=False,
        ok=phrase("ok_save"),
        send=what,
        start=_said(line, name),
    )


def _parts_page(
    scene: Scene, seen: Judged, line: DraftLine | None, name: str, typed: str
) -> TablePage:
    """Return every part to choose from; what was typed is taken as it is, too."""
    parent = seen.draft.parent
    number = NEW if line is None else str(line.number)
    what = f"{name}:{number}:{parent}"
    parts = listed(scene.record, ImportKind.PARTS, typed)
    now = () if line is None else (line.component,)
    if line is not None and name == "substitutes":
        now = substitutes_of(line.substitutes)
    as_typed = Do(f"bom_set:{what}", typed.strip()) if typed.strip() else None
    return TablePage(
        bar=bar(scene, phrase("sub_bom_draft")),
        foot=(
            _back(parent, line),
            button("bom_as_typed", "check", as_typed, sub=typed or phrase("bom_type_first")),
        ),
        band=machine_band(scene)
        or asks(phrase(f"bom_choose_{name}"), _how_chosen(name), icon="scan-barcode"),
        title=phrase("part_named", part=parent, name=name_of(scene, parent)),
        count=phrase("n_of_lines", n=grouped(len(parts.records)), m=grouped(parts.total)),
        search=typed,
        find=Open(Where.BOM_CELL, what + WITHIN),
        columns=_PARTS,
        lines=tuple(
            _part_line(each, what, now) for each in parts.records if isinstance(each, PartDefined)
        ),
        empty=phrase("bom_no_part_found"),
    )


def _how_chosen(name: str) -> Text:
    return phrase("bom_choose_sub" if name == "substitutes" else "bom_choose_one_sub")


def _part_line(part: PartDefined, what: str, now: tuple[str, ...]) -> Line:
    chosen = part.part_number in now
    return Line(
        cells=(
            part.part_number,
            part.name,
            tracking_word(part.tracking),
            phrase("bom_is_chosen") if chosen else "",
        ),
        does=Do(f"bom_set:{what}", part.part_number),
        shade=Shade.OK if chosen else Shade.PLAIN,
    )
