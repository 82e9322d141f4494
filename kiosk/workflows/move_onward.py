"""Where what was scanned goes on to: what is still asked for, or the move itself."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.ids import LocationCode, Subject, lot_subject, part_subject
from kiosk.domain.messages import Said, idle, ok, stop
from kiosk.domain.quantity import BadQuantity, plain
from kiosk.domain.records import LotRecord, PartRecord, Stock, UnitRecord
from kiosk.domain.rules.move import (
    Goods,
    goods_name,
    goods_refused,
    lying,
    stock_at,
    unit_at,
    unit_refused,
)
from kiosk.workflows.amounts import amount
from kiosk.workflows.move_states import Last, MoveItem, MoveQuantity, MoveSource, MoveStock, MoveTo
from kiosk.workflows.outcome import Step

Item = UnitRecord | Goods


def quantity_prompt(goods: Goods, source: LocationCode) -> Said:
    """Ask how much of what lies at a location is to go."""
    there = plain(stock_at(goods, source).quantity)
    return idle("move_quantity", sn=goods_name(goods), n=there, unit=goods.part.unit, loc=source)


def goods_to_prompt(goods: Goods, to: MoveTo) -> Said:
    """Ask where a quantity goes."""
    return idle(
        "move_goods_to",
        sn=goods_name(goods),
        n=plain(to.quantity),
        have=plain(stock_at(goods, to.source).quantity),
        unit=goods.part.unit,
        loc=to.source,
    )


def sources_of(goods: Goods, into: LocationCode) -> tuple[Stock, ...]:
    """Return where it can be taken from: everywhere but where it is to go."""
    return tuple(each for each in lying(goods) if each.location != into)


def subject_of(goods: Goods) -> Subject:
    """Return the subject that a lot or counted part is."""
    if isinstance(goods, LotRecord):
        return lot_subject(goods.lot)
    return part_subject(goods.part.part_number)


def how_many(state: MoveItem | MoveSource, goods: Goods, source: LocationCode) -> Step:
    """Ask how much goes."""
    asking = MoveQuantity(
        item=subject_of(goods), source=source, into=state.into, moved=state.moved
    )
    return Step(asking, quantity_prompt(goods, source))


def onward(state: MoveItem, to: MoveTo, item: Item) -> Step:
    """Ask where it goes, or move it where everything goes."""
    if not state.into:
        match item:
            case UnitRecord():
                return Step(to, idle("move_to", sn=item.state.serial, loc=to.source))
            case LotRecord() | PartRecord():
                return Step(to, goods_to_prompt(item, to))
            case _:
                assert_never(item)
    gone = arrived(to, state.into, item)
    if gone.command is None:
        return Step(state, gone.said)
    return Step(replace(_next(to, item, state.into), into=state.into), gone.said, gone.command)


def arrived(to: MoveTo, target: LocationCode, item: Item) -> Step:
    """Move it from where it is now, or say why not."""
    if isinstance(item, UnitRecord):
        source, refused = unit_at(item), unit_refused(item, target)
    else:
        source, refused = to.source, goods_refused(item, to.source, target, to.quantity)
    if refused is not None or isinstance(source, Said):
        return Step(to, refused or idle("move_item"))
    command = MoveStock(item=to.item, source=source, target=target, quantity=to.quantity)
    return Step(_next(to, item, target), told_of(command, item), command)


def _next(to: MoveTo, item: Item, target: LocationCode) -> MoveItem:
    last = Last(item=to.item, source=to.source, target=target)
    return MoveItem(moved=to.moved + 1, last=None if isinstance(item, UnitRecord) else last)


def told_of(command: MoveStock, item: Item) -> Said:
    """Say what was moved, from where to where."""
    source, target, part = command.source, command.target, item.part.part_number
    if isinstance(item, UnitRecord):
        return ok("unit_moved", sn=item.state.serial, part=part, source=source, loc=target)
    return ok(
        "stock_moved",
        sn=goods_name(item),
        part=part,
        quantity=plain(command.quantity),
        unit=item.part.unit,
        source=source,
        loc=target,
    )


def corrected(state: MoveItem, last: Last, goods: Goods, text: str) -> Step:
    """Move another quantity instead of what was moved last."""
    quantity = amount(text, goods.part)
    if isinstance(quantity, BadQuantity):
        return Step(state, stop("xL7", problem=quantity.why))
    command = MoveStock(
        item=last.item, source=last.source, target=last.target, quantity=quantity, instead=True
    )
    return Step(state, told_of(command, goods), command)
