"""Pages that ask for one thing, with the likely answers to tap."""

from dataclasses import replace

from kiosk.domain.codes.own import print_unit
from kiosk.domain.facts import PartDefined
from kiosk.domain.messages import Text, phrase
from kiosk.domain.orders import Order
from kiosk.domain.people import Operator
from kiosk.domain.records import LotRecord, PartRecord, Thing, UnitRecord
from kiosk.pages.common import (
    LEAVE,
    MORE,
    TYPE,
    UNDO,
    bar,
    choose,
    following,
    status_word,
    tracking_word,
    when,
)
from kiosk.pages.scene import Scene
from kiosk.pages.timeline import place_text
from kiosk.pages.verdicts import band
from kiosk.screens.intents import Intent
from kiosk.screens.parts import Action, Note, Shade
from kiosk.screens.values import AskPage
from kiosk.session.inputs import Tap
from kiosk.store import showing


def ask(
    scene: Scene,
    *,
    sub: Text,
    about: tuple[Text, Text],
    title: Text,
    rows: tuple[Note, ...],
    empty: Text,
    foot: tuple[Action, ...] = (LEAVE, UNDO, TYPE, MORE),
) -> AskPage:
    """Return a page that asks, with rows to tap; `about` says what it is about."""
    return AskPage(
        bar=bar(scene, sub),
        foot=foot,
        band=band(scene, about=about),
        next=following(scene),
        title=title,
        rows=rows,
        empty=empty,
    )


def task_words(name: str) -> tuple[Text, Text]:
    """Return what a task is called, and what it is for."""
    return phrase(f"tile_{name}"), phrase(f"tile_{name}_sub")


def part_words(part: PartDefined) -> tuple[Text, Text]:
    """Return a part's name, and its number with the revision."""
    rev = part.revision
    known = phrase("part_rev", part=part.part_number, rev=rev) if rev else part.part_number
    return part.name or part.part_number, known


def parts_page(scene: Scene, name: str) -> AskPage:
    """Ask which part, for the task of that name."""
    sub, about = phrase(f"tile_{name}"), task_words(name)
    rows = tuple(part_row(each) for each in showing.parts(scene.record))
    return ask(
        scene,
        sub=sub,
        about=about,
        title=phrase("title_parts"),
        rows=rows,
        empty=phrase("no_parts"),
    )


def part_row(part: PartDefined) -> Note:
    """Return a part to tap."""
    icons = {"serial": "barcode", "lot": "layers", "untracked": "hash"}
    return Note(
        icon=icons[part.tracking.value],
        title=part.name or part.part_number,
        sub=phrase("part_row", part=part.part_number, tracking=tracking_word(part.tracking)),
        shade=Shade.INFO,
        does=choose(part.part_number),
    )


def locations_page(scene: Scene, sub: Text, part: PartDefined | None) -> AskPage:
    """Ask where to put a part."""
    about = part_words(part) if part is not None else task_words("receive")
    rows = tuple(
        Note(
            icon="map-pin",
            title=each.code,
            sub=each.name,
            shade=Shade.INFO,
            does=choose(each.code),
        )
        for each in showing.locations(scene.record)
    )
    return ask(
        scene,
        sub=sub,
        about=about,
        title=phrase("title_locations"),
        rows=rows,
        empty=phrase("no_locations"),
    )


def assemblies_page(scene: Scene, sub: Text, *beside: Action) -> AskPage:
    """Ask what is to be built; `beside` stands in the foot."""
    rows = tuple(part_row(each) for each in showing.assemblies(scene.record))
    return ask(
        scene,
        sub=sub,
        about=task_words("build"),
        title=phrase("title_assemblies"),
        rows=rows,
        empty=phrase("no_assemblies"),
        foot=(LEAVE, UNDO, TYPE, MORE, *beside),
    )


def building_page(scene: Scene, name: str) -> AskPage:
    """Ask for a unit that is being built, for the task of that name."""
    rows = tuple(unit_row(scene, each) for each in showing.in_production(scene.record))
    return ask(
        scene,
        sub=phrase(f"tile_{name}"),
        about=task_words(name),
        title=phrase("title_building"),
        rows=rows,
        empty=phrase("no_building"),
    )


def unit_row(scene: Scene, unit: UnitRecord, does: Intent | None = None) -> Note:
    """Return a unit to tap."""
    state = unit.state
    return Note(
        icon="package",
        title=state.serial,
        sub=phrase(
            "unit_row",
            name=unit.part.name or state.part_number,
            status=status_word(unit.status),
            when=when(scene, state.since_us),
        ),
        shade=Shade.INFO,
        does=does or choose(print_unit(state.unit)),
    )


def choice_page(scene: Scene, things: tuple[Thing, ...]) -> AskPage:
    """Ask which of several matches is meant (xS2, D3)."""
    rows = tuple(_match(scene, number, each) for number, each in enumerate(things, start=1))
    return ask(
        scene,
        sub=phrase("sub_choice"),
        about=(phrase("sub_choice"), ""),
        title=phrase("title_matches"),
        rows=rows,
        empty="",
        foot=(LEAVE, TYPE, MORE),
    )


def _recorded(scene: Scene, unit: UnitRecord) -> Text:
    """Return what tells units of one number apart: where and when each was recorded, and is."""
    state = unit.state
    return phrase(
        "match_recorded",
        name=unit.part.name or state.part_number,
        station=unit.made_at,
        when=when(scene, state.made_us),
        place=place_text(state.place, lambda _: unit.parent_serial),
    )


def _match(scene: Scene, number: int, thing: Thing) -> Note:
    pick = Tap("pick", str(number))
    match thing:
        case UnitRecord() if thing.in_conflict:
            return replace(unit_row(scene, thing, pick), sub=_recorded(scene, thing))
        case UnitRecord():
            return unit_row(scene, thing, pick)
        case LotRecord():
            name = thing.part.name or thing.part.part_number
            return Note(
                icon="layers", title=thing.lot_number, sub=name, shade=Shade.INFO, does=pick
            )
        case PartRecord():
            part = thing.part
            return Note(
                icon="box", title=part.part_number, sub=part.name, shade=Shade.INFO, does=pick
            )
        case Order():
            return Note(
                icon="clipboard-list",
                title=thing.number,
                sub=thing.supplier,
                shade=Shade.INFO,
                does=pick,
            )
        case Operator():
            return Note(icon="user-round", title=thing.name, shade=Shade.INFO, does=pick)
        case _:
            return Note(icon="map-pin", title=thing.code, sub=thing.name, does=pick)
