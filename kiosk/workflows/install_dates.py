"""Dates at the build: what may still go in, which lot goes first, what a short one adds."""

from dataclasses import replace
from decimal import Decimal

from kiosk.domain.expiry import leaves
from kiosk.domain.facts import Dates, Strategy
from kiosk.domain.ids import lot_subject
from kiosk.domain.messages import Phrase, Refusal, Said, Text, check, ok, phrase
from kiosk.domain.naming import listed
from kiosk.domain.quantity import plain
from kiosk.domain.records import LotRecord, Requirement, Stock, UnitRecord
from kiosk.domain.rules.candidates import Around, Candidates, beside, first_offered, left_out
from kiosk.domain.rules.expiry import day_named, expired_use, left_stock, older_first
from kiosk.workflows.carried import Draw, Taken
from kiosk.workflows.commands import InstallLots
from kiosk.workflows.outcome import Step
from kiosk.workflows.states import Installing
from kiosk.workflows.step import Known


def lot_late(lot: LotRecord, known: Known) -> Refusal | None:
    """Refuse a lot that expired (xI8), or that is not the one to take first (xK4)."""
    expired = _expired(lot.lot_number, lot.dates, known)
    if expired is not None or known.lifts("xK4"):
        return expired
    return older_first(lot, known.offers_of(lot.part.part_number), known.around)


def lifted_late(lot: LotRecord, known: Known) -> bool:
    """Whether a supervisor lets a lot be taken that is not the one to take, or that expired.

    What it has is then taken at once: the entry is to say who allowed it.
    """
    return bool(known.lifted) and lot_late(lot, replace(known, lifted=())) is not None


def unit_late(unit: UnitRecord, known: Known) -> Refusal | None:
    """Refuse a unit that expired (xI8)."""
    return _expired(unit.state.serial, unit.state.came.dates, known)


def _expired(name: str, dates: Dates, known: Known) -> Refusal | None:
    if known.lifts("xI8") and known.policies["expired_use"] == "supervisor":
        return None
    return expired_use(name, dates, known.now.date(), known.policies)


def past_removal(name: str, dates: Dates, known: Known) -> Said | None:
    """Say that what goes in left available stock before; None where it did not (xK12)."""
    date = left_stock(dates, known.now.date(), known.policies)
    if date is None or known.build is None:
        return None
    return check("xK12", sn=name, date=date, parent=known.build.unit.state.serial)


def onward_of(lot: LotRecord, best: Stock, wanted: Decimal, known: Known) -> tuple[Draw, ...]:
    """Return what is drawn with a lot that has too little: the next ones beside it (I6)."""
    found = known.offers_of(lot.part.part_number)
    rest = wanted - best.quantity
    return tuple(
        Draw(
            lot=lot_subject(each.lot.lot),
            lot_number=each.lot.lot_number,
            location=each.location,
            quantity=each.quantity,
        )
        for each in beside(found, known.around, lot.lot, best.location, rest)
    )


def with_onward(refused: Refusal, best: Stock, onward: tuple[Draw, ...]) -> Refusal:
    """Return the refusal of a short lot with what confirming it takes besides."""
    named: list[Text] = [
        phrase("quantity_of_lot", q=plain(each.quantity), lot=each.lot_number) for each in onward
    ]
    todo = phrase("and_beside", q=plain(best.quantity), list=listed(named))
    return refused.knowing({"todo": todo})


def drawn_together(state: Installing, short: Taken, line: Requirement, quantity: Decimal) -> Step:
    """Take a short lot and what goes with it, in one group."""
    first = Draw(lot=short.lot, lot_number="", location=short.location, quantity=quantity)
    draws = (first, *state.onward)
    taken = sum((each.quantity for each in draws), Decimal(0))
    facts = {"k": plain(line.filled + taken), "n": plain(line.line.quantity)}
    return Step(
        Installing(parent=state.parent),
        ok("lots_taken", part=short.part, loc=short.location, **facts),
        InstallLots(parent=state.parent, line=short.line, draws=draws),
    )


def with_suggestion(said: Said, line: Requirement, known: Known) -> Said:
    """Return the prompt of a lot line with the lot to take, and what is not offered (I5, I9)."""
    found, around = known.offers_of(line.line.component), known.around
    take, left = _take(found, around), _left(found, around)
    match take, left:
        case Phrase(), Phrase():
            both = {"take": take, "left": left}
            return replace(said, key="install_lot_first_left").knowing(both)
        case Phrase(), None:
            return replace(said, key="install_lot_first").knowing({"take": take})
        case None, Phrase():
            return replace(said, key="install_lot_left").knowing({"left": left})
        case _:
            return said


def _take(found: Candidates, around: Around) -> Phrase | None:
    first = first_offered(found, around)
    if first is None:
        return None
    lot, day = first.lot.lot_number, leaves(first.lot.dates)
    if found.strategy is Strategy.FIFO or day is None:
        came = day_named(first.lot.received)
        return phrase("take_from_receipt", lot=lot, loc=first.location, date=came)
    return phrase("take_until", lot=lot, loc=first.location, date=day_named(day))


def _left(found: Candidates, around: Around) -> Phrase | None:
    late = left_out(found, around)
    first = next(iter(late), None)
    if first is None:
        return None
    if len(late) > 1:
        return phrase("not_offered_more", lot=first.lot_number, n=len(late) - 1)
    return phrase("not_offered", lot=first.lot_number, date=day_named(leaves(first.dates)))
