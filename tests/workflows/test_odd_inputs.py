"""What nobody is expected to scan, key or tap at a step: each is refused, or moves on, in words.

That a refusal leaves the record as it was, `Shop.play` itself asserts at every step.
"""

from dataclasses import dataclass, replace
from decimal import Decimal

import pytest

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.own import print_lot, print_unit
from kiosk.domain.facts import Move, Moved, PartDefined, Tracking, location_place
from kiosk.domain.ids import LocationCode, PartNumber, ReceiptId, Subject, UnitId, lot_subject
from kiosk.workflows import tasks
from kiosk.workflows.carried import Line, Taken
from kiosk.workflows.receive_states import (
    ReceiveCount,
    ReceiveLots,
    ReceiveQuantity,
    ReceiveSerials,
)
from kiosk.workflows.states import (
    BuildNumber,
    Home,
    InstallCount,
    Installing,
    InstallParent,
    Looking,
    RemoveParent,
    RemoveWhere,
    Removing,
    State,
)
from tests.play import PUMP_BUILT, RECEIVED, Shop, received_twice, scrapped

MARIA = "1001\n"
AT_BOARD = RECEIVED + "C.RECEIVE\nBOARD\nSHELF\n"
AT_SEAL = RECEIVED + "C.RECEIVE\nSEAL\nDOCK\n"
AT_WASHER = RECEIVED + "C.RECEIVE\nWASHER\nDOCK\n"
AT_NUMBER = RECEIVED + "C.BUILD\nPUMP\n"
AT_PUMP = AT_NUMBER + "P-1\n"
OPENED = PUMP_BUILT + "C.REMOVE\nP-1\n"
EMPTY = "\\x05"


def label(*fields: str) -> str:
    """Return a composite label of these fields."""
    return "[)>\\x1e06\\x1d" + "\\x1d".join(fields) + "\\x1e\\x04"


@dataclass(frozen=True, slots=True)
class Odd:
    """What leads to a step, what is odd there, and what is said: a code or tone, and the words."""

    before: str
    line: str
    code: str
    headline: str
    text: str


