"""Who may do what (DESIGN 9): which roles a kind of fact needs, and when access has ended."""

from collections.abc import Mapping
from datetime import date, timedelta

from kiosk.domain import facts
from kiosk.domain.moment import from_us
from kiosk.domain.people import Role

_EVERYONE = frozenset(Role)
_FLOOR = frozenset({Role.OPERATOR, Role.SUPERVISOR})
_STORE = frozenset({Role.CLERK, Role.SUPERVISOR})
_SUPERVISOR = frozenset({Role.SUPERVISOR})

_LAST_ZONE = timedelta(hours=12)
"""A day is over everywhere so long after it is over in UTC."""

NEEDED: Mapping[str, frozenset[Role]] = {
    facts.Inspected.kind: _FLOOR,
    facts.UnitReceived.kind: _STORE,
    facts.LotReceived.kind: _STORE,
    facts.StockReceived.kind: _STORE,
    facts.ReceiptPosted.kind: _STORE,
    facts.SupplierLabelRead.kind: _STORE,
    facts.BarcodeLinked.kind: _STORE,
    facts.Moved.kind: _STORE,
    facts.Counted.kind: _STORE,
    facts.Shipped.kind: _STORE,
    facts.Returned.kind: _STORE,
    facts.LotMade.kind: _FLOOR,
    facts.RunStarted.kind: _FLOOR,
    facts.UnitInstalled.kind: _FLOOR,
    facts.LotInstalled.kind: _FLOOR,
    facts.StockInstalled.kind: _FLOOR,
    facts.ShortageAdjusted.kind: _FLOOR,
    facts.Uninstalled.kind: _FLOOR,
    facts.RunCompleted.kind: _FLOOR,
    facts.HoldPlaced.kind: _EVERYONE,
    facts.LocationDefined.kind: _EVERYONE,
    facts.Reversed.kind: _EVERYONE,
    facts.FileAttached.kind: _EVERYONE,
    facts.Scrapped.kind: _SUPERVISOR,
    facts.Archived.kind: _SUPERVISOR,
    facts.PartDefined.kind: _SUPERVISOR,
    facts.BomReleased.kind: _SUPERVISOR,
    facts.PolicySet.kind: _SUPERVISOR,
    facts.LabelTaught.kind: _SUPERVISOR,
    facts.LabelForgotten.kind: _SUPERVISOR,
    facts.ConflictResolved.kind: _SUPERVISOR,
    facts.UnitsMerged.kind: _SUPERVISOR,
    facts.SerialCorrected.kind: _SUPERVISOR,
    facts.StockAssigned.kind: _SUPERVISOR,
    facts.LotDivided.kind: _SUPERVISOR,
    facts.LocationOwned.kind: _SUPERVISOR,
    facts.RightsSet.kind: _SUPERVISOR,
}
"""Roles that may put a fact on record, by its kind; a kind that is not here needs no right."""


def lacks(kind: str, at_us: int, role: str, access_until: str) -> bool:
    """Whether somebody of `role` lacked the right to a fact of `kind`.

    Args:
        kind: of the fact.
        at_us: when it was recorded, microseconds since 1970 UTC.
        role: of `Role`, by its value; one that is not known here has no rights.
        access_until: ISO day, the last with access; empty for no end. It is over when it is over
            in every time zone, so that the answer depends on the entry alone.
    """
    needed = NEEDED.get(kind)
    if needed is None:
        return False
    if role not in {each.value for each in needed}:
        return True
    return _over(access_until, at_us)


def _over(access_until: str, at_us: int) -> bool:
    try:
        last = date.fromisoformat(access_until)
    except ValueError:
        return False
    return (from_us(at_us) - _LAST_ZONE).date() > last
