"""Dates and suppliers at receipt: judged before anything is asked, and said with what is asked.

A layer over the steps of receiving: it looks at what a step would receive or ask for, and refuses
it, or says the dates with it. What it asks for changes nowhere else.
"""

from dataclasses import dataclass, replace
from datetime import date

from kiosk.domain.codes.code import FreeText, OwnPlace
from kiosk.domain.expiry import Printed, dates_at_receipt, lot_dates, printed_on
from kiosk.domain.facts import NO_DATES, Dates, LocationDefined, PartDefined
from kiosk.domain.ids import LocationCode
from kiosk.domain.messages import Phrase, Refusal, Said, Tone, phrase
from kiosk.domain.records import LotRecord
from kiosk.domain.rules.expiry import (
    are_kept,
    dates_disagree,
    day_named,
    expired_at_receipt,
)
from kiosk.domain.rules.making import origin_differs, origins_disagree
from kiosk.domain.rules.move import QUARANTINE
from kiosk.workflows.carried import NO_LABEL
from kiosk.workflows.commands import ReceiveLot, ReceiveUnit
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_states import (
    ReceiveLots,
    ReceiveQuantity,
    ReceiveSerials,
    Receiving,
)
from kiosk.workflows.states import State
from kiosk.workflows.step import Input, Known, Scanned

DATED = frozenset(
    {
        *("receive_serial", "receive_serial_of", "receive_quantity", "receive_lot_more"),
        *("receive_lot_also", "lot_received"),
    }
)
"""What is said with the dates of what it is about, where that has any."""


def with_quarantine(given: Input) -> Input:
    """Return a scan that names quarantine as that location, though nobody made it known yet."""
    if not isinstance(given, Scanned) or given.things:
        return given
    match given.code:
        case FreeText(text=code) | OwnPlace(place=code) if code == QUARANTINE:
            return replace(given, things=(LocationDefined(code=QUARANTINE, name=""),))
        case _:
            return given


def dated(state: Receiving, made: Step, known: Known) -> Step:
    """Return a step with its dates, or the refusal of what it would receive (xL2 to xL4)."""
    if made.said.tone is Tone.STOP or known.part is None:
        return made
    part, today = known.part.part, known.now.date()
    match made:
        case Step(command=ReceiveUnit() as command):
            what = phrase("what_serial", sn=command.serial)
            coming = _dates(part, printed_on(command.label), None, known)
            refused = expired_at_receipt(what, coming, today, known.within)
            return Step(state, refused) if refused is not None else made
        case Step(command=ReceiveLot(lot_number=str()) as command):
            return _lot(state, made, command, part, known)
        case Step(state=ReceiveQuantity() as asking, command=None) if asking != state:
            return _asked(state, made, asking, part, known)
        case Step(state=ReceiveSerials() as asking, command=None):
            dates = _dates(part, printed_on(NO_LABEL.facts), None, known)
            return replace(made, said=_with(made.said, dates, None))
        case _:
            return made


def prompted(state: State, said: Said, known: Known) -> Said:
    """Return what a state asks for, with the dates of what it is about."""
    if known.part is None:
        return said
    label, lot = NO_LABEL, None
    if isinstance(state, ReceiveQuantity):
        label, lot = state.label, known.lot
    return _with(said, _dates(known.part.part, printed_on(label.facts), lot, known), lot)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Coming:
    """A lot that would come in; `lot` is None for a new one, `within` where it would lie."""

    number: str
    lot: LotRecord | None
    printed: Printed
    dates: Dates
    supplier: str
    within: tuple[LocationCode, ...]

    def refused(self, known: Known) -> Refusal | None:
        """Refuse another origin (xL3, xL14), another expiry (xL2), or what expired (xL4)."""
        if self.lot is not None:
            refused = origins_disagree(self.lot, self.supplier) or dates_disagree(
                self.lot, self.printed, known.policies
            )
            if refused is not None:
                return refused
        what = phrase("what_lot", lot=self.number)
        return expired_at_receipt(what, self.dates, known.now.date(), self.within)


def _lot(
    state: Receiving, made: Step, command: ReceiveLot, part: PartDefined, known: Known
) -> Step:
    """Judge a lot that would be received now."""
    apart = _apart(command.origin.supplier, known)
    lot = known.apart if apart else known.lot
    printed = printed_on(command.label)
    coming = _Coming(
        number=apart or command.lot_number or "",
        lot=lot,
        printed=printed,
        dates=_dates(part, printed, lot, known),
        supplier=command.origin.supplier,
        within=(QUARANTINE,) if command.rejected else known.within,
    )
    refused = coming.refused(known)
    if refused is not None:
        return Step(state, refused)
    after = made.state
    if apart:
        command = replace(command, lot_number=apart)
        if isinstance(after, ReceiveLots) and after.taken_lot:
            after = replace(after, taken_lot=apart)
    return Step(after, _with(made.said, coming.dates, lot), command)


def _asked(
    state: Receiving, made: Step, asking: ReceiveQuantity, part: PartDefined, known: Known
) -> Step:
    """Judge a lot whose quantity would be asked for.

    Another origin is refused when the quantity is said, not before: so the receipt itself
    stands on record with the supervisor who allowed it.
    """
    lot = known.lot if asking.lot_number else None
    if lot is not None and origin_differs(lot, asking.line.origin.supplier):
        return made
    printed = printed_on(asking.label.facts)
    coming = _Coming(
        number=asking.lot_number,
        lot=lot,
        printed=printed,
        dates=_dates(part, printed, lot, known),
        supplier="",
        within=known.within,
    )
    refused = coming.refused(known)
    if refused is not None:
        return Step(state, refused)
    return replace(made, said=_with(made.said, coming.dates, lot))


def _apart(supplier: str, known: Known) -> str:
    """Return the number of the new lot that a supervisor lets one of another origin be, or ""."""
    lot = known.lot
    refused = origins_disagree(lot, supplier) if lot is not None else None
    return known.lot_apart if refused is not None and known.lifts(refused.key) else ""


def _dates(part: PartDefined, printed: Printed, lot: LotRecord | None, known: Known) -> Dates:
    """Return the dates of what comes in now; those of its lot where that has an expiry."""
    if not are_kept(known.policies):
        return NO_DATES
    coming = dates_at_receipt(part.shelf_life, known.now.date(), printed)
    return coming if lot is None else lot_dates(lot.dates, coming)


def _with(said: Said, dates: Dates, lot: LotRecord | None) -> Said:
    if said.key not in DATED or dates.expires is None:
        return said
    told = expiry_named(dates.expires, dates, lot)
    return replace(said, key=f"{said.key}_dated").knowing({"dates": told})


def expiry_named(expires: date, dates: Dates, lot: LotRecord | None) -> Phrase:
    """Return an expiry with where it comes from: the label, the lot as it is, or the receipt."""
    if lot is not None and lot.dates.expires == expires:
        key = "expires_lot"
    else:
        key = "expires_printed" if dates.printed else "expires_computed"
    return phrase(key, date=day_named(expires))
