"""What a label proves that was scanned, and what happens where it is on the wrong thing (R8)."""

from kiosk.domain.facts import HoldPlaced, LabelVerified, Reversed
from kiosk.domain.facts.labels import IN_USE, SCANNED_BACK
from kiosk.domain.ids import EntryId, GroupId, Subject
from kiosk.domain.journal import Entry
from kiosk.domain.messages import stop
from kiosk.domain.naming import LABELS_SWAPPED
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.workflows.commands_labels import HoldSwapped, VerifyLabel


def verify_label(tx: Tx, command: VerifyLabel) -> Verdict:
    """Record that a label was scanned off the thing that wears it; refuse one not out (xP9).

    Two things that were held because of their labels are free once both were scanned so.
    """
    subject = command.subject
    copy = tx.verify_label(subject, command.copy)
    if not copy:
        return stop("xP9", sn=tx.name_of(subject) or "", copy=command.copy)
    entry = tx.append(LabelVerified(subject=subject, copy=copy, how=SCANNED_BACK))
    for hold in _swapped(tx, subject):
        _release(tx, hold)
    return Recorded(entry)


def scanned_in_use(tx: Tx, subject: Subject) -> None:
    """Record that the newest label of a thing was scanned, if nobody had proved it yet."""
    copy = tx.verify_label(subject)
    if copy:
        tx.append(LabelVerified(subject=subject, copy=copy, how=IN_USE))


def hold_swapped(tx: Tx, command: HoldSwapped) -> Verdict:
    """Hold two things whose labels may be on each other, until each label is scanned back."""
    first, *_ = [
        tx.append(HoldPlaced(item=item, place="", title=LABELS_SWAPPED))
        for item in (command.scanned, command.expected)
    ]
    return Recorded(first)


def _swapped(tx: Tx, subject: Subject) -> list[Entry]:
    """Return the standing holds of a thing that its label is the reason of."""
    return [each for each in tx.about(subject) if _is_swap(each)]


def _is_swap(entry: Entry) -> bool:
    return isinstance(entry.fact, HoldPlaced) and entry.fact.title == LABELS_SWAPPED


def _release(tx: Tx, hold: Entry) -> None:
    """Take the holds of a group back, if the label of each thing was scanned back since."""
    group = GroupId(hold.group_id.hex())
    holds = [each for each in tx.group_of(group) if _is_swap(each)]
    items = [each.fact.item for each in holds if isinstance(each.fact, HoldPlaced)]
    if not all(_proved_since(tx, item, hold) for item in items):
        return
    entries = tuple(EntryId(each.entry_id.hex()) for each in holds)
    about = tuple(sorted(items))
    tx.append(Reversed(group=group, entries=entries, reason=SCANNED_BACK, about=about, moves=()))


def _proved_since(tx: Tx, item: Subject, hold: Entry) -> bool:
    return any(
        isinstance(each.fact, LabelVerified)
        and each.fact.how == SCANNED_BACK
        and each.order > hold.order
        for each in tx.about(item)
    )
