"""What the files of a backup are called, and whose they are by their names."""

import re
from pathlib import Path

from kiosk.domain.moment import from_us
from kiosk.store.backups.whose import Whose

_NAME = re.compile(r"kiosk-[A-Za-z0-9-]+-[0-9]{8}-[0-9]{6}\.db")
_STAMP_LENGTH = len("YYYYMMDD-HHMMSS.db")
_NO_WORD = re.compile(r"[^A-Za-z0-9]+")
_SHORT = 8
_SLUG = 40


def slug(station: str) -> str:
    """Return a station's name as names of files have it; others may come to the same."""
    return _NO_WORD.sub("-", station)[:_SLUG].strip("-") or "station"


def name_of(station: str, station_id: str, made_us: int) -> str:
    """Return the name of a backup's record.

    Args:
        station: its name.
        station_id: hexadecimal; a short part of it tells stations apart whose names are alike.
        made_us: when it was made, microseconds since 1970 UTC.
    """
    at = f"{from_us(made_us):%Y%m%d-%H%M%S}"
    return f"kiosk-{slug(station)}-{station_id[:_SHORT]}-{at}.db"


def is_named(path: Path) -> bool:
    """Whether a file has the name of a backup, be it one or not."""
    return _NAME.fullmatch(path.name) is not None


def is_named_by(path: Path, station: str, station_id: str) -> bool:
    """Whether a file has the name of a backup that a station made under that id."""
    begin = name_of(station, station_id, 0)[:-_STAMP_LENGTH]
    return is_named(path) and path.name[:-_STAMP_LENGTH] == begin


def is_named_as_of(path: Path, whose: Whose) -> bool:
    """Whether a file has the name of a backup of a station, under any id it ever had."""
    return any(is_named_by(path, whose.name, each) for each in whose.ids)


def stamp_in(path: Path) -> str:
    """Return the end of a backup's name, which sorts by time."""
    return path.name[-_STAMP_LENGTH:]


def beside(record: Path) -> Path:
    """Return where the contents of a backup are told."""
    return record.with_suffix(".json")
