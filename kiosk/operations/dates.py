"""Dates of what comes in, and the rules about them again, in the transaction that records it."""

from kiosk.domain.expiry import dates_at_receipt, lot_dates, printed_on
from kiosk.domain.facts import NO_DATES, Dates, PartDefined
from kiosk.domain.ids import LocationCode
from kiosk.domain.messages import Refusal, Said, phrase
from kiosk.domain.records import LotRecord
from kiosk.domain.rules.expiry import (
    are_kept,
    dates_disagree,
    expired_at_receipt,
    on_hold_too,
    standing_in,
)
from kiosk.domain.rules.making import origins_disagree
from kiosk.domain.rules.move import QUARANTINE
from kiosk.operations.ports import Tx
from kiosk.workflows.commands import FieldTexts, ReceiveLot


def dates_of_unit(tx: Tx, part: PartDefined, label: FieldTexts) -> Dates:
    """Return the dates of what comes in now: printed on its label, else computed (I2)."""
    if not are_kept(tx.policies):
        return NO_DATES
    return dates_at_receipt(part.shelf_life, tx.now.date(), printed_on(label))


def dates_of_lot(
    tx: Tx, part: PartDefined, command: ReceiveLot, before: LotRecord | None
) -> Dates:
    """Return the dates of a receipt of a lot; those it has, where it has an expiry (I8)."""
    coming = dates_of_unit(tx, part, command.label)
    if before is None or not are_kept(tx.policies):
        return coming
    return lot_dates(before.dates, coming)


def lot_refused(
    tx: Tx, part: PartDefined, command: ReceiveLot, number: str, before: LotRecord | None
) -> Refusal | None:
    """Refuse another origin (xL3, xL14), another expiry (xL2), or what expired (xL4)."""
    if before is not None:
        refused = origins_disagree(before, command.origin.supplier) or dates_disagree(
            before, printed_on(command.label), tx.policies
        )
        if refused is not None:
            return refused
    dates = dates_of_lot(tx, part, command, before)
    location = QUARANTINE if command.rejected else command.location
    what = phrase("what_lot", lot=number)
    return expired_at_receipt(what, dates, tx.now.date(), standing_in(location, tx.location))


def unit_refused(tx: Tx, serial: str, dates: Dates, location: LocationCode) -> Refusal | None:
    """Refuse a unit that expired (xL4)."""
    what = phrase("what_serial", sn=serial)
    return expired_at_receipt(what, dates, tx.now.date(), standing_in(location, tx.location))


def joined_held(before: LotRecord | None, command: ReceiveLot) -> Said | None:
    """Say that what came in is held with its lot (xL8)."""
    if before is None or command.rejected:
        return None
    return on_hold_too(before, command.location, command.quantity)
