"""One text, one thing: a badge, a part and a location never share what is scanned."""

from kiosk.domain.ids import LocationCode, OperatorId, PartNumber
from kiosk.domain.messages import phrase
from kiosk.importer.ports import MasterData
from kiosk.importer.rows import RowCheck


def refuse_taken(check: RowCheck, column: str, name: str, data: MasterData) -> None:
    """Refuse a name that a thing of another kind has: its scan would mean two things.

    Args:
        check: the row that is judged.
        column: part_number, code, badge or order: the key of its kind.
        name: what stands in it.
        data: the master data on record.
    """
    if column != "part_number" and data.part(PartNumber(name)) is not None:
        check.refuse(column, phrase("row_taken_part"))
    if column != "code" and data.location(LocationCode(name)) is not None:
        check.refuse(column, phrase("row_taken_place"))
    if column != "order" and data.order(name) is not None:
        check.refuse(column, phrase("row_taken_order"))
    if column != "badge" and data.operator(OperatorId(name)) is not None:
        check.refuse(column, phrase("row_taken_badge"))
