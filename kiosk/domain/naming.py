"""What statuses, roles, places, lists and faults are called: phrases that sentences mention."""

from collections.abc import Sequence

from kiosk.domain.codes.code import Unread
from kiosk.domain.conflicts import Choice
from kiosk.domain.facts import Tracking
from kiosk.domain.labels import Unprintable
from kiosk.domain.messages import Phrase, Text, phrase
from kiosk.domain.orders import OrderState
from kiosk.domain.people import Role
from kiosk.domain.unit import Status

REJECTED_AT_RECEIPT = "Rejected at receipt"
"""The title of a hold on a unit that was received as rejected, as it is recorded."""

INCOMING_INSPECTION = "Incoming inspection"
"""The title of the hold on what came in and waits for its inspection, as it is recorded (C15)."""

REMOVED_FROM = "Removed from "
"""How the title of a hold begins, as recorded, where a removal gave no reason."""

TRACKING_SWITCHED = "Tracking switched"
"""Why old stock was archived as its part's tracking was switched, as it is recorded (B15)."""

LABELS_SWAPPED = "Labels swapped"
"""The title of a hold on things whose labels may be on each other, as it is recorded (xP7)."""

_UNSAVED = {
    "database or disk is full": phrase("unsaved_full"),
    "disk I/O error": phrase("unsaved_disk"),
    "attempt to write a readonly database": phrase("unsaved_readonly"),
    "database is locked": phrase("unsaved_locked"),
    "database disk image is malformed": phrase("unsaved_damaged"),
}
"""By the text that SQLite gives for the result code (sqlite3_errstr)."""


def status_named(status: Status) -> Phrase:
    """Return what a status is called."""
    return Phrase(f"status_{status.name.lower()}")


def order_state_named(state: OrderState) -> Phrase:
    """Return how far an order has come, in words."""
    return Phrase(f"order_{state.name.lower()}")


def tracking_named(tracking: Tracking) -> Phrase:
    """Return what a tracking type is called."""
    return Phrase(f"tracking_{tracking.name.lower()}")


def role_named(role: Role) -> Phrase:
    """Return what a role is called."""
    return Phrase(f"role_{role.name.lower()}")


def hold_named(title: str) -> Text:
    """Return a hold's title: as it was typed, or as a phrase where the kiosk gave it."""
    if title == REJECTED_AT_RECEIPT:
        return phrase("held_rejected")
    if title == INCOMING_INSPECTION:
        return phrase("held_inspection")
    if title == LABELS_SWAPPED:
        return phrase("held_swapped")
    if title.startswith(REMOVED_FROM):
        return phrase("held_removed", parent=title.removeprefix(REMOVED_FROM))
    return title


def slot_named(position: str, line: str) -> Text:
    """Return a designator, or the number of the BOM line where there is none."""
    return position or phrase("bom_line", line=line)


def resolution_named(resolution: str) -> Text:
    """Return what the choice of a decision is called; one of another program by its own name."""
    known = {each.value for each in Choice}
    return Phrase(f"choice_{resolution}") if resolution in known else resolution.replace("_", " ")


def listed(items: Sequence[Text], more: int = 0) -> Text:
    """Return what a list says that goes on with `more` others; nothing for an empty one."""
    if not items:
        return phrase("nothing")
    said: Text = items[0]
    for item in items[1:]:
        said = phrase("list_grows", before=said, item=item)
    return phrase("list_and_more", list=said, n=more) if more > 0 else said


def unread_named(why: Unread, where: str) -> Phrase:
    """Return what is wrong with a scan that gave no code, and where in it."""
    named = Phrase(f"unread_{why.name.lower()}")
    return phrase("fault_at", why=named, where=where) if where else named


def unsaved_named(problem: str) -> Text:
    """Return why the database did not save: in words for what a person can mend, else its own."""
    return _UNSAVED.get(problem, problem)


def unprintable_named(label: Unprintable) -> Phrase:
    """Return what a label hides, and in which of its texts."""
    where = Phrase(f"label_{label.where}")
    return phrase("hidden_in", character=label.character, where=where)
