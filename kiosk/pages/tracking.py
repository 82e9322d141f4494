"""Pages of switching how a part is tracked, and of giving numbers to its old stock (4.16)."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.facts import Tracking
from kiosk.domain.messages import Phrase, Text, phrase
from kiosk.domain.people import Role
from kiosk.domain.quantity import plain
from kiosk.domain.records import PartRecord
from kiosk.domain.rules.tracking import unassigned
from kiosk.domain.schemes import makes_serials
from kiosk.domain.tracked import Obstacles
from kiosk.pages.ask import ask, part_words, parts_page
from kiosk.pages.changes import tracking_changes
from kiosk.pages.common import LEAVE, MORE, TYPE, UNDO, button, primary, status_word, tracking_word
from kiosk.pages.common import word as told
from kiosk.pages.quantity import quantity_page
from kiosk.pages.scene import Scene
from kiosk.pages.stock_rows import place_row
from kiosk.screens.parts import Field, LineHead, Note, Shade
from kiosk.screens.values import AskPage, QuantityPage
from kiosk.session.inputs import Tap
from kiosk.workflows.screens import TrackingScreen
from kiosk.workflows.tracking_left import left, without
from kiosk.workflows.tracking_states import (
    Assigning,
    AssignPlace,
    AssignQuantity,
    Old,
    TrackConfirm,
    TrackOld,
    TrackPart,
    TrackType,
)

SUB = phrase("tile_tracking")
ICONS = {Tracking.SERIAL: "barcode", Tracking.LOT: "layers", Tracking.UNTRACKED: "hash"}
_DONE = button("done", "check", told(Word.DONE))


def tracking_page(scene: Scene, screen: TrackingScreen) -> AskPage | QuantityPage:
    """Return the page of a part whose tracking is looked at."""
    state, part = screen.state, screen.part
    if part is None or isinstance(state, TrackPart):
        return parts_page(scene, "tracking")
    match state:
        case TrackType():
            return _types(scene, part, screen.obstacles)
        case TrackOld():
            return _old(scene, part)
        case TrackConfirm():
            return _confirm(scene, part, state)
        case AssignPlace():
            return _places(scene, part)
        case Assigning():
            return _assigning(scene, part)
        case AssignQuantity():
            return _quantity(scene, part, state)
        case _:
            assert_never(state)


def _page(
    scene: Scene, part: PartRecord, title: Text, rows: tuple[Note, ...], empty: Text = ""
) -> AskPage:
    return ask(
        scene,
        sub=SUB,
        about=part_words(part.part),
        title=title,
        rows=rows,
        empty=empty,
        foot=(LEAVE, TYPE, MORE),
    )


def _choice(word: str, icon: str, title: str, sub: Text, shade: Shade = Shade.INFO) -> Note:
    return Note(icon=icon, title=phrase(title), sub=sub, shade=shade, does=Tap("decide", word))


# --- which type


def _types(scene: Scene, part: PartRecord, obstacles: Obstacles) -> AskPage:
    """Return the types in plain words, with what is in stock beside them (B17)."""
    now = part.part.tracking
    rows = [*_left(part)]
    rows += [
        _choice(
            each.value,
            "circle-check" if each is now else ICONS[each],
            f"type_{each.value}",
            _help(part, each, now),
            Shade.OK if each is now else Shade.INFO,
        )
        for each in Tracking
    ]
    page = _page(scene, part, phrase("title_types"), tuple(rows))
    return replace(page, read=_in_stock(part, obstacles), read_title=phrase("title_in_stock"))


def _help(part: PartRecord, tracking: Tracking, now: Tracking) -> Phrase:
    """Explain a type for choosing, and say which one it is now."""
    help_key = f"type_{tracking.value}_help"
    count = plain(unassigned(part.stock)) if part.stock else "8"
    said = (
        Phrase(help_key, (("n", count),)) if tracking is Tracking.UNTRACKED else Phrase(help_key)
    )
    return phrase("type_now", help=said) if tracking is now else said


def _left(part: PartRecord) -> tuple[Note, ...]:
    """Offer to assign or archive what a tracked part has without a number (B16)."""
    if part.part.tracking is Tracking.UNTRACKED or not unassigned(part.stock):
        return ()
    count = plain(unassigned(part.stock))
    sub = phrase("pieces_unnumbered", q=count, unit=part.part.unit)
    return (
        _choice("assign", "tag", "left_assign", sub, Shade.CHECK),
        _choice("archive", "archive", "left_archive", sub, Shade.CHECK),
    )


def _in_stock(part: PartRecord, obstacles: Obstacles) -> tuple[Field, ...]:
    """Return what is in stock, by state."""
    fields = [
        Field(name=status_word(status), value=str(count)) for status, count in obstacles.units
    ]
    if obstacles.lots:
        where = phrase("in_stock_lots_at", n=obstacles.lots, m=obstacles.locations)
        fields.append(Field(name=phrase("in_stock_lots"), value=where))
    if unassigned(part.stock):
        value = phrase("n_unit", n=plain(unassigned(part.stock)), unit=part.part.unit)
        fields.append(Field(name=phrase("in_stock_counted"), value=value))
    return tuple(fields)


# --- what of the old stock


_OLD = ((Old.ARCHIVE, "archive"), (Old.KEEP, "boxes"), (Old.ASSIGN, "tag"))


def _old(scene: Scene, part: PartRecord) -> AskPage:
    """Ask what becomes of the old stock; to start clean is recommended, and first (B15)."""
    rows = tuple(
        _choice(
            each.value,
            icon,
            f"old_{each.value}",
            phrase(f"old_{each.value}_help"),
            Shade.OK if each is Old.ARCHIVE else Shade.INFO,
        )
        for each, icon in _OLD
    )
    return _page(scene, part, phrase("title_old_stock"), rows)


def _confirm(scene: Scene, part: PartRecord, state: TrackConfirm) -> AskPage:
    changes = tracking_changes(scene, part, state)
    if scene.operator is not None and scene.operator.role is Role.SUPERVISOR:
        page = _page(scene, part, phrase("title_changes"), changes)
        return replace(page, foot=(*page.foot, primary("do_it", "check", Tap("confirm"))))
    badge = Note(icon="id-card", title=phrase("confirm_badge"), shade=Shade.CHECK)
    return _page(scene, part, phrase("title_changes"), (badge, *changes))


# --- assigning


def _places(scene: Scene, part: PartRecord) -> AskPage:
    rows = tuple(place_row(scene, each, part.part.unit) for each in without(part))
    return _page(scene, part, phrase("title_assign"), rows, phrase("no_assign"))


def _assigning(scene: Scene, part: PartRecord) -> AskPage:
    """Ask for a serial or lot; what still has none is listed by location."""
    serial = part.part.tracking is Tracking.SERIAL
    offered: tuple[Note, ...] = ()
    if not serial or makes_serials(part):
        title = "generate_one" if serial else "generate_lot"
        offered = (_choice("generate", "plus", title, ""),)
    rows = tuple(place_row(scene, each, part.part.unit) for each in without(part))
    page = _page(scene, part, phrase("title_assign"), (*offered, *rows), phrase("no_assign"))
    return replace(page, foot=(LEAVE, UNDO, TYPE, MORE, _DONE))


def _quantity(scene: Scene, part: PartRecord, state: AssignQuantity) -> QuantityPage:
    here = plain(left(part, state.location))
    return quantity_page(
        scene,
        LineHead(
            tracking=tracking_word(part.part.tracking),
            name=part.part.name or part.part.part_number,
            sub=part_words(part.part)[1],
            place=state.location,
            place_name="",
        ),
        name=phrase("quantity_assigned"),
        start=here,
        unit=part.part.unit,
        note=phrase("note_on_hand", n=here, unit=part.part.unit),
        lot=state.lot_number,
        ok=phrase("ok_set"),
        sub=SUB,
        prints=phrase("prints_lot"),
        foot=(LEAVE, MORE),
    )
