"""One English sentence for each fact, naming things by serial or lot number, and their places."""

from dataclasses import dataclass
from typing import assert_never

from kiosk.domain.facts import (
    PRODUCTION,
    SCRAP,
    BarcodeLinked,
    BomReleased,
    CategoryDefined,
    ConflictResolved,
    Fact,
    FileAttached,
    HoldPlaced,
    Inspected,
    LabelForgotten,
    LabelPrinted,
    LabelRequested,
    LabelTaught,
    LabelVerified,
    LocationDefined,
    LocationOwned,
    LotDivided,
    LotInstalled,
    NewestTold,
    OperationTypeDefined,
    OrderLineClosed,
    OrderPlaced,
    PartDefined,
    PolicySet,
    Reversed,
    RightsSet,
    RuleDefined,
    RunCompleted,
    RunStarted,
    ScanRefused,
    SchemeDefined,
    SerialCorrected,
    ShipmentAnnounced,
    StationContinued,
    StockInstalled,
    SupplierLabelRead,
    Uninstalled,
    UnitInstalled,
    UnitsMerged,
)
from kiosk.domain.facts.labels import SCANNED_BACK
from kiosk.domain.history_codes import coded
from kiosk.domain.history_labels import labelled
from kiosk.domain.history_numbers import newest_told
from kiosk.domain.history_orders import ordered
from kiosk.domain.history_phrases import (
    Named,
    amount_of,
    part_in_words,
    place_named,
    source_of,
    target_of,
)
from kiosk.domain.history_setup import set_up
from kiosk.domain.history_shared import shared
from kiosk.domain.history_stock import stocked
from kiosk.domain.ids import RunId, Subject, subject_key, subject_kind, unit_subject
from kiosk.domain.moment import from_us

BUILDING = (RunStarted, UnitInstalled, LotInstalled, StockInstalled, Uninstalled, RunCompleted)

Building = RunStarted | UnitInstalled | LotInstalled | StockInstalled | Uninstalled | RunCompleted


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """That an entry was reversed later: when, in microseconds since 1970, and by whom."""

    at_us: int
    who: str


def run_of(fact: Fact | None) -> RunId | None:
    """Return the run a fact belongs to; None where it belongs to none."""
    return fact.run if isinstance(fact, BUILDING) else None


def place_after(item: Subject, fact: Fact | None, before: str) -> str:
    """Return the place of `item` after `fact`, `before` where it did not move."""
    if fact is None:
        return before
    if isinstance(fact, RunStarted) and unit_subject(fact.unit) == item:
        return PRODUCTION
    if isinstance(fact, HoldPlaced | Inspected) and fact.item == item and fact.place:
        return fact.place
    targets = [move.target for move in fact.moves if move.item == item]
    return targets[-1] if targets else before


def place_word(place: str, named: Named) -> str:
    """Return a location's code, `in SERIAL`, or the word for a boundary place."""
    if subject_kind(place) == "unit":
        return f"in {named(Subject(place))}"
    return subject_key(place) or place


def sentence(fact: Fact | None, kind: str, named: Named, undone: Undone | None = None) -> str:
    """Return what `fact` says; None is a kind of entry that this program does not know."""
    said = _said(fact, kind, named)
    if undone is None:
        return f"{said}."
    when = f"{from_us(undone.at_us):%Y-%m-%d %H:%M} UTC"
    return f"{said}; undone {when} by {undone.who}."


def taken_back(facts: tuple[Fact | None, ...], reason: str, named: Named) -> str:
    """Return what a reversal says of the group that it took back."""
    if reason == SCANNED_BACK:
        return "Freed: the label of each was scanned off the right thing."
    said = " and ".join(_said(each, each.kind if each else "", named) for each in facts)
    because = "" if reason == "undone" else f" ({reason})"
    return f"Undone{because}: {said}." if said else f"Undone{because}: an earlier entry."


def _said(fact: Fact | None, kind: str, named: Named) -> str:  # noqa: C901, PLR0911 one arm a kind
    match fact:
        case None:
            return f"An entry of a kind that this program does not know ({kind})"
        case (
            PartDefined()
            | BomReleased()
            | LocationDefined()
            | PolicySet()
            | SchemeDefined()
            | CategoryDefined()
            | OperationTypeDefined()
            | RuleDefined()
        ):
            return set_up(fact)
        case ScanRefused():
            return f"Refused, {fact.code} {fact.headline}"
        case Reversed():
            return "An earlier entry was undone"
        case LabelRequested() | LabelPrinted() | LabelVerified():
            return labelled(fact, named)
        case BarcodeLinked() | LabelTaught() | LabelForgotten() | SupplierLabelRead():
            return coded(fact, named)
        case (
            ConflictResolved()
            | UnitsMerged()
            | SerialCorrected()
            | LotDivided()
            | LocationOwned()
            | RightsSet()
            | StationContinued()
            | FileAttached()
        ):
            return shared(fact, named)
        case (
            RunStarted()
            | UnitInstalled()
            | LotInstalled()
            | StockInstalled()
            | Uninstalled()
            | RunCompleted()
        ):
            return _built(fact, named)
        case OrderPlaced() | OrderLineClosed() | ShipmentAnnounced():
            return ordered(fact)
        case NewestTold():
            return newest_told(fact)
        case _:
            return stocked(fact, named)


def _built(fact: Building, named: Named) -> str:
    match fact:
        case RunStarted():
            return (
                f"{fact.serial} ({part_in_words(fact.part_number, fact.revision)}) was started "
                f"in run {fact.run}"
            )
        case RunCompleted():
            to = place_named(target_of(fact.moves), named)
            return f"{named(unit_subject(fact.unit))} was completed to {to} in run {fact.run}"
        case Uninstalled():
            return _removed(fact, named)
        case UnitInstalled():
            what = f"{named(unit_subject(fact.unit))} ({part_in_words(fact.part_number)})"
            at = f" at {fact.position}" if fact.position else ""
            return f"{what} was installed in {_into(fact, named)}{at}{_instead(fact)}"
        case LotInstalled() | StockInstalled():
            return (
                f"{amount_of(fact.moves, named)} went into {_into(fact, named)}{_instead(fact)}, "
                f"from {place_named(source_of(fact.moves), named)}"
            )
        case _:
            assert_never(fact)


def _removed(fact: Uninstalled, named: Named) -> str:
    what = named(fact.item) if subject_kind(fact.item) == "unit" else amount_of(fact.moves, named)
    to = target_of(fact.moves)
    where = "to scrap" if to == SCRAP else f"to {fact.disposition} at {place_named(to, named)}"
    because = f" ({fact.reason})" if fact.reason else ""
    return f"{what} came out of {named(unit_subject(fact.parent))}, {where}{because}"


def _into(fact: UnitInstalled | LotInstalled | StockInstalled, named: Named) -> str:
    return f"{named(unit_subject(fact.parent))} in run {fact.run}"


def _instead(fact: UnitInstalled | LotInstalled | StockInstalled) -> str:
    return f" instead of {fact.substitute_for}" if fact.substitute_for else ""
