"""What a history shows of what stations share: decisions, corrections, owners, rights, files."""

from collections.abc import Callable
from typing import assert_never

from kiosk.domain.codes.own import print_unit
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
from kiosk.domain.ids import Subject, lot_subject, unit_subject
from kiosk.domain.messages import Text, phrase
from kiosk.domain.naming import resolution_named
from kiosk.domain.quantity import plain
from kiosk.domain.reasons import reason_shown
from kiosk.pages.told import Told
from kiosk.screens.parts import Shade

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


def told_shared(fact: Sharing, subject: Subject, named: Callable[[Subject], str]) -> Told:
    """Return what such an entry says happened to a thing."""
    match fact:
        case ConflictResolved():
            title = phrase("event_resolved_as", choice=resolution_named(fact.resolution))
            return Told("git-merge", Shade.CHECK, title, reason_shown(fact.reason))
        case UnitsMerged() | SerialCorrected() | LotDivided():
            return _corrected(fact, subject, named)
        case LocationOwned():
            owner: Text = fact.station_name if fact.station else phrase("owned_by_all")
            return Told("map-pin", Shade.PLAIN, phrase("event_owned"), owner)
        case RightsSet():
            return Told("shield-check", Shade.PLAIN, phrase("event_rights"), fact.access_until)
        case StationContinued():
            return Told("repeat", Shade.CHECK, phrase("event_continued"))
        case FileAttached():
            return Told("file-text", Shade.INFO, phrase("event_file"), fact.name)
        case _:
            assert_never(fact)


def _corrected(
    fact: UnitsMerged | SerialCorrected | LotDivided,
    subject: Subject,
    named: Callable[[Subject], str],
) -> Told:
    match fact:
        case UnitsMerged():
            return _merged(fact, subject, named)
        case SerialCorrected():
            change = phrase("event_renumbered_how", before=fact.before, serial=fact.serial)
            return Told("pencil", Shade.CHECK, phrase("event_renumbered"), change)
        case LotDivided():
            return _divided(fact, subject, named)
        case _:
            assert_never(fact)


def _merged(fact: UnitsMerged, subject: Subject, named: Callable[[Subject], str]) -> Told:
    """Tell of two units that are one, with a tap to the other of them."""
    other = fact.into if unit_subject(fact.unit) == subject else fact.unit
    key = "event_merged_into" if other == fact.into else "event_merged_from"
    name = named(unit_subject(other))
    title = phrase(key, unit=name)
    return Told("git-merge", Shade.CHECK, title, reason_shown(fact.reason), print_unit(other))


def _divided(fact: LotDivided, subject: Subject, named: Callable[[Subject], str]) -> Told:
    other = fact.into if lot_subject(fact.lot) == subject else fact.lot
    amount = plain(fact.moves[0].quantity) if fact.moves else "0"
    detail = phrase("event_divided_how", n=amount, lot=named(lot_subject(other)))
    return Told("split", Shade.CHECK, phrase("event_divided"), detail)
