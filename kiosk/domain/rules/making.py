"""Rules of lots that are made here: a lot has one origin, here or one supplier (A15)."""

from collections.abc import Callable
from datetime import date

from kiosk.domain.expiry import is_expired
from kiosk.domain.facts import LotDivided, LotMade, LotReceived, PartDefined, Tracking
from kiosk.domain.messages import Phrase, Refusal, phrase, stop
from kiosk.domain.records import LotRecord
from kiosk.domain.rules.expiry import day_named, supplier_differs, suppliers_disagree

MOST_APART = 100
"""Lots of one number and several origins, before nothing tells the next one apart."""


def not_made_as_lot(part: PartDefined) -> Refusal | None:
    """Refuse a part that is not tracked by lot (xB7)."""
    if part.tracking is Tracking.LOT:
        return None
    return stop("xB7", part=part.part_number, todo=Phrase(f"instead_{part.tracking.value}"))


LotOrigin = LotMade | LotReceived | LotDivided
"""How a lot came to be on record."""


def not_ours(lot: LotRecord | None, origin: LotOrigin | None, today: date) -> Refusal | None:
    """Refuse to add to a lot that came in, or that expired (xB8); None for a new one.

    Args:
        lot: of that number; None where there is none.
        origin: how it was made here last, else how it came; None where that was all taken back.
        today: the day, in the plant's zone.
    """
    if lot is None or origin is None:
        return None
    if not isinstance(origin, LotMade):
        why = phrase("lot_came_from", supplier=lot.supplier) if lot.supplier else None
        return _refused(lot, why or phrase("lot_came_in"))
    if lot.dates.expires is not None and is_expired(lot.dates, today):
        return _refused(lot, phrase("lot_expired_on", date=day_named(lot.dates.expires)))
    return None


def origin_differs(lot: LotRecord, supplier: str) -> bool:
    """Whether what a supplier sent, "" for one that is not said, is no more of a lot."""
    return lot.made_here or supplier_differs(lot, supplier)


def origins_disagree(lot: LotRecord, supplier: str) -> Refusal | None:
    """Refuse to receive more of a lot that was made here (xL14), or is another's (xL3)."""
    if lot.made_here:
        return stop("xL14", lot=lot.lot_number, part=lot.part.part_number)
    return suppliers_disagree(lot, supplier)


def told_apart(
    number: str, supplier: str, known: Callable[[str], LotRecord | None]
) -> tuple[str, LotRecord | None]:
    """Return `L-77-2` for lot L-77 of another origin, with that lot where it is theirs already.

    The number follows from what is on record, so that two stations make one lot of it.
    """
    apart, lot = number, None
    for count in range(2, MOST_APART):
        apart = f"{number}-{count}"
        lot = known(apart)
        if lot is None or (_said(lot, supplier) and not origin_differs(lot, supplier)):
            break
    return apart, lot


def _said(lot: LotRecord, supplier: str) -> bool:
    """Whether a lot has a supplier if one is said: another may still say that it is theirs."""
    return bool(lot.supplier) or not supplier


def _refused(lot: LotRecord, why: Phrase) -> Refusal:
    return stop("xB8", lot=lot.lot_number, part=lot.part.part_number, why=why)
