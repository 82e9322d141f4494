"""The unit, lot or counted part that a subject is."""

from kiosk.domain.ids import LotId, PartNumber, Subject, UnitId, subject_key, subject_kind
from kiosk.domain.records import UnitRecord
from kiosk.domain.rules.move import Goods
from kiosk.operations.ports import Tx


def thing_of(tx: Tx, item: Subject) -> UnitRecord | Goods | None:
    """Return what `item` is; None where nothing here is known of it."""
    key = subject_key(item)
    match subject_kind(item):
        case "unit":
            return tx.unit(UnitId(key))
        case "lot":
            return tx.lot(LotId(key))
        case _:
            return tx.part(PartNumber(key))
