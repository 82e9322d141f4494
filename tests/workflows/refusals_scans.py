"""The refusals of scans, of signing on and of labels, as they are played."""

from tests.play import RECEIVED, held
from tests.workflows.refusals import AT_BOARD, DAY, MARIA, Case, on, person, policy

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
        code="xS12",
        before=RECEIVED + "C.MOVE\n",
        line="SN-404",
        headline="NEW NUMBERS NOT ALLOWED HERE",
        text="MOVE may only use numbers already in stock. SN-404 is not known. Nothing moved.",
        after=("B-1", "idle"),
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
)
