"""Which locations, and which things that move, a scan may mean."""

from kiosk.domain.codes.code import FreeText, Label, OwnPlace
from kiosk.domain.facts import LocationDefined
from kiosk.domain.ids import LocationCode
from kiosk.domain.records import LotRecord, PartRecord, UnitRecord
from kiosk.domain.rules.move import QUARANTINE
from kiosk.workflows.move_onward import Item
from kiosk.workflows.scanned import lots, units, within_part
from kiosk.workflows.step import Scanned


def places_of(scanned: Scanned) -> tuple[LocationCode, ...]:
    """Return the locations a scan may mean; quarantine needs no label of its own to be known."""
    found = tuple(each.code for each in scanned.things if isinstance(each, LocationDefined))
    if scanned.things:
        return found
    match scanned.code:
        case FreeText(text=code) | OwnPlace(place=code) if code == QUARANTINE:
            return (QUARANTINE,)
        case _:
            return ()


def items_of(scanned: Scanned) -> tuple[Item, ...]:
    """Return what a scan may mean that moves; of a label the unit or lot that it names."""
    scanned = within_part(scanned)
    if isinstance(scanned.code, Label):
        named = units(scanned) or lots(scanned)
        if named:
            return named
    return tuple(
        each for each in scanned.things if isinstance(each, UnitRecord | LotRecord | PartRecord)
    )
