"""Points in time: microseconds since 1970 UTC in the record, aware datetimes in sentences."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

FALLBACK = ZoneInfo("UTC")

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_FIRST_US = -(10**16)
_LAST_US = 10**17
"""Within the calendar that Python knows (years 1 to 9999), in every time zone."""


def from_us(microseconds: int) -> datetime:
    """Return the aware UTC time of `microseconds` since 1970.

    What another station's broken clock put centuries away is said as far as the calendar goes.
    """
    return EPOCH + timedelta(microseconds=min(max(microseconds, _FIRST_US), _LAST_US))


def to_us(moment: datetime) -> int:
    """Return microseconds since 1970 UTC of an aware `moment`."""
    return (moment - EPOCH) // timedelta(microseconds=1)


def plant_zone(name: str) -> ZoneInfo:
    """Return the IANA zone `name`; UTC for one that this machine does not know."""
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        return FALLBACK
