"""Edits of bills of material: a draft is kept as it grows, and released as a fact (F10)."""

from dataclasses import replace

from kiosk.domain.facts import BomReleased
from kiosk.domain.ids import BomVersion, PartNumber
from kiosk.domain.messages import phrase
from kiosk.importer.bom_differences import taken_up
from kiosk.importer.bom_draft import BETWEEN_SUBSTITUTES, CELLS, Draft, DraftLine, begun
from kiosk.pages.bom_line import NEW
from kiosk.pages.bom_words import substitutes_of, version_word, wrong_words
from kiosk.pages.machine import Done
from kiosk.pages.master_data import Edit
from kiosk.screens.intents import Open, Where
from kiosk.session.ports import NotSavedError, StationFrozenError
from kiosk.store.bom_drafts import draft_of
from kiosk.store.bom_release import Release, drop_draft, keep_draft, put_back, release
from kiosk.store.store import Store


def _begin(store: Store, operator: str, parent: str, value: str) -> Done:
    """Begin a draft from what is released; one that was begun before goes on."""
    _ = value
    number = PartNumber(parent)
    opens = Open(Where.BOM_DRAFT, parent)
    if store.read(lambda record: record.reader.catalogue.part(number)) is None:
        return _gone(parent)
    if _draft(store, parent) is None:
        known = store.read(lambda record: record.reader.catalogue.released_bom(number))
        keep_draft(store, begun(known, number, operator, store.now_us()))
    return Done(text=phrase("bom_begun"), opens=opens)


def _set(store: Store, operator: str, what: str, value: str) -> Done:
    """Write a cell; `new` for the line adds one, whose quantity is then asked for."""
    _ = operator
    name, _, rest = what.partition(":")
    number, _, parent = rest.partition(":")
    draft = _draft(store, parent)
    if draft is None or name not in CELLS:
        return _gone(parent)
    text = " ".join(value.split())
    if number == NEW and name == "component":
        grown, added = draft.grown(text)
        keep_draft(store, grown)
        asked = Open(Where.BOM_CELL, f"quantity:{added.number}:{parent}")
        return Done(text=phrase("bom_line_new", n=added.number, part=text), opens=asked)
    line = draft.line(int(number)) if number.isdecimal() else None
    if line is None:
        return _gone(parent)
    keep_draft(store, draft.with_line(_written(line, name, text)))
    opens = Open(Where.BOM_LINE, f"{number}:{parent}")
    if name == "substitutes":
        opens = Open(Where.BOM_CELL, what)
    return Done(text=phrase("bom_kept"), opens=opens)


def _written(line: DraftLine, name: str, text: str) -> DraftLine:
    """Return a line with a cell written; a part that is a substitute already is none any more."""
    cells = {**line.cells, name: text}
    match name:
        case "quantity":
            cells["quantity"], _, cells["unit"] = text.partition(" ")
        case "substitutes" if text:
            known = substitutes_of(line.substitutes)
            kept = tuple(each for each in known if each != text)
            chosen = kept if text in known else (*known, text)
            cells["substitutes"] = BETWEEN_SUBSTITUTES.join(chosen)
        case _:
            pass
    return line.with_cells(cells)


def _drop(store: Store, operator: str, what: str, value: str) -> Done:
    """Remove a line; one that was added here is gone, another can be restored."""
    _ = operator, value
    number, _, parent = what.partition(":")
    draft = _draft(store, parent)
    if draft is None or not number.isdecimal():
        return _gone(parent)
    keep_draft(store, draft.without(int(number)))
    done = phrase("bom_line_dropped", n=int(number))
    return Done(text=done, opens=Open(Where.BOM_DRAFT, parent))


def _keep(store: Store, operator: str, what: str, value: str) -> Done:
    """Restore a line that was removed, as it is written."""
    _ = operator, value
    number, _, parent = what.partition(":")
    draft = _draft(store, parent)
    line = draft.line(int(number)) if draft is not None and number.isdecimal() else None
    if draft is None or line is None:
        return _gone(parent)
    keep_draft(store, draft.with_line(replace(line, removed=False)))
    done = phrase("bom_line_restored", n=line.number)
    return Done(text=done, opens=Open(Where.BOM_LINE, what))


