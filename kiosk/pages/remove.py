"""Taking components out: what is inside, then where it goes."""

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.own import print_lot, print_unit
from kiosk.domain.ids import LotId, UnitId, subject_key, subject_kind
from kiosk.domain.messages import phrase
from kiosk.domain.quantity import plain
from kiosk.domain.records import Fitted, Requirement
from kiosk.pages.ask import building_page, task_words
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
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Action, Note, Shade
from kiosk.screens.values import AskPage, RemovePage
from kiosk.session.inputs import Key, Tap
from kiosk.workflows.screens import RemoveScreen
from kiosk.workflows.states import RemoveWhere, Removing

WHERE = (("stock", "package-check"), ("hold", "octagon-pause"), ("scrap", "trash-2"))
"""Where a component goes that comes out."""


def remove_page(scene: Scene, screen: RemoveScreen) -> AskPage | RemovePage:
    """Return the page of an opened unit."""
    build, state = screen.build, screen.state
    if build is None:
        return building_page(scene, "remove")
    where = isinstance(state, RemoveWhere)
    rows = tuple(
        _row(each, requirement, chosen=isinstance(state, RemoveWhere) and each.item == state.item)
        for requirement in build.requirements
        for each in requirement.fitted
    )
    card = unit_card(build)
    replaceable = isinstance(state, Removing) and bool(state.last_out)
    replace = button("put_in", "replace", Tap("replace") if replaceable else None)
    return RemovePage(
        bar=bar(scene, build.unit.part.name or phrase("tile_remove")),
        foot=(LEAVE, UNDO, TYPE, replace, MORE, primary("done", "check", word(Word.DONE))),
        band=band(scene, "", task_words("remove")),
        next=following(scene, "hand" if where else "scan-line"),
        title=phrase("title_inside"),
        rows=rows,
        empty=phrase("nothing_inside"),
        unit=card,
        choices=_choices(scene, state) if isinstance(state, RemoveWhere) else (),
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


def _choices(scene: Scene, state: RemoveWhere) -> tuple[Action, ...]:
    """Return where it goes, and how much of it; a reason that is required is asked for next."""
    less = button("less", "hash", Open(Where.LESS), sub=plain(state.quantity))
    some = () if subject_kind(state.item) == "unit" else (less,)
    asked = scene.record.reader.policies["require_reason"] == "on"
    where_to = tuple(
        button(
            f"to_{where}",
            icon,
            Open(Where.REASON, where) if asked else Key(where),
            sub=phrase(f"button_to_{where}_sub"),
        )
        for where, icon in WHERE
    )
    return (*some, *where_to)
