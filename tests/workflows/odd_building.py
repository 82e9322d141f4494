"""What nobody is expected to scan, key or tap while units are built, opened and looked up."""

from tests.play import PUMP_BUILT
from tests.workflows.odd import AT_NUMBER, AT_PUMP, EMPTY, MARIA, OPENED, Odd, label

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
    "a button at the number": Odd(
        AT_NUMBER,
        "!tap yes",
        "xS15",
        "NOT HERE",
        "That tap means nothing at this step. "
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
        "That tap means nothing at this step. Say stock, hold or scrap. Nothing was changed.",
    ),
    "a part that is nowhere": Odd(
        MARIA + "C.LOOKUP\n",
        "WASHER",
        "idle",
        "WASHER",
        "Washer: untracked. 0 ea on hand. Counted only: no unit history.",
    ),
}
