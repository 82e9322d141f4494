"""Every refusal and notice of the catalogue is reached by playing, in its words, changing nothing.

That a refusal leaves the record as it was, `Shop.play` itself asserts at every step.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

import pytest

from kiosk.domain.facts import PartDefined, Tracking
from kiosk.domain.ids import PartNumber
from kiosk.domain.words import REFUSALS
from kiosk.importer.report import ImportKind
from tests.play import (
    PUMP_BUILT,
    RECEIVED,
    Shop,
    archived,
    board_revised,
    held,
    lot_held,
    received_twice,
    returned,
    scrapped,
    shipped,
)

Prepare = Callable[[Shop], None]


def nothing(shop: Shop) -> None:
    _ = shop


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A refusal: what leads to it, the line that is refused, its words, and what works then.

    Attributes:
        prepare: what no workflow does yet, between `before` and `then`.
        after: a line that works where the operator still stands, and its tone or code.
    """

    code: str
    before: str
    line: str
    headline: str
    text: str
    then: str = ""
    prepare: Prepare = nothing
    after: tuple[str, str] = ("!tap help", "idle")


DAY = "2026-03-09 14:05"
MARIA = "1001\n"
AT_BOARD = RECEIVED + "C.RECEIVE\nBOARD\nSHELF\n"
AT_SEAL = MARIA + "C.RECEIVE\nSEAL\nDOCK\n"
AT_WASHER = MARIA + "C.RECEIVE\nWASHER\nDOCK\n"
AT_PUMP = RECEIVED + "C.BUILD\nPUMP\nP-1\n"
OPENED = PUMP_BUILT + "C.REMOVE\nP-1\n"
OUT_WITH_B1 = OPENED + "B-1\n"


def policy(name: str, value: str) -> Prepare:
    return lambda shop: shop.policy(name, value)


def person(row: str) -> Prepare:
    text = f"badge,name,role,pin,access_until\n{row}"
    return lambda shop: shop.take(ImportKind.OPERATORS, text) and None


def on(change: Callable[[Shop, str], None], serial: str) -> Prepare:
    return lambda shop: change(shop, serial)


def counted_on(part: str) -> Prepare:
    text = f"part_number,tracking,numbered_by\n{part},serial,ours\n"
    return lambda shop: shop.take(ImportKind.PARTS, text) and None


def washer_tracked(shop: Shop) -> None:
    shop.record(
        PartDefined(
            part_number=PartNumber("WASHER"),
            revision="A",
            name="Washer",
            tracking=Tracking.LOT,
            unit="ea",
        ),
        actor="admin:test",
    )


def small_numbers(shop: Shop) -> None:
    shop.record(
        PartDefined(
            part_number=PartNumber("SENSOR"),
            revision="A",
            name="Sensor",
            tracking=Tracking.SERIAL,
            unit="ea",
            serial_scheme="S{seq:1}",
        ),
        actor="admin:test",
    )


