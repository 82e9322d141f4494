"""Taking components out: what is inside, then where it goes."""

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.own import print_lot, print_unit
from kiosk.domain.ids import LotId, UnitId, subject_key, subject_kind
from kiosk.domain.messages import phrase
from kiosk.domain.quantity import plain
from kiosk.domain.records import Fitted, Requirement
from kiosk.pages.ask import building_page
from kiosk.pages.common import (
    LEAVE,
    MORE,
    TYPE,
    UNDO,
    bar,
    button,
    choose,
    following,
    primary,
    word,
)
from kiosk.pages.install import unit_card
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import band
from kiosk.screens.parts import Note, Shade
from kiosk.screens.values import AskPage, RemovePage
from kiosk.session.inputs import Key, Tap
from kiosk.workflows.screens import RemoveScreen
from kiosk.workflows.states import RemoveWhere, Removing

SUB = phrase("tile_remove")
CHOICES = (
    button("to_stock", "package-check", Key("stock"), sub=phrase("button_to_stock_sub")),
    button("to_hold", "octagon-pause", Key("hold"), sub=phrase("button_to_hold_sub")),
    button("to_scrap", "trash-2", Key("scrap"), sub=phrase("button_to_scrap_sub")),
)
"""Where a component goes that comes out."""


def remove_page(scene: Scene, screen: RemoveScreen) -> AskPage | RemovePage:
    """Return the page of an opened unit."""
    build, state = screen.build, screen.state
    if build is None:
        return building_page(scene, SUB)
    where = isinstance(state, RemoveWhere)
    rows = tuple(
        _row(each, requirement, chosen=isinstance(state, RemoveWhere) and each.item == state.item)
        for requirement in build.requirements
        for each in requirement.fitted
    )
    replaceable = isinstance(state, Removing) and bool(state.last_out)
    replace = button("put_in", "replace", Tap("replace") if replaceable else None)
    return RemovePage(
        bar=bar(scene, build.unit.part.name or SUB),
        foot=(LEAVE, UNDO, TYPE, replace, MORE, primary("done", "check", word(Word.DONE))),
        band=band(scene),
        next=following(scene, "hand" if where else "scan-line"),
        title=phrase("title_inside"),
        rows=rows,
        empty=phrase("nothing_inside"),
        unit=unit_card(build),
        choices=CHOICES if where else (),
    )


def _row(each: Fitted, requirement: Requirement, *, chosen: bool) -> Note:
    part = requirement.part
    code = part.part_number
    if subject_kind(each.item) == "unit":
        code = print_unit(UnitId(subject_key(each.item)))
    elif subject_kind(each.item) == "lot":
        code = print_lot(LotId(subject_key(each.item)))
    name = part.name or part.part_number
    known = phrase("at_position", name=name, position=each.position) if each.position else name
    return Note(
        icon="package-minus" if chosen else "package",
        title=each.label,
        sub=known,
        shade=Shade.INFO if chosen else Shade.PLAIN,
        count="" if each.quantity == 1 else f"{plain(each.quantity)}",
        does=choose(code),
    )
