from decimal import Decimal

import pytest

from kiosk.domain.facts import (
    ConflictResolved,
    Fact,
    FileAttached,
    LocationOwned,
    LotDivided,
    Move,
    Place,
    RightsSet,
    SerialCorrected,
    StationContinued,
    UnitsMerged,
)
from kiosk.domain.history import sentence
from kiosk.domain.ids import LocationCode, LotId, OperatorId, PartNumber, Subject, UnitId

NAMES = {"unit:U1": "SN-1", "unit:U2": "SN-2", "lot:L1": "LOT-7"}
MERGED = UnitsMerged(unit=UnitId("U1"), into=UnitId("U2"), reason="one label", moves=())
TWICE = UnitsMerged(unit=UnitId("U1"), into=UnitId("U1"), reason="", moves=())
CORRECTED = SerialCorrected(
    unit=UnitId("U1"),
    before="SN-1",
    serial="SN-8",
    serial_key="SN-8",
    scope="",
    generated=False,
    reason="typing error",
)
DIVIDED = LotDivided(
    lot=LotId("L1"),
    into=LotId("L2"),
    part_number=PartNumber("PASTE"),
    lot_number="LOT-7",
    lot_key="LOT-7",
    reason="two reels",
    moves=(
        Move(
            item=Subject("lot:L1"),
            source=Place("location:DOCK"),
            target=Place("adjustment"),
            quantity=Decimal(4),
        ),
    ),
)
DOCK = LocationCode("DOCK")
CASES: tuple[tuple[Fact, str], ...] = (
    (
        ConflictResolved(conflict="c", resolution="same_unit", about=(), reason="seen"),
        'A conflict was resolved: "It is one unit" (seen).',
    ),
    (MERGED, "SN-1 turned out to be SN-2 and is one unit from now on: one label."),
    (TWICE, "SN-1 was recorded twice and is one unit from now on."),
    (CORRECTED, "The serial number SN-1 was corrected to SN-8: typing error."),
    (DIVIDED, "4 of lot LOT-7 turned out to be another lot, LOT-7: two reels."),
    (
        LocationOwned(code=DOCK, station="0a" * 16, station_name="DOCK-1"),
        "Location DOCK became that of station DOCK-1.",
    ),
    (LocationOwned(code=DOCK, station="", station_name=""), "Location DOCK became everybody's."),
    (
        RightsSet(operator_id=OperatorId("1001"), role="clerk", access_until="2027-03-31"),
        "1001 was given the role clerk until 2027-03-31.",
    ),
    (
        StationContinued(before="0a" * 16, seq=41, recorded_again=3),
        "A station went on where station 0a0a0a0a stopped, after its entry 41.",
    ),
    (
        FileAttached(
            item=Subject("unit:U1"), name="1.jpg", media_type="image/jpeg", sha256="00", size=1
        ),
        "The file 1.jpg was added to SN-1.",
    ),
)


@pytest.mark.parametrize(("fact", "said"), CASES)
def test_each_fact_that_stations_share_is_one_sentence(fact: Fact, said: str) -> None:
    assert sentence(fact, fact.kind, lambda subject: NAMES.get(subject, subject)) == said
