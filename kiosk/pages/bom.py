"""The released bill of material of a part, line by line, and every version there was (F10)."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.domain.facts import BomLine
from kiosk.domain.ids import PartNumber
from kiosk.domain.messages import Text, phrase
from kiosk.importer.bom_differences import differences
from kiosk.pages.beside import machine_band
from kiosk.pages.bom_search import searching, sought, within
from kiosk.pages.bom_words import (
    COLUMNS,
    MOST_LINES,
    asks,
    counted,
    drafted,
    joined,
    leads_to,
    line_of,
    name_of,
    released_words,
    tally,
    texts_of,
    version_title,
    version_word,
)
from kiosk.pages.common import bar, button, primary, when
from kiosk.pages.devices import supervised
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Action, Band, Shade
from kiosk.screens.values import Column, Line, TablePage
from kiosk.store.bom_past import Released, building, releases

_PAST_COLUMNS = (
    Column(title=phrase("column_version"), share=2, code=True),
    Column(title=phrase("column_released"), share=3),
    Column(title=phrase("column_by"), share=3),
    Column(title=phrase("column_building"), share=2),
    Column(title=phrase("column_differs"), share=5),
)


def _is_seen(scene: Scene, parent: str) -> bool:
    """Whether there is such a part, and somebody to see its BOM."""
    known = scene.record.reader.catalogue.part(PartNumber(parent))
    return known is not None and scene.operator is not None


def bom_page(scene: Scene, machine: Machine, subject: str) -> TablePage | None:
    """Return the BOM that new units of a part are built with."""
    _ = machine
    parent, typed = sought(subject)
    if not _is_seen(scene, parent):
        return None
    past = releases(scene.record, PartNumber(parent))
    past_button = leads_to("bom_past", "history", Where.BOM_PAST, parent) if past else None
    draft = drafted(scene, parent)
    foot = (
        leads_to("back", "arrow-left", Where.THING, parent),
        *((past_button,) if past_button is not None else ()),
        _change(scene, parent, begun=draft is not None, first=not past),
    )
    page = _table(scene, parent, past[0] if past else None, Where.BOM, typed)
    if draft is not None and page.band is not None and machine_band(scene) is None:
        note = phrase("bom_has_draft")
        page = replace(page, band=replace(page.band, note=note, note_icon="pencil"))
    return replace(page, foot=foot)


def _change(scene: Scene, parent: str, *, begun: bool, first: bool) -> Action:
    if not supervised(scene):
        return button("bom_change", "pencil", None, sub=phrase("tile_needs_supervisor"))
    if begun:
        return leads_to("bom_go_on", "pencil", Where.BOM_DRAFT, parent)
    key = "bom_begin" if first else "bom_change"
    return button(key, "plus" if first else "pencil", Do(f"bom_begin:{parent}"))


def _table(
    scene: Scene, parent: str, released: Released | None, where: Where, typed: str
) -> TablePage:
    lines = released.bom.lines if released is not None else ()
    found = [each for each in lines if within(typed, texts_of(scene, each))]
    key = parent if where is Where.BOM or released is None else f"{released.version}:{parent}"
    return TablePage(
        bar=bar(scene, phrase("sub_bom")),
        foot=(),
        band=machine_band(scene) or _head(scene, parent, released),
        title=phrase("part_named", part=parent, name=name_of(scene, parent)),
        count=counted(len(found), len(lines)),
        search=typed,
        find=searching(where, key, len(lines)),
        columns=_columns(lines),
        lines=tuple(line_of(scene, each) for each in found[:MOST_LINES]),
        empty=phrase("bom_no_line_found" if lines else "bom_none_sub"),
    )


def _columns(lines: Sequence[BomLine]) -> tuple[Column, ...]:
    """Return the columns; an upright panel has no room for a last one that is always empty."""
    *others, last = COLUMNS
    says = any(each.optional or each.substitutes for each in lines)
    return (*others, replace(last, spare=not says))


def _head(scene: Scene, parent: str, released: Released | None) -> Band:
    """Say which version it is, whose, and how many units are being built with it."""
    if released is None:
        return asks(phrase("bom_none"), "")
    head = asks(version_title(released.version), released_words(scene, released))
    count = dict(building(scene.record, PartNumber(parent))).get(released.version, 0)
    return replace(head, side=str(count), side_sub=phrase("bom_in_build")) if count else head


# --- what was released before


def bom_past_page(scene: Scene, machine: Machine, parent: str) -> TablePage | None:
    """Return every version that was released, the newest first, with what it changed."""
    _ = machine
    if not _is_seen(scene, parent):
        return None
    past = releases(scene.record, PartNumber(parent))
    built = dict(building(scene.record, PartNumber(parent)))
    return TablePage(
        bar=bar(scene, phrase("sub_bom")),
        foot=(leads_to("back", "arrow-left", Where.BOM, parent),),
        band=machine_band(scene),
        title=phrase("title_bom_past", part=parent, name=name_of(scene, parent)),
        count=phrase("n_versions", n=len(past)),
        search="",
        find=None,
        columns=_PAST_COLUMNS,
        lines=tuple(
            _past_line(scene, each, built.get(each.version, 0), now=place == 0)
            for place, each in enumerate(past[:MOST_LINES])
        ),
        empty=phrase("bom_none_sub"),
    )


def _past_line(scene: Scene, released: Released, built: int, *, now: bool) -> Line:
    """Return a release; the first of all has every line new, which is not told as a change."""
    count = phrase("n_lines", n=len(released.bom.lines))
    differs: Text = count
    if released.before:
        differs = tally(differences(released.before, released.bom.lines))
    return Line(
        cells=(
            version_word(released.version),
            when(scene, released.at_us),
            released.who,
            str(built or ""),
            joined((phrase("bom_is_released"), count)) if now and not released.before else differs,
        ),
        does=Open(Where.BOM_VERSION, f"{released.version}:{released.bom.parent}"),
        shade=Shade.OK if now else Shade.PLAIN,
    )


def bom_version_page(scene: Scene, machine: Machine, subject: str) -> TablePage | None:
    """Return one version whole, as it was released last, to be put back (the undo)."""
    head, typed = sought(subject)
    version, _, parent = head.partition(":")
    past = releases(scene.record, PartNumber(parent))
    found = next((each for each in past if each.version == version), None)
    if found is None or not _is_seen(scene, parent):
        return bom_past_page(scene, machine, parent)
    page = _table(scene, parent, found, Where.BOM_VERSION, typed)
    back = leads_to("back", "arrow-left", Where.BOM_PAST, parent)
    return replace(
        page, foot=(back, _put_back(scene, found, now=found.version == past[0].version))
    )


def _put_back(scene: Scene, released: Released, *, now: bool) -> Action:
    what = f"bom_put_back:{released.version}:{released.bom.parent}"
    why: Text = ""
    if now:
        why = phrase("bom_is_released")
    elif not supervised(scene):
        why = phrase("tile_needs_supervisor")
    return primary("bom_put_back", "undo-2", None if why else Open(Where.BOM_ASK, what), sub=why)
