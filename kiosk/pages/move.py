"""Moving: what moves, from where, how much of it, and where it goes."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.facts import LocationDefined
from kiosk.domain.ids import LocationCode, Subject
from kiosk.domain.messages import Text, phrase
from kiosk.domain.quantity import plain
from kiosk.domain.records import LotRecord, PartRecord, UnitRecord
from kiosk.domain.rules.move import (
    QUARANTINE,
    Goods,
    goods_held,
    goods_name,
    lying,
    stock_at,
    unit_held,
)
from kiosk.pages.ask import ask, part_words, task_words
from kiosk.pages.common import (
    BACK,
    LEAVE,
    MORE,
    TYPE,
    UNDO,
    button,
    choose,
    primary,
    tracking_word,
    word,
)
from kiosk.pages.quantity import FOOT, quantity_page
from kiosk.pages.scene import Scene
from kiosk.pages.stock_rows import place_row
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Action, LineHead, Note, Shade
from kiosk.screens.values import AskPage, QuantityPage
from kiosk.store import showing
from kiosk.workflows.move_states import (
    NO_LOCATION,
    MoveItem,
    MoveQuantity,
    MoveSource,
    MoveTo,
)
from kiosk.workflows.screens import MoveScreen

SUB = phrase("tile_move")
DONE = primary("done", "check", word(Word.DONE))


def move_page(scene: Scene, screen: MoveScreen) -> AskPage | QuantityPage:
    """Return the page of what is moved."""
    match screen.state, screen.item:
        case MoveItem(into=into) as state, _ if into:
            return _into(scene, state)
        case MoveSource(into=into), LotRecord() | PartRecord() as goods:
            return _sources(scene, goods, into)
        case MoveQuantity(source=source), LotRecord() | PartRecord() as goods:
            return _how_much(scene, goods, source, FOOT)
        case MoveTo() as state, UnitRecord() | LotRecord() | PartRecord() as item:
            return _to(scene, state, item)
        case _:
            return _first(scene, screen.state)


def less_to_move(scene: Scene, screen: MoveScreen) -> QuantityPage | None:
    """Ask how much is to move, beside the question where to; None where nothing is to be asked."""
    match screen.state, screen.item:
        case MoveTo(source=source), LotRecord() | PartRecord() as goods:
            return _how_much(scene, goods, source, (BACK,))
        case MoveItem(last=last), LotRecord() | PartRecord() as goods if last is not None:
            return _how_much(scene, goods, last.source, (BACK,), last.target)
        case _:
            return None


def _first(scene: Scene, state: object) -> AskPage:
    """Ask for an item, or for where many go."""
    return ask(
        scene,
        sub=SUB,
        about=task_words("move"),
        title=phrase("title_locations"),
        rows=_locations(scene),
        empty=phrase("no_locations"),
        foot=(LEAVE, UNDO, TYPE, *_correcting(state), MORE, DONE),
    )


def _into(scene: Scene, state: MoveItem) -> AskPage:
    """Ask for what goes to a location, and show what is there."""
    return ask(
        scene,
        sub=SUB,
        about=task_words("move"),
        title=phrase("title_into", loc=state.into),
        rows=_contents(scene, state.into),
        empty=phrase("nothing_there"),
        foot=(LEAVE, UNDO, TYPE, *_correcting(state), MORE, DONE),
    )


def _correcting(state: object) -> tuple[Action, ...]:
    """Offer to correct the quantity of the move just made."""
    if not isinstance(state, MoveItem) or state.last is None:
        return ()
    return (button("less", "hash", Open(Where.LESS)),)


def _sources(scene: Scene, goods: Goods, into: LocationCode) -> AskPage:
    return ask(
        scene,
        sub=SUB,
        about=part_words(goods.part),
        title=phrase("title_sources"),
        rows=tuple(
            place_row(scene, each, goods.part.unit)
            for each in lying(goods)
            if each.location != into
        ),
        empty=phrase("nothing_there"),
    )


def _how_much(
    scene: Scene,
    goods: Goods,
    source: LocationCode,
    foot: tuple[Action, ...],
    target: LocationCode = NO_LOCATION,
) -> QuantityPage:
    part = goods.part
    back = stock_at(goods, source).quantity
    return quantity_page(
        scene,
        LineHead(
            tracking=tracking_word(part.tracking),
            name=part.name or part.part_number,
            sub=part_words(part)[1],
            place=target or source,
            place_name="" if target else phrase("from_location"),
        ),
        name=phrase("quantity_moved"),
        start="" if target else plain(back),
        unit=part.unit,
        note=phrase("note_on_hand", n=plain(back), unit=part.unit),
        lot=goods_name(goods) if isinstance(goods, LotRecord) else "",
        ok=phrase("ok_set"),
        sub=SUB,
        foot=foot,
    )


def _to(scene: Scene, state: MoveTo, item: UnitRecord | Goods) -> AskPage:
    """Ask where it goes; what is held can only go to quarantine."""
    some: tuple[Action, ...] = ()
    if isinstance(item, UnitRecord):
        held = unit_held(item)
    else:
        held = goods_held(item, stock_at(item, state.source))
        some = (button("less", "hash", Open(Where.LESS), sub=plain(state.quantity)),)
    page = ask(
        scene,
        sub=SUB,
        about=(_named(item), part_words(item.part)[0]),
        title=phrase("title_locations"),
        rows=(_quarantine(),) if held else _locations(scene, but=state.source),
        empty=phrase("no_locations"),
        foot=(LEAVE, UNDO, TYPE, *some, MORE),
    )
    return replace(page, shown=_named(item))


def _named(item: UnitRecord | Goods) -> str:
    return item.state.serial if isinstance(item, UnitRecord) else goods_name(item)


def _locations(scene: Scene, but: LocationCode | None = None) -> tuple[Note, ...]:
    return tuple(_location(each) for each in showing.locations(scene.record) if each.code != but)


def _location(place: LocationDefined) -> Note:
    code = place.code
    return Note(icon="map-pin", title=code, sub=place.name, shade=Shade.INFO, does=choose(code))


def _quarantine() -> Note:
    return Note(
        icon="octagon-pause",
        title=QUARANTINE,
        sub=phrase("quarantine"),
        shade=Shade.STOP,
        does=choose(QUARANTINE),
    )


def _contents(scene: Scene, code: LocationCode) -> tuple[Note, ...]:
    """Return what lies at a location; there is nothing to tap."""
    units, stock = showing.contents(scene.record, code)
    rows = [_thing("package", each.state.serial, each.part.name, "") for each in units]
    for item, each in stock:
        name, icon = _stock_name(scene, item)
        rows.append(_thing(icon, name, "", plain(each.quantity)))
    return tuple(rows)


def _stock_name(scene: Scene, item: Subject) -> tuple[str, str]:
    number, lot = showing.name_of_item(scene.record, item)
    return (lot, "layers") if lot else (number, "hash")


def _thing(icon: str, title: str, sub: Text, count: str) -> Note:
    return Note(icon=icon, title=title, sub=sub, shade=Shade.PLAIN, count=count)
