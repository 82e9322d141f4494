"""Sentences about what stations share: decisions, corrections, owners, rights, files."""

from typing import assert_never

from kiosk.domain.facts import (
    ConflictResolved,
    FileAttached,
    LocationOwned,
    LotDivided,
    RightsSet,
    SerialCorrected,
    StationContinued,
    UnitsMerged,
)
from kiosk.domain.history_phrases import Named, quantity_of
from kiosk.domain.ids import lot_subject, unit_subject
from kiosk.domain.messages import Phrase
from kiosk.domain.naming import resolution_named
from kiosk.domain.text import visible
from kiosk.domain.words import english

Sharing = (
    ConflictResolved
    | UnitsMerged
    | SerialCorrected
    | LotDivided
    | LocationOwned
    | RightsSet
    | StationContinued
    | FileAttached
)

STATION_SHOWN = 8
"""Characters of a station's id that tell it from the others of a plant."""


def shared(fact: Sharing, named: Named) -> str:
    """Say what such a fact says, without a full stop."""
    match fact:
        case ConflictResolved():
            named_so = resolution_named(fact.resolution)
            choice = english(named_so) if isinstance(named_so, Phrase) else named_so
            because = f" ({fact.reason})" if fact.reason else ""
            return f'A conflict was resolved: "{choice}"{because}'
        case UnitsMerged() | SerialCorrected() | LotDivided():
            return _corrected(fact, named)
        case LocationOwned():
            if not fact.station:
                return f"Location {fact.code} became everybody's"
            return f"Location {fact.code} became that of station {fact.station_name}"
        case RightsSet():
            until = f" until {fact.access_until}" if fact.access_until else ""
            return f"{fact.operator_id} was given the role {fact.role}{until}"
        case StationContinued():
            before = fact.before[:STATION_SHOWN]
            return f"A station went on where station {before} stopped, after its entry {fact.seq}"
        case FileAttached():
            return f"The file {visible(fact.name)} was added to {named(fact.item)}"
        case _:
            assert_never(fact)


def _corrected(fact: UnitsMerged | SerialCorrected | LotDivided, named: Named) -> str:
    because = _because(fact.reason)
    match fact:
        case UnitsMerged():
            one, other = named(unit_subject(fact.unit)), named(unit_subject(fact.into))
            same = (
                f"{one} was recorded twice" if one == other else f"{one} turned out to be {other}"
            )
            return f"{same} and is one unit from now on{because}"
        case SerialCorrected():
            return f"The serial number {fact.before} was corrected to {fact.serial}{because}"
        case LotDivided():
            lot = named(lot_subject(fact.lot))
            what = f"{quantity_of(fact.moves)} of lot {lot}"
            return f"{what} turned out to be another lot, {fact.lot_number}{because}"
        case _:
            assert_never(fact)


def _because(reason: str) -> str:
    return f": {reason}" if reason else ""
