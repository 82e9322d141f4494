"""Less of a lot is left than nothing: it is counted, or another lot was used."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.case import Case
from kiosk.domain.facts import (
    ADJUSTMENT,
    Counted,
    LotInstalled,
    Move,
    Place,
    Uninstalled,
    inside,
    location_place,
)
from kiosk.domain.ids import (
    LotId,
    PartNumber,
    Subject,
    lot_subject,
    subject_key,
)
from kiosk.domain.messages import Refusal, phrase, stop
from kiosk.domain.quantity import plain
from kiosk.domain.records import LotRecord, Stock
from kiosk.domain.rules.move import lying
from kiosk.operations.ports import Tx
from kiosk.workflows.decide_states import Decide
from kiosk.workflows.decide_words import item, place

NONE = Decimal(0)


# --- how much there is


def counted(tx: Tx, case: Case, command: Decide) -> Refusal | None:
    """Make the book agree with what was counted at the place."""
    _count(tx, item(case), Place(place(case)), Decimal(command.value))
    return None


def zeroed(tx: Tx, case: Case, command: Decide) -> Refusal | None:  # noqa: ARG001 as its like
    """Adjust to none what the book shows as less than that."""
    what, where = item(case), Place(place(case))
    if tx.balance(what, where) < NONE:
        _count(tx, what, where, NONE)
    return None


def _count(tx: Tx, what: Subject, where: Place, quantity: Decimal) -> None:
    more = quantity - tx.balance(what, where)
    source, target = (ADJUSTMENT, where) if more > NONE else (where, ADJUSTMENT)
    moves = (Move(item=what, source=source, target=target, quantity=abs(more)),) if more else ()
    tx.append(Counted(item=what, place=where, moves=moves))


# --- another lot was used


@dataclass(frozen=True, slots=True)
class _Taking:
    """A part of a taking that was of another lot."""

    fact: LotInstalled
    quantity: Decimal


def another_lot(tx: Tx, case: Case, command: Decide) -> Refusal | None:
    """Put what was taken too much back, and take it from the lot that was really used.

    Refused: nothing is missing any more, it was not installed, or the other lot does not fit, or
    holds too little (xY22).
    """
    what, where = item(case), Place(place(case))
    short = -tx.balance(what, where)
    other = tx.lot(LotId(subject_key(command.target)))
    if other is None:
        return stop("xY22", problem=phrase("is_not_known", sn=subject_key(command.target)))
    if short <= NONE:
        facts = {"loc": subject_key(where), "have": plain(-short), "sn": tx.name_of(what) or ""}
        return stop("xY22", problem=phrase("no_longer_short", **facts))
    takings = list(_takings(tx, what, where, short))
    rest = short - sum((each.quantity for each in takings), NONE)
    if rest > NONE:
        return stop("xY22", problem=phrase("gone_elsewhere", n=plain(rest)))
    refused = _unfit(tx, other, takings) or _too_little(other, short)
    if refused is not None:
        return refused
    stock = _sources(other, where)
    for taking in takings:
        tx.append(_put_back(taking, where, command.reason))
        for source, quantity in _drawn(stock, taking.quantity):
            tx.append(_taken(tx, taking.fact, other, source, quantity))
    return None


def _takings(tx: Tx, what: Subject, where: Place, short: Decimal) -> Iterator[_Taking]:
    """Give what is still inside parents of what was taken from the place, the latest first."""
    inside_it: dict[Place, Decimal] = {}
    for entry in reversed(tx.about(what)):
        fact = entry.fact
        if not isinstance(fact, LotInstalled) or fact.moves[0].source != where or short <= NONE:
            continue
        parent = inside(fact.parent)
        left = inside_it.setdefault(parent, tx.balance(what, parent))
        quantity = min(short, left, fact.moves[0].quantity)
        if quantity > NONE:
            inside_it[parent] -= quantity
            short -= quantity
            yield _Taking(fact, quantity)


def _unfit(tx: Tx, other: LotRecord, takings: list[_Taking]) -> Refusal | None:
    """Refuse a lot that a line neither asks for nor approves."""
    number = other.part.part_number
    for fact in (each.fact for each in takings):
        build = tx.build(fact.parent)
        line = build.named(fact.moves[0].line) if build is not None else None
        fits = line.accepts(number) if line is not None else number == fact.part_number
        if not fits:
            parent = build.unit.state.serial if build is not None else fact.parent
            facts = {"lot": other.lot_number, "part": number, "parent": parent}
            return stop("xY22", problem=phrase("lot_does_not_fit", **facts))
    return None


def _too_little(other: LotRecord, needed: Decimal) -> Refusal | None:
    have = sum((each.quantity for each in _usable(other)), NONE)
    if have >= needed:
        return None
    facts = {"lot": other.lot_number, "have": plain(have), "n": plain(needed)}
    return stop("xY22", problem=phrase("lot_is_short", **facts))


def _usable(lot: LotRecord) -> tuple[Stock, ...]:
    return tuple(each for each in lying(lot) if not each.held and not lot.in_conflict)


def _sources(lot: LotRecord, first: Place) -> list[tuple[Place, Decimal]]:
    """Return where a lot lies and how much of it: at `first` before anywhere else."""
    places = [(location_place(each.location), each.quantity) for each in _usable(lot)]
    return sorted(places, key=lambda each: each[0] != first)


def _drawn(
    stock: list[tuple[Place, Decimal]], quantity: Decimal
) -> Iterator[tuple[Place, Decimal]]:
    """Draw a quantity from the places in their order; what is drawn leaves `stock`."""
    while quantity > NONE and stock:
        where, have = stock.pop(0)
        drawn = min(have, quantity)
        if drawn < have:
            stock.insert(0, (where, have - drawn))
        quantity -= drawn
        yield where, drawn


def _put_back(taking: _Taking, where: Place, reason: str) -> Uninstalled:
    fact = taking.fact
    move = Move(
        item=lot_subject(fact.lot),
        source=inside(fact.parent),
        target=where,
        quantity=taking.quantity,
        line=fact.moves[0].line,
    )
    return Uninstalled(
        run=fact.run,
        parent=fact.parent,
        item=move.item,
        part_number=fact.part_number,
        disposition="stock",
        reason=reason,
        moves=(move,),
    )


def _taken(
    tx: Tx, fact: LotInstalled, other: LotRecord, source: Place, quantity: Decimal
) -> LotInstalled:
    number, line = other.part.part_number, fact.moves[0].line
    move = Move(
        item=lot_subject(other.lot),
        source=source,
        target=inside(fact.parent),
        quantity=quantity,
        line=line,
    )
    return LotInstalled(
        run=fact.run,
        parent=fact.parent,
        lot=other.lot,
        part_number=number,
        substitute_for=_asked(tx, fact, number),
        moves=(move,),
    )


def _asked(tx: Tx, fact: LotInstalled, number: PartNumber) -> PartNumber | None:
    """Return the part a line asks for, where `number` is another."""
    build = tx.build(fact.parent)
    line = build.named(fact.moves[0].line) if build is not None else None
    return line.line.component if line is not None and line.line.component != number else None
