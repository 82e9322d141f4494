"""Rules of moving: what is in stock goes from a location to another; the held to quarantine."""

from decimal import Decimal

from kiosk.domain.holding import foremost
from kiosk.domain.ids import LocationCode, subject_key, subject_kind
from kiosk.domain.messages import Refusal, Said, Text, check, phrase, stop
from kiosk.domain.naming import INCOMING_INSPECTION, hold_named, status_named
from kiosk.domain.quantity import plain
from kiosk.domain.records import LotRecord, PartRecord, Stock, UnitRecord
from kiosk.domain.rules.conflict import contradicted
from kiosk.domain.unit import Status

QUARANTINE = LocationCode("HOLD")
"""The one location that what is held may go to."""

Goods = LotRecord | PartRecord
"""What moves by quantity."""

_NOT_IN_STOCK = frozenset(
    {
        *(Status.IN_PRODUCTION, Status.SCRAPPED, Status.SHIPPED, Status.ARCHIVED),
        Status.VOIDED,
    }
)


def goods_name(goods: Goods) -> str:
    """Return what people call a lot or a counted part."""
    return goods.lot_number if isinstance(goods, LotRecord) else goods.part.part_number


def lying(goods: Goods) -> tuple[Stock, ...]:
    """Return where some of it lies, most first."""
    return tuple(each for each in goods.stock if each.quantity > 0)


def stock_at(goods: Goods, location: LocationCode) -> Stock:
    """Return what of it lies at a location, none included."""
    found = (each for each in goods.stock if each.location == location)
    return next(found, Stock(location=location, quantity=Decimal(0)))


def unit_at(unit: UnitRecord) -> LocationCode | Refusal:
    """Return the location of a unit; refused where it is inside another (xV2), or gone (xV5)."""
    state = unit.state
    if state.status is Status.INSTALLED:
        return stop("xV2", sn=state.serial, parent=unit.parent_serial)
    if state.status in _NOT_IN_STOCK or subject_kind(state.place) != "location":
        return stop("xV5", sn=state.serial, why=status_named(unit.status))
    return LocationCode(subject_key(state.place))


def goods_gone(goods: Goods) -> Refusal | None:
    """Refuse what lies nowhere (xV5)."""
    if lying(goods):
        return None
    return stop("xV5", sn=goods_name(goods), why=phrase("nothing_on_hand"))


def unit_refused(unit: UnitRecord, target: LocationCode) -> Said | None:
    """Refuse to move a unit to `target` (xV1, xV2, xV5), or say that it is there (xV4)."""
    source = unit_at(unit)
    if isinstance(source, Said):
        return source
    return _refused(unit.state.serial, source, target, unit_held(unit))


def goods_refused(
    goods: Goods, source: LocationCode, target: LocationCode, quantity: Decimal
) -> Said | None:
    """Refuse to move a quantity to `target` (xV1, xV3), or say that it is there (xV4)."""
    there = stock_at(goods, source)
    if quantity > there.quantity:
        return too_many(goods_name(goods), there)
    return _refused(goods_name(goods), source, target, goods_held(goods, there))


def too_many(name: str, there: Stock) -> Refusal:
    """Refuse more than a location has (xV3)."""
    return more_than(there.quantity, name, there.location)


def more_than(quantity: Decimal, name: str, location: LocationCode) -> Refusal:
    """Refuse more than a quantity that lies at a location (xV3); where none does, say so."""
    q = plain(max(quantity, Decimal(0)))
    todo = phrase("enter_at_most", q=q) if quantity > 0 else phrase("none_lies_there")
    return stop("xV3", sn=name, loc=location, q=q, todo=todo)


def unit_held(unit: UnitRecord) -> Text:
    """Return why a unit may go to quarantine only; "" where it may go anywhere."""
    if unit.in_conflict:
        return contradicted(unit)
    title = foremost(each.title for each in unit.state.holds)
    if title:
        return _binding(title)
    return phrase("held_not_inspected") if unit.state.status is Status.RETURNED else ""


def goods_held(goods: Goods, there: Stock) -> Text:
    """Return why what lies at a location may go to quarantine only; "" where it may go on."""
    if isinstance(goods, LotRecord) and goods.in_conflict:
        return phrase("held_count_disputed")
    return _binding(there.held)


def _binding(title: str) -> Text:
    """Return why a hold keeps a thing from going anywhere; what waits for inspection may go."""
    return "" if title == INCOMING_INSPECTION else hold_named(title)


def _refused(name: str, source: LocationCode, target: LocationCode, held: Text) -> Said | None:
    if source == target:
        return check("xV4", sn=name, loc=target)
    if held and target != QUARANTINE:
        return stop("xV1", sn=name, title=held, loc=QUARANTINE)
    return None
