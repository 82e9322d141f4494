"""The location that what is held may go to: made known before anything is put there."""

from kiosk.domain.facts import LocationDefined
from kiosk.domain.rules.move import QUARANTINE
from kiosk.operations.ports import Tx


def ensure_quarantine(tx: Tx) -> None:
    """Make quarantine known, if nobody has."""
    if tx.location(QUARANTINE) is None:
        tx.append(LocationDefined(code=QUARANTINE, name="Quarantine"))
