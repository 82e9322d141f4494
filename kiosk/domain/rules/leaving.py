"""Rules of what leaves stock for good, and of correcting the number of a unit (B18, A25)."""

from kiosk.domain.messages import Refusal, stop
from kiosk.domain.naming import status_named
from kiosk.domain.policy import Policies
from kiosk.domain.records import LotRecord, UnitRecord
from kiosk.domain.unit import Status

_GONE = frozenset({Status.SHIPPED, Status.SCRAPPED, Status.ARCHIVED, Status.VOIDED})


def unit_kept(unit: UnitRecord) -> Refusal | None:
    """Refuse to archive a unit that is inside another (xV2), in conflict or gone (xT13, xV5)."""
    state = unit.state
    if unit.in_conflict:
        return stop("xT13", sn=state.serial)
    if state.status is Status.INSTALLED:
        return stop("xV2", sn=state.serial, parent=unit.parent_serial)
    if state.status in _GONE:
        return stop("xV5", sn=state.serial, why=status_named(unit.status))
    return None


def lot_kept(lot: LotRecord) -> Refusal | None:
    """Refuse to archive a lot whose quantity is in conflict (xT13)."""
    return stop("xT13", sn=lot.lot_number) if lot.in_conflict else None


def number_kept(unit: UnitRecord, policies: Policies) -> Refusal | None:
    """Refuse to correct a serial: switched off (xT14), in conflict (xT13), or gone (xV5)."""
    state = unit.state
    if policies["serial_edit"] == "off":
        return stop("xT14")
    if unit.in_conflict:
        return stop("xT13", sn=state.serial)
    if state.status in _GONE:
        return stop("xV5", sn=state.serial, why=status_named(unit.status))
    return None
