"""What of a tracked part still has no number, and where assigning goes on (B16)."""

from decimal import Decimal

from kiosk.domain.facts import Tracking
from kiosk.domain.ids import LocationCode
from kiosk.domain.messages import Said, idle, phrase, stop
from kiosk.domain.quantity import plain
from kiosk.domain.records import PartRecord, Stock
from kiosk.domain.rules.move import more_than
from kiosk.workflows.lookup import places_named
from kiosk.workflows.states import Home
from kiosk.workflows.tracking_states import Assigning, AssignPlace, AssignQuantity

Assign = AssignPlace | Assigning | AssignQuantity


def without(record: PartRecord) -> tuple[Stock, ...]:
    """Return where some lies without a number, most first."""
    return tuple(each for each in record.stock if each.quantity > 0)


def left(record: PartRecord, location: LocationCode) -> Decimal:
    """Return how much lies at a location without a number."""
    found = (each.quantity for each in without(record) if each.location == location)
    return next(found, Decimal(0))


def too_many(location: LocationCode, wanted: Decimal, record: PartRecord) -> Said | None:
    """Refuse more than lies there without a number (xT10, xV3)."""
    here, part = left(record, location), record.part.part_number
    if not here:
        return stop("xT10", part=part)
    return more_than(here, part, location) if wanted > here else None


def after(
    state: Assigning | AssignQuantity, taken: Decimal, record: PartRecord, count: int
) -> Assigning | AssignPlace | Home:
    """Stay while some is left there; then go on where else some is, or Home."""
    if left(record, state.location) > taken:
        return Assigning(
            part=state.part, location=state.location, receipt=state.receipt, count=count
        )
    others = [each for each in without(record) if each.location != state.location]
    if not others:
        return Home()
    if len(others) > 1:
        return AssignPlace(part=state.part, receipt=state.receipt)
    next_place = others[0].location
    return Assigning(part=state.part, location=next_place, receipt=state.receipt, count=count)


def assign_prompt(state: Assign, record: PartRecord) -> Said:
    """Ask for what `state` waits for."""
    part = record.part
    if isinstance(state, AssignPlace):
        where = places_named(without(record))
        return idle("assign_place", part=part.part_number, where=where)
    here = plain(left(record, state.location))
    facts = {"part": part.part_number, "loc": state.location, "left": here}
    if isinstance(state, AssignQuantity):
        lot = state.lot_number or phrase("new_lot")
        return idle("assign_quantity", lot=lot, unit=part.unit, **facts)
    if part.tracking is Tracking.SERIAL:
        return idle("assign_serial", **facts)
    return idle("assign_lot", unit=part.unit, **facts)
