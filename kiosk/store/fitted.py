"""What is inside a unit, from rows to values."""

from decimal import Decimal

from kiosk.domain.ids import PartNumber, UnitId, unit_subject
from kiosk.domain.records import Fitted
from kiosk.store.driver import Row


def fitted_unit(row: Row) -> Fitted:
    """Return a component from unit, part number, serial, line and position."""
    unit, part, serial, line, position = (str(each) for each in row)
    return Fitted(
        line=line,
        item=unit_subject(UnitId(unit)),
        part_number=PartNumber(part),
        label=serial,
        quantity=Decimal(1),
        position=position,
    )
