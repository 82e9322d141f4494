"""Looking at a record and its file of marks from beside a running kiosk."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.store.high_water import HighWater, Kept, marks_beside
from kiosk.store.newest import lineage, numbers_given, read_meta
from kiosk.store.reading import snapshot
from kiosk.store.taking_up import OLDER, Found, compared


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksSeen:
    """What the folder of a record holds of its numbers.

    Attributes:
        path: of the record's own file of marks.
        kept: in which state it is.
        marks: of each series, a number that none exceeds.
        found: what they and the record say of each other.
        behind: where the record is behind the marks, the number of each series that it goes on
            after once it is opened for writing.
        others: files of marks of other records.
        older_us: when the record was last found to be older than its marks, microseconds since
            1970 UTC; 0 for never.
    """

    path: Path
    kept: Kept
    marks: dict[str, int]
    found: Found
    behind: dict[str, int]
    others: tuple[Path, ...]
    older_us: int


def marks_seen(database: Path) -> MarksSeen:
    """Look at the marks of a record; nothing is written.

    Raises:
        NoRecordError: there is no record at `database`.
    """
    with snapshot(database) as record:
        water = HighWater(database.parent, lineage(record.cursor()))
    others = tuple(each for each in marks_beside(database.parent) if each != water.path)
    # The record is read after its marks: a kiosk that writes between the two is never behind.
    with snapshot(database) as record:
        cursor = record.cursor()
        older_us, given = read_meta(cursor, OLDER), numbers_given(cursor)
        found, passed = compared(cursor, water)
    return MarksSeen(
        path=water.path,
        kept=water.kept,
        marks=dict(water.marks),
        found=found,
        behind={
            series: mark
            for series, mark in passed.items()
            if mark > given.get(series, 0) and found is not Found.FITTING
        },
        others=others,
        older_us=older_us,
    )