ODD = {
    "half a piece of a counted part": Odd(
        AT_PUMP + "WASHER\n",
        "!key 2.5",
        "xL7",
        "QUANTITY?",
        "Enter a number above zero: WASHER is counted in whole pieces. Nothing was booked.",
    ),
    "a lot that is used up": Odd(
        PUMP_BUILT + "C.REMOVE\nP-1\nL-2\n!key scrap\nC.INSTALL\nP-1\nC.QTY\n!key 5\n"
        "L-1\nC.LOOKUP\n",
        "L-1",
        "idle",
        "L-1",
        "SEAL Seal: 0 ea on hand, nothing on hand.",
    ),
    "a number at the location": Odd(
        MARIA + "C.RECEIVE\nSEAL\n",
        "!key 5",
        "xS15",
        "NOT HERE",
        '"5" means nothing at this step. Scan the location. Nothing was changed.',
    ),
    "the part again at the location": Odd(
        MARIA + "C.RECEIVE\nSEAL\n",
        "SEAL",
        "xR14",
        "LOCATION?",
        "Scan where these will go. Not posted.",
    ),
    "an unknown code at the location": Odd(
        MARIA + "C.RECEIVE\nSEAL\n",
        "NOWHERE",
        "xS1",
        "UNKNOWN LABEL",
        'Nothing here matches "NOWHERE". Scan again, or look the part up by hand.',
    ),
    "a label's lot without a quantity": Odd(
        MARIA + "C.RECEIVE\n" + label("1PSEAL", "1TL-9") + "\n",
        "DOCK",
        "idle",
        "ENTER QUANTITY",
        "SEAL, lot L-9: how many ea?",
    ),
    "an unknown part": Odd(
        MARIA + "C.RECEIVE\n",
        "NO-PART",
        "xS1",
        "UNKNOWN LABEL",
        'Nothing here matches "NO-PART". Scan again, or look the part up by hand.',
    ),
    "a location for a part": Odd(
        MARIA + "C.RECEIVE\n",
        "DOCK",
        "xS15",
        "NOT HERE",
        '"DOCK" means nothing at this step. Scan a part number. Nothing was changed.',
    ),
    "a serial on a label of a lot part": Odd(
        MARIA + "C.RECEIVE\n",
        label("1PSEAL", "SB-9"),
        "idle",
        "SCAN LOCATION",
        "SEAL Seal: where will it go?",
    ),
    "done without a count": Odd(
        AT_WASHER,
        "C.DONE",
        "xL7",
        "QUANTITY?",
        "Enter a number above zero: WASHER waits for its count. Nothing was booked.",
    ),
    "a button at the count": Odd(
        AT_WASHER,
        "!tap yes",
        "xS15",
        "NOT HERE",
        "the button yes means nothing at this step. Enter the count. Nothing was changed.",
    ),
    "another location at the count": Odd(
        AT_WASHER,
        "SHELF",
        "idle",
        "ENTER COUNT",
        "WASHER to SHELF: how many ea?",
    ),
    "another part's label at the count": Odd(
        AT_WASHER,
        label("1PSEAL", "Q5"),
        "xR7",
        "WRONG PART",
        "Label says SEAL, this line is WASHER. "
        "Not received. Scan a label of WASHER, or finish the line.",
    ),
    "an unreadable code at the count": Odd(
        AT_WASHER,
        EMPTY,
        "xS6",
        "SCANNER SETTINGS",
        "Characters do not match this label type (control character, U+0005). "
        "Nothing was used. Run the scanner test.",
    ),
    "a label of an unknown part at the count": Odd(
        AT_WASHER,
        label("1PNO-PART", "Q5"),
        "xR7",
        "WRONG PART",
        "Label says NO-PART, this line is WASHER. "
        "Not received. Scan a label of WASHER, or finish the line.",
    ),
    "a button at the serials": Odd(
        AT_BOARD,
        "!tap yes",
        "xS15",
        "NOT HERE",
        "the button yes means nothing at this step. Scan the next serial. Nothing was changed.",
    ),
    "a label without a serial": Odd(
        AT_BOARD,
        label("1PBOARD", "1TL-9"),
        "xS3",
        "WRONG BARCODE",
        "That is the part number (BOARD), not the serial. Scan the code marked S/N.",
    ),
    "another part's label at the lot": Odd(
        AT_SEAL,
        label("1PCHIP", "1TL-9"),
        "xR7",
        "WRONG PART",
        "Label says CHIP, this line is SEAL. "
        "Not received. Scan a label of SEAL, or finish the line.",
    ),
    "a label without a lot": Odd(
        AT_SEAL,
        label("1PSEAL", "Q5"),
        "xL1",
        "LOT MISSING",
        "SEAL is lot-tracked. Scan or enter the lot. Receipt not posted.",
    ),
    "another part's lot": Odd(
        AT_SEAL,
        "LOT C-1",
        "xR7",
        "WRONG PART",
        "Label says CHIP, lot C-1, this line is SEAL. "
        "Not received. Scan a label of SEAL, or finish the line.",
    ),
    "an unreadable code at the lot": Odd(
        AT_SEAL,
        EMPTY,
        "xS6",
        "SCANNER SETTINGS",
        "Characters do not match this label type (control character, U+0005). "
        "Nothing was used. Run the scanner test.",
    ),
    "done without a quantity": Odd(
        AT_SEAL + "L-9\n",
        "C.DONE",
        "xL7",
        "QUANTITY?",
        "Enter a number above zero: Lot L-9 waits for it. Nothing was booked.",
    ),
    "the part at the quantity": Odd(
        AT_SEAL + "L-9\n",
        "SEAL",
        "xS3",
        "WRONG BARCODE",
        "That is the part number (SEAL), not the count. Scan the code marked QTY.",
    ),
    "a button at the quantity": Odd(
        AT_SEAL + "L-9\n",
        "!tap yes",
        "xS15",
        "NOT HERE",
        "the button yes means nothing at this step. Enter the quantity. Nothing was changed.",
    ),
    "a button at the number": Odd(
        AT_NUMBER,
        "!tap yes",
        "xS15",
        "NOT HERE",
        "the button yes means nothing at this step. "
        "Scan its serial, or enter generate. Nothing was changed.",
    ),
    "a part for a number": Odd(
        AT_NUMBER,
        "BOARD",
        "xS3",
        "WRONG BARCODE",
        "That is the part number (BOARD), not the serial. Scan the code marked S/N.",
    ),
    "a location for a number": Odd(
        AT_NUMBER,
        "DOCK",
        "xS15",
        "NOT HERE",
        '"DOCK" means nothing at this step. '
        "Scan its serial, or enter generate. Nothing was changed.",
    ),
    "an unreadable code for a number": Odd(
        AT_NUMBER,
        EMPTY,
        "xS6",
        "SCANNER SETTINGS",
        "Characters do not match this label type (control character, U+0005). "
        "Nothing was used. Run the scanner test.",
    ),
    "half a piece of the next lot": Odd(
        AT_PUMP + "C.QTY\n!key 2.5\n",
        "L-2",
        "xL7",
        "QUANTITY?",
        "Enter a number above zero: SEAL is counted in whole pieces. Nothing was booked.",
    ),
    "no number for the next lot": Odd(
        AT_PUMP + "C.QTY\n",
        "!key some",
        "xL7",
        "QUANTITY?",
        'Enter a number above zero: "some" is not a plain number such as 12 or 0.5. '
        "Nothing was booked.",
    ),
    "a label that names no serial": Odd(
        AT_PUMP,
        label("1PBOARD", "Q1"),
        "xS3",
        "WRONG BARCODE",
        "That is the part number (BOARD), not the serial. Scan the code marked S/N.",
    ),
    "a lot where nothing is open": Odd(
        PUMP_BUILT + "G-1\n",
        "L-1",
        "xI5",
        "LINE IS FULL",
        "SEAL: 8 of 8 installed. Not installed. To swap, remove the old one first.",
    ),
    "a lot where a unit is replaced": Odd(
        OPENED + "B-1\n!key stock\n!tap replace\n",
        "C-1",
        "xI14",
        "SCAN THE SERIAL",
        "BOARD is serial-tracked. That was a lot label. Not installed. Scan the code marked S/N.",
    ),
    "the lot that just came out": Odd(
        OPENED + "L-2\n!key stock\n!tap replace\n",
        "L-2",
        "xU8",
        "SAME PART",
        "You scanned the part that just came out. Scan the new one. Not installed.",
    ),
    "a number for the component": Odd(
        OPENED,
        "!key 5",
        "xS15",
        "NOT HERE",
        '"5" means nothing at this step. Scan the part that comes out. Nothing was changed.',
    ),
    "a location for the component": Odd(
        OPENED,
        "DOCK",
        "xU1",
        "NOT IN THIS UNIT",
        "DOCK is not inside P-1. It is not installed. Nothing removed.",
    ),
    "done without saying where to": Odd(
        OPENED + "B-1\n",
        "C.DONE",
        "xU3",
        "WHERE DOES IT GO?",
        "Choose stock, hold or scrap for B-1. Nothing removed.",
    ),
    "a button where it goes": Odd(
        OPENED + "B-1\n",
        "!tap yes",
        "xS15",
        "NOT HERE",
        "the button yes means nothing at this step. "
        "Say stock, hold or scrap. Nothing was changed.",
    ),
    "a part that is nowhere": Odd(
        MARIA + "C.LOOKUP\n",
        "WASHER",
        "idle",
        "WASHER",
        "Washer: untracked. 0 ea on hand. Counted only: no unit history.",
    ),
    "done without a quantity of a new lot": Odd(
        AT_SEAL + "!key generate\n",
        "C.DONE",
        "xL7",
        "QUANTITY?",
        "Enter a number above zero: The new lot waits for it. Nothing was booked.",
    ),
    "a location at the quantity": Odd(
        AT_SEAL + "L-9\n",
        "SHELF",
        "xS15",
        "NOT HERE",
        '"SHELF" means nothing at this step. Enter the quantity. Nothing was changed.',
    ),
}


