"""What an undo would bring back into stock under a part that is tracked otherwise since (B12)."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from kiosk.domain.facts import ADJUSTMENT, CUSTOMER, SCRAP, SUPPLIER, Move, Reversed, Tracking
from kiosk.domain.ids import LotId, Subject, UnitId, subject_key, subject_kind
from kiosk.domain.journal import Entry
from kiosk.domain.messages import Refusal, stop
from kiosk.domain.naming import tracking_named
from kiosk.operations.ports import Tx

_OUT = frozenset({ADJUSTMENT, CUSTOMER, SCRAP, SUPPLIER})
"""Where a unit is that is neither in stock nor inside another."""


def comes_back(tx: Tx, entries: tuple[Entry, ...]) -> Refusal | None:
    """Refuse to bring back a unit of a part no longer serial, or a lot of one without (xT20).

    A switch waits until none is in stock; so none may be there again after it. What is only
    counted may: a tracked part can have such stock (B14).
    """
    for item in _brought_back(entries):
        had = Tracking.SERIAL if subject_kind(item) == "unit" else Tracking.LOT
        key = subject_key(item)
        record = tx.unit(UnitId(key)) if had is Tracking.SERIAL else tx.lot(LotId(key))
        if record is not None and record.part.tracking is not had:
            return stop(
                "xT20",
                sn=tx.name_of(item) or "",
                part=record.part.part_number,
                type=tracking_named(record.part.tracking),
                before=tracking_named(had),
            )
    return None


def _brought_back(entries: tuple[Entry, ...]) -> Iterator[Subject]:
    """Give the units and lots of which more is in stock once `entries` are taken back."""
    facts = (each.fact for each in entries if not isinstance(each.fact, Reversed))
    moves = [move for fact in facts if fact is not None for move in fact.moves]
    first: dict[Subject, Move] = {}
    taken: defaultdict[Subject, Decimal] = defaultdict(Decimal)
    for move in moves:
        match subject_kind(move.item):
            case "unit":
                first.setdefault(move.item, move)
            case "lot":
                lay, lies = (subject_kind(at) == "location" for at in (move.source, move.target))
                taken[move.item] += move.quantity * (int(lay) - int(lies))
            case _:
                pass
    for item, move in first.items():
        if move.source not in _OUT and subject_kind(move.source) != "unit":
            yield item
    yield from (item for item, quantity in taken.items() if quantity > 0)
