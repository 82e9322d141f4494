"""Fixed facts of parts, receipts, orders and how a plant is set up."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from kiosk.domain.facts import (
    ADJUSTMENT,
    NO_DATES,
    PRODUCTION,
    SUPPLIER,
    Action,
    CategoryDefined,
    Dates,
    Fact,
    Inspected,
    LetterCase,
    LotMade,
    LotReceived,
    NewestTold,
    NumberedBy,
    OperationTypeDefined,
    OrderLine,
    OrderLineClosed,
    OrderPlaced,
    PartDefined,
    RuleDefined,
    SchemeDefined,
    ShelfLife,
    ShipmentAnnounced,
    StockAssigned,
    StockReceived,
    Strategy,
    Task,
    Tracking,
    UnitReceived,
)
from kiosk.domain.ids import PartNumber
from tests.store.samples_shared import (
    COUNTED,
    HERE,
    LOT,
    PART,
    RECEIPT,
    UNIT,
    L,
    U,
    a_move,
)

DATES = Dates(
    expires=date(2027, 3, 31),
    best_before=date(2027, 3, 1),
    removal=date(2027, 3, 24),
    alert=date(2027, 2, 28),
    made=date(2026, 3, 31),
    printed=True,
)

FIRST_PART = PartDefined(
    part_number=PART,
    revision="B",
    name='Büchse "lang"',
    tracking=Tracking.SERIAL,
    unit="ea",
    serial_scheme="B{yy}{week}-{seq:5}",
    lot_pattern="",
)
FIRST_UNIT = UnitReceived(
    unit=UNIT,
    part_number=PART,
    revision="B",
    serial="sn-007",
    serial_key="SN-007",
    scope="",
    generated=False,
    receipt=RECEIPT,
    number=1,
    moves=(a_move(U, SUPPLIER, HERE),),
)
FIRST_LOT = LotReceived(
    lot=LOT,
    part_number=PART,
    lot_number="l-1",
    lot_key="L-1",
    receipt=RECEIPT,
    moves=(a_move(L, SUPPLIER, HERE, "100"),),
)
FIRST_STOCK = StockReceived(
    part_number=PartNumber("M3 SCREW"),
    receipt=RECEIPT,
    moves=(a_move(COUNTED, SUPPLIER, HERE, "250"),),
)

EARLIER_SETUP: Mapping[str, Fact] = {
    each.kind: each for each in (FIRST_PART, FIRST_UNIT, FIRST_LOT, FIRST_STOCK)
}
"""As they were before they gained fields."""

ORDER, LINE = "PO 4711/Ä", "10"

SETUP: tuple[Fact, ...] = (
    replace(
        FIRST_PART,
        category="PAINT",
        family="BUSHING",
        numbered_by=NumberedBy.OURS,
        shelf_life=ShelfLife(expires=365, best_before=30, removal=7, alert=31),
        inspected=True,
    ),
    replace(FIRST_UNIT, lot="CH-7", order=ORDER, order_line=LINE, supplier="ACME Ä", dates=DATES),
    replace(FIRST_LOT, order=ORDER, order_line=LINE, supplier="ACME Ä", dates=NO_DATES),
    replace(FIRST_STOCK, batch="RED 7", order=ORDER, order_line="20", supplier="ACME Ä"),
    OrderPlaced(
        order=ORDER,
        supplier="ACME Ä",
        lines=(
            OrderLine(
                line=LINE,
                part_number=PART,
                quantity=Decimal(8),
                supplier_part="77/1",
                expected=date(2026, 12, 1),
            ),
            OrderLine(line="20", part_number=PartNumber("M3 SCREW"), quantity=Decimal("0.5")),
        ),
    ),
    OrderLineClosed(order=ORDER, line="20", reason="no longer made"),
    ShipmentAnnounced(
        order=ORDER,
        line=LINE,
        notice="ASN-9",
        part_number=PART,
        serials=("sn-007", "sn-008"),
        serial_keys=("SN-007", "SN-008"),
        lot="CH-7",
    ),
    SchemeDefined(
        name="Bushings",
        pattern="B{yy}{week}-{seq:5}{check}",
        letter_case=LetterCase.EXACT,
        validates=True,
        note="engraved",
    ),
    CategoryDefined(code="PAINT", name="Paints", strategy=Strategy.FEFO),
    OperationTypeDefined(
        code="DOCK", name="Goods in", task=Task.RECEIVE, create_new=True, use_existing=False
    ),
    Inspected(item=U, place="", holds=("cd" * 16,), accepted=False, note="scratched"),
    StockAssigned(
        part_number=PartNumber("M3 SCREW"),
        place=HERE,
        moves=(a_move(COUNTED, HERE, ADJUSTMENT, "2"),),
    ),
    NewestTold(
        part_number=PART, series="BRD-2647-", lots=False, number="BRD-2647-00041-K", last=41
    ),
    LotMade(
        lot=LOT,
        part_number=PART,
        lot_number="L26-007",
        lot_key="L26-007",
        batch="WO Ä-4711",
        moves=(a_move(L, PRODUCTION, HERE, "2.5"),),
        dates=DATES,
    ),
    RuleDefined(
        code="FA-12",
        active=True,
        action=Action.INSTALL,
        title="FIELD ACTION",
        message="{sn} is recalled",
        part="PCB-*",
        category="PAINT",
        supplier="ACME Ä",
        lot="CH-7*",
        serial="SN-0*",
        place="DOCK",
        role="clerk",
        lift=True,
    ),
)
