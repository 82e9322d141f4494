"""Setting a rule that all stations share; some cannot change while things depend on them."""

from kiosk.domain.facts import PolicySet
from kiosk.domain.messages import stop
from kiosk.domain.naming import listed
from kiosk.operations.ports import Recorded, Tx, Verdict

MOST_NAMED = 5


def set_policy(tx: Tx, name: str, value: str) -> Verdict:
    """Put a rule on record; lots and serials stay on while any are in stock (B10, xT18)."""
    if name == "lots_and_serials" and value == "off":
        units, lots, parts = tx.numbered_stock()
        if parts:
            named = listed(parts[:MOST_NAMED], more=len(parts) - MOST_NAMED)
            return stop("xT18", units=units, lots=lots, parts=named)
    return Recorded(tx.append(PolicySet(name=name, value=value)))
