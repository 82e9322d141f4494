"""Days and hours as GS1 elements write them."""

from calendar import monthrange
from datetime import date

from kiosk.domain.codes.gs1.digits import is_digits

_CENTURY_SEEN_FROM = 2026  # GS1 General Specifications 7.12: 49 years back, 50 ahead
_DAY_LENGTH = 6
_LAST_HOUR = 23
_LAST_MINUTE = 59


def gs1_date(text: str) -> date | None:
    """Return the day that YYMMDD means, day 00 the last of its month; None when there is none.

    The century is the one nearest to 2026, whatever the day of the scan, so that a scan read
    again in the record means what it meant.
    """
    if len(text) != _DAY_LENGTH or not is_digits(text):
        return None
    year, month, day = (int(text[at : at + 2]) for at in (0, 2, 4))
    ahead = year - _CENTURY_SEEN_FROM % 100
    year += 1900 if ahead > 50 else 2000  # noqa: PLR2004 - 7.12, see above
    try:
        return date(year, month, day or monthrange(year, month)[1])
    except ValueError:
        return None


def is_day(text: str) -> bool:
    """Tell whether YYMMDD names a day, and not only a month."""
    return gs1_date(text) is not None and not text.endswith("00")


def is_whole_day(text: str) -> bool:
    """Tell whether YYYYMMDD is a day."""
    try:
        date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        return False
    return True


def is_hour(text: str) -> bool:
    """Tell whether two digits are an hour of the day."""
    return int(text) <= _LAST_HOUR


def is_sixtieth(text: str) -> bool:
    """Tell whether two digits are a minute or a second."""
    return int(text) <= _LAST_MINUTE


def is_time(text: str) -> bool:
    """Tell whether HHMM is a time of day."""
    return is_hour(text[:2]) and is_sixtieth(text[2:])
