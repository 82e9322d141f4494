"""Rules of incoming inspection: what waits for it, and what of it takes a supervisor (C15)."""

from decimal import Decimal

from kiosk.domain.facts import Tracking
from kiosk.domain.holding import inspections
from kiosk.domain.messages import Phrase, Refusal, phrase, stop
from kiosk.domain.naming import status_named
from kiosk.domain.people import Operator, Role
from kiosk.domain.records import PartRecord, Stock, UnitRecord
from kiosk.domain.rules.move import QUARANTINE, Goods, goods_name

Inspectable = UnitRecord | Goods


def waiting_stock(goods: Goods) -> tuple[Stock, ...]:
    """Return where some of it waits for an inspection, most first."""
    return tuple(each for each in goods.stock if each.waits and each.quantity > 0)


def name_of(thing: Inspectable) -> str:
    """Return what people call what is inspected."""
    return thing.state.serial if isinstance(thing, UnitRecord) else goods_name(thing)


def not_waiting(thing: Inspectable) -> Refusal | None:
    """Refuse what does not wait for an inspection, saying why (xJ1)."""
    if isinstance(thing, UnitRecord):
        waits = bool(inspections(thing.state.holds))
        why = status_named(thing.status)
    elif isinstance(thing, PartRecord) and thing.part.tracking is not Tracking.UNTRACKED:
        waits = False
        why = Phrase(f"inspect_by_{'unit' if thing.part.tracking is Tracking.SERIAL else 'lot'}")
    else:
        waits = bool(waiting_stock(thing))
        why = _goods_state(thing)
    return None if waits else stop("xJ1", sn=name_of(thing), why=why)


def _goods_state(goods: Goods) -> Phrase:
    some = any(each.quantity > 0 for each in goods.stock)
    return phrase("status_available") if some else phrase("nothing_on_hand")


def needs_supervisor(what: str, operator: Operator | None, *, lifted: bool) -> Refusal | None:
    """Refuse, to who is no supervisor and has none beside them, what takes one (xJ2).

    Args:
        what: `whole_receipt` or `part_rejected`.
        operator: who acts.
        lifted: a supervisor let it pass.
    """
    if lifted or (operator is not None and operator.role is Role.SUPERVISOR):
        return None
    return stop("xJ2", what=Phrase(what))


def inseparable(goods: Goods, there: Stock, failing: Decimal) -> Refusal | None:
    """Refuse to reject a part of what lies in quarantine: there it could not be told (xJ3)."""
    if failing < there.quantity and there.location == QUARANTINE:
        return stop("xJ3", sn=goods_name(goods), loc=there.location)
    return None
