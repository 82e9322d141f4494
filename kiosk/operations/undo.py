"""Taking back: a whole group is reversed by a new entry; nothing is edited (R13, E14)."""

from decimal import Decimal

from kiosk.domain.facts import (
    BarcodeLinked,
    ConflictResolved,
    Fact,
    HoldPlaced,
    LotInstalled,
    Place,
    Reversed,
    RunCompleted,
    StockInstalled,
    SupplierLabelRead,
    Uninstalled,
    UnitInstalled,
    reversed_moves,
)
from kiosk.domain.ids import EntryId, GroupId, Subject, subject_kind, unit_subject
from kiosk.domain.journal import Entry
from kiosk.domain.messages import Phrase, Refusal, phrase, stop
from kiosk.domain.moment import to_us
from kiosk.domain.naming import LABELS_SWAPPED
from kiosk.domain.people import Role
from kiosk.domain.rules.remove import UNDO_WINDOW_US
from kiosk.operations.comes_back import comes_back
from kiosk.operations.edit_stays import edit_stays
from kiosk.operations.number_stays import number_stays
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.operations.switch_stays import switch_stays

DONE = {
    "UnitReceived": phrase("done_received"),
    "LotReceived": phrase("done_received"),
    "LotMade": phrase("done_made"),
    "StockReceived": phrase("done_received"),
    "ReceiptPosted": phrase("done_posted"),
    "OrderLineClosed": phrase("done_closed"),
    "RunStarted": phrase("done_started"),
    "UnitInstalled": phrase("done_installed"),
    "LotInstalled": phrase("done_taken"),
    "StockInstalled": phrase("done_taken"),
    "Uninstalled": phrase("done_removed"),
    "RunCompleted": phrase("done_completed"),
    "HoldPlaced": phrase("done_held"),
    "Inspected": phrase("done_inspected"),
    "Moved": phrase("done_moved"),
    "Scrapped": phrase("done_scrapped"),
    "Shipped": phrase("done_shipped"),
    "Archived": phrase("done_archived"),
    "LabelTaught": phrase("done_taught"),
    "LabelForgotten": phrase("done_taught"),
    "BarcodeLinked": phrase("done_linked"),
    "ConflictResolved": phrase("done_decided"),
    "UnitsMerged": phrase("done_merged"),
    "SerialCorrected": phrase("done_corrected"),
    "StockAssigned": phrase("done_assigned"),
    "LotDivided": phrase("done_divided"),
}
"""What was done to a thing, in one word, by the name of the fact."""