def _discard(store: Store, operator: str, parent: str, value: str) -> Done:
    """Let go of a draft; nothing of the record changes."""
    _ = operator, value
    draft = _draft(store, parent)
    if draft is not None:
        drop_draft(store, draft)
    return Done(text=phrase("bom_discarded"), opens=Open(Where.BOM, parent))


def _take_up(store: Store, operator: str, parent: str, value: str) -> Done:
    """Go on from what was released meanwhile, with what was changed in the draft so far."""
    _ = operator, value
    number = PartNumber(parent)
    draft = _draft(store, parent)
    newer = store.read(lambda record: record.reader.catalogue.released_bom(number))
    if draft is None or newer is None:
        return _gone(parent)
    version = BomVersion(draft.base)
    base = store.read(lambda record: record.reader.catalogue.bom(number, version))
    keep_draft(store, taken_up(draft, base, newer))
    done = phrase("bom_taken_up", version=version_word(newer.version))
    return Done(text=done, opens=Open(Where.BOM_DRAFT, parent))


def _release(store: Store, operator: str, parent: str, value: str) -> Done:
    """Release a draft as the importer would its file."""
    _ = value
    draft = _draft(store, parent)
    if draft is None or not draft.kept:
        return _gone(parent)
    return _told(release(store, draft, operator), parent, Open(Where.BOM_DRAFT, parent))


def _put_back(store: Store, operator: str, what: str, value: str) -> Done:
    """Release a version again, with all it held; its content gives it the id it had."""
    _ = value
    version, _, parent = what.partition(":")
    number, known = PartNumber(parent), BomVersion(version)
    lines = store.read(lambda record: record.reader.catalogue.bom(number, known))
    if not lines:
        return _gone(parent)
    bom = BomReleased(parent=number, version=known, lines=lines)
    return _told(put_back(store, bom, operator), parent, Open(Where.BOM_VERSION, what))


def _told(made: Release, parent: str, stays: Open) -> Done:
    """Say what came of a release; where nothing did, the page stays with what is wrong."""
    if made.meanwhile:
        return Done(text=phrase("bom_meanwhile"), good=False, opens=stays)
    if made.bad:
        first = phrase("bom_not_released", n=made.bad[0].line, why=wrong_words(made.bad[0]))
        return Done(text=first, good=False, opens=stays)
    if made.bom is None:
        return Done(text=phrase("bom_unchanged"), opens=Open(Where.BOM, parent))
    done = phrase("bom_now_released", version=version_word(made.bom.version), part=parent)
    return Done(text=done, opens=Open(Where.BOM, parent))


def _draft(store: Store, parent: str) -> Draft | None:
    return store.read(lambda record: draft_of(record.cursor(), PartNumber(parent)))


def _gone(parent: str) -> Done:
    return Done(text=phrase("bom_gone"), good=False, opens=Open(Where.BOM, parent))


def _safely(edit: Edit) -> Edit:
    """Return the edit, that says so where the record did not take it."""

    def carry_out(store: Store, operator: str, what: str, value: str) -> Done:
        try:
            return edit(store, operator, what, value)
        except NotSavedError as error:
            return Done(text=phrase("bom_not_saved", why=str(error)), good=False)
        except StationFrozenError:
            return Done(text=phrase("bom_frozen"), good=False)

    return carry_out


BOM_EDITS: dict[str, Edit] = {
    "bom_begin": _safely(_begin),
    "bom_set": _safely(_set),
    "bom_drop": _safely(_drop),
    "bom_keep": _safely(_keep),
    "bom_discard": _safely(_discard),
    "bom_take_up": _safely(_take_up),
    "bom_release": _safely(_release),
    "bom_put_back": _safely(_put_back),
}
"""What `Do("VERB:…")` does to a bill of material."""