CASES = (
    Case(
        code="xS1",
        before=MARIA,
        line="SN-404",
        headline="UNKNOWN LABEL",
        text='Nothing here matches "SN-404". Scan again, or look the part up by hand.',
        after=("DOCK", "idle"),
    ),
    Case(
        code="xS2",
        before=RECEIVED + "C.RECEIVE\nSENSOR\nDOCK\nL-1\nC.DONE\n",
        line="L-1",
        headline="MORE THAN ONE MATCH",
        text='"L-1" matches 2 records. Tap the one in your hand.',
        after=("!tap pick 1", "idle"),
    ),
    Case(
        code="xS3",
        before=AT_BOARD,
        line="BOARD",
        headline="WRONG BARCODE",
        text="That is the part number (BOARD), not the serial. Scan the code marked S/N.",
        after=("B-9", "ok"),
    ),
    Case(
        code="xS5",
        before=MARIA,
        line="U.ABC",
        headline="INCOMPLETE SCAN",
        text="The code U.ABC broke off or was misread: its check character is wrong. Scan again. "
        "Nothing was used.",
        after=("DOCK", "idle"),
    ),
    Case(
        code="xS6",
        before=AT_BOARD,
        line="B\\x07-9",
        headline="SCANNER SETTINGS",
        text="Characters do not match this label type (control character, U+0007). Nothing was "
        "used. Run the scanner test.",
        after=("B-9", "ok"),
    ),
    Case(
        code="xS7",
        before=AT_BOARD + "B-9\n",
        line="b-9",
        headline="ALREADY SCANNED",
        text="B-9 is already line 1. Nothing added.",
        after=("B-10", "ok"),
    ),
    Case(
        code="xS8",
        before="",
        line="C.RECEIVE",
        headline="SIGN ON FIRST",
        text="Scan your badge. Nothing was recorded.",
        after=("1001", "idle"),
    ),
    Case(
        code="xS9",
        before="1003\n",
        line="C.BUILD",
        headline="NEEDS AN OPERATOR",
        text="BUILD needs the right to build. Nothing was started. Ask an operator to scan a "
        "badge here now.",
        after=("1002", "idle"),
    ),
    Case(
        code="xS11",
        before=AT_BOARD + "C.TYPE\n!key B-9\n",
        line="!key B-8",
        headline="TYPED TEXT DIFFERS",
        text="The two entries are not the same. Type it again. Nothing was used.",
        after=("!key B-9", "idle"),
    ),
    Case(
        code="xS13",
        before=RECEIVED + "1003\nC.RECEIVE\nBOARD\nDOCK\nB-9\n",
        prepare=on(held, "B-9"),
        line="C.UNDO",
        headline="CANNOT UNDO",
        text="B-9 was put on hold since. Nothing undone.",
        after=("B-10", "ok"),
    ),
    Case(
        code="xS14",
        before="1003\nC.RECEIVE\nBOARD\nDOCK\nB-9\n!clock +40s\n",
        line="C.UNDO",
        headline="NOTHING TO UNDO",
        text="Only your own last action can be undone, within 30 seconds. A supervisor can "
        "correct older ones. Nothing undone.",
        after=("B-10", "ok"),
    ),
    Case(
        code="xS15",
        before=MARIA + "C.RECEIVE\n",
        line="!key 5",
        headline="NOT HERE",
        text='"5" means nothing at this step. Scan a part number or the supplier\'s label. '
        "Nothing was changed.",
        after=("BOARD", "idle"),
    ),
    Case(
        code="xS16",
        before="",
        line="9999",
        headline="BADGE NOT KNOWN",
        text='The badge "9999" is not registered. Ask a supervisor. Nobody was signed on.',
        after=("1001", "idle"),
    ),
    Case(
        code="xS18",
        before=MARIA,
        prepare=policy("acknowledge_refusals", "on"),
        then="SN-404\n",
        line="DOCK",
        headline="ACKNOWLEDGE FIRST",
        text="xS1 waits. Tap OK, or ask a supervisor to scan a badge. This scan was ignored.",
        after=("!tap confirm", "idle"),
    ),
    Case(
        code="xS19",
        before=MARIA,
        prepare=person("1005,Ewa,clerk,,2026-03-08"),
        line="1005",
        headline="BADGE SWITCHED OFF",
        text="Ewa's access ended 2026-03-08. Ask a supervisor. Nothing was changed.",
    ),
    Case(
        code="xS20",
        before="",
        prepare=person("1005,Ewa,clerk,2468,"),
        then="!tap sign_on 1005",
        line="!key 8642",
        headline="WRONG PIN",
        text="4 tries left. Enter Ewa's PIN again, or scan the badge.",
        after=("!key 2468", "idle"),
    ),
    Case(
        code="xS21",
        before="",
        prepare=person("1005,Ewa,clerk,2468,"),
        then="!tap sign_on 1005\n" + "!key 1\n" * 5,
        line="!tap sign_on 1005",
        headline="PIN CLOSED",
        text=(
            "5 wrong PINs were entered for Ewa. It opens again at 2026-03-09 14:11. The badge "
            "still works. Nobody was signed on."
        ),
        after=("1005", "idle"),
    ),
    Case(
        code="xS22",
        before="",
        line="!tap sign_on 1002",
        headline="NO PIN",
        text="Otto has no PIN. Scan the badge. Nobody was signed on.",
        after=("1002", "idle"),
    ),
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
        code="xP5",
        before=MARIA + "C.RECEIVE\nMOTOR\nDOCK\n",
        line="Z" * 60,
        headline="CODE TOO BIG",
        text="This code needs 37.1 mm; the label has 31.5. Nothing was booked or printed. "
        "Choose the template unit-50x30-long.",
        after=("M-9", "ok"),
    ),
    Case(
        code="xP6",
        before=RECEIVED + "B-1\n",
        line="C.PRINT",
        headline="REASON NEEDED",
        text=f"B-1 has a label (print 1, {DAY}). Nothing was printed. Say why one more is needed: "
        "Damaged · Lost · Misprint · Extra copy.",
        after=("!key damaged", "ok"),
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
        "alone. Scan or type this unit's number. Nothing was numbered.",
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
    Case(
        code="xC7",
        before=AT_WASHER,
        line="SN-9",
        headline="NOT SERIAL-TRACKED",
        text="WASHER is counted only. The serial SN-9 was not stored. Enter a count.",
        after=("!key 5", "ok"),
    ),
    Case(
        code="xB1",
        before=RECEIVED + "C.BUILD\nPUMP\n",
        line="B-1",
        headline="NUMBER ALREADY USED",
        text="B-1 belongs to BOARD (available). Run not started. Scan another number.",
        after=("P-1", "ok"),
    ),
    Case(
        code="xB2",
        before=AT_PUMP + "C.BUILD\nPUMP\n",
        line="P-1",
        headline="RUN ALREADY OPEN",
        text="P-1 has open run {run} at BENCH. Continue it instead: scan it at INSTALL. "
        "Run not started.",
        after=("P-2", "ok"),
    ),
    Case(
        code="xB3",
        before=MARIA + "C.BUILD\n",
        line="MOTOR",
        headline="NO RELEASED BOM",
        text="MOTOR rev A has no released BOM. Ask engineering. Run not started.",
        after=("PUMP", "idle"),
    ),
    Case(
        code="xB4",
        before=MARIA + "C.BUILD\n",
        line="SEAL",
        headline="NOT A BUILT PART",
        text="SEAL is not built here. Run not started. Scan an assembly.",
        after=("PUMP", "idle"),
    ),
    Case(
        code="xI1",
        before=AT_PUMP,
        line="S-1",
        headline="NOT ON THIS BUILD",
        text="SENSOR is not needed in P-1. Still needed: 2 × BOARD, MOTOR, 8 × SEAL, 12 × WASHER, "
        "0.5 × GLUE. Not installed.",
        after=("B-1", "ok"),
    ),
    Case(
        code="xI2",
        before=AT_PUMP,
        prepare=board_revised,
        line="B-1",
        headline="WRONG REVISION",
        text="B-1 is rev B; this build needs rev C. Not installed. Scan one of rev C.",
        after=("M-1", "ok"),
    ),
    Case(
        code="xI3",
        before=AT_PUMP + "B-1\nC.BUILD\nPUMP\nP-2\n",
        line="B-1",
        headline="INSTALLED ELSEWHERE",
        text=f"B-1 is in P-1, position J1, since {DAY}. Not installed. Remove it there first.",
        after=("B-2", "ok"),
    ),
    Case(
        code="xI4",
        before=AT_PUMP + "B-1\nB-2\n",
        line="B-2",
        headline="ALREADY IN THIS UNIT",
        text="B-2 is already at J2. Nothing changed.",
        after=("M-1", "ok"),
    ),
    Case(
        code="xI5",
        before=AT_PUMP + "B-1\nB-2\n",
        line="B-3",
        headline="LINE IS FULL",
        text="BOARD: 2 of 2 installed. Not installed. To swap, remove the old one first.",
        after=("M-1", "ok"),
    ),
    Case(
        code="xI6",
        before=AT_PUMP,
        line="(240)BOARD(21)B-404",
        headline="NEVER RECEIVED",
        text="B-404 is not in the system. Receive it first. Not installed.",
        after=("B-1", "ok"),
    ),
    Case(
        code="xI7",
        before=AT_PUMP,
        prepare=on(held, "B-1"),
        line="B-1",
        headline="ON HOLD",
        text='B-1: on hold, "scratched". Not installed. Set it aside.',
        after=("B-2", "ok"),
    ),
    Case(
        code="xI9",
        before=AT_PUMP + "C.BUILD\nRIG\nR-1\n",
        line="P-1",
        headline="STILL BEING BUILT",
        text="P-1 is in run {run}, not complete. Not installed. Complete it first.",
    ),
    Case(
        code="xI10",
        before=AT_PUMP,
        prepare=on(shipped, "B-1"),
        line="B-1",
        headline="SHIPPED",
        text=f"B-1 was shipped on {DAY}. Not installed. Set it aside and raise an issue.",
        after=("B-2", "ok"),
    ),
    Case(
        code="xI12",
        before=AT_PUMP,
        line="P-1",
        headline="CANNOT GO INSIDE ITSELF",
        text="P-1 already contains P-1. Not installed. Scan another.",
        after=("B-1", "ok"),
    ),
    Case(
        code="xI14",
        before=AT_PUMP,
        line="[)>\\x1e06\\x1d1PBOARD\\x1d1TL-77\\x1e\\x04",
        headline="SCAN THE SERIAL",
        text="BOARD is serial-tracked. That was a lot label. Not installed. Scan the code marked "
        "S/N.",
        after=("B-1", "ok"),
    ),
    Case(
        code="xI15",
        before=PUMP_BUILT + "C.DONE\nC.INSTALL\n",
        line="P-1",
        headline="RUN NOT OPEN",
        text="Run {run} is complete. Nothing can be installed. Scan a unit in production.",
    ),
    Case(
        code="xI16",
        before=OPENED + "M-1\n!key stock\n!tap replace\n",
        line="S-1",
        headline="SUBSTITUTE NOT APPROVED",
        text="SENSOR is not an approved substitute for MOTOR. Not installed. Raise an issue to "
        "ask.",
        after=("MX-1", "xI19"),
    ),
    Case(
        code="xI19",
        before=AT_PUMP,
        line="MX-1",
        headline="SUBSTITUTE",
        text="Approved substitute for MOTOR: MX-1 → 2. 1 of 1, recorded.",
        after=("B-1", "ok"),
    ),
    Case(
        code="xK1",
        before=AT_PUMP,
        line="L-1",
        headline="NOT ENOUGH IN LOT",
        text="L-1 has 5 here, you need 8. Nothing taken. Take 5, or scan another lot.",
        after=("!tap confirm", "ok"),
    ),
    Case(
        code="xK2",
        before=AT_PUMP + "L-1\n!tap confirm\n",
        line="L-1",
        headline="LOT EMPTY",
        text=f"L-1 has 0 left (last used {DAY} by Maria). Nothing taken. Count it if you have "
        "some.",
        after=("L-2", "ok"),
    ),
    Case(
        code="xK3",
        before=AT_PUMP,
        prepare=policy("take_from", "station"),
        line="L-2",
        headline="LOT IS ELSEWHERE",
        text="L-2 is at DOCK, not here. Nothing taken. Move it here first.",
        after=("B-1", "ok"),
    ),
    Case(
        code="xK5",
        before=AT_PUMP + "SEAL\n",
        line="C-1",
        headline="LOT OF ANOTHER PART",
        text="C-1 here is CHIP; you need SEAL. Nothing taken.",
        after=("L-2", "ok"),
    ),
    Case(
        code="xK6",
        before=AT_PUMP,
        line="(240)SEAL(30)5",
        headline="SCAN THE LOT",
        text="SEAL is lot-tracked. That is not a lot label. Nothing taken. Scan the lot.",
        after=("L-2", "ok"),
    ),
    Case(
        code="xK8",
        before=AT_PUMP + "L-2\n",
        line="!key 9",
        headline="MORE THAN NEEDED",
        text="8 needed, you entered 9. Nothing taken. Enter 8 or less.",
        after=("!key 7", "ok"),
    ),
    Case(
        code="xK9",
        before=AT_PUMP.replace("!key 30", "!key 10") + "WASHER\n",
        line="!key 12",
        headline="STOCK SHOWS LESS",
        text="System shows 10 at DOCK, you need 12. Used all the same; a count is flagged.",
        after=("B-1", "ok"),
    ),
    Case(
        code="xK10",
        before=AT_PUMP + "WASHER\n",
        line="!key 13",
        headline="COUNT DIFFERS",
        text="12 needed, you entered 13. Nothing taken. Enter 12 or less.",
        after=("!key 12", "ok"),
    ),
    Case(
        code="xK11",
        before=AT_PUMP + "WASHER\n",
        prepare=washer_tracked,
        line="!key 12",
        headline="PART NOW TRACKED",
        text=f"WASHER became lot-tracked on {DAY}. Nothing taken. Scan a lot, or choose Old "
        "untracked stock (30 left).",
        after=("B-1", "ok"),
    ),
    Case(
        code="xU1",
        before=OPENED,
        line="B-3",
        headline="NOT IN THIS UNIT",
        text="B-3 is not inside P-1. It is not installed. Nothing removed.",
        after=("B-1", "idle"),
    ),
    Case(
        code="xU2",
        before=OUT_WITH_B1,
        prepare=policy("require_reason", "on"),
        line="!key scrap",
        headline="REASON NEEDED",
        text="Say why B-1 comes out, behind stock, hold or scrap. Nothing removed.",
        after=("!key scrap cracked", "ok"),
    ),
    Case(
        code="xU3",
        before=OUT_WITH_B1,
        line="!key bin",
        headline="WHERE DOES IT GO?",
        text="Choose stock, hold or scrap for B-1. Nothing removed.",
        after=("!key stock", "ok"),
    ),
    Case(
        code="xU4",
        before=PUMP_BUILT + "C.DONE\nC.REMOVE\n",
        prepare=on(shipped, "P-1"),
        line="P-1",
        headline="PARENT WAS SHIPPED",
        text=f"P-1 left on {DAY}. Receive it as a return first. Nothing removed.",
    ),
    Case(
        code="xU5",
        before=OPENED + "L-2\n",
        line="!key 9",
        headline="TOO MANY",
        text="8 of lot L-2 are installed, you entered 9. Nothing removed.",
        after=("!key 3", "idle"),
    ),
    Case(
        code="xU7",
        before=PUMP_BUILT + "C.DONE\nC.REMOVE\n",
        line="P-1",
        headline="RUN IS CLOSED",
        text="P-1 is complete. A rework run is needed; ask a supervisor. Nothing removed.",
    ),
    Case(
        code="xU8",
        before=OUT_WITH_B1 + "!key stock\n!tap replace\n",
        line="B-1",
        headline="SAME PART",
        text="You scanned the part that just came out. Scan the new one. Not installed.",
        after=("B-3", "ok"),
    ),
    Case(
        code="xC1",
        before=AT_PUMP + "B-1\n",
        line="C.DONE",
        headline="NOT COMPLETE",
        text="Missing: 1 × BOARD, 1 × MOTOR, 8 × SEAL, 12 × WASHER. Unit stays In production.",
        after=("B-2", "ok"),
    ),
    Case(
        code="xC3",
        before=PUMP_BUILT,
        prepare=policy("scan_back", "on"),
        line="C.DONE",
        headline="LABEL NOT CHECKED",
        text="Scan the label of P-1 to complete it. Unit stays In production.",
        after=("P-1", "idle"),
    ),
    Case(
        code="xS12",
        before=RECEIVED + "C.MOVE\n",
        line="SN-404",
        headline="NEW NUMBERS NOT ALLOWED HERE",
        text="MOVE may only use numbers already in stock. SN-404 is not known. Nothing moved.",
        after=("B-1", "idle"),
    ),
    Case(
        code="xV1",
        before=RECEIVED + "C.MOVE\nB-1\n",
        prepare=on(held, "B-1"),
        line="SHELF",
        headline="ON HOLD",
        text='B-1: on hold, "scratched". Nothing moved. Take it to quarantine: scan HOLD.',
        after=("HOLD", "ok"),
    ),
    Case(
        code="xV2",
        before=PUMP_BUILT + "C.MOVE\n",
        line="B-1",
        headline="IS INSTALLED",
        text="B-1 is inside P-1. Remove it from P-1 first. Nothing moved.",
        after=("B-3", "idle"),
    ),
    Case(
        code="xV3",
        before=RECEIVED + "C.MOVE\nL-1\n",
        line="!key 6",
        headline="TOO MANY",
        text="DOCK has 5 of L-1. Nothing moved. Enter 5 or less, or count it.",
        after=("!key 5", "idle"),
    ),
    Case(
        code="xV4",
        before=RECEIVED + "C.MOVE\nB-1\n",
        line="DOCK",
        headline="SAME PLACE",
        text="B-1: it is already there, at DOCK. Nothing moved.",
        after=("SHELF", "ok"),
    ),
    Case(
        code="xV5",
        before=PUMP_BUILT + "C.MOVE\n",
        line="P-1",
        headline="NOT IN STOCK",
        text="P-1 lies at no location: in production. Nothing moved. Look it up to see why.",
        after=("B-3", "idle"),
    ),
    Case(
        code="xV6",
        before=RECEIVED + "C.MOVE\n",
        line="SEAL",
        headline="SCAN THE THING ITSELF",
        text=(
            "SEAL is lot-tracked, and that was only its part number. Nothing moved. Scan its lot "
            "number."
        ),
        after=("L-1", "idle"),
    ),
)

