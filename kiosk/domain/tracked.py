"""What of a part is where, as far as it stands in the way of tracking the part otherwise."""

from dataclasses import dataclass

from kiosk.domain.unit import Status

IN_STOCK = frozenset(Status) - {
    Status.INSTALLED,
    Status.SHIPPED,
    Status.SCRAPPED,
    Status.ARCHIVED,
    Status.VOIDED,
}
"""Units that are neither consumed nor gone: each has a row in the inventory (B3, B12)."""

SILENT_US = 24 * 3600 * 1_000_000
"""How long another station may record nothing before it counts as not heard from (xT6)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Obstacles:
    """What hinders a part from being tracked otherwise.

    Attributes:
        units: how many units stand in each status in which they are in stock.
        lots: lots that lie somewhere, at so many `locations`.
        open_work: receipts of it left open here, and runs that build it or still need it.
        silent: another station that was not heard from for long; "" for none.
        silent_us: when it recorded last, microseconds since 1970 UTC; 0 for never.
    """

    units: tuple[tuple[Status, int], ...] = ()
    lots: int = 0
    locations: int = 0
    open_work: int = 0
    silent: str = ""
    silent_us: int = 0

    @property
    def total(self) -> int:
        """How many units are in stock."""
        return sum(count for _, count in self.units)

    def of(self, status: Status) -> int:
        """How many units stand in a status."""
        return dict(self.units).get(status, 0)


NO_OBSTACLES = Obstacles()
