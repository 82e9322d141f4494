"""What the kiosk refuses or notes about building, installing, taking out and completing."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

REFUSED_BUILD: Mapping[str, Words] = {
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
        "{lot} has {q} here, you need {n}. Nothing taken. {todo}",
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
        "{part} became {type}-tracked on {date}. Nothing taken. Scan a {type}, or choose Old "
        "untracked stock ({q} left).",
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
