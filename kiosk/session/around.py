"""What the session takes from outside."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.ids import LocationCode
from kiosk.domain.rules.operation import SAFE_USES, Uses


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What the session takes from outside.

    Attributes:
        clock_us: microseconds since 1970 UTC.
        random: so many random bytes.
        here: the station's own location.
        uses: the operation types that its tasks are.
    """

    clock_us: Callable[[], int]
    random: Callable[[int], bytes]
    here: LocationCode
    uses: Uses = SAFE_USES
