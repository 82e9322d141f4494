"""Pages of archiving, and of correcting a serial number (B18, A25)."""

from dataclasses import replace
from functools import partial
from typing import assert_never

from kiosk.domain.expiry import Freshness
from kiosk.domain.messages import Phrase, Text, phrase
from kiosk.domain.reasons import ARCHIVED, CORRECTED
from kiosk.domain.records import LotRecord, PartRecord, Thing, UnitRecord
from kiosk.domain.rules.move import lying
from kiosk.domain.schemes import makes_serials
from kiosk.domain.words import english
from kiosk.pages.ask import ask, part_words, task_words, unit_row
from kiosk.pages.changes import badge_changes, number_changes
from kiosk.pages.common import LEAVE, MORE, TYPE, UNDO, headline_of
from kiosk.pages.dated_rows import date_row
from kiosk.pages.scene import Scene
from kiosk.pages.stock_rows import place_row
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Next, Note, Shade
from kiosk.screens.values import AskPage
from kiosk.session.inputs import Key, Tap
from kiosk.store.expiring import expiring
from kiosk.store.showing import held_units, newest_units
from kiosk.workflows.leaving_states import (
    ArchiveBadge,
    ArchiveItem,
    ArchivePlace,
    ArchiveReason,
    Archiving,
    RenumberBadge,
    RenumberNumber,
    RenumberReason,
    RenumberUnit,
)
from kiosk.workflows.screens import LeavingScreen


def leaving_page(scene: Scene, screen: LeavingScreen) -> AskPage:
    """Return the page of what is archived, or whose serial is corrected."""
    state, item = screen.state, screen.item
    name = "archive" if isinstance(state, Archiving) else "renumber"
    match state:
        case ArchiveItem():
            rows = (*map(partial(unit_row, scene), held_units(scene.record)), *_expired(scene))
            return _page(scene, name, None, phrase("title_archive"), rows)
        case RenumberUnit():
            rows = tuple(map(partial(unit_row, scene), newest_units(scene.record)))
            return _page(scene, name, None, phrase("title_renumber"), rows)
        case ArchivePlace():
            return _page(scene, name, item, phrase("title_where"), _places(scene, item))
        case RenumberNumber():
            return _page(scene, name, item, phrase("title_new_serial"), _numbers(scene, item))
        case ArchiveReason():
            return _why(scene, name, item, ARCHIVED)
        case RenumberReason():
            return _why(scene, name, item, CORRECTED)
        case ArchiveBadge() | RenumberBadge():
            row = Note(icon="id-card", title=phrase("confirm_badge"), shade=Shade.CHECK)
            rows = (row, *badge_changes(state, item))
            return _page(scene, name, item, phrase("title_changes"), rows)
        case _:
            assert_never(state)


def _page(
    scene: Scene, name: str, item: Thing | None, title: Text, rows: tuple[Note, ...]
) -> AskPage:
    return ask(
        scene,
        sub=phrase(f"tile_{name}"),
        about=_about(item) or task_words(name),
        title=title,
        rows=rows,
        empty="",
        foot=(LEAVE, UNDO, TYPE, MORE),
    )


def _about(item: Thing | None) -> tuple[Text, Text] | None:
    match item:
        case UnitRecord():
            return item.state.serial, part_words(item.part)[0]
        case LotRecord():
            return item.lot_number, part_words(item.part)[0]
        case PartRecord():
            return part_words(item.part)
        case _:
            return None


def _places(scene: Scene, item: Thing | None) -> tuple[Note, ...]:
    if not isinstance(item, LotRecord | PartRecord):
        return ()
    return tuple(place_row(scene, each, item.part.unit) for each in lying(item))


def _expired(scene: Scene) -> tuple[Note, ...]:
    """Offer what may not be used any more, as it is what is archived most."""
    rows = expiring(scene.record, scene.now.date())
    return tuple(
        replace(date_row(each), count="") for each in rows if each.freshness is Freshness.EXPIRED
    )


def _numbers(scene: Scene, item: Thing | None) -> tuple[Note, ...]:
    """Offer to enter the number, and one of ours where the part has a scheme."""
    title, sub = phrase("enter_serial"), phrase("enter_serial_sub")
    enter = Note(icon="keyboard", title=title, sub=sub, shade=Shade.INFO, does=Tap("type"))
    if not isinstance(item, UnitRecord):
        return (enter,)
    changes = number_changes(item)
    record = scene.record.reader.part(item.part.part_number)
    if record is None or not makes_serials(record):
        return (enter, *changes)
    title = phrase("generate_serial")
    ours = Note(icon="plus", title=title, shade=Shade.INFO, does=Tap("decide", "generate"))
    return (ours, enter, *changes[:2])


def _why(scene: Scene, name: str, item: Thing | None, reasons: tuple[Phrase, ...]) -> AskPage:
    offered = tuple(
        Note(icon="check", title=each, shade=Shade.INFO, does=Key(english(each)))
        for each in reasons
    )
    other = Note(
        icon="pencil",
        title=phrase("why_other"),
        sub=phrase("why_other_sub"),
        does=Open(Where.REASON),
    )
    page = _page(scene, name, item, phrase("title_why"), (*offered, other))
    return replace(page, next=Next(text=headline_of(scene.answer.screen.prompt), icon="pencil"))


def reason_of(scene: Scene) -> Text:
    """Return what is going on for which a reason is asked."""
    screen = scene.answer.screen
    if not isinstance(screen, LeavingScreen):
        return phrase("tile_remove")
    archives = isinstance(screen.state, Archiving)
    return phrase("tile_archive" if archives else "tile_renumber")
