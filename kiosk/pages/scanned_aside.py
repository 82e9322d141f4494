"""A scan that goes to the page beside the task, and not to the task."""

from collections.abc import Callable

from kiosk.domain.codes.own import read_own
from kiosk.domain.records import LotRecord, PartRecord, Thing, UnitRecord
from kiosk.pages import seen
from kiosk.pages.bom_search import sought
from kiosk.pages.central_enrol import enrolment_in
from kiosk.screens.intents import Do, Open, Where
from kiosk.session.inputs import Event, Scan

_Identified = Callable[[str], tuple[Thing, ...]]

_PART_CELLS = ("component:", "substitutes:")


def scanned_aside(
    opened: Open | None, event: Event | None, identified: _Identified
) -> Open | Do | None:
    """Return what a scan means beside the task; None for what the session is to answer.

    Args:
        opened: the page that stands beside the task, if any.
        event: what was scanned, typed or tapped.
        identified: gives what bears a code.
    """
    code = enrolment_in(event)
    if code is not None:
        return Open(Where.ENROL, code)
    if opened is None or opened.where is not Where.BOM_CELL or not isinstance(event, Scan):
        return None
    cell, _ = sought(opened.subject)
    return _part_scanned(cell, event, identified) if cell.startswith(_PART_CELLS) else None


def _part_scanned(cell: str, scan: Scan, identified: _Identified) -> Do | None:
    """Write a part into a cell of a draft; a unit or lot stands for its part.

    What nobody knows is written as it is, and is then told at its line; a badge and a command mean
    what they always do.
    """
    things = identified(scan.text)
    if seen.person(things) is not None:
        return None
    number = next((found for each in things if (found := _part_of(each))), "")
    if not number and read_own(scan.content) is not None:
        return None
    return Do(f"bom_set:{cell}", number or scan.content)


def _part_of(thing: Thing) -> str:
    match thing:
        case PartRecord() | UnitRecord() | LotRecord():
            return thing.part.part_number
        case _:
            return ""
