"""What was said of a unit as it came in, besides its serial number."""

from dataclasses import dataclass

from kiosk.domain.facts import NO_DATES, Dates, RunStarted, UnitReceived


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """As in `UnitReceived`; nothing of it where the unit was made here."""

    lot: str = ""
    order: str = ""
    order_line: str = ""
    supplier: str = ""
    dates: Dates = NO_DATES


NOTHING_SAID = Came()


def came_of(fact: RunStarted | UnitReceived) -> Came:
    """Return what the fact that made a unit says of where it came from."""
    if isinstance(fact, RunStarted):
        return NOTHING_SAID
    return Came(
        lot=fact.lot,
        order=fact.order,
        order_line=fact.order_line,
        supplier=fact.supplier,
        dates=fact.dates,
    )
