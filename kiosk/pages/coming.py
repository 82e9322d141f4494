"""What comes in and what goes out next, with dates: fields beside a quantity, the lot to take."""

from kiosk.domain.expiry import dates_at_receipt, printed_on
from kiosk.domain.ids import LocationCode, PartNumber, lot_id
from kiosk.domain.messages import phrase
from kiosk.domain.records import LotRecord, PartRecord
from kiosk.domain.rules.allotment import TOGETHER
from kiosk.domain.rules.candidates import Around, first_offered
from kiosk.domain.rules.expiry import are_kept
from kiosk.domain.rules.receive import serial_key
from kiosk.domain.schemes import lot_case
from kiosk.pages.scene import Scene
from kiosk.screens.parts import Field
from kiosk.store import showing
from kiosk.workflows.receive_states import ReceiveQuantity


def coming_fields(scene: Scene, state: ReceiveQuantity, part: PartRecord) -> tuple[Field, ...]:
    """Return when a lot that waits for its quantity expires, and where that comes from (I2)."""
    reader = scene.record.reader
    if not are_kept(reader.policies):
        return ()
    coming = dates_at_receipt(
        part.part.shelf_life, scene.now.date(), printed_on(state.label.facts)
    )
    origin = phrase("from_print" if coming.printed else "from_receipt")
    known = _known(scene, state.lot_number, part)
    if known is not None and known.dates.expires is not None:
        coming, origin = known.dates, phrase("from_lot")
    if coming.expires is None:
        return ()
    day = coming.expires.isoformat()
    return (Field(name=phrase("field_expires"), value=day, origin=origin, icon="calendar"),)


def _known(scene: Scene, number: str, part: PartRecord) -> LotRecord | None:
    if not number:
        return None
    key = serial_key(number, scene.record.reader.policies, lot_case(part))
    return scene.record.reader.lot(lot_id(part.part.part_number, key))


def next_lot(scene: Scene, part: PartNumber) -> LotRecord | None:
    """Return the lot to draw from next, wherever it lies: in its order, else the first in."""
    reader = scene.record.reader
    around = Around(
        today=scene.now.date(),
        here=LocationCode(""),
        policies={**reader.policies, "take_from": "anywhere"},
        sharing=TOGETHER,
    )
    first = first_offered(reader.candidates(part), around)
    if first is not None:
        return reader.lot(first.lot.lot)
    lots = showing.lots_on_hand(scene.record, part)
    return lots[0] if lots else None
