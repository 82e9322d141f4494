"""An edit of master data is put back on its page, never undone: others follow it at once."""

from kiosk.domain.facts import (
    BomReleased,
    CategoryDefined,
    LocationDefined,
    OperationTypeDefined,
    PartDefined,
    PolicySet,
    RightsSet,
    RuleDefined,
    SchemeDefined,
)
from kiosk.domain.journal import Entry
from kiosk.domain.messages import Refusal, stop

_EDITS = (
    *(PartDefined, BomReleased, LocationDefined, SchemeDefined, CategoryDefined),
    *(OperationTypeDefined, RuleDefined, PolicySet, RightsSet),
)


def edit_stays(entries: tuple[Entry, ...]) -> Refusal | None:
    """Refuse to undo what defines master data (xS28): the last definition holds, whoever wrote it.

    A Reversed would not bring the one before back. What else a group did is taken back without
    its definitions: the location that a first hold made known stays known.
    """
    if not all(isinstance(each.fact, _EDITS) for each in entries):
        return None
    return stop("xS28", record=_named(entries[0].fact))


def _named(edited: object) -> str:
    match edited:
        case PartDefined(part_number=name) | BomReleased(parent=name):
            return name
        case SchemeDefined(name=name) | PolicySet(name=name) | RightsSet(operator_id=name):
            return name
        case (
            LocationDefined(code=code)
            | CategoryDefined(code=code)
            | OperationTypeDefined(code=code)
            | RuleDefined(code=code)
        ):
            return code
        case _:
            return ""