NOT_PLAYED = {
    **dict.fromkeys(("xR40", "xR41", "xR42", "xR43"), "lists: test_receive_list.py"),
    **dict.fromkeys(("xR44", "xR45"), "of an import: tests/commands/test_import_goods.py"),
    "xR31": "a plugin of the plant's objects: test_numbering_plugins.py",
    "xS17": "the disk refuses to save: tests/session/test_not_saved.py",
    **dict.fromkeys(("xP1", "xP2", "xP3", "xP4"), "a printer's state: test_printer_faults.py"),
    **dict.fromkeys(("xP7", "xP8", "xP9"), "needs printed labels: test_scan_back.py"),
    "xP10": "names all templates there are: test_print_task.py",
    "xS4": "several codes in one trigger: tests/session/test_burst.py",
    "xS10": "a notice, never a refusal: tests/session/test_devices_noted.py",
    "xS23": "tests/workflows/test_link.py",
    "xS24": "tests/workflows/test_link.py",
    "xS25": "tests/workflows/test_teach.py",
    "xS26": "as long as it is: tests/workflows/test_typing.py",
    **dict.fromkeys(
        ("xY1", "xY3", "xY4", "xY11", "xY20", "xY21", "xY22", "xY23", "xY24", "xY25", "xY26"),
        "needs two stations: tests/workflows/test_decide_*.py",
    ),
    "xL13": "needs two stations: tests/store/test_allotments.py",
    **dict.fromkeys(("xY2", "xY5", "xY8"), "notices of the link: test_central_news.py"),
    **dict.fromkeys(("xY9", "xY10", "xY12"), "a frozen record: tests/session/test_frozen.py"),
    **dict.fromkeys(
        ("xR8", "xR9", "xR10", "xR13", "xR20", "xR21", "xR22"),
        "needs a purchase order: test_refusals_orders.py",
    ),
    **dict.fromkeys(
        ("xL2", "xL3", "xL4", "xL8", "xI8", "xK4", "xK12"),
        "needs dates: test_refusals_dates.py",
    ),
    **dict.fromkeys(
        (f"xT{number}" for number in range(1, 20)),
        "of tracking, archiving and batches: test_refusals_tracking.py",
    ),
    **dict.fromkeys(
        ("xI17", "xJ1", "xJ2", "xJ3", "xL6", "xS27"),
        "needs inspected parts or operation types: test_refusals_inspection.py",
    ),
    "xC5": "somebody else completed it meanwhile: test_complete.py",
}
"""Codes that no line of a shift leads to at one station, and where they are tested."""


