from decimal import Decimal

import pytest

from kiosk.domain.facts import (
    ADJUSTMENT,
    CUSTOMER,
    PRODUCTION,
    SCRAP,
    SUPPLIER,
    Archived,
    BomReleased,
    ConflictResolved,
    Counted,
    Fact,
    HoldPlaced,
    LabelRequested,
    LocationDefined,
    LotReceived,
    Move,
    Moved,
    PartDefined,
    Place,
    PolicySet,
    ReceiptPosted,
    Returned,
    Reversed,
    RunStarted,
    ScanRefused,
    Scrapped,
    Shipped,
    ShortageAdjusted,
    StockInstalled,
    Tracking,
    Uninstalled,
    inside,
    location_place,
)
from kiosk.domain.history import Undone, place_after, place_word, run_of, sentence, taken_back
from kiosk.domain.ids import (
    BomVersion,
    GroupId,
    LocationCode,
    LotId,
    PartNumber,
    ReceiptId,
    RunId,
    Subject,
    UnitId,
    lot_subject,
    part_subject,
    subject_key,
    unit_subject,
)

UNIT, LOT = unit_subject(UnitId("U1")), lot_subject(LotId("L1"))
SCREW = part_subject(PartNumber("SCREW"))
DOCK, SHELF = location_place(LocationCode("DOCK")), location_place(LocationCode("SHELF 1"))
NAMES = {UNIT: "SN-1", LOT: "LOT-7", unit_subject(UnitId("U2")): "PARENT-1"}


def _named(subject: Subject) -> str:
    return NAMES.get(subject) or subject_key(subject)


def _move(item: Subject, source: Place, target: Place, quantity: str = "1") -> tuple[Move, ...]:
    return (Move(item=item, source=source, target=target, quantity=Decimal(quantity)),)


def _started() -> RunStarted:
    return RunStarted(
        run=RunId("R1"),
        unit=UnitId("U1"),
        part_number=PartNumber("PUMP"),
        revision="",
        serial="SN-1",
        serial_key="SN-1",
        scope="",
        generated=True,
        bom_version=BomVersion("0"),
    )


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (
            PartDefined(
                part_number=PartNumber("P"),
                revision="",
                name="",
                tracking=Tracking.LOT,
                unit="ea",
            ),
            "Part P was defined, rev -.",
        ),
        (
            BomReleased(parent=PartNumber("P"), version=BomVersion("0"), lines=()),
            "A BOM of P was released, 0 lines.",
        ),
        (LocationDefined(code=LocationCode("DOCK"), name=""), "Location DOCK was defined."),
        (PolicySet(name="take_from", value="station"), "The rule take_from was set to station."),
        (
            ScanRefused(code="xR1", headline="DUPLICATE SERIAL", text="", screen=""),
            "Refused, xR1 DUPLICATE SERIAL.",
        ),
        (
            LabelRequested(subject=UNIT, copy=2, reason="torn off"),
            "Label 2 of SN-1 was asked for (torn off).",
        ),
        (LabelRequested(subject=LOT, copy=3, reason=""), "Label 3 of LOT-7 was asked for."),
        (
            ConflictResolved(conflict="c", resolution="SN-1 keeps it", about=()),
            'A conflict was resolved: "SN-1 keeps it".',
        ),
        (
            ReceiptPosted(receipt=ReceiptId("0123456789"), received=3),
            "Receipt 01234567 was posted, 3 received.",
        ),
        (
            LotReceived(
                lot=LotId("L1"),
                part_number=PartNumber("CHIP"),
                lot_number="LOT-7",
                lot_key="LOT-7",
                receipt=ReceiptId("0123456789"),
                moves=_move(LOT, PRODUCTION, DOCK, "2.50"),
            ),
            "2.5 of lot LOT-7 was received at DOCK from production, receipt 01234567.",
        ),
        (
            Moved(item=UNIT, moves=_move(UNIT, DOCK, SHELF)),
            "SN-1 was moved from DOCK to SHELF 1.",
        ),
        (
            Moved(item=LOT, moves=_move(LOT, DOCK, SHELF, "12")),
            "12 of lot LOT-7 was moved from DOCK to SHELF 1.",
        ),
        (
            Counted(item=SCREW, place=DOCK, moves=()),
            "SCREW was counted at DOCK, as the book had it.",
        ),
        (
            Counted(item=SCREW, place=DOCK, moves=_move(SCREW, ADJUSTMENT, DOCK, "3")),
            "SCREW was counted at DOCK, 3 more than the book had.",
        ),
        (
            Counted(item=SCREW, place=DOCK, moves=_move(SCREW, DOCK, ADJUSTMENT, "3")),
            "SCREW was counted at DOCK, 3 less than the book had.",
        ),
        (
            ShortageAdjusted(
                part_number=PartNumber("SCREW"),
                place=DOCK,
                moves=_move(SCREW, ADJUSTMENT, DOCK, "4"),
            ),
            "4 of SCREW more than the book had were found at DOCK.",
        ),
        (
            Scrapped(item=UNIT, reason="burnt", moves=_move(UNIT, DOCK, SCRAP)),
            "SN-1 was scrapped from DOCK: burnt.",
        ),
        (
            Shipped(item=UNIT, customer="", moves=_move(UNIT, DOCK, CUSTOMER)),
            "SN-1 was shipped to a customer from DOCK.",
        ),
        (Returned(item=UNIT, moves=_move(UNIT, CUSTOMER, DOCK)), "SN-1 came back to DOCK."),
        (Archived(item=UNIT, reason="", moves=()), "SN-1 was archived."),
        (
            HoldPlaced(item=LOT, place=DOCK, title="crushed"),
            "LOT-7 was put on hold at DOCK: crushed.",
        ),
        (_started(), "SN-1 (part PUMP) was started in run R1."),
        (
            StockInstalled(
                run=RunId("R1"),
                parent=UnitId("U2"),
                part_number=PartNumber("SCREW"),
                substitute_for=PartNumber("BOLT"),
                moves=_move(SCREW, DOCK, inside(UnitId("U2")), "6"),
            ),
            "6 of SCREW went into PARENT-1 in run R1 instead of BOLT, from DOCK.",
        ),
        (
            Uninstalled(
                run=RunId("R1"),
                parent=UnitId("U2"),
                item=LOT,
                part_number=PartNumber("CHIP"),
                disposition="scrap",
                reason="",
                moves=_move(LOT, inside(UnitId("U2")), SCRAP, "2"),
            ),
            "2 of lot LOT-7 came out of PARENT-1, to scrap.",
        ),
        (None, "An entry of a kind that this program does not know (beamed_up.1)."),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else "",
)
def test_each_fact_is_one_sentence(fact: Fact | None, said: str) -> None:
    assert sentence(fact, "beamed_up.1", _named) == said