@pytest.mark.parametrize("what", ODD)
def test_what_is_odd_at_a_step_is_answered_in_words(shop: Shop, what: str) -> None:
    odd = ODD[what]
    shop.play(odd.before)
    assert shop.said(own(shop, odd.line)) == (odd.code, odd.headline, odd.text)


def own(shop: Shop, line: str) -> str:
    """Return the own label of a lot that a line names as `LOT C-1`, else the line."""
    number = line.removeprefix("LOT ")
    return line if number == line else print_lot(shop.lot(number).lot)


def test_a_unit_is_no_lot(shop: Shop) -> None:
    shop.play(AT_SEAL)
    board = print_unit(shop.unit("B-3").state.unit)
    assert shop.said(board) == (
        "xS15",
        "NOT HERE",
        f'"{board}" means nothing at this step. Scan the lot label. Nothing was changed.',
    )


def test_a_serial_that_two_units_have_is_a_choice(shop: Shop) -> None:
    shop.play(PUMP_BUILT + "C.DONE\nC.BUILD\nPUMP\nP-2\nC.SIGNOFF\n1001\n!tap pick 1\nC.INSTALL")
    received_twice(shop, "P-1")
    two = ("xS2", "MORE THAN ONE MATCH")
    assert shop.said("P-1")[:2] == two
    assert shop.said("C.CANCEL\nC.REMOVE\nP-1")[:2] == two