@pytest.mark.feature("E11")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_refusal_names_the_thing_and_what_to_do_and_the_next_good_scan_works(
    shop: Shop, case: Case
) -> None:
    shop.play(case.before)
    case.prepare(shop)
    shop.play(case.then)
    run = shop.rows("select max(run) from unit where part_number = 'PUMP'")[0][0]
    answer = shop.last(case.line)
    assert (answer["code"], answer["headline"], answer["text"]) == (
        case.code,
        case.headline,
        case.text.replace("{run}", str(run)),
    )
    line, expected = case.after
    assert shop.verdicts(line) == [expected]


def test_every_code_of_the_catalogue_is_reached() -> None:
    assert {case.code for case in CASES} | NOT_PLAYED.keys() == REFUSALS.keys()


@pytest.mark.feature("A23")
@pytest.mark.feature("C4")
@pytest.mark.parametrize(
    ("change", "code", "named"),
    [
        (nothing, "xR1", "DOCK"),
        (on(held, "B-1"), "xR1", "DOCK"),
        (on(returned, "B-1"), "xR1", "DOCK"),
        (on(received_twice, "B-1"), "xR1", "DOCK"),
        (on(shipped, "B-1"), "xR3", "ACME"),
        (on(scrapped, "B-1"), "xR4", "scrapped"),
        (on(archived, "B-1"), "xR4", "archived"),
    ],
)
def test_a_number_in_any_state_is_never_received_again(
    shop: Shop, change: Prepare, code: str, named: str
) -> None:
    shop.play(AT_BOARD)
    change(shop)
    answer = shop.last("B-1")
    assert answer["code"] == code
    assert named in str(answer["text"])
    assert shop.verdicts("C.CANCEL\nC.BUILD\nPUMP\nB-1")[-1] == "xB1"


