"""A quantity of goods at a location, with what holds it there."""

from collections.abc import Iterable

from kiosk.domain.holding import foremost
from kiosk.domain.ids import LocationCode, subject_key
from kiosk.domain.naming import INCOMING_INSPECTION
from kiosk.domain.quantity import from_micro
from kiosk.domain.records import Stock
from kiosk.store.driver import Row


def lying(place: str, quantity: object, held: Iterable[Row]) -> Stock:
    """Return what lies at a place.

    Args:
        place: a location.
        quantity: in units of 10⁻⁶.
        held: (place, title) of each hold on the item; the place is empty for all of it.
    """
    titles = [str(title) for at, title in held if at in {place, ""}]
    return Stock(
        location=LocationCode(subject_key(place)),
        quantity=from_micro(quantity if isinstance(quantity, int) else 0),
        held=foremost(titles),
        waits=INCOMING_INSPECTION in titles,
    )