def test_a_number_that_two_lots_have_is_a_choice_where_both_are_wanted(shop: Shop) -> None:
    shop.play(RECEIVED + "C.RECEIVE\nSEAL\nDOCK\nX-1\n!key 9\nGLUE\nDOCK\nX-1\n!key 9\nC.DONE")
    assert shop.said("C.BUILD\nPUMP\nP-1\nX-1")[:2] == ("xS2", "MORE THAN ONE MATCH")
    assert shop.verdicts("B-1\nB-2\nM-1\nX-1") == ["ok", "ok", "ok", "ok"]
    assert shop.as_built("P-1")["3 X-1"] == 8


def redefined(shop: Shop, number: str, tracking: Tracking, scheme: str = "") -> None:
    part = shop.part(number).part
    shop.record(
        PartDefined(
            part_number=part.part_number,
            revision=part.revision,
            name=part.name,
            tracking=tracking,
            unit=part.unit,
            serial_scheme=scheme,
        ),
        actor="admin:test",
    )


def test_a_built_part_without_a_scheme_gets_no_number(shop: Shop) -> None:
    redefined(shop, "PUMP", Tracking.SERIAL)
    shop.play(AT_NUMBER)
    assert shop.said("!key generate")[:2] == ("xR15", "NO NUMBER SCHEME")


def test_a_lot_does_not_fill_a_line_of_units(shop: Shop) -> None:
    redefined(shop, "MOTOR-X", Tracking.LOT)
    shop.play("1001\nC.RECEIVE\nMOTOR-X\nDOCK\nY-1\n!key 9\nC.DONE\nC.BUILD\nPUMP\nP-1")
    assert shop.said("Y-1") == (
        "xI14",
        "SCAN THE SERIAL",
        "MOTOR is serial-tracked. That was a lot label. Not installed. Scan the code marked S/N.",
    )


def test_a_substitute_that_is_counted_is_said_to_be_one(shop: Shop) -> None:
    redefined(shop, "SEAL-X", Tracking.UNTRACKED)
    shop.play("1001\nC.RECEIVE\nSEAL-X\nDOCK\n!key 9\nC.DONE\nC.BUILD\nPUMP\nP-1\nSEAL-X")
    assert shop.said("!key 8")[:2] == ("xI19", "SUBSTITUTE")
    assert shop.as_built("P-1") == {"3 SEAL-X": 8}


def test_a_number_that_was_taken_back_is_not_installed(shop: Shop) -> None:
    shop.play("1001\nC.RECEIVE\nMOTOR\nDOCK\nSN-1\nC.UNDO\nC.DONE\nC.BUILD\nPUMP\nP-1")
    assert shop.said("SN-1")[0] == "xI6"


def test_a_scrapped_unit_is_seen_as_not_in_stock(shop: Shop) -> None:
    shop.play(RECEIVED)
    scrapped(shop, "M-1")
    seen = ("idle", "M-1", "MOTOR Motor: scrapped, not in stock.")
    assert shop.said("C.LOOKUP\nM-1") == seen


