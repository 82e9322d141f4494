"""Archiving: a unit, or what lies of a lot or counted part at a location, for good (B18).

It stays searchable and its number is retired; UNDO takes it back within its time.
"""

from typing import assert_never, get_args

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.facts import LocationDefined
from kiosk.domain.ids import LocationCode, unit_subject
from kiosk.domain.messages import Said, idle, ok, phrase, stop
from kiosk.domain.people import Role
from kiosk.domain.quantity import plain
from kiosk.domain.records import LotRecord, PartRecord, Thing, UnitRecord
from kiosk.domain.rules.leaving import lot_kept, unit_kept
from kiosk.domain.rules.move import Goods, goods_gone, goods_name, lying, stock_at, too_many
from kiosk.workflows.leaving_states import (
    Archive,
    ArchiveBadge,
    ArchiveItem,
    ArchivePlace,
    ArchiveReason,
    Archiving,
)
from kiosk.workflows.lookup import places_named
from kiosk.workflows.move_onward import subject_of
from kiosk.workflows.outcome import Step
from kiosk.workflows.scanned import within_part
from kiosk.workflows.states import Home
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Told, not_here, unknown
from kiosk.workflows.task import Task


def start(known: Known) -> Step:
    """Ask for what is archived; the thing in hand is taken at once, if it can be."""
    first = Step(ArchiveItem(), idle("archive_item"))
    if not isinstance(known.item, UnitRecord | LotRecord | PartRecord):
        return first
    taken = _taken(ArchiveItem(), known.item)
    return first if isinstance(taken.state, ArchiveItem) else taken


def step(state: Archiving, given: Input, known: Known) -> Step:
    """Answer an input while something is archived."""
    if isinstance(given, Told) and given.word is Word.DONE:
        return Step(Home(), idle("home"))
    if isinstance(state, ArchiveItem) or not isinstance(
        known.item, UnitRecord | LotRecord | PartRecord
    ):
        return _item(given)
    match state:
        case ArchivePlace():
            return _place(state, given, known.item)
        case ArchiveReason():
            return _reason(state, given, known, known.item)
        case ArchiveBadge():
            return Step(state, not_here(given, phrase("ask_supervisor_badge")))
        case _:
            assert_never(state)


def prompt(state: Archiving, known: Known) -> Said:
    """Ask for what `state` waits for."""
    match state, known.item:
        case ArchivePlace(), LotRecord() | PartRecord() as goods:
            where = places_named(lying(goods))
            return idle("archive_place", sn=goods_name(goods), where=where)
        case ArchiveReason(), UnitRecord() as unit:
            return idle("archive_reason", sn=unit.state.serial)
        case ArchiveReason(location=location), LotRecord() | PartRecord() as goods:
            return _goods_reason(goods, location)
        case ArchiveBadge(), UnitRecord() | LotRecord() | PartRecord() as item:
            return idle("archive_badge", sn=_named(item))
        case _:
            return idle("archive_item")


def approved(state: ArchiveBadge, known: Known) -> Step:
    """Archive by the right of the supervisor whose badge came (N3)."""
    item = known.item
    if not isinstance(item, UnitRecord | LotRecord | PartRecord):
        return Step(ArchiveItem(), idle("archive_item"))
    return _archived(ArchiveReason(item=state.item, location=state.location), item, state.reason)


def _named(item: UnitRecord | Goods) -> str:
    return item.state.serial if isinstance(item, UnitRecord) else goods_name(item)


# --- what, and from where


def _item(given: Input) -> Step:
    state = ArchiveItem()
    if not isinstance(given, Scanned):
        return Step(state, not_here(given, phrase("ask_archived")))
    found = _items(given)
    if len(found) > 1:
        return Step(state, stop("xS2", raw=given.raw, n=len(given.things)))
    if found:
        return _taken(state, found[0])
    if given.things:
        return Step(state, not_here(given, phrase("ask_archived")))
    return Step(state, unknown(given))


def _items(scanned: Scanned) -> list[UnitRecord | Goods]:
    """Return what a scan may mean; of a label the unit or lot that it names."""
    things = within_part(scanned).things
    named = [each for each in things if isinstance(each, UnitRecord | LotRecord)]
    return [*named] or [each for each in things if isinstance(each, PartRecord)]


def _taken(state: ArchiveItem, item: UnitRecord | Goods) -> Step:
    match item:
        case UnitRecord():
            refused = unit_kept(item)
            why = ArchiveReason(item=unit_subject(item.state.unit))
            said = idle("archive_reason", sn=item.state.serial)
            return Step(state, refused) if refused else Step(why, said)
        case LotRecord() | PartRecord():
            return _goods(state, item)


def _goods(state: ArchiveItem, goods: Goods) -> Step:
    refused = goods_gone(goods)
    if refused is None and isinstance(goods, LotRecord):
        refused = lot_kept(goods)
    if refused is not None:
        return Step(state, refused)
    first, *others = lying(goods)
    if others:
        several = ArchivePlace(item=subject_of(goods))
        where = places_named((first, *others))
        return Step(several, idle("archive_place", sn=goods_name(goods), where=where))
    return _asking(goods, first.location)


def _asking(goods: Goods, location: LocationCode) -> Step:
    why = ArchiveReason(item=subject_of(goods), location=location)
    return Step(why, _goods_reason(goods, location))


def _goods_reason(goods: Goods, location: LocationCode) -> Said:
    return idle(
        "archive_reason_goods",
        sn=goods_name(goods),
        n=plain(stock_at(goods, location).quantity),
        unit=goods.part.unit,
        loc=location,
    )


def _place(state: ArchivePlace, given: Input, item: Thing) -> Step:
    things = given.things if isinstance(given, Scanned) else ()
    places = [each.code for each in things if isinstance(each, LocationDefined)]
    if len(places) != 1 or not isinstance(item, LotRecord | PartRecord):
        return Step(state, not_here(given, phrase("ask_location")))
    there = stock_at(item, places[0])
    if there.quantity <= 0:
        return Step(state, too_many(goods_name(item), there))
    return _asking(item, places[0])


# --- why


def _reason(state: ArchiveReason, given: Input, known: Known, item: UnitRecord | Goods) -> Step:
    if not isinstance(given, Keyed):
        return Step(state, not_here(given, phrase("ask_why")))
    reason = given.text.strip()
    if not reason:
        return Step(state, stop("xT11", sn=_named(item)))
    if known.operator.role is Role.SUPERVISOR:
        return _archived(state, item, reason)
    waits = ArchiveBadge(item=state.item, location=state.location, reason=reason)
    return Step(waits, prompt(waits, known))


def _archived(state: ArchiveReason, item: UnitRecord | Goods, reason: str) -> Step:
    command = Archive(item=state.item, location=state.location, reason=reason)
    if isinstance(item, UnitRecord):
        return Step(ArchiveItem(), ok("unit_archived", sn=item.state.serial), command)
    said = ok(
        "stock_archived",
        sn=goods_name(item),
        quantity=plain(stock_at(item, state.location).quantity),
        unit=item.part.unit,
        loc=state.location,
    )
    return Step(ArchiveItem(), said, command)


TASK = Task(
    word=Word.ARCHIVE,
    states=get_args(Archiving),
    start=start,
    step=step,
    prompt=prompt,
    role=Role.SUPERVISOR,
    anybody_looks=True,
    badge=(ArchiveBadge,),
    approved=approved,
)
