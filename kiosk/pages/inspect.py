"""Inspecting what came in: what waits, by age; good or not; how many fail, and why (C15)."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.own import print_lot, print_unit
from kiosk.domain.ids import LotId, Subject, UnitId, subject_key, subject_kind
from kiosk.domain.messages import Text, phrase
from kiosk.domain.people import Role
from kiosk.domain.quantity import plain
from kiosk.domain.records import LotRecord, PartRecord, UnitRecord
from kiosk.domain.rules.inspection import Inspectable, name_of, waiting_stock
from kiosk.pages.ask import ask, part_words, task_words
from kiosk.pages.common import (
    LEAVE,
    MORE,
    TYPE,
    UNDO,
    bar,
    button,
    choose,
    primary,
    tracking_word,
    when,
    word,
)
from kiosk.pages.quantity import FOOT, quantity_page
from kiosk.pages.scene import Scene
from kiosk.pages.stock_rows import place_row
from kiosk.pages.verdicts import band_of
from kiosk.screens.parts import Action, Field, LineHead, Note, Shade
from kiosk.screens.values import AskPage, QuantityPage, TypePage
from kiosk.session.inputs import Key, Tap
from kiosk.store.waiting import Waiting, waiting
from kiosk.workflows.inspect import RECEIPT
from kiosk.workflows.inspect_states import (
    InspectAmount,
    InspectNote,
    InspectPlace,
    InspectVerdict,
)
from kiosk.workflows.screens import InspectScreen

SUB = phrase("tile_inspect")
DONE = primary("done", "check", word(Word.DONE))


def inspect_page(scene: Scene, screen: InspectScreen) -> AskPage | QuantityPage | TypePage:
    """Return the page of what is inspected."""
    match screen.state, screen.item:
        case InspectPlace(), LotRecord() | PartRecord() as goods:
            return _places(scene, goods)
        case InspectVerdict() as state, UnitRecord() | LotRecord() | PartRecord() as thing:
            return _verdict(scene, state, thing)
        case InspectAmount(verdict=verdict), LotRecord() | PartRecord() as goods:
            return _amount(scene, verdict, goods)
        case InspectNote(), _:
            return _why(scene)
        case _:
            return _list(scene)


def _list(scene: Scene) -> AskPage:
    """Show what waits, the oldest first."""
    return ask(
        scene,
        sub=SUB,
        about=task_words("inspect"),
        title=phrase("title_inspect"),
        rows=tuple(_row(scene, each) for each in waiting(scene.record)),
        empty=phrase("nothing_to_inspect"),
        foot=(LEAVE, UNDO, TYPE, MORE, DONE),
    )


def _row(scene: Scene, each: Waiting) -> Note:
    unit = subject_kind(each.item) == "unit"
    return Note(
        icon="package" if unit else "layers",
        title=each.name,
        sub=phrase(
            "inspect_row",
            name=each.part.name or each.part.part_number,
            place=each.place,
            when=when(scene, each.since_us),
        ),
        shade=Shade.CHECK,
        count="" if unit else plain(each.quantity),
        does=choose(_code(each.item)),
    )


def _code(item: Subject) -> str:
    key = subject_key(item)
    match subject_kind(item):
        case "unit":
            return print_unit(UnitId(key))
        case "lot":
            return print_lot(LotId(key))
        case _:
            return key


def _places(scene: Scene, goods: LotRecord | PartRecord) -> AskPage:
    return ask(
        scene,
        sub=SUB,
        about=(name_of(goods), part_words(goods.part)[0]),
        title=phrase("title_sources"),
        rows=tuple(place_row(scene, each, goods.part.unit) for each in waiting_stock(goods)),
        empty="",
    )


def _verdict(scene: Scene, state: InspectVerdict, thing: Inspectable) -> AskPage:
    """Ask whether it is good; a supervisor may accept its whole receipt."""
    whole: tuple[Action, ...] = ()
    if scene.operator is not None and scene.operator.role is Role.SUPERVISOR:
        does = Tap("confirm", RECEIPT)
        sub = phrase("button_accept_receipt_sub")
        whole = (button("accept_receipt", "list-checks", does, sub=sub),)
    choices = (
        button("accept", "circle-check", Tap("yes"), sub=phrase("button_accept_sub")),
        button("reject", "ban", Tap("no"), sub=phrase("button_reject_sub")),
    )
    page = ask(
        scene,
        sub=SUB,
        about=(name_of(thing), part_words(thing.part)[0]),
        title="",
        rows=(),
        empty="",
        foot=(LEAVE, UNDO, TYPE, *whole, MORE),
    )
    came = _came(scene, state, thing)
    return replace(page, choices=choices, read=came, read_title=phrase("title_came_in"))


def _came(scene: Scene, state: InspectVerdict, thing: Inspectable) -> tuple[Field, ...]:
    """Return when and how it came in, as far as that is known."""
    named: tuple[tuple[str, Text], ...]
    match thing:
        case UnitRecord(state=unit):
            named = (
                ("field_waits", when(scene, unit.since_us)),
                ("field_came_by", thing.made_by),
                ("field_lot", unit.came.lot),
                ("field_supplier", unit.came.supplier),
                ("field_came_on", unit.came.order),
            )
        case LotRecord():
            since = _since(scene, state)
            named = (("field_waits", since), ("field_supplier", thing.supplier))
        case PartRecord():
            named = (("field_waits", _since(scene, state)),)
    return tuple(Field(name=phrase(name), value=value) for name, value in named if value)


def _since(scene: Scene, state: InspectVerdict) -> Text:
    """Return since when goods wait at their place."""
    for each in waiting(scene.record):
        if (each.item, each.place) == (state.item, state.place):
            return when(scene, each.since_us)
    return ""


def _amount(scene: Scene, state: InspectVerdict, goods: LotRecord | PartRecord) -> QuantityPage:
    part = goods.part
    return quantity_page(
        scene,
        LineHead(
            tracking=tracking_word(part.tracking),
            name=part.name or part.part_number,
            sub=part_words(part)[1],
            place=state.place,
        ),
        name=phrase("quantity_failing"),
        start="",
        unit=part.unit,
        note=phrase("note_all_fail", n=plain(state.quantity), unit=part.unit),
        lot=goods.lot_number if isinstance(goods, LotRecord) else "",
        ok=phrase("ok_set"),
        sub=SUB,
        foot=FOOT,
    )


def _why(scene: Scene) -> TypePage:
    """Ask what is wrong, in a few words or in none."""
    return TypePage(
        bar=bar(scene, SUB),
        foot=(LEAVE, button("no_note", "circle-dashed", Key(""))),
        band=band_of(scene.answer.said),
        name=phrase("title_note"),
        first="",
        hidden=False,
        digits=False,
        ok=phrase("ok_reason"),
        send="key",
    )