DOCK = LocationCode("DOCK")
LINE = Line(receipt=ReceiptId("R"), entries=0, part=PartNumber("GONE"), location=DOCK)
GONE = UnitId("AAAAAAAAAAAAAAAA")
TAKEN = Taken(
    lot=Subject("lot:none"),
    part=PartNumber("SEAL"),
    line="99",
    location=DOCK,
)


def standing_at(shop: Shop, state: State) -> None:
    """Stand where another record left this operator: what the state names is not on this one."""
    shop.session._standing = replace(shop.session.standing, state=state)


@pytest.mark.parametrize(
    ("state", "prompt"),
    [
        (ReceiveSerials(line=LINE), "Scan a part number"),
        (ReceiveLots(line=LINE), "Scan a part number"),
        (ReceiveQuantity(line=LINE, lot_number="L-9"), "Enter the quantity"),
        (ReceiveCount(line=LINE), "Enter the count"),
        (BuildNumber(part=LINE.part), "Scan the assembly's part number"),
    ],
)
def test_a_part_that_is_not_on_record_takes_no_number(
    shop: Shop, state: State, prompt: str
) -> None:
    shop.play(MARIA)
    standing_at(shop, state)
    words = f'"5" means nothing at this step. {prompt}. Nothing was changed.'
    assert shop.said("!key 5") == ("xS15", "NOT HERE", words)


@pytest.mark.parametrize(
    ("state", "screen"),
    [
        (Installing(parent=GONE), InstallParent()),
        (InstallCount(parent=GONE, line="1", part=LINE.part), InstallParent()),
        (Removing(parent=GONE), RemoveParent()),
        (
            RemoveWhere(
                parent=GONE, item=TAKEN.lot, line="1", label="L", quantity=Decimal(1), whole=True
            ),
            RemoveParent(),
        ),
    ],
)
def test_a_parent_that_is_not_on_record_is_asked_for_again(
    shop: Shop, state: State, screen: State
) -> None:
    shop.play(MARIA)
    standing_at(shop, state)
    assert shop.verdicts("!key 5") == ["idle"]
    assert shop.session.standing.state == screen


def test_a_line_that_is_not_on_record_is_left(shop: Shop) -> None:
    shop.play(AT_PUMP)
    parent = shop.unit("P-1").state.unit
    standing_at(shop, InstallCount(parent=parent, line="99", part=LINE.part))
    assert shop.verdicts("!tap help\n!key 5") == ["idle", "idle"]
    assert shop.session.standing.state == Installing(parent=parent)
    standing_at(shop, Installing(parent=parent, short=TAKEN))
    assert shop.verdicts("!tap confirm") == ["idle"]
    assert shop.session.standing.state == Installing(parent=parent)
    standing_at(shop, Installing(parent=parent, taken=TAKEN))
    assert shop.verdicts("!key 5") == ["xS15"]


def test_a_lot_that_was_taken_back_was_never_used(shop: Shop) -> None:
    shop.play(
        RECEIVED + "C.RECEIVE\nSEAL\nDOCK\nL-9\n!key 9\nC.UNDO\nC.CANCEL\nC.BUILD\nPUMP\nP-1"
    )
    empty = shop.said("L-9")
    assert empty[0] == "xK2"
    assert "never used" in str(empty[2])


def test_a_lot_whose_count_is_in_conflict_is_not_used(shop: Shop) -> None:
    shop.play(RECEIVED)
    lot = lot_subject(shop.lot("L-1").lot)
    shelf = location_place(LocationCode("SHELF"))
    move = Move(item=lot, source=location_place(DOCK), target=shelf, quantity=Decimal(9))
    shop.record(Moved(item=lot, moves=(move,)))
    answer = shop.said("C.BUILD\nPUMP\nP-1\nL-1")
    assert answer[0] == "xI7"
    assert "its count is in conflict" in str(answer[2])


def test_looking_up_is_a_task_that_everybody_may_do(shop: Shop) -> None:
    assert {tasks.task_of(each) for each in (Home(), Looking())} == {Word.LOOKUP}
    assert shop.verdicts("1003\nC.LOOKUP\nDOCK\n1002\nC.LOOKUP\nDOCK") == ["idle"] * 6
