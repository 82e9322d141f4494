"""What a scan names: a text for a field, and the things of one kind that carry it."""

from dataclasses import replace

from kiosk.domain.codes.code import FreeText, Label
from kiosk.domain.records import LotRecord, PartRecord, UnitRecord
from kiosk.workflows.step import Scanned


def identifier(scanned: Scanned, field: str) -> str | None:
    """Return the text a scan offers as `serial` or `lot`: a label's field, or free text."""
    match scanned.code:
        case FreeText(text=text):
            return text
        case Label() as label:
            return label.serial if field == "serial" else label.lot
        case _:
            return None


def units(scanned: Scanned) -> tuple[UnitRecord, ...]:
    """Return the units a scan may mean."""
    return tuple(each for each in scanned.things if isinstance(each, UnitRecord))


def lots(scanned: Scanned) -> tuple[LotRecord, ...]:
    """Return the lots a scan may mean."""
    return tuple(each for each in scanned.things if isinstance(each, LotRecord))


def parts(scanned: Scanned) -> tuple[PartRecord, ...]:
    """Return the parts a scan may mean."""
    return tuple(each for each in scanned.things if isinstance(each, PartRecord))


def within_part(scanned: Scanned) -> Scanned:
    """Return the scan without units and lots of another part than its label names (E10)."""
    label = scanned.code
    if not isinstance(label, Label) or not (label.part_number or label.customer_part):
        return scanned
    named = {each.part.part_number for each in parts(scanned)}
    return replace(
        scanned,
        things=tuple(
            each
            for each in scanned.things
            if not isinstance(each, UnitRecord | LotRecord) or each.part.part_number in named
        ),
    )