def test_an_entry_that_was_undone_says_when_and_by_whom() -> None:
    undone = Undone(at_us=60_000_000, who="Ada")
    said = sentence(_started(), "", _named, undone)
    assert said == "SN-1 (part PUMP) was started in run R1; undone 1970-01-01 00:01 UTC by Ada."


@pytest.mark.parametrize(
    ("facts", "reason", "said"),
    [
        ((_started(),), "undone", "Undone: SN-1 (part PUMP) was started in run R1."),
        ((), "corrected", "Undone (corrected): an earlier entry."),
    ],
)
def test_a_reversal_says_what_it_took_back(
    facts: tuple[Fact, ...], reason: str, said: str
) -> None:
    assert taken_back(facts, reason, _named) == said


def test_a_reversal_whose_group_is_not_here_yet_is_told_as_one() -> None:
    lone = Reversed(group=GroupId("00"), entries=(), reason="", about=(), moves=())
    assert sentence(lone, "", _named) == "An earlier entry was undone."


@pytest.mark.parametrize(
    ("fact", "place"),
    [
        (None, DOCK),
        (_started(), PRODUCTION),
        (Moved(item=UNIT, moves=_move(UNIT, DOCK, SHELF)), SHELF),
        (Moved(item=LOT, moves=_move(LOT, DOCK, SHELF)), DOCK),
        (HoldPlaced(item=UNIT, place="", title=""), DOCK),
        (HoldPlaced(item=UNIT, place=SHELF, title=""), SHELF),
    ],
)
def test_a_things_place_follows_its_own_moves(fact: Fact | None, place: str) -> None:
    assert place_after(UNIT, fact, DOCK) == place


@pytest.mark.parametrize(
    ("place", "word"),
    [(SHELF, "SHELF 1"), (inside(UnitId("U2")), "in PARENT-1"), (SUPPLIER, "supplier"), ("", "")],
)
def test_a_place_is_a_code_a_parent_or_a_word(place: str, word: str) -> None:
    assert place_word(place, _named) == word


def test_a_fact_of_a_build_names_its_run() -> None:
    assert run_of(_started()) == "R1"
    assert run_of(PolicySet(name="take_from", value="station")) is None
