"""The lots of a part that lie somewhere, and which of them is to be taken first (I5, I6, I9)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from kiosk.domain.expiry import Freshness, freshness, in_order, leaves
from kiosk.domain.facts import Dates, Strategy
from kiosk.domain.ids import LocationCode, LotId, PartNumber
from kiosk.domain.policy import Policies
from kiosk.domain.records import Stock
from kiosk.domain.rules.allotment import Sharing
from kiosk.domain.rules.install import best_stock


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A lot that lies somewhere and is in no conflict.

    Attributes:
        received: the day it came first, in the plant's zone.
        stock: locations that hold some, most first.
    """

    lot: LotId
    lot_number: str
    dates: Dates
    received: date
    received_us: int
    stock: tuple[Stock, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """The lots of a part that lie somewhere.

    Attributes:
        strategy: of the part's category; None where it has none.
        lots: none where any of them may be taken.
    """

    part: PartNumber
    strategy: Strategy | None
    lots: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """Where and when something is taken: what decides from where it may come."""

    today: date
    here: LocationCode
    policies: Policies
    sharing: Sharing


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A lot that may be taken, and from where."""

    lot: Candidate
    location: LocationCode
    quantity: Decimal


def offered(found: Candidates, around: Around) -> Iterator[Offered]:
    """Yield what may be taken, in the order it is to be: nothing removed, expired or held."""
    for lot in in_order(found.lots, found.strategy):
        if freshness(lot.dates, around.today) not in {Freshness.FRESH, Freshness.ALERT}:
            continue
        best = best_stock(lot.stock, around.here, around.policies, around.sharing)
        if best is not None:
            yield Offered(lot=lot, location=best.location, quantity=best.quantity)


def first_offered(found: Candidates, around: Around) -> Offered | None:
    """Return the lot to take first, where its part's order says one."""
    first = next(offered(found, around), None)
    undated = first is not None and leaves(first.lot.dates) is None
    return None if undated and found.strategy is None else first


def left_out(found: Candidates, around: Around) -> tuple[Candidate, ...]:
    """Return the lots that are not offered for their dates, though they lie somewhere."""
    out = {Freshness.REMOVED, Freshness.EXPIRED}
    late = (each for each in found.lots if freshness(each.dates, around.today) in out)
    return in_order(late, Strategy.FEFO)


def beside(
    found: Candidates, around: Around, short: LotId, at: LocationCode, need: Decimal
) -> tuple[Offered, ...]:
    """Return what makes up for a short lot at the same location, in order (I6).

    Empty where the part's category says no order: then a person chooses, and scans.
    """
    if found.strategy in {None, Strategy.NONE}:
        return ()
    drawn: list[Offered] = []
    for each in _at(offered(found, around), at):
        if need <= 0:
            break
        if each.lot.lot == short:
            continue
        quantity = min(each.quantity, need)
        drawn.append(replace(each, quantity=quantity))
        need -= quantity
    return tuple(drawn)


def _at(found: Iterable[Offered], location: LocationCode) -> Iterable[Offered]:
    """Return what of it lies at a location, as far as it is not held there."""
    for each in found:
        here = (stock for stock in each.lot.stock if stock.location == location)
        for stock in here:
            if stock.quantity > 0 and not stock.held:
                yield Offered(lot=each.lot, location=location, quantity=stock.quantity)
