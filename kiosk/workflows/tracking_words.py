"""What is said while a part's tracking is switched: what it is, what confirming will do, did."""

from decimal import Decimal

from kiosk.domain.facts import PartDefined, Tracking
from kiosk.domain.messages import Phrase, Said, check, idle, ok, phrase
from kiosk.domain.naming import tracking_named
from kiosk.domain.quantity import plain
from kiosk.domain.records import PartRecord
from kiosk.domain.rules.tracking import unassigned
from kiosk.workflows.tracking_states import Old, TrackConfirm


def effect(record: PartRecord, state: TrackConfirm) -> Phrase:
    """Return in one sentence what confirming will do."""
    part, left = record.part.part_number, unassigned(record.stock)
    facts = {"part": part, "q": plain(left)}
    if state.to is record.part.tracking:
        key = "switch_assign_left" if state.old is Old.ASSIGN else "switch_archive_left"
        return phrase(key, **facts)
    key = f"switch_{state.old.value}" if left else "switch_switch"
    return Phrase(key, (*facts.items(), ("type", tracking_named(state.to))))


def type_prompt(record: PartRecord) -> Said:
    """Ask for another type, or what becomes of what is left without a number."""
    part, left = record.part, unassigned(record.stock)
    facts = {"part": part.part_number, "type": tracking_named(part.tracking)}
    if left and part.tracking is not Tracking.UNTRACKED:
        return idle("track_left", q=plain(left), **facts)
    return idle("track_type", **facts)


def told(state: TrackConfirm, part: PartDefined, left: Decimal) -> Said:
    """Say what was done; `left` had no number before."""
    facts = {"part": part.part_number, "q": plain(left)}
    if state.to is part.tracking:
        return ok("old_archived", **facts)
    kind = tracking_named(state.to)
    if not left or state.to is Tracking.UNTRACKED:
        return ok("tracking_switched", type=kind, **facts)
    match state.old:
        case Old.ARCHIVE:
            return ok("tracking_clean", type=kind, **facts)
        case Old.ASSIGN:
            return ok("tracking_switched", type=kind, **facts)
        case Old.KEEP:
            return check("xT5", type=kind, **facts)
