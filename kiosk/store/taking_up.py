"""Opening a record beside its file of marks: is it older than the numbers that were given?"""

import logging
from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path

from kiosk.domain.rules.newest import by_plugin
from kiosk.store.driver import Cursor
from kiosk.store.high_water import HighWater, Kept
from kiosk.store.leases import OWN_MARK, OWN_MARK_BITS, drop_leases
from kiosk.store.marks_lines import Level
from kiosk.store.newest import (
    ask_newest,
    lineage,
    numbers_given,
    raise_numbers,
    read_meta,
    write_meta,
)
from kiosk.store.recognising import stamped_us

log = logging.getLogger(__name__)

_BEGUN = "marks_begun"
"""Key in META of which file of marks the record belongs to: `HighWater.begun`."""

OLDER = "numbers_older"
"""Key in META of when the record was last found to be older than its marks."""


class Found(Enum):
    """What a record and its marks say of each other; the value is the sentence for the log."""

    FITTING = "the record and its file of marks fit"
    OLDER = (
        "the record is older than the numbers that were given; they go on above the file of marks"
    )
    LOST = "the file of marks is gone or damaged; the newest label of each series is asked for"


def take_up(
    cursor: Cursor, folder: Path, now_us: int, chance: Callable[[int], bytes]
) -> tuple[HighWater, Found]:
    """Return the marks of a record, its counters at least as high; tell what was found.

    Where the file cannot be written, nothing is given until it can (`HighWater.reserve`).

    Args:
        cursor: of a write transaction.
        folder: where the file of marks lies.
        now_us: the wall clock, microseconds since 1970 UTC.
        chance: gives random bytes, for a file that is begun anew.
    """
    begun = int.from_bytes(chance(6)) | 1
    marks = HighWater(folder, lineage(cursor))
    found, passed = compared(cursor, marks)
    raise_numbers(cursor, passed)
    backup = bool(stamped_us(cursor))  # it is frozen, and asks for all once it goes on
    if found is Found.OLDER and not backup:
        write_meta(cursor, OLDER, now_us)
        ask_newest(cursor, now_us, 0, counters=False)
    elif found is Found.LOST and not backup:
        ask_newest(cursor, now_us, 0, counters=True)
        drop_leases(cursor)
        write_meta(cursor, OWN_MARK, begun & OWN_MARK_BITS)
    try:
        marks.adopt(numbers_given(cursor), begun)
        write_meta(cursor, _BEGUN, marks.begun)
    except OSError as error:
        log.warning("K434: %s cannot be written: %s", marks.path, error)
    return marks, Found.FITTING if backup else found


def compared(cursor: Cursor, marks: HighWater) -> tuple[Found, Mapping[str, int]]:
    """Return what a record and its marks say of each other, and after which numbers it goes on.

    Nothing is written.
    """
    if marks.kept is not Kept.WHOLE:
        return Found.LOST if read_meta(cursor, _BEGUN) else Found.FITTING, marks.marks
    given = numbers_given(cursor)
    belongs = read_meta(cursor, _BEGUN)
    if belongs != marks.begun and (belongs or given or marks.levels):
        return Found.LOST, marks.marks
    behind = {
        series: level
        for series, level in marks.levels.items()
        if given.get(series, 0) < level.given
    }
    if any(_older(given.get(series, 0), series, level) for series, level in behind.items()):
        return Found.OLDER, marks.marks
    return Found.FITTING, {series: level.given for series, level in behind.items()}


def _older(number: int, series: str, level: Level) -> bool:
    """Tell an older record from one whose last transaction a failing machine kept from it."""
    return level.kept or by_plugin(series) or number != level.before
