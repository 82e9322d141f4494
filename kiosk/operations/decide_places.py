"""Where a unit really is: inside a parent, out of it, at a location, or back where it was."""

from decimal import Decimal

from kiosk.domain.case import Case
from kiosk.domain.facts import (
    SCRAP,
    Archived,
    LotInstalled,
    Move,
    Moved,
    Place,
    StockInstalled,
    Uninstalled,
    UnitInstalled,
    inside,
    location_place,
)
from kiosk.domain.holding import RESTING
from kiosk.domain.ids import Subject, UnitId, subject_key, subject_kind, unit_subject
from kiosk.domain.journal import Entry
from kiosk.domain.messages import Refusal, phrase, stop
from kiosk.domain.naming import status_named
from kiosk.domain.records import UnitRecord
from kiosk.domain.unit import NO_RUN, Status
from kiosk.operations.build import ensure_here
from kiosk.operations.ports import Tx
from kiosk.workflows.decide_states import Decide
from kiosk.workflows.decide_words import item, parent

HERE = frozenset({Status.INSTALLED, Status.RETURNED, *RESTING})
"""Statuses in which a unit can be put where it was found."""


def in_it(tx: Tx, case: Case, command: Decide) -> Refusal | None:
    """Put the unit into the parent it was found in, at the place it was installed at there."""
    unit = _found(tx, item(case))
    if isinstance(unit, Refusal):
        return unit
    into = UnitId(subject_key(command.target))
    if unit.state.parent == into:
        return None
    fact = _installed(tx, case, into)
    if fact is None:
        return _not_inside(tx, item(case), command.target)
    place = unit.state.place
    if unit.state.parent is not None:
        ensure_here(tx)
        place = location_place(tx.here)
        _out(tx, unit, place, command.reason)
    moves = (
        Move(
            item=unit_subject(unit.state.unit),
            source=place,
            target=inside(into),
            line=fact.moves[0].line if fact.moves else "",
        ),
    )
    tx.append(
        UnitInstalled(
            run=fact.run,
            parent=into,
            unit=unit.state.unit,
            part_number=fact.part_number,
            position=fact.position,
            substitute_for=fact.substitute_for,
            moves=moves,
        )
    )
    return None


def in_neither(tx: Tx, case: Case, command: Decide) -> Refusal | None:
    """Put the unit at the location it was found at."""
    unit = _found(tx, item(case))
    if isinstance(unit, Refusal):
        return unit
    target = Place(command.target)
    if unit.state.place != target:
        _to(tx, unit, target, command.reason)
    return None


def unit_out(tx: Tx, case: Case, command: Decide) -> Refusal | None:
    """Take the unit that was scanned out of the parent, to this station's location."""
    return _unit_out(tx, command.target, parent(case), command.reason)


def taken_out(tx: Tx, case: Case, command: Decide) -> Refusal | None:
    """Take what went into a closed parent out of it, to this station's location."""
    what, into = item(case), parent(case)
    if subject_kind(what) == "unit":
        return _unit_out(tx, what, into, command.reason)
    left = tx.balance(what, Place(into))
    if left <= 0:
        return _not_inside(tx, what, into)
    ensure_here(tx)
    for side in reversed(case.sides):
        fact = side.entry.fact
        if side.undone or not isinstance(fact, LotInstalled | StockInstalled):
            continue
        quantity = min(left, fact.moves[0].quantity)
        if quantity > 0:
            tx.append(_goods_out(fact, what, location_place(tx.here), quantity, command.reason))
        left -= quantity
    return None


def _goods_out(
    fact: LotInstalled | StockInstalled,
    what: Subject,
    target: Place,
    quantity: Decimal,
    reason: str,
) -> Uninstalled:
    move = Move(
        item=what,
        source=inside(fact.parent),
        target=target,
        quantity=quantity,
        line=fact.moves[0].line,
    )
    return Uninstalled(
        run=fact.run,
        parent=fact.parent,
        item=what,
        part_number=fact.part_number,
        disposition="stock",
        reason=reason,
        moves=(move,),
    )


def put_back(tx: Tx, case: Case, command: Decide) -> Refusal | None:
    """Put the unit back to where it was before it was used: to scrap, to hold, to whom it went."""
    what = item(case)
    unit = tx.unit(UnitId(subject_key(what)))
    if unit is None:
        return stop("xY22", problem=phrase("is_not_known", sn=subject_key(what)))
    use = case.sides[-1].entry
    before = [each for each in tx.about(what) if each.order < use.order]
    place = _place_after(before, what)
    if not place:
        return stop("xY22", problem=phrase("never_elsewhere", sn=unit.state.serial))
    if unit.state.place != place:
        _to(tx, unit, place, command.reason)
    if any(isinstance(each.fact, Archived) for each in before):
        tx.append(Archived(item=what, reason=command.reason, moves=()))
    return None


def _place_after(entries: list[Entry], what: Subject) -> Place:
    """Return where a unit was after `entries`."""
    legs = [
        move.target
        for each in entries
        if each.fact is not None
        for move in each.fact.moves
        if move.item == what
    ]
    return legs[-1] if legs else Place("")


def _found(tx: Tx, what: Subject) -> UnitRecord | Refusal:
    """Return the unit; refused where it went where nobody finds it."""
    unit = tx.unit(UnitId(subject_key(what)))
    if unit is None:
        return stop("xY22", problem=phrase("is_not_known", sn=subject_key(what)))
    if unit.state.status not in HERE or not unit.state.place:
        status = status_named(unit.state.status)
        return stop("xY22", problem=phrase("went_on", sn=unit.state.serial, status=status))
    return unit


def _installed(tx: Tx, case: Case, into: UnitId) -> UnitInstalled | None:
    """Return the last standing install of the unit into a parent."""
    facts = [each.fact for each in tx.about(item(case))]
    found = [each for each in facts if isinstance(each, UnitInstalled) and each.parent == into]
    return found[-1] if found else None


def _unit_out(tx: Tx, what: Subject, into: Subject, reason: str) -> Refusal | None:
    unit = tx.unit(UnitId(subject_key(what)))
    if unit is None or unit.state.place != Place(into):
        return _not_inside(tx, what, into)
    ensure_here(tx)
    _out(tx, unit, location_place(tx.here), reason)
    return None


def _not_inside(tx: Tx, what: Subject, into: Subject) -> Refusal:
    sn, parent_name = tx.name_of(what) or subject_key(what), tx.name_of(into) or subject_key(into)
    return stop("xY22", problem=phrase("no_longer_inside", sn=sn, parent=parent_name))


def _to(tx: Tx, unit: UnitRecord, target: Place, reason: str) -> None:
    """Record that a unit is at `target`, wherever the book has it."""
    if unit.state.parent is not None:
        _out(tx, unit, target, reason)
        return
    what = unit_subject(unit.state.unit)
    move = Move(item=what, source=unit.state.place, target=target)
    tx.append(Moved(item=what, moves=(move,)))


def _out(tx: Tx, unit: UnitRecord, target: Place, reason: str) -> None:
    state = unit.state
    if state.parent is None:
        return
    holder = tx.unit(state.parent)
    move = Move(item=unit_subject(state.unit), source=state.place, target=target, line=state.line)
    disposition = "scrap" if target == SCRAP else "hold" if state.holds else "stock"
    tx.append(
        Uninstalled(
            run=holder.state.run if holder is not None else NO_RUN,
            parent=state.parent,
            item=unit_subject(state.unit),
            part_number=state.part_number,
            disposition=disposition,
            reason=reason,
            moves=(move,),
        )
    )
