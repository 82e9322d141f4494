"""The state of one unit: a pure function of its entries in (hlc, station, seq) order.

An entry that sorts after the last one is applied to the state; a late one, or a reversal, makes
the unit fold again from its entries. Both give the same state, whatever order entries arrived in.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from kiosk.domain.came import came_of
from kiosk.domain.facts import (
    CUSTOMER,
    PRODUCTION,
    SCRAP,
    Archived,
    Counted,
    HoldPlaced,
    Inspected,
    Move,
    Moved,
    Returned,
    RunCompleted,
    RunStarted,
    Scrapped,
    SerialCorrected,
    Shipped,
    Uninstalled,
    UnitInstalled,
    UnitReceived,
    UnitsMerged,
)
from kiosk.domain.holding import held, held_status
from kiosk.domain.ids import ReceiptId, Subject, UnitId, subject_kind, unit_subject
from kiosk.domain.journal import Entry
from kiosk.domain.unit import NO_BOM, NO_RUN, NOWHERE, Dispute, Numbered, Status, UnitState
from kiosk.domain.unit_facts import Corrected, Happening, Held, affecting, ends, without_circles
from kiosk.domain.unit_way import Way, travelled


def fold_unit(unit: UnitId, entries: Iterable[tuple[Entry, bool]]) -> UnitState | None:
    """Return the state after `entries`, each with whether its group was reversed.

    None where no entry made the unit yet (its receipt is still on the way from another station).
    """
    ordered = [*without_circles(unit, sorted(entries, key=lambda pair: pair[0].order))]
    first = next((pair for pair in ordered if _makes(unit, pair[0])), None)
    if first is None:
        return None
    state: UnitState | None = None
    for entry, undone in (first, *(pair for pair in ordered if pair is not first)):
        state = apply(state, unit, entry, undone=undone)
    return state


def _makes(unit: UnitId, entry: Entry) -> bool:
    return isinstance(affecting(unit, entry), UnitReceived | RunStarted)


def apply(
    state: UnitState | None, unit: UnitId, entry: Entry, *, undone: bool
) -> UnitState | None:
    """Return `state` after `entry`, which sorts after all that made it."""
    fact = affecting(unit, entry)
    if fact is None:
        return state
    if isinstance(fact, UnitReceived | RunStarted):
        return _made(state, fact, entry, undone=undone)
    if state is None:
        return None
    seen = replace(state, order=max(state.order, entry.order))
    if not undone:
        return _happened(seen, fact, entry)
    return _given_once(seen, fact, entry) if isinstance(fact, SerialCorrected) else seen


def _happened(state: UnitState, fact: Happening | Held | Corrected, entry: Entry) -> UnitState:
    if ends(fact) and not state.ended:
        state = replace(state, ended=entry.hlc)
    match fact:
        case HoldPlaced() | Inspected():
            return held(state, fact, entry)
        case SerialCorrected():
            return _numbered(state, fact, entry)
        case UnitsMerged():
            return _merged(state, fact, entry)
        case _:
            return _moved(_disputed(state, fact, entry), fact, entry)


def _numbered(state: UnitState, fact: SerialCorrected, entry: Entry) -> UnitState:
    given = _number(fact.serial_key, fact.scope, fact.generated, entry.order)
    first = _number(state.serial_key, state.scope, state.generated, state.made)
    return replace(
        state,
        serial=fact.serial,
        serial_key=fact.serial_key,
        scope=fact.scope,
        generated=fact.generated,
        numbers=(*(state.numbers or (first,)), given),
        since_us=entry.at_us,
        since_by=entry.actor,
    )


def _given_once(state: UnitState, fact: SerialCorrected, entry: Entry) -> UnitState:
    """Keep a number of ours used that was given, though its correction was taken back (A23)."""
    if not fact.generated:
        return state
    given = _number(fact.serial_key, fact.scope, fact.generated, entry.order)
    first = _number(state.serial_key, state.scope, state.generated, state.made)
    *former, own = state.numbers or (first,)
    return replace(state, numbers=(*former, given, own))


def _number(
    serial_key: str,
    scope: str,
    generated: bool,  # noqa: FBT001 as it stands in the fact
    order: tuple[int, bytes, int],
) -> Numbered:
    return Numbered(
        serial_key=serial_key,
        scope=scope,
        generated=generated,
        hlc=order[0],
        station=order[1].hex(),
        seq=order[2],
    )


def _merged(state: UnitState, fact: UnitsMerged, entry: Entry) -> UnitState:
    moved = _went(state, fact.moves, entry)
    return replace(moved, status=Status.VOIDED, merged_into=fact.into, run_open=False, position="")


def _made(
    state: UnitState | None, fact: UnitReceived | RunStarted, entry: Entry, *, undone: bool
) -> UnitState:
    if state is not None:
        return replace(state, order=max(state.order, entry.order))
    built = isinstance(fact, RunStarted)
    came = Way() if undone else travelled(Way(), unit_subject(fact.unit), fact.moves)
    status = Status.IN_PRODUCTION if built else Status.AVAILABLE
    return UnitState(
        unit=fact.unit,
        part_number=fact.part_number,
        revision=fact.revision,
        serial=fact.serial,
        serial_key=fact.serial_key,
        scope=fact.scope,
        generated=fact.generated,
        receipt=ReceiptId("") if built else fact.receipt,
        number=0 if built else fact.number,
        made_us=entry.at_us,
        made_by=entry.actor,
        status=Status.VOIDED if undone else status,
        place=came.place,
        origin=came.origin,
        line=came.line,
        run=fact.run if built else NO_RUN,
        run_open=built and not undone,
        bom_version=fact.bom_version if built else NO_BOM,
        since_us=entry.at_us,
        since_by=entry.actor,
        made=entry.order,
        order=entry.order,
        ended=entry.hlc if undone else 0,
        came=came_of(fact),
    )


def _disputed(state: UnitState, fact: Happening, entry: Entry) -> UnitState:
    kind = _dispute_kind(state, fact)
    if kind is None:
        return state
    parents = {Subject(p) for p in (state.place, *(m.target for m in fact.moves))}
    about = {unit_subject(state.unit), *(p for p in parents if subject_kind(p) == "unit")}
    dispute = Dispute(kind=kind, entry=entry.entry_id.hex(), subjects=tuple(sorted(about)))
    return replace(state, disputes=(*state.disputes, dispute))


def _dispute_kind(state: UnitState, fact: Happening) -> str | None:
    installs = isinstance(fact, UnitInstalled)
    if installs and state.status is Status.INSTALLED:
        return "double_install"
    gone = {Status.SCRAPPED, Status.SHIPPED, Status.ARCHIVED, Status.VOIDED}
    if state.status in gone and not isinstance(fact, Returned):
        return "used_after"
    if installs and state.holds:
        return "used_after"
    if fact.moves and state.place not in (NOWHERE, fact.moves[0].source):
        return "place_differs"
    return None


def _went(state: UnitState, moves: tuple[Move, ...], entry: Entry) -> UnitState:
    before = Way(state.place, state.origin, state.line)
    way = travelled(before, unit_subject(state.unit), moves)
    return replace(
        state,
        place=way.place,
        origin=way.origin,
        line=way.line,
        since_us=entry.at_us,
        since_by=entry.actor,
    )


def _moved(state: UnitState, fact: Happening, entry: Entry) -> UnitState:
    moved = _went(state, fact.moves, entry)
    match fact:
        case UnitInstalled():
            return replace(moved, status=Status.INSTALLED, position=fact.position)
        case RunCompleted():
            return replace(moved, status=_at_rest(moved), run_open=False)
        case Shipped():
            return replace(moved, status=Status.SHIPPED, customer=fact.customer)
        case Archived():
            return replace(moved, status=Status.ARCHIVED, position="", run_open=False)
        case Returned():
            return replace(moved, status=Status.RETURNED)
        case Moved() if moved.status is Status.RETURNED:
            return moved
        case Scrapped() | Uninstalled() | Moved() | Counted():
            return replace(moved, status=_at_rest(moved), position="")
        case _:
            assert_never(fact)


def _at_rest(state: UnitState) -> Status:
    if state.place == SCRAP:
        return Status.SCRAPPED
    if state.place == CUSTOMER:
        return Status.SHIPPED
    if state.place == PRODUCTION:
        return Status.IN_PRODUCTION
    return held_status(each.title for each in state.holds)
