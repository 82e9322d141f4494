"""The catalogue: every headline and text the kiosk can say, in English.

Keys beginning with x are refusals and notices; their wording follows the workflow document.
Names in braces are facts of the `Said`. Other languages translate this table, never the code.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A headline (shown large) and a text (what, why, what to do)."""

    headline: str
    text: str


REFUSALS: Mapping[str, Words] = {
    "xS1": Words(
        "UNKNOWN LABEL", 'Nothing here matches "{raw}". Scan again, or look the part up by hand.'
    ),
    "xS2": Words("MORE THAN ONE MATCH", '"{raw}" matches {n} records. Tap the one in your hand.'),
    "xS3": Words(
        "WRONG BARCODE",
        "That is the part number ({pn}), not the {wanted}. Scan the code marked {mark}.",
    ),
    "xS5": Words(
        "INCOMPLETE SCAN",
        "The code {raw} broke off or was misread: its check character is wrong. Nothing was "
        "used. Scan again.",
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
    "xP5": Words(
        "CODE TOO BIG",
        "This code needs {x} mm; the label has {y}. Nothing was booked or printed. "
        "Choose another template.",
    ),
    "xB1": Words(
        "NUMBER ALREADY USED",
        "{sn} belongs to {part} ({state}). Run not started. Scan another number.",
    ),
    "xB2": Words(
        "RUN ALREADY OPEN",
        "{sn} has open run {run} at {station}. Continue it instead: scan it at INSTALL. "
        "Run not started.",
    ),
    "xB3": Words(
        "NO RELEASED BOM", "{part} rev {r} has no released BOM. Ask engineering. Run not started."
    ),
    "xB4": Words(
        "NOT A BUILT PART", "{part} is not built here. Run not started. Scan an assembly."
    ),
    "xI1": Words(
        "NOT ON THIS BUILD",
        "{part} is not needed in {parent}. Still needed: {list}. Not installed.",
    ),
    "xI2": Words(
        "WRONG REVISION",
        "{sn} is rev {a}; this build needs rev {b}. Not installed. Scan one of rev {b}.",
    ),
    "xI3": Words(
        "INSTALLED ELSEWHERE",
        "{sn} is in {other}, position {pos}, since {date}. Not installed. Remove it there first.",
    ),
    "xI4": Words("ALREADY IN THIS UNIT", "{sn} is already at {pos}. Nothing changed."),
    "xI5": Words(
        "LINE IS FULL",
        "{part}: {n} of {n} installed. Not installed. To swap, remove the old one first.",
    ),
    "xI6": Words("NEVER RECEIVED", "{sn} is not in the system. Receive it first. Not installed."),
    "xI7": Words("ON HOLD", '{sn}: on hold, "{title}". Not installed. Set it aside.'),
    "xI9": Words(
        "STILL BEING BUILT", "{sn} is in {run}, not complete. Not installed. Complete it first."
    ),
    "xI10": Words(
        "{state}", "{sn} was {was} on {date}. Not installed. Set it aside and raise an issue."
    ),
    "xI12": Words(
        "CANNOT GO INSIDE ITSELF", "{sn} already contains {parent}. Not installed. Scan another."
    ),
    "xI14": Words(
        "SCAN THE SERIAL",
        "{part} is serial-tracked. That was a lot label. Not installed. Scan the code marked S/N.",
    ),
    "xI15": Words(
        "RUN NOT OPEN", "{run} is {state}. Nothing can be installed. Scan a unit in production."
    ),
    "xI16": Words(
        "SUBSTITUTE NOT APPROVED",
        "{a} is not an approved substitute for {b}. Not installed. Raise an issue to ask.",
    ),
    "xI19": Words(
        "SUBSTITUTE", "Approved substitute for {part}: {sn} → {pos}. {k} of {n}, recorded."
    ),
    "xK1": Words(
        "NOT ENOUGH IN LOT",
        "{lot} has {q} here, you need {n}. Nothing taken. Take {q}, or scan another lot.",
    ),
    "xK2": Words(
        "LOT EMPTY",
        "{lot} has 0 left ({used}). Nothing taken. Count it if you have some.",
    ),
    "xK3": Words(
        "LOT IS ELSEWHERE", "{lot} is at {loc}, not here. Nothing taken. Move it here first."
    ),
    "xK5": Words("LOT OF ANOTHER PART", "{lot} here is {part}; you need {need}. Nothing taken."),
    "xK6": Words(
        "SCAN THE LOT",
        "{part} is lot-tracked. That is not a lot label. Nothing taken. Scan the lot.",
    ),
    "xK8": Words(
        "MORE THAN NEEDED", "{n} needed, you entered {m}. Nothing taken. Enter {n} or less."
    ),
    "xK9": Words(
        "STOCK SHOWS LESS",
        "System shows {q} at {loc}, you need {n}. Used all the same; a count is flagged.",
    ),
    "xK10": Words(
        "COUNT DIFFERS",
        "{n} needed, you entered {m}. Nothing taken. Enter {n} or less.",
    ),
    "xK11": Words(
        "PART NOW TRACKED",
        "{part} became {type}-tracked since. Nothing taken. Scan a {type}.",
    ),
    "xU1": Words("NOT IN THIS UNIT", "{sn} is not inside {parent}. {where} Nothing removed."),
    "xU2": Words(
        "REASON NEEDED", "Say why {sn} comes out, behind stock, hold or scrap. Nothing removed."
    ),
    "xU3": Words("WHERE DOES IT GO?", "Choose stock, hold or scrap for {sn}. Nothing removed."),
    "xU4": Words(
        "PARENT WAS SHIPPED",
        "{parent} left on {date}. Receive it as a return first. Nothing removed.",
    ),
    "xU5": Words("TOO MANY", "{n} of lot {lot} are installed, you entered {m}. Nothing removed."),
    "xU7": Words(
        "RUN IS CLOSED",
        "{parent} {why}. A rework run is needed; ask a supervisor. Nothing removed.",
    ),
    "xU8": Words(
        "SAME PART", "You scanned the part that just came out. Scan the new one. Not installed."
    ),
    "xC1": Words("NOT COMPLETE", "Missing: {list}. Unit stays In production."),
    "xC3": Words(
        "LABEL NOT CHECKED", "Scan the label of {sn} to complete it. Unit stays In production."
    ),
    "xC5": Words(
        "ALREADY COMPLETE",
        "{sn} was completed {date} by {who}. Reopening needs a supervisor. Nothing changed.",
    ),
}
