"""What moving asks for: what moves, from where, how much, and where to."""

from kiosk.domain.messages import Said, idle
from kiosk.domain.records import LotRecord, PartRecord, UnitRecord
from kiosk.domain.rules.move import goods_name
from kiosk.workflows.lookup import places_named
from kiosk.workflows.move_onward import goods_to_prompt, quantity_prompt, sources_of
from kiosk.workflows.move_states import MoveItem, MoveQuantity, MoveSource, MoveTo, Moving
from kiosk.workflows.step import Known


def prompt(state: Moving, known: Known) -> Said:
    """Ask for what `state` waits for."""
    match state, known.item:
        case MoveItem(into=into, moved=moved), _ if into:
            return idle("move_into", loc=into, n=moved)
        case MoveSource(into=into), LotRecord() | PartRecord() as goods:
            where = places_named(sources_of(goods, into))
            return idle("move_source", sn=goods_name(goods), where=where)
        case MoveQuantity(source=source), LotRecord() | PartRecord() as goods:
            return quantity_prompt(goods, source)
        case MoveTo(source=source), UnitRecord() as unit:
            return idle("move_to", sn=unit.state.serial, loc=source)
        case MoveTo() as to, LotRecord() | PartRecord() as goods:
            return goods_to_prompt(goods, to)
        case _:
            return idle("move_item")
