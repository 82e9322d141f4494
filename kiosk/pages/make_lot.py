"""Making a lot here: which part, which batch, how much, where to; and how it shows later (A15)."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.expiry import NOT_PRINTED, dates_at_receipt
from kiosk.domain.facts import LotMade, Tracking
from kiosk.domain.messages import Text, phrase
from kiosk.domain.quantity import plain
from kiosk.domain.records import LotRecord, PartRecord
from kiosk.domain.rules.expiry import are_kept
from kiosk.domain.schemes import lot_example
from kiosk.pages.ask import ask, locations_page, part_row, part_words, task_words
from kiosk.pages.common import LEAVE, MORE, TYPE, UNDO, button, on_hand, primary, word
from kiosk.pages.quantity import quantity_page
from kiosk.pages.receive import line_head
from kiosk.pages.scene import Scene
from kiosk.screens.parts import Action, Field, Note, Shade
from kiosk.screens.values import AskPage, QuantityPage
from kiosk.session.inputs import Key
from kiosk.store import showing
from kiosk.store.totals import Sums
from kiosk.workflows.make_lot import OURS, has_pattern
from kiosk.workflows.make_lot_states import MakeBatch, MakePlace, MakeQuantity
from kiosk.workflows.screens import MakeScreen

SUB = phrase("tile_makelot")
START = button("makelot", "layers", word(Word.MAKELOT))
"""Begins the task, from the page that asks what is built."""

_DONE = primary("done", "check", word(Word.DONE))


def make_page(scene: Scene, screen: MakeScreen) -> AskPage | QuantityPage:
    """Return the page of a lot that is made."""
    match screen.state, screen.part:
        case MakeBatch() as state, PartRecord() as part:
            return _batch(scene, state, part)
        case MakeQuantity() as state, PartRecord() as part:
            return _quantity(scene, state, part, screen.lot)
        case MakePlace(), PartRecord() as part:
            return locations_page(scene, SUB, part.part)
        case _:
            return _parts(scene)


def _parts(scene: Scene) -> AskPage:
    lots = [each for each in showing.parts(scene.record) if each.tracking is Tracking.LOT]
    return ask(
        scene,
        sub=SUB,
        about=task_words("makelot"),
        title=phrase("title_makelot"),
        rows=tuple(part_row(each) for each in lots),
        empty=phrase("no_lot_parts"),
    )


def _batch(scene: Scene, state: MakeBatch, part: PartRecord) -> AskPage:
    rows: tuple[Note, ...] = ()
    if has_pattern(part):
        rows = (
            Note(
                icon="hash",
                title=phrase("row_our_lot"),
                sub=phrase("row_our_lot_sub", ex=lot_example(part)),
                shade=Shade.INFO,
                does=Key(OURS),
            ),
        )
    foot = (LEAVE, UNDO, TYPE, MORE)
    return ask(
        scene,
        sub=SUB,
        about=part_words(part.part),
        title=phrase("title_batch" if rows else "title_batch_alone"),
        rows=rows,
        empty=phrase("no_batch_rows"),
        foot=(*foot, _DONE) if state.made else foot,
    )


def _quantity(
    scene: Scene, state: MakeQuantity, part: PartRecord, lot: LotRecord | None
) -> QuantityPage:
    unit = part.part.unit
    note: Text = ""
    if lot is not None and state.lot_number:
        note = phrase("note_made_more", n=plain(on_hand(lot.stock)), unit=unit)
    return quantity_page(
        scene,
        line_head(part, ""),
        name=phrase("quantity_made"),
        unit=unit,
        note=note,
        ok=phrase("ok_made"),
        sub=SUB,
        lot=state.lot_number or phrase("lot_by_pattern"),
        prints=phrase("prints_lot"),
        more=(*_beside(state), *_expires(scene, part, lot)),
        foot=(LEAVE, TYPE, MORE, *_ours(state, part, lot)),
    )


def _beside(state: MakeQuantity) -> tuple[Field, ...]:
    if not state.batch or state.batch == state.lot_number:
        return ()
    return (Field(name=phrase("field_made_batch"), value=state.batch, icon="tag"),)


def _expires(scene: Scene, part: PartRecord, lot: LotRecord | None) -> tuple[Field, ...]:
    """Return when what is made today expires: as its lot does, else by the part's shelf life."""
    if not are_kept(scene.record.reader.policies):
        return ()
    day = dates_at_receipt(part.part.shelf_life, scene.now.date(), NOT_PRINTED).expires
    origin = phrase("from_making")
    if lot is not None and lot.dates.expires is not None:
        day, origin = lot.dates.expires, phrase("from_lot")
    if day is None:
        return ()
    name = phrase("field_expires")
    return (Field(name=name, value=day.isoformat(), origin=origin, icon="calendar"),)


def _ours(state: MakeQuantity, part: PartRecord, lot: LotRecord | None) -> tuple[Action, ...]:
    """Offer to number a new lot by the part's pattern; its batch is kept beside it."""
    if not state.lot_number or lot is not None or not has_pattern(part):
        return ()
    sub = phrase("button_our_lot_sub", batch=state.batch)
    return (replace(button("our_lot", "hash", Key(OURS)), sub=sub),)


def made_facts(made: LotMade | None, found: Sums, unit: str) -> tuple[Field, ...]:
    """Return what a lot's page says of how it was made here; nothing of one that came in."""
    total = -found.total("production")
    if made is None or not total:
        return ()
    fields = [Field(name=phrase("fact_made"), value=phrase("n_unit", n=plain(total), unit=unit))]
    if made.batch:
        fields.append(Field(name=phrase("fact_made_batch"), value=made.batch))
    return tuple(fields)


def from_making(fields: tuple[Field, ...], made: LotMade | None) -> tuple[Field, ...]:
    """Return the dates of a lot that was made here, which count from that day."""
    if made is None:
        return fields
    counted, origin = phrase("from_receipt"), phrase("from_making")
    return tuple(
        replace(each, origin=origin) if each.origin == counted else each for each in fields
    )
