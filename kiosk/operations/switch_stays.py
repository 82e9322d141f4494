"""A switch of tracking is switched back, never undone: what came since follows it."""

from kiosk.domain.facts import PartDefined
from kiosk.domain.ids import part_subject
from kiosk.domain.journal import Entry
from kiosk.domain.messages import Refusal, stop
from kiosk.operations.ports import Tx


def switch_stays(tx: Tx, entries: tuple[Entry, ...]) -> Refusal | None:
    """Refuse to undo a switch of tracking: what came since follows it (xT19)."""
    for part in (each.fact for each in entries):
        if not isinstance(part, PartDefined):
            continue
        about = (each.fact for each in tx.about(part_subject(part.part_number)))
        defined = [each.tracking for each in about if isinstance(each, PartDefined)]
        if len(set(defined[-2:])) > 1:
            return stop("xT19", part=part.part_number)
    return None
