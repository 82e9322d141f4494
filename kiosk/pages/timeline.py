"""A history as rows: what happened, to what, by whom, with a mark for its kind."""

from collections.abc import Callable
from typing import assert_never

from kiosk.domain.codes.own import print_unit
from kiosk.domain.facts import (
    SCRAP,
    Archived,
    BomReleased,
    Counted,
    Fact,
    HoldPlaced,
    Inspected,
    LabelPrinted,
    LabelRequested,
    LabelVerified,
    LotInstalled,
    LotMade,
    LotReceived,
    Move,
    Moved,
    NewestTold,
    PartDefined,
    Returned,
    Reversed,
    RunCompleted,
    RunStarted,
    Scrapped,
    Shipped,
    ShortageAdjusted,
    StockAssigned,
    StockInstalled,
    StockReceived,
    Uninstalled,
    UnitInstalled,
    UnitReceived,
)
from kiosk.domain.ids import Subject, UnitId, subject_key, subject_kind, unit_subject
from kiosk.domain.messages import Text, phrase
from kiosk.domain.naming import hold_named
from kiosk.domain.quantity import plain
from kiosk.domain.reasons import reason_shown
from kiosk.pages.common import choose, day, hour
from kiosk.pages.scene import Scene
from kiosk.pages.timeline_came import told_came
from kiosk.pages.timeline_shared import Sharing, told_shared
from kiosk.pages.told import Told
from kiosk.screens.parts import Shade
from kiosk.screens.values import Happened
from kiosk.store.history import Event, events

MOST = 10_000
"""Events that one page holds."""


Named = Callable[[Subject], str]


def timeline(scene: Scene, subject: Subject) -> tuple[Happened, ...]:
    """Return what happened to a thing, the newest first."""
    found = list(events(scene.record, subject))[-MOST:]
    return tuple(_happened(scene, each, subject) for each in reversed(found))


def _happened(scene: Scene, event: Event, subject: Subject) -> Happened:
    reader = scene.record.reader
    entry = event.entry

    def named(item: Subject) -> str:
        return reader.name_of(item) or subject_key(item)

    found = told(entry.fact, subject, named)
    title, shade = found.title, found.shade
    if event.undone is not None:
        title, shade = phrase("event_undone", what=title), Shade.PLAIN
    return Happened(
        day=day(scene, entry.at_us),
        at=hour(scene, entry.at_us),
        title=title,
        detail=_approved(found.detail, event.approved_by),
        who=reader.catalogue.named(entry.actor),
        where=_place(event.place, named),
        icon=found.icon,
        shade=shade,
        does=choose(found.other) if found.other else None,
    )


def _approved(detail: Text, by: str) -> Text:
    if not by:
        return detail
    said = phrase("event_approved", name=by)
    return phrase("event_and_approved", what=detail, approved=said) if detail else said


def place_text(place: str, named: Named) -> Text:
    """Return a place in words: a location's code, a unit's serial, or a boundary place."""
    return _place(place, named)


def _place(place: str, named: Named) -> Text:
    match subject_kind(Subject(place)):
        case "unit":
            return phrase("place_inside", unit=named(Subject(place)))
        case "location":
            return subject_key(Subject(place))
        case _:
            return phrase(f"place_{place}") if place else ""


def told(fact: Fact | None, subject: Subject, named: Named) -> Told:
    """Return what an entry says happened to a thing."""
    match fact:
        case UnitReceived() | LotReceived() | StockReceived() | LotMade():
            return told_came(fact, _place(_target(fact.moves), named))
        case UnitInstalled() | LotInstalled() | StockInstalled():
            return _installed(fact, subject, named)
        case Uninstalled():
            return _removed(fact, subject, named)
        case RunStarted():
            run = phrase("event_in_run", run=fact.run)
            return Told("hammer", Shade.INFO, phrase("event_started"), run)
        case RunCompleted():
            place = phrase("to_place", place=_place(_target(fact.moves), named))
            return Told("circle-check", Shade.OK, phrase("event_completed"), place)
        case LabelRequested() | LabelPrinted() | LabelVerified():
            return _labelled(fact)
        case HoldPlaced() | Inspected() | Scrapped() | Archived() | Reversed():
            return _marked(fact)
        case _:
            return _others(fact, subject, named)


def _labelled(fact: LabelRequested | LabelPrinted | LabelVerified) -> Told:
    copy = phrase("copy_n", n=fact.copy)
    match fact:
        case LabelRequested(reason=reason):
            because = phrase("copy_because", n=fact.copy, why=reason_shown(reason))
            said = because if reason else copy
            return Told("printer", Shade.PLAIN, phrase("event_label"), said)
        case LabelPrinted():
            return Told("printer", Shade.INFO, phrase("event_label_seen"), copy)
        case LabelVerified():
            return Told("scan-barcode", Shade.OK, phrase("event_label_verified"), copy)


