"""What nobody is expected to scan, key or tap while goods come in."""

from tests.workflows.odd import AT_BOARD, AT_SEAL, AT_WASHER, EMPTY, MARIA, Odd, label

ODD = {
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
        "That tap means nothing at this step. Enter the count. Nothing was changed.",
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
        "That tap means nothing at this step. Scan the next serial. Nothing was changed.",
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
        "That tap means nothing at this step. Enter the quantity. Nothing was changed.",
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
