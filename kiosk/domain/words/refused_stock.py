"""What the kiosk refuses or notes about scans, receipts, lots and labels."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

REFUSED_STOCK: Mapping[str, Words] = {
    "xS1": Words(
        "UNKNOWN LABEL", 'Nothing here matches "{raw}". Scan again, or look the part up by hand.'
    ),
    "xS2": Words("MORE THAN ONE MATCH", '"{raw}" matches {n} records. Tap the one in your hand.'),
    "xS3": Words(
        "WRONG BARCODE",
        "That is the {what}, not the {wanted}. Scan the code marked {mark}.",
    ),
    "xS6": Words(
        "SCANNER SETTINGS",
        "Characters do not match this label type ({problem}). Nothing was used. "
        "Run the scanner test.",
    ),
    "xS7": Words("ALREADY SCANNED", "{sn} is already line {n}. Nothing added."),
    "xS8": Words("SIGN ON FIRST", "Scan your badge. Nothing was recorded."),
    "xS9": Words(
        "NEEDS {role}",
        "{action} needs {permission}. Nothing was started. Ask {who} to scan a badge here now.",
    ),
    "xS11": Words(
        "TYPED TEXT DIFFERS", "The two entries are not the same. Type it again. Nothing was used."
    ),
    "xS13": Words("CANNOT UNDO", "{sn} was {fact} since. Nothing undone."),
    "xS14": Words(
        "NOTHING TO UNDO",
        "Only your own last action can be undone, within {seconds} seconds. A supervisor can "
        "correct older ones. Nothing undone.",
    ),
    "xS15": Words(
        "NOT HERE", "{input} means nothing at this step. {prompt}. Nothing was changed."
    ),
    "xS16": Words(
        "BADGE NOT KNOWN",
        'The badge "{raw}" is not registered. Ask a supervisor. Nobody was signed on.',
    ),
    "xS17": Words(
        "CANNOT BE SAVED",
        "The record did not take this: {problem}. Nothing was changed. What was saved before is "
        "safe. Call a supervisor.",
    ),
    "xS18": Words(
        "ACKNOWLEDGE FIRST",
        "{refusal} waits. Tap OK, or ask a supervisor to scan a badge. This scan was ignored.",
    ),
    "xS19": Words(
        "BADGE SWITCHED OFF",
        "{name}'s access ended {date}. Ask a supervisor. Nothing was changed.",
    ),
    "xS20": Words("WRONG PIN", "{k} tries left. Enter {name}'s PIN again, or scan the badge."),
    "xS21": Words(
        "PIN CLOSED",
        "{n} wrong PINs were entered for {name}. It opens again at {until}. The badge still "
        "works. Nobody was signed on.",
    ),
    "xS22": Words("NO PIN", "{name} has no PIN. Scan the badge. Nobody was signed on."),
    "xR1": Words(
        "DUPLICATE SERIAL",
        "{sn} already exists: {part} at {loc}, received {date} by {who}. Not received. Set this "
        "unit aside and raise an issue, or scan the right code.",
    ),
    "xR2": Words(
        "DUPLICATE SERIAL: INSTALLED",
        "{sn} is inside {parent} since {date}. Not received. Set this unit aside, or scan the "
        "right code.",
    ),
    "xR3": Words(
        "ALREADY SHIPPED",
        "{sn} was shipped to {customer} on {date}. If it came back, it is a return. Otherwise set "
        "it aside. Not received.",
    ),
    "xR4": Words(
        "NUMBER RETIRED",
        "{sn} was {state} on {date}. Numbers are never reused. Not received. Set this unit aside.",
    ),
    "xR5": Words(
        "SERIAL MISSING",
        "{part}: {k} of {n} units still need a serial. Receipt not posted. Scan them, or lower "
        "the number.",
    ),
    "xR6": Words(
        "WRONG SERIAL FORMAT",
        '"{raw}" does not fit {part} (example {ex}). Not received. Scan the code marked S/N.',
    ),
    "xR7": Words(
        "WRONG PART",
        "Label says {a}, this line is {b}. Not received. Scan a label of {b}, or finish the line.",
    ),
    "xR11": Words(
        "ONE SERIAL, ONE UNIT",
        "A serial is one piece. Quantity must be 1, the label says {n}. Not received.",
    ),
    "xR14": Words("LOCATION?", "Scan where these will go. Not posted."),
    "xR15": Words(
        "NO NUMBER SCHEME",
        "{part} has no scheme to number from. Scan the maker's serial. Nothing was numbered.",
    ),
    "xR16": Words(
        "NUMBERS USED UP",
        "The scheme of {part} has no number left ({problem}). Nothing received. Ask a supervisor "
        "for a wider scheme.",
    ),
    "xL1": Words(
        "LOT MISSING", "{part} is lot-tracked. Scan or enter the lot. Receipt not posted."
    ),
    "xL5": Words(
        "QUANTITY DIFFERS", "Label says {a}, you entered {b}. {b} was recorded. Confirm which."
    ),
    "xL7": Words("QUANTITY?", "Enter a number above zero: {problem}. Nothing was booked."),
    "xC7": Words(
        "NOT SERIAL-TRACKED",
        "{part} is counted only. The serial {sn} was not stored. Enter a count.",
    ),
}
