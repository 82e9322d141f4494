"""Rules of the works at Bergheim, which no table of conditions could say.

The kiosk asks each function before it records an action: None lets it pass, Blocked forbids it.
"""

from kiosk.domain.blocking import Blocked, Happening
from kiosk.domain.facts import Action

OPENS, CLOSES = 6, 22


def closed_at_night(happening: Happening) -> Blocked | None:
    """Nothing goes to the store, or to a shelf in it, while nobody watches it."""
    if "STORE" not in happening.within or OPENS <= happening.at.hour < CLOSES:
        return None
    return Blocked("STORE IS CLOSED", f"{happening.place} is closed from 22 to 6", lift=True)


def whole_pairs(happening: Happening) -> Blocked | None:
    """Brake shoes come in pairs, or not at all."""
    if happening.action is not Action.RECEIVE or happening.part is None:
        return None
    if happening.part.category != "SHOES" or happening.quantity is None:
        return None
    if happening.quantity % 2 == 0:
        return None
    return Blocked(
        "NOT A PAIR",
        f"{happening.part.part_number} come in pairs, and {happening.quantity} are none. "
        "Look for the missing one",
    )
