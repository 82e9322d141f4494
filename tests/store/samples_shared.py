"""Fixed facts of what stations share, and the things that all fixed facts are about."""

from collections.abc import Mapping
from decimal import Decimal

from kiosk.domain.facts import (
    ADJUSTMENT,
    SUPPLIER,
    BarcodeLinked,
    ConflictResolved,
    Fact,
    FileAttached,
    LabelForgotten,
    LocationOwned,
    LotDivided,
    Move,
    Place,
    RightsSet,
    SerialCorrected,
    StationContinued,
    SupplierLabelRead,
    UnitsMerged,
)
from kiosk.domain.ids import (
    EntryId,
    LocationCode,
    LotId,
    OperatorId,
    PartNumber,
    ReceiptId,
    RunId,
    Subject,
    UnitId,
)

UNIT, PARENT = UnitId("0123456789ABCDEF"), UnitId("FEDCBA9876543210")
LOT, DIVIDED = LotId("00000000000000ZZ"), LotId("00000000000000YY")
PART = PartNumber("BÜCHSE 4-20 mA/µ")
RUN, RECEIPT = RunId("RUN7"), ReceiptId("WE-1001")
U, P, L = Subject(f"unit:{UNIT}"), Subject(f"unit:{PARENT}"), Subject(f"lot:{LOT}")
D = Subject(f"lot:{DIVIDED}")
COUNTED = Subject("part:M3%20SCREW")
HERE = Place("location:RACK%201")


def a_move(item: Subject, source: str, target: str, quantity: str = "1", line: str = "") -> Move:
    return Move(
        item=item,
        source=Place(source),
        target=Place(target),
        quantity=Decimal(quantity),
        line=line,
    )


SHARED: tuple[Fact, ...] = (
    BarcodeLinked(code="ACME 77/1", item=U),
    SupplierLabelRead(
        item=L, receipt=RECEIPT, fields=(("order", "4500123"), ("expiry", "2027-03-31"))
    ),
    LabelForgotten(name="ACME rings"),
    ConflictResolved(
        conflict="6fa459ea-ee8a-3ca4-894e-db77e160355e",
        resolution="correct_serial",
        about=(U, P),
        reason="the label says 8",
        known=(EntryId("0f" * 16),),
    ),
    UnitsMerged(unit=UNIT, into=PARENT, reason="one unit", moves=(a_move(U, HERE, SUPPLIER),)),
    SerialCorrected(
        unit=UNIT,
        before="sn-007",
        serial="sn-008",
        serial_key="SN-008",
        scope=PART,
        generated=False,
        reason="typing error",
    ),
    LotDivided(
        lot=LOT,
        into=DIVIDED,
        part_number=PART,
        lot_number="l-1",
        lot_key="L-1",
        reason="two reels",
        moves=(a_move(L, HERE, ADJUSTMENT, "40"), a_move(D, ADJUSTMENT, HERE, "40")),
    ),
    LocationOwned(code=LocationCode("RACK 1"), station="0a" * 16, station_name="DOCK Ä"),
    RightsSet(operator_id=OperatorId("1001"), role="clerk", access_until="2027-03-31"),
    StationContinued(before="0a" * 16, seq=41, recorded_again=3),
    FileAttached(
        item=U, name="Prüfbericht 7.pdf", media_type="application/pdf", sha256="0f" * 32, size=20
    ),
)

EARLIER_SHARED: Mapping[str, Fact] = {
    "conflict_resolved.1": ConflictResolved(
        conflict="6fa459ea-ee8a-3ca4-894e-db77e160355e", resolution="void", about=(U, P)
    ),
}
"""Facts whose released bytes an earlier program wrote, with fewer fields; only read now."""
