"""What confirming will change, as rows on the page that asks for the confirmation."""

from dataclasses import replace

from kiosk.domain.facts import Tracking
from kiosk.domain.messages import phrase
from kiosk.domain.quantity import plain
from kiosk.domain.reasons import reason_shown
from kiosk.domain.records import LotRecord, PartRecord, Thing, UnitRecord
from kiosk.domain.rules.move import goods_name, stock_at
from kiosk.domain.rules.tracking import unassigned
from kiosk.pages.common import tracking_word
from kiosk.pages.scene import Scene
from kiosk.pages.stock_rows import place_row
from kiosk.pages.timeline import place_text
from kiosk.screens.parts import Note
from kiosk.workflows.leaving_states import ArchiveBadge, RenumberBadge
from kiosk.workflows.renumber import named
from kiosk.workflows.tracking_left import without
from kiosk.workflows.tracking_states import TrackConfirm

_LABEL = Note(icon="printer", title=phrase("change_label"), sub=phrase("change_label_sub"))
_STAYS = Note(icon="history", title=phrase("change_stays"), sub=phrase("change_stays_sub"))


def number_changes(unit: UnitRecord) -> tuple[Note, ...]:
    """Return what another serial number leaves as it is, and what it brings."""
    title, sub = phrase("change_finds", sn=unit.state.serial), phrase("change_finds_sub")
    return (_LABEL, Note(icon="search", title=title, sub=sub), _STAYS)


def badge_changes(state: ArchiveBadge | RenumberBadge, item: Thing | None) -> tuple[Note, ...]:
    """Return what a supervisor's badge will do, and the reason that was given for it."""
    sub = phrase("change_reason_sub")
    reason = Note(icon="pencil", title=reason_shown(state.reason), sub=sub)
    match state, item:
        case ArchiveBadge(), UnitRecord() as unit:
            return (reason, _leaves(unit), _retired())
        case ArchiveBadge(), LotRecord() | PartRecord() as goods:
            return (reason, _leave(state, goods))
        case RenumberBadge(serial=serial), UnitRecord() as unit:
            title = phrase("change_becomes", sn=unit.state.serial, serial=named(serial))
            new = Note(icon="arrow-right", title=title, sub=phrase("change_becomes_sub"))
            return (reason, new, _LABEL)
        case _:
            return (reason,)


def _leaves(unit: UnitRecord) -> Note:
    place = place_text(unit.state.place, lambda _: unit.parent_serial)
    title = phrase("change_leaves", sn=unit.state.serial, place=place)
    return Note(icon="archive", title=title, sub=phrase("change_leaves_sub"))


def _leave(state: ArchiveBadge, goods: LotRecord | PartRecord) -> Note:
    count = plain(stock_at(goods, state.location).quantity)
    title = phrase("change_leaves_n", n=count, unit=goods.part.unit, place=state.location)
    return Note(icon="archive", title=title, sub=goods_name(goods))


def _retired() -> Note:
    title, sub = phrase("change_retired"), phrase("change_retired_sub")
    return Note(icon="ban", title=title, sub=sub)


def tracking_changes(scene: Scene, part: PartRecord, state: TrackConfirm) -> tuple[Note, ...]:
    """Return the change of type, and place by place what becomes of what has no number."""
    before = part.part.tracking
    switched = () if state.to is before else (_type(part, before, state.to),)
    if not unassigned(part.stock) or state.to is Tracking.UNTRACKED:
        return switched
    becomes = phrase(f"change_{state.old.value}")
    places = tuple(
        replace(place_row(scene, each, part.part.unit), sub=becomes, does=None)
        for each in without(part)
    )
    return (*switched, *places)


def _type(part: PartRecord, before: Tracking, after: Tracking) -> Note:
    words = tracking_word(before), tracking_word(after)
    title = phrase("change_tracking", before=words[0], after=words[1])
    sub = phrase("change_tracking_sub", part=part.part.part_number)
    return Note(icon="route", title=title, sub=sub)
