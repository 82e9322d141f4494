"""What a unit's own entries contradict each other in: installed twice, used after its end."""

from collections.abc import Iterable

from kiosk.domain.facts import HoldPlaced
from kiosk.domain.ids import unit_subject
from kiosk.domain.journal import Entry
from kiosk.domain.unit import Dispute, UnitState
from kiosk.domain.unit_facts import affecting, ends
from kiosk.store.driver import Cursor
from kiosk.store.fold.conflicts import Found, Order, set_conflicts
from kiosk.store.fold.entries import entries_about, is_reversed


def fold_disputes(cursor: Cursor, before: UnitState | None, after: UnitState) -> None:
    """Raise the conflicts of a unit's disputes, each with the entry that it contradicts."""
    kinds = {each.kind for state in (before, after) if state for each in state.disputes}
    if not kinds:
        return
    lived = standing(cursor, after) if after.disputes else []
    for kind in sorted(kinds):
        found = [
            Found(each.subjects, _entries(lived, each, after))
            for each in after.disputes
            if each.kind == kind
        ]
        set_conflicts(cursor, kind, unit_subject(after.unit), found)


def standing(cursor: Cursor, state: UnitState) -> list[Entry]:
    """Return the entries that made a unit's state, in their order, without those taken back."""
    return [
        each
        for each in entries_about(cursor, unit_subject(state.unit))
        if affecting(state.unit, each) is not None and not is_reversed(cursor, each)
    ]


def _entries(lived: list[Entry], dispute: Dispute, state: UnitState) -> tuple[Order, ...]:
    at = next(i for i, each in enumerate(lived) if each.entry_id.hex() == dispute.entry)
    return (_against(lived[:at], dispute, state), lived[at].order)


def _against(earlier: list[Entry], dispute: Dispute, state: UnitState) -> Order:
    """Return what an entry contradicts: the end or hold of the unit, or its last move."""
    if dispute.kind == "used_after":
        ended = _last(each for each in earlier if ends(each.fact))
        held = _last(each for each in earlier if isinstance(each.fact, HoldPlaced))
        return ended or held or state.made
    item = unit_subject(state.unit)
    moved = (
        each
        for each in earlier
        if each.fact is not None and any(move.item == item for move in each.fact.moves)
    )
    return _last(moved) or state.made


def _last(entries: Iterable[Entry]) -> Order | None:
    orders = [each.order for each in entries]
    return orders[-1] if orders else None
