"""Rules of tracking types: when a part may be tracked otherwise (B12 to B14, 4.16)."""

from decimal import Decimal

from kiosk.domain.facts import PartDefined, Tracking
from kiosk.domain.link import LinkState
from kiosk.domain.messages import Refusal, Said, check, phrase, stop
from kiosk.domain.moment import from_us
from kiosk.domain.naming import tracking_named
from kiosk.domain.policy import Policies
from kiosk.domain.quantity import converted
from kiosk.domain.records import Stock
from kiosk.domain.rules.allotment import Sharing
from kiosk.domain.tracked import Obstacles
from kiosk.domain.unit import Status

PIECES = "ea"


def switch_refused(
    part: PartDefined, to: Tracking, obstacles: Obstacles, policies: Policies
) -> Said | None:
    """Refuse to track a part otherwise for what is at this station (xT1 to xT3, xT7 to xT9)."""
    number = part.part_number
    if policies["lots_and_serials"] == "off":
        return stop("xT9", part=number)
    if to is part.tracking:
        return check("xT8", part=number, type=tracking_named(to))
    if to is Tracking.SERIAL and converted(Decimal(1), part.unit, PIECES) != 1:
        return stop("xT7", part=number, unit=part.unit)
    return _in_stock(part, obstacles) or _open_work(part, obstacles)


def _in_stock(part: PartDefined, obstacles: Obstacles) -> Refusal | None:
    if part.tracking is Tracking.SERIAL and obstacles.total:
        free = obstacles.of(Status.AVAILABLE)
        built = obstacles.of(Status.IN_PRODUCTION)
        return stop(
            "xT1",
            part=part.part_number,
            n=obstacles.total,
            a=free,
            b=built,
            c=obstacles.total - free - built,
        )
    if part.tracking is Tracking.LOT and obstacles.lots:
        return stop("xT2", part=part.part_number, n=obstacles.lots, m=obstacles.locations)
    return None


def _open_work(part: PartDefined, obstacles: Obstacles) -> Refusal | None:
    if not obstacles.open_work:
        return None
    return stop("xT3", part=part.part_number, n=obstacles.open_work)


def others_refused(part: PartDefined, obstacles: Obstacles, sharing: Sharing) -> Refusal | None:
    """Refuse while other stations may hold what cannot be seen here (xT4, xT6).

    A station alone knows of no others. A supervisor may go on without a silent one.
    """
    if sharing.link.state is LinkState.ALONE:
        return None
    if sharing.apart:
        heard = sharing.link.heard_us
        time = from_us(heard) if heard else phrase("never")
        return stop("xT4", part=part.part_number, time=time)
    if not obstacles.silent:
        return None
    time = from_us(obstacles.silent_us) if obstacles.silent_us else phrase("never")
    return stop("xT6", kiosk=obstacles.silent, part=part.part_number, time=time)


def unassigned(stock: tuple[Stock, ...]) -> Decimal:
    """Return how much of a tracked part lies somewhere without a number (B14, B16)."""
    return sum((each.quantity for each in stock if each.quantity > 0), Decimal(0))