def _marked(fact: HoldPlaced | Inspected | Scrapped | Archived | Reversed) -> Told:
    match fact:
        case HoldPlaced():
            return Told("octagon-pause", Shade.STOP, phrase("event_hold"), hold_named(fact.title))
        case Inspected(accepted=True):
            return Told("list-checks", Shade.OK, phrase("event_accepted"), fact.note)
        case Inspected():
            return Told("list-checks", Shade.STOP, phrase("event_rejected"), fact.note)
        case Scrapped():
            return Told("trash-2", Shade.STOP, phrase("event_scrapped"), fact.reason)
        case Archived(reason=reason):
            return Told("archive", Shade.CHECK, phrase("event_archived"), reason_shown(reason))
        case Reversed():
            return Told("undo-2", Shade.CHECK, phrase("event_reversed"))
        case _:
            assert_never(fact)


def _others(fact: Fact | None, subject: Subject, named: Named) -> Told:
    match fact:
        case Moved():
            to = phrase("to_place", place=_place(_target(fact.moves), named))
            return Told("map-pin", Shade.PLAIN, phrase("event_moved"), to)
        case Counted() | ShortageAdjusted():
            return Told(
                "clipboard-list", Shade.CHECK, phrase("event_counted"), _amount(fact.moves)
            )
        case StockAssigned():
            return Told("tag", Shade.OK, phrase("event_assigned"), _amount(fact.moves))
        case Shipped():
            return Told("truck", Shade.INFO, phrase("event_shipped"), fact.customer)
        case Returned():
            return Told("undo-2", Shade.CHECK, phrase("event_returned"))
        case _:
            return _of_master(fact, subject, named)


def _of_master(fact: Fact | None, subject: Subject, named: Named) -> Told:
    """Tell what is no move: how a part was defined, or a conflict decided."""
    match fact:
        case PartDefined(revision=revision):
            rev: Text = phrase("rev", rev=revision) if revision else ""
            return Told("box", Shade.PLAIN, phrase("event_defined"), rev)
        case BomReleased(lines=lines):
            count = phrase("n_lines", n=len(lines))
            return Told("list-checks", Shade.PLAIN, phrase("event_bom"), count)
        case NewestTold():
            number: Text = fact.number or phrase("newest_none")
            return Told("hash", Shade.CHECK, phrase("event_newest"), number)
        case _ if isinstance(fact, Sharing):
            return told_shared(fact, subject, named)
        case None:
            return Told("info", Shade.PLAIN, phrase("event_unknown"))
        case _:
            return Told("info", Shade.PLAIN, phrase("event_noted"))


def _installed(
    fact: UnitInstalled | LotInstalled | StockInstalled, subject: Subject, named: Named
) -> Told:
    parent = unit_subject(fact.parent)
    if parent != subject:
        detail = phrase("n_into", n=_amount(fact.moves), unit=named(parent), run=fact.run)
        if isinstance(fact, UnitInstalled):
            detail = phrase("into", unit=named(parent), run=fact.run)
        code = print_unit(fact.parent)
        return Told("package-check", Shade.INFO, phrase("event_installed"), detail, code)
    title = phrase("event_fitted", part=fact.part_number)
    if isinstance(fact, UnitInstalled):
        serial = named(unit_subject(fact.unit))
        at: Text = serial
        if fact.position:
            at = phrase("serial_at", serial=serial, position=fact.position)
        return Told("package-plus", Shade.INFO, title, at, print_unit(fact.unit))
    item = fact.moves[0].item if fact.moves else parent
    return Told(
        "package-plus", Shade.INFO, title, phrase("n_of", n=_amount(fact.moves), what=named(item))
    )


def _removed(fact: Uninstalled, subject: Subject, named: Named) -> Told:
    parent = unit_subject(fact.parent)
    shade = Shade.STOP if _target(fact.moves) == SCRAP else Shade.CHECK
    what = fact.reason or phrase(f"button_to_{fact.disposition}_sub")
    if parent != subject:
        detail = phrase("out_of", unit=named(parent), why=what)
        return Told(
            "package-minus", shade, phrase("event_removed"), detail, print_unit(fact.parent)
        )
    title = phrase("event_taken_out", part=fact.part_number)
    detail = phrase("out_because", what=named(fact.item), why=what)
    other = ""
    if subject_kind(fact.item) == "unit":
        other = print_unit(UnitId(subject_key(fact.item)))
    return Told("package-minus", shade, title, detail, other)


def _target(moves: tuple[Move, ...]) -> str:
    return moves[-1].target if moves else ""


def _amount(moves: tuple[Move, ...]) -> str:
    return plain(moves[0].quantity) if moves else "0"