def undo_last(tx: Tx, role: Role) -> Verdict:
    """Reverse the operator's own last group, within 30 s unless a supervisor asks.

    Refused: nothing to undo (xS14), a later entry depends on it (xS13), or its part is tracked
    otherwise since (xT20).
    """
    entries = tx.last_group(tx.operator)
    too_old = entries and abs(to_us(tx.now) - entries[0].at_us) > UNDO_WINDOW_US
    if not entries or (too_old and role is not Role.SUPERVISOR):
        return stop("xS14", seconds=UNDO_WINDOW_US // 1_000_000)
    refused = _swapped(tx, entries) or switch_stays(tx, entries) or edit_stays(entries)
    refused = refused or comes_back(tx, entries)
    refused = refused or _for_good(entries) or number_stays(tx, entries)
    refused = refused or _depended_on(tx, entries)
    if refused is not None:
        return refused
    return _reverse(tx, entries, "undone")


def _swapped(tx: Tx, entries: tuple[Entry, ...]) -> Refusal | None:
    """Refuse to free things whose labels may be swapped: only the right labels do (xP7)."""
    for fact in (each.fact for each in entries):
        if isinstance(fact, HoldPlaced) and fact.title == LABELS_SWAPPED:
            return stop("xS13", sn=tx.name_of(fact.item) or "", fact=phrase("done_held"))
    return None


def _for_good(entries: tuple[Entry, ...]) -> Refusal | None:
    """Refuse to undo a decision that took a group back: what is reversed stays so (xY25)."""
    facts = [each.fact for each in entries]
    reversing = any(isinstance(each, Reversed) for each in facts)
    deciding = any(isinstance(each, ConflictResolved) for each in facts)
    return stop("xY25") if reversing and deciding else None


def reverse_group(
    tx: Tx, group: GroupId, reason: str, beside: GroupId | None = None
) -> Refusal | None:
    """Take a group back as a decision asks for; what `beside` did does not depend on it.

    Refused where others depend on it (xS13), or where all it did was to take back (xY25).
    """
    entries = tx.group_of(group)
    if all(isinstance(each.fact, Reversed) for each in entries):
        return stop("xY25")
    refused = _depended_on(tx, entries, beside)
    if refused is None:
        _reverse(tx, entries, reason)
    return refused


def take_back(tx: Tx, reason: str, item: Subject) -> Verdict:
    """Reverse the operator's last group as part of a correction in the same transaction.

    Refused where that group is not about `item`: something else was done since (xS14).
    """
    entries = tx.last_group(tx.operator)
    if not any(entry.fact is not None and item in entry.fact.subjects for entry in entries):
        return stop("xS14", seconds=UNDO_WINDOW_US // 1_000_000)
    refused = comes_back(tx, entries) or _depended_on(tx, entries)
    return refused or _reverse(tx, entries, reason)


def _reverse(tx: Tx, group: tuple[Entry, ...], reason: str) -> Recorded:
    """Take a group back; what it had itself taken back, being a correction, stays so."""
    entries = tuple(each for each in group if not isinstance(each.fact, Reversed))
    facts = [entry.fact for entry in entries if entry.fact is not None]
    about = {subject for fact in facts for subject in fact.subjects}
    moves = tuple(move for fact in reversed(facts) for move in reversed_moves(fact.moves))
    group_id = GroupId(entries[0].group_id.hex())
    what = _what(tx, facts)
    for subject in about:
        tx.unspool(group_id, subject)
    entry = tx.append(
        Reversed(
            group=group_id,
            entries=tuple(EntryId(each.entry_id.hex()) for each in entries),
            reason=reason,
            about=tuple(sorted(about)),
            moves=moves,
        )
    )
    return Recorded(entry, (("what", what),))


def _what(tx: Tx, facts: list[Fact]) -> Phrase:
    """Say what is taken back: the kind of thing, its name, how many more, what was done to it."""
    told = [fact for fact in facts if type(fact).__name__ in DONE]
    if any(isinstance(fact, ConflictResolved) for fact in facts):
        return phrase("what_was", done=DONE[ConflictResolved.__name__])
    if not told:
        return phrase("what_was", done=phrase("done_recorded"))
    done = DONE[type(told[0]).__name__]
    items = [_item(fact) for fact in told if type(fact) is type(told[0])]
    name = tx.name_of(items[0]) if items[0] else None
    if not name:
        return phrase("what_was", done=done)
    more = len(set(items)) - 1
    named = phrase("and_others", name=name, n=more) if more else name
    return phrase(f"undone_{subject_kind(items[0])}", name=named, done=done)


def _item(fact: Fact) -> Subject:
    """Return the unit, lot or part that something was done to; "" for none."""
    parents = _parents(fact)
    items = (each for each in fact.subjects if each not in parents)
    return next((each for each in items if subject_kind(each) in _NAMED), Subject(""))


_NAMED = ("unit", "lot", "part")


def _depended_on(
    tx: Tx, entries: tuple[Entry, ...], beside: GroupId | None = None
) -> Refusal | None:
    for later in tx.later(entries):
        if later.group_id.hex() == beside:
            continue
        if later.fact is not None and _depends(later.fact, entries):
            return _cannot(tx, later.fact)
    return _overdrawn(tx, entries)


def _depends(later: Fact, entries: tuple[Entry, ...]) -> bool:
    """Whether `later` rests on one of `entries`: the same unit moved on, or its run went on."""
    for fact in (entry.fact for entry in entries if entry.fact is not None):
        own = _touched(fact)
        if own & _touched(later) or own & _parents(later):
            return True
        if isinstance(later, RunCompleted) and unit_subject(later.unit) in _parents(fact):
            return True
    return False


def _touched(fact: Fact) -> set[Subject]:
    """The units a fact moves or makes: not the parent it goes into, nor sums of stock."""
    if isinstance(fact, BarcodeLinked | SupplierLabelRead | ConflictResolved):
        return set()
    parents = _parents(fact)
    return {each for each in fact.subjects if subject_kind(each) == "unit"} - parents


def _parents(fact: Fact) -> set[Subject]:
    match fact:
        case UnitInstalled() | LotInstalled() | StockInstalled() | Uninstalled():
            return {unit_subject(fact.parent)}
        case _:
            return set()


def _cannot(tx: Tx, later: Fact) -> Refusal:
    done = DONE.get(type(later).__name__, phrase("done_used"))
    return stop("xS13", sn=tx.name_of(later.subjects[0]) or phrase("it"), fact=done)


def _overdrawn(tx: Tx, entries: tuple[Entry, ...]) -> Refusal | None:
    """Refuse to take back stock from where it went, if it was used or taken out there since."""
    moves = [
        move
        for entry in entries
        if entry.fact is not None and not isinstance(entry.fact, Reversed)
        for move in entry.fact.moves
        if subject_kind(move.item) != "unit"
    ]
    decided = {pair for entry in entries for pair in _decided(entry)}
    net: dict[tuple[Subject, Place], Decimal] = {}
    for move in moves:
        for place, amount in ((move.source, -move.quantity), (move.target, move.quantity)):
            net[move.item, place] = net.get((move.item, place), Decimal(0)) + amount
    for (item, place), amount in net.items():
        real = subject_kind(place) in {"location", "unit"} and (item, place) not in decided
        if real and amount > 0 and tx.balance(item, place) < amount:
            removed = subject_kind(place) == "unit"
            done = phrase("done_removed") if removed else phrase("done_used")
            return stop("xS13", sn=tx.name_of(item) or phrase("it"), fact=done)
    return None


def _decided(entry: Entry) -> set[tuple[Subject, Place]]:
    """Return the goods and places that a decision was about: there the book may be short again."""
    fact = entry.fact
    about = fact.about if isinstance(fact, ConflictResolved) else ()
    places = [Place(each) for each in about if subject_kind(each) == "location"]
    return {(each, place) for each in about for place in places}
