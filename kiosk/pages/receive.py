"""Receiving: a page for serials, for quantities, for what is asked before."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.own import print_lot
from kiosk.domain.ids import unit_subject
from kiosk.domain.messages import phrase
from kiosk.domain.quantity import plain
from kiosk.domain.records import PartRecord, UnitRecord
from kiosk.domain.unit import Status
from kiosk.pages.ask import ask, locations_page, part_words, parts_page
from kiosk.pages.coming import coming_fields
from kiosk.pages.common import (
    LEAVE,
    MORE,
    TYPE,
    UNDO,
    bar,
    button,
    choose,
    following,
    hour,
    on_hand,
    tracking_word,
    word,
)
from kiosk.pages.from_label import FROM_LABEL, fields_beside, label_fields
from kiosk.pages.label_states import row_mark
from kiosk.pages.numbers import entering, first_serial
from kiosk.pages.orders import back_to, items_page, on_order_page
from kiosk.pages.posting import post_button
from kiosk.pages.quantity import FOOT, quantity_page
from kiosk.pages.receive_split import with_portions
from kiosk.pages.scene import Scene
from kiosk.pages.typed import batch_page
from kiosk.pages.verdicts import band
from kiosk.screens.parts import Action, LineHead, Note, Shade
from kiosk.screens.values import AskPage, QuantityPage, ReceivedRow, SerialsPage, TypePage
from kiosk.session.inputs import Key
from kiosk.store import showing, spool
from kiosk.workflows.receive_order_states import CloseLine, ReceiveOrder
from kiosk.workflows.receive_states import (
    ReceiveBatch,
    ReceiveCount,
    ReceiveItem,
    ReceiveLocation,
    ReceiveLots,
    ReceiveQuantity,
    ReceiveSerials,
)
from kiosk.workflows.screens import ReceiveScreen
from kiosk.workflows.states import State

SUB = phrase("tile_receive")
_HELD = {
    Status.ON_HOLD: ("octagon-pause", Shade.STOP, phrase("row_rejected")),
    Status.INSPECTION: ("list-checks", Shade.CHECK, phrase("row_waits")),
}


def receive_page(
    scene: Scene, screen: ReceiveScreen
) -> AskPage | SerialsPage | QuantityPage | TypePage:
    """Return the page of an open receipt."""
    if isinstance(screen.state, ReceiveOrder | CloseLine):
        return on_order_page(scene, screen)
    if isinstance(screen.state, ReceiveBatch):
        return batch_page(scene)
    page = _page(scene, screen)
    if screen.order is not None:
        page = replace(page, foot=(back_to(screen.order.number), *page.foot[1:]))
    page = with_portions(page, screen)
    if not screen.read:
        return page
    if isinstance(page, QuantityPage):
        shown = [str(each.value) for each in page.fields]
        part = screen.part.part.part_number if screen.part is not None else ""
        return replace(page, fields=(*page.fields, *fields_beside(screen.read, part, *shown)))
    return replace(page, read=label_fields(screen.read), read_title=FROM_LABEL)


def _page(scene: Scene, screen: ReceiveScreen) -> AskPage | SerialsPage | QuantityPage:
    match screen.state:
        case ReceiveLocation():
            part = screen.part.part if screen.part is not None else None
            return locations_page(scene, SUB, part)
        case ReceiveItem(entries=entries):
            return items_page(scene, entries)
        case state if screen.part is not None:
            return _line_page(scene, state, screen.part)
        case _:
            return parts_page(scene, "receive")


def _line_page(
    scene: Scene, state: State, part: PartRecord
) -> AskPage | SerialsPage | QuantityPage:
    """Return the page of an open line."""
    match state:
        case ReceiveSerials(asking=True):
            return _expected(scene, state, part)
        case ReceiveSerials():
            return _serials(scene, state, part)
        case ReceiveLots():
            return _lots(scene, state, part)
        case ReceiveQuantity():
            return _lot_quantity(scene, state, part)
        case ReceiveCount():
            return _count(scene, state, part)
        case _:
            return parts_page(scene, "receive")


def line_head(part: PartRecord, place: str, have: int = 0, need: int = 0) -> LineHead:
    """Return the head of an open line."""
    defined = part.part
    return LineHead(
        tracking=tracking_word(defined.tracking),
        name=defined.name or defined.part_number,
        sub=part_words(defined)[1],
        place=place,
        have=have,
        need=need,
    )


def _serials(scene: Scene, state: ReceiveSerials, part: PartRecord) -> SerialsPage:
    line = state.line
    units = showing.received_in(scene.record, line.receipt, line.part)[: line.count]
    rows = tuple(_row(scene, unit, line.count - place) for place, unit in enumerate(units))
    newest = spool.label_of(scene.record, unit_subject(units[0].state.unit)) if units else None
    least = 0 if line.entries else 1  # with nothing received at all there is nothing to post
    missing = max((state.expected or least) - line.count, 0)
    due = max(int(line.due) - line.count, 0)
    name = part.part.name or part.part.part_number
    post = post_button(line.entries, missing, due)
    return SerialsPage(
        bar=bar(scene, SUB),
        foot=(LEAVE, UNDO, entering(part), _reject(state), MORE, post),
        band=band(scene, name, part_words(part.part)),
        next=following(scene),
        line=line_head(part, line.location, line.count, state.wanted),
        rows=rows,
        empty=first_serial(part),
        label_title=phrase("title_label"),
        label=scene.draw(newest) if newest is not None else None,
        no_label=phrase("no_label"),
    )


def _reject(state: ReceiveSerials) -> Action:
    caption = "accept_next" if state.rejecting else "reject_next"
    made = button(caption, "ban", word(Word.REJECT))
    return Action(key="reject", text=made.text, icon=made.icon, does=made.does, on=state.rejecting)


def _row(scene: Scene, unit: UnitRecord, number: int) -> ReceivedRow:
    spooled = spool.label_of(scene.record, unit_subject(unit.state.unit))
    icon, shade, text = row_mark(spooled.state if spooled is not None else None)
    icon, shade, text = _HELD.get(unit.status, (icon, shade, text))
    return ReceivedRow(
        number=number,
        serial=unit.state.serial,
        at=hour(scene, unit.state.made_us),
        label=text,
        label_icon=icon,
        shade=shade,
    )


def _expected(scene: Scene, state: ReceiveSerials, part: PartRecord) -> QuantityPage:
    return quantity_page(
        scene,
        line_head(part, state.line.location, state.line.count, state.expected),
        name=phrase("quantity_expected"),
        start=str(state.expected) if state.expected else "",
        unit=part.part.unit,
        note=phrase("note_expected"),
        ok=phrase("ok_set"),
        sub=SUB,
    )


def _lots(scene: Scene, state: ReceiveLots, part: PartRecord) -> AskPage:
    """Ask for a lot; one that is on hand can be tapped to add to it, or a new one numbered."""
    defined = part.part
    new = Note(
        icon="plus",
        title=phrase("new_lot_row"),
        sub=phrase("new_lot_sub"),
        shade=Shade.INFO,
        does=Key("generate"),
    )
    lots = tuple(
        Note(
            icon="layers",
            title=each.lot_number,
            sub=phrase("lot_here", n=plain(on_hand(each.stock)), unit=defined.unit),
            shade=Shade.INFO,
            does=choose(print_lot(each.lot)),
        )
        for each in reversed(showing.lots_on_hand(scene.record, defined.part_number))
    )
    about = part_words(defined)
    page = ask(
        scene, sub=SUB, about=about, title=phrase("title_lots"), rows=(new, *lots), empty=""
    )
    post = post_button(state.line.entries, 0 if state.line.entries else 1)
    return replace(page, foot=(LEAVE, UNDO, TYPE, MORE, post))


def _lot_quantity(scene: Scene, state: ReceiveQuantity, part: PartRecord) -> QuantityPage:
    return quantity_page(
        scene,
        line_head(part, state.line.location),
        name=phrase("quantity"),
        start="",
        unit=part.part.unit,
        note="",
        ok=phrase("ok_receive"),
        sub=SUB,
        lot=state.lot_number or phrase("lot_by_pattern"),
        prints=phrase("prints_lot"),
        more=coming_fields(scene, state, part),
    )


def _count(scene: Scene, state: ReceiveCount, part: PartRecord) -> QuantityPage:
    return quantity_page(
        scene,
        line_head(part, state.line.location),
        name=phrase("quantity"),
        start="",
        unit=part.part.unit,
        note=phrase("note_on_hand", n=plain(on_hand(part.stock)), unit=part.part.unit),
        ok=phrase("ok_receive"),
        sub=SUB,
        foot=(*FOOT, post_button(state.line.entries)) if state.line.entries else FOOT,
    )
