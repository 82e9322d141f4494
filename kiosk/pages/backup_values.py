"""How the backups of this station are, as pages see it."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from kiosk.store.backups.asked import Asked
from kiosk.store.backups.folder import Backup


class Job(Enum):
    """What is done in the background."""

    MAKE = "make"
    CHECK = "check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """What goes on now: `share` of it is done; 0 where nobody can tell."""

    job: Job
    share: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupsSeen:
    """The folder of backups, what goes on there, and what came of it.

    Attributes:
        folder: where they go.
        kept: of this station, the newest first.
        others: that lie elsewhere: of other stations, and on a stick.
        every_hours: how often one is made; 0 for never.
        due_us: when the next one is due; None for never.
        free: bytes on the disk of the folder; None where it is not there.
        same_disk: it is the disk of the record.
        failed: why the last one was not made; "" where it was.
        failed_us: since when none is made, microseconds since 1970 UTC.
        restored: what came of a backup that was put back at this start.
    """

    folder: Path = Path()
    kept: tuple[Backup, ...] = ()
    others: tuple[Backup, ...] = ()
    every_hours: int = 0
    due_us: int | None = None
    free: int | None = None
    same_disk: bool = False
    going: Going | None = None
    failed: str = ""
    failed_us: int = 0
    restored: Asked | None = None

    @property
    def newest(self) -> Backup | None:
        """The newest one that is good."""
        return next((each for each in self.kept if each.good), None)

    def found(self, path: str) -> Backup | None:
        """Return the backup of a path; None where there is none."""
        every = (*self.kept, *self.others)
        return next((each for each in every if str(each.path) == path), None)
