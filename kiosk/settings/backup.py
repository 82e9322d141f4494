"""How often the kiosk backs its record up by itself, where to, and what is kept of it."""

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

Folder = Annotated[
    str, Meta(min_length=1, description="the path of a folder, from the data folder on")
]
Hours = Annotated[int, Meta(ge=0, le=8760, description="a whole number from 0 to 8760")]
Count = Annotated[int, Meta(ge=0, le=1000, description="a whole number from 0 to 1000")]


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupSettings:
    """The kiosk's own backups.

    Attributes:
        folder: where they go; best on another disk than the record.
        every_hours: how long after one the next is due; 0 makes none by itself.
        keep_days: of the last so many days with backups all are kept.
        keep_weeks, keep_months: of the last so many weeks and months the newest each.
    """

    folder: Folder = "backups"
    every_hours: Hours = 24
    keep_days: Count = 7
    keep_weeks: Count = 5
    keep_months: Count = 12