@pytest.mark.feature("A23")
def test_a_number_in_production_and_one_of_ours_that_was_voided_are_refused(shop: Shop) -> None:
    shop.play(AT_PUMP + "C.RECEIVE\nBOARD\nDOCK\n")
    run = shop.unit("P-1").state.run
    assert f"PUMP at run {run}, received {DAY} by Maria" in str(shop.last("P-1")["text"])
    shop.play("!key 1\nC.UNDO")
    assert shop.said("BRD-00001")[:2] == ("xR4", "NUMBER RETIRED")


@pytest.mark.feature("F15")
@pytest.mark.parametrize(
    ("change", "code", "named"),
    [
        (on(held, "B-1"), "xI7", "scratched"),
        (on(returned, "B-1"), "xI7", "returned, not inspected"),
        (on(received_twice, "B-1"), "xY1", "Both units are on hold"),
        (on(shipped, "B-1"), "xI10", "shipped"),
        (on(scrapped, "B-1"), "xI10", "scrapped"),
        (on(archived, "B-1"), "xI10", "archived"),
    ],
)
def test_a_unit_that_may_not_be_used_is_not_installed(
    shop: Shop, change: Prepare, code: str, named: str
) -> None:
    shop.play(AT_PUMP)
    change(shop)
    unit = shop.units("B-1")[0].state.unit
    answer = shop.last("B-1")
    assert answer["code"] == code
    assert named in str(answer["text"])
    assert all(each.state.unit != unit or each.state.parent is None for each in shop.units("B-1"))


def test_a_held_lot_is_refused_and_a_lot_held_at_one_place_is_taken_from_another(
    shop: Shop,
) -> None:
    shop.play(AT_PUMP)
    lot_held(shop, "L-2", "location:DOCK")
    assert shop.said("L-2") == (
        "xI7",
        "ON HOLD",
        'L-2: on hold, "wrong colour". Not installed. Set it aside.',
    )
    shop.play("C.RECEIVE\nSEAL\nSHELF\nL-2\n!key 9\nC.DONE\nC.INSTALL\nP-1\nL-2")
    assert shop.balances()["lot L-2 of SEAL", "location SHELF"] == Decimal(1)
