"""Sentences about stock: received, moved, counted, held, and what leaves for good."""

from typing import assert_never

from kiosk.domain.facts import (
    SUPPLIER,
    Archived,
    Counted,
    HoldPlaced,
    Inspected,
    LotMade,
    LotReceived,
    Moved,
    ReceiptPosted,
    Returned,
    Scrapped,
    Shipped,
    ShortageAdjusted,
    StockAssigned,
    StockReceived,
    UnitReceived,
)
from kiosk.domain.history_phrases import (
    RECEIPT_SHOWN,
    Named,
    amount_of,
    part_in_words,
    place_named,
    quantity_of,
    source_of,
    target_of,
)
from kiosk.domain.ids import subject_kind

Stocking = (
    UnitReceived
    | LotMade
    | LotReceived
    | StockReceived
    | ReceiptPosted
    | Moved
    | Counted
    | ShortageAdjusted
    | StockAssigned
    | Scrapped
    | Shipped
    | Returned
    | Archived
    | HoldPlaced
    | Inspected
)


def stocked(fact: Stocking, named: Named) -> str:
    """Say what a fact about stock says, without a full stop."""
    match fact:
        case UnitReceived() | LotReceived() | StockReceived() | LotMade():
            return _came(fact, named)
        case ReceiptPosted():
            return f"Receipt {fact.receipt[:RECEIPT_SHOWN]} was posted, {fact.received} received"
        case HoldPlaced() | Inspected():
            return _held(fact, named)
        case ShortageAdjusted() | StockAssigned():
            return _of_a_count(fact, named)
        case Counted():
            return _counted(fact, named)
        case Moved() | Scrapped() | Shipped() | Returned() | Archived():
            return _gone(fact, named)
        case _:
            assert_never(fact)


def _of_a_count(fact: ShortageAdjusted | StockAssigned, named: Named) -> str:
    what = f"{quantity_of(fact.moves)} of {fact.part_number}"
    place = place_named(fact.place, named)
    if isinstance(fact, StockAssigned):
        return f"{what} at {place} got numbers"
    return f"{what} more than the book had were found at {place}"


def _held(fact: HoldPlaced | Inspected, named: Named) -> str:
    at = f" at {place_named(fact.place, named)}" if fact.place else ""
    if isinstance(fact, HoldPlaced):
        return f"{named(fact.item)} was put on hold{at}: {fact.title}"
    how = "accepted" if fact.accepted else "rejected"
    note = f": {fact.note}" if fact.note else ""
    return f"{named(fact.item)} was inspected{at} and {how}{note}"


def _counted(fact: Counted, named: Named) -> str:
    said = f"{named(fact.item)} was counted at {place_named(fact.place, named)}"
    if not fact.moves:
        return f"{said}, as the book had it"
    more = target_of(fact.moves) == fact.place
    return f"{said}, {quantity_of(fact.moves)} {'more' if more else 'less'} than the book had"


def _gone(fact: Moved | Scrapped | Shipped | Returned | Archived, named: Named) -> str:
    lot = subject_kind(fact.item) != "unit" and fact.moves
    what = amount_of(fact.moves, named) if lot else named(fact.item)
    source, target = source_of(fact.moves), target_of(fact.moves)
    match fact:
        case Moved():
            to = place_named(target, named)
            return f"{what} was moved from {place_named(source, named)} to {to}"
        case Scrapped():
            because = f": {fact.reason}" if fact.reason else ""
            return f"{what} was scrapped from {place_named(source, named)}{because}"
        case Shipped():
            whom = fact.customer or "a customer"
            return f"{what} was shipped to {whom} from {place_named(source, named)}"
        case Returned():
            return f"{what} came back to {place_named(target, named)}"
        case Archived():
            because = f": {fact.reason}" if fact.reason else ""
            return f"{what} was archived{because}"
        case _:
            assert_never(fact)


def _came(fact: UnitReceived | LotReceived | StockReceived | LotMade, named: Named) -> str:
    match fact:
        case UnitReceived():
            what = f"{fact.serial} ({part_in_words(fact.part_number, fact.revision)})"
        case LotMade():
            batch = f", batch {fact.batch}" if fact.batch else ""
            place = place_named(target_of(fact.moves), named)
            return f"{amount_of(fact.moves, named)} was made at {place}{batch}"
        case _:
            what = amount_of(fact.moves, named)
    return f"{what} was received at {_received(fact, named)}"


def _received(fact: UnitReceived | LotReceived | StockReceived, named: Named) -> str:
    source = source_of(fact.moves)
    origin = "" if source in {"", SUPPLIER} else f" from {place_named(source, named)}"
    place = place_named(target_of(fact.moves), named)
    order = f", order {fact.order} line {fact.order_line}" if fact.order else ""
    return f"{place}{origin}, receipt {fact.receipt[:RECEIPT_SHOWN]}{order}"
