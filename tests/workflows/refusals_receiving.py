"""The refusals of receiving, as they are played."""

from tests.play import PUMP_BUILT, scrapped, shipped
from tests.workflows.refusals import (
    AT_BOARD,
    AT_SEAL,
    DAY,
    MARIA,
    Case,
    counted_on,
    on,
    policy,
    small_numbers,
)

CASES = (
    Case(
        code="xR1",
        before=AT_BOARD,
        line="B-1",
        headline="DUPLICATE SERIAL",
        text=f"B-1 already exists: BOARD at DOCK, received {DAY} by Maria. Not received. Set this "
        "unit aside and raise an issue, or scan the right code.",
        after=("B-9", "ok"),
    ),
    Case(
        code="xR2",
        before=PUMP_BUILT + "C.RECEIVE\nBOARD\nSHELF\n",
        line="B-1",
        headline="DUPLICATE SERIAL: INSTALLED",
        text=f"B-1 is inside P-1 since {DAY}. Not received. Set this unit aside, or scan the "
        "right code.",
        after=("B-9", "ok"),
    ),
    Case(
        code="xR3",
        before=AT_BOARD,
        prepare=on(shipped, "B-1"),
        line="B-1",
        headline="ALREADY SHIPPED",
        text=f"B-1 was shipped to ACME on {DAY}. If it came back, it is a return. Otherwise set "
        "it aside. Not received.",
        after=("B-9", "ok"),
    ),
    Case(
        code="xR4",
        before=AT_BOARD,
        prepare=on(scrapped, "B-1"),
        line="B-1",
        headline="NUMBER RETIRED",
        text=f"B-1 was scrapped on {DAY}. Numbers are never reused. Not received. Set this unit "
        "aside.",
        after=("B-9", "ok"),
    ),
    Case(
        code="xR5",
        before=AT_BOARD + "C.QTY\n!key 3\nB-9\n",
        line="C.DONE",
        headline="SERIAL MISSING",
        text="BOARD: 2 of 3 units still need a serial. Receipt not posted. Scan them, or lower "
        "the number.",
        after=("B-10", "ok"),
    ),
    Case(
        code="xR6",
        before=AT_BOARD,
        prepare=policy("validate_serials", "on"),
        line="B-9",
        headline="WRONG SERIAL FORMAT",
        text='"B-9" does not fit BOARD (example BRD-00001). Not received. Scan the code marked '
        "S/N.",
        after=("BRD-00077", "ok"),
    ),
    Case(
        code="xR7",
        before=AT_BOARD,
        line="(240)MOTOR(21)M-9",
        headline="WRONG PART",
        text="Label says MOTOR, this line is BOARD. Not received. Scan a label of BOARD, or "
        "finish the line.",
        after=("(240)BOARD(21)B-9", "ok"),
    ),
    Case(
        code="xR11",
        before=AT_BOARD,
        line="[)>\\x1e06\\x1d1PBOARD\\x1dSB-9\\x1dQ5\\x1e\\x04",
        headline="ONE SERIAL, ONE UNIT",
        text="A serial is one piece. Quantity must be 1, the label says 5. Not received.",
        after=("[)>\\x1e06\\x1d1PBOARD\\x1dSB-9\\x1dQ1\\x1e\\x04", "ok"),
    ),
    Case(
        code="xR14",
        before=MARIA + "C.RECEIVE\nBOARD\n",
        line="C.DONE",
        headline="LOCATION?",
        text="Scan where these will go. Not posted.",
        after=("DOCK", "idle"),
    ),
    Case(
        code="xR15",
        before=MARIA + "C.RECEIVE\nMOTOR\nDOCK\n",
        line="!key 8",
        headline="NO NUMBER SCHEME",
        text="MOTOR has no scheme to number from. Scan the maker's serial. Nothing was numbered.",
        after=("M-9", "ok"),
    ),
    Case(
        code="xR16",
        before=MARIA,
        prepare=small_numbers,
        then="C.RECEIVE\nSENSOR\nDOCK\n",
        line="!key 10",
        headline="NUMBERS USED UP",
        text="The scheme of SENSOR has no number left (the running number has more digits than "
        "the scheme has room for). Nothing received. Ask a supervisor for a wider scheme.",
        after=("!key 9", "ok"),
    ),
    Case(
        code="xR30",
        before=MARIA,
        prepare=counted_on("MOTOR"),
        then="C.RECEIVE\nMOTOR\nDOCK\nM-9\n",
        line="!key 2",
        headline="WHICH NUMBER?",
        text="The next number of MOTOR is not known: its last one, M-9, is not made of digits "
        "alone. Nothing was numbered. Scan this unit's number, or tap TYPE IT and enter it "
        "twice: keyed in alone, figures are a count.",
        after=("0041", "ok"),
    ),
    Case(
        code="xL1",
        before=AT_SEAL,
        line="C.DONE",
        headline="LOT MISSING",
        text="SEAL is lot-tracked. Scan or enter the lot. Receipt not posted.",
        after=("L-7", "idle"),
    ),
    Case(
        code="xL5",
        before=AT_SEAL + "[)>\\x1e06\\x1d1PSEAL\\x1d1TL-7\\x1dQ40\\x1e\\x04\n",
        line="!key 38",
        headline="QUANTITY DIFFERS",
        text="Label says 40, you entered 38. 38 was recorded. Confirm which.",
        after=("L-8", "idle"),
    ),
    Case(
        code="xL7",
        before=AT_SEAL + "L-7\n",
        line="!key 0",
        headline="QUANTITY?",
        text="Enter a number above zero: the quantity must be above zero. Nothing was booked.",
        after=("!key 5", "ok"),
    ),
)
