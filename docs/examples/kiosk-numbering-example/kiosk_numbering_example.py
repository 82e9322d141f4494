"""Numbers as the works at Bergheim have always given them, for parts whose number begins BH-.

A serial is a letter for the year (A for 2020, no I and no O) and four digits that begin anew each
year: `G0001` is the first of 2026. A lot is the letter and the day of the year: `G068`.

The kiosk asks these three functions by name; each may be left out. None means: ask the next
plugin, then the scheme of the part.
"""

import re
from datetime import datetime

from kiosk.domain.facts import PartDefined
from kiosk.domain.numbering_plugin import NumberWanted, SerialOffered

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
_SERIAL = re.compile(r"([A-HJ-NP-Z])([0-9]{4})")


def objection(offered: SerialOffered) -> str | None:
    """Return why a scanned serial is none of ours, in words for the operator."""
    if not _is_ours(offered.part):
        return None
    if _SERIAL.fullmatch(offered.serial) is None:
        return "a number of Bergheim is a letter and four digits, such as G0001"
    return None


def next_serial(wanted: NumberWanted) -> str | None:
    """Return the number after the last one of this year."""
    if not _is_ours(wanted.part):
        return None
    letter = _letter(wanted.at)
    last = _SERIAL.fullmatch(wanted.last)
    count = int(last[2]) if last is not None and last[1] == letter else 0
    return f"{letter}{count + 1:04}"


def lot_number(wanted: NumberWanted) -> str | None:
    """Return the lot of today; what comes in later on the same day is added to it."""
    if not _is_ours(wanted.part):
        return None
    return f"{_letter(wanted.at)}{wanted.at.timetuple().tm_yday:03}"


def _is_ours(part: PartDefined) -> bool:
    return part.part_number.startswith("BH-")


def _letter(at: datetime) -> str:
    return _LETTERS[(at.year - 2020) % len(_LETTERS)]
