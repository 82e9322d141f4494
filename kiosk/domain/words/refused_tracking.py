"""What the kiosk refuses or notes about tracking types, archiving, serials and batches (4.16)."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

REFUSED_TRACKING: Mapping[str, Words] = {
    "xT1": Words(
        "SWITCH BLOCKED",
        "{part} still has {n} serialised units: {a} available, {b} in production, {c} on hold. "
        "Consume or archive every one. Tracking stays Serial.",
    ),
    "xT2": Words(
        "SWITCH BLOCKED",
        "{part} still has {n} lots at {m} locations. Consume or archive them. Tracking stays Lot.",
    ),
    "xT3": Words(
        "OPEN WORK",
        "{n} receipts or runs for {part} are open. Finish them first. Tracking not changed.",
    ),
    "xT4": Words(
        "CONNECT FIRST",
        "Other kiosks may hold stock of {part} we cannot see. Last sync {time}. Connect this "
        "kiosk, then try again. Tracking not changed.",
    ),
    "xT5": Words(
        "OLD STOCK STAYS",
        "{q} pieces stay untracked. New receipts of {part} will need a {type}.",
    ),
    "xT6": Words(
        "KIOSK NOT HEARD FROM",
        "{kiosk} may have unsent work for {part}; it was last heard from {time}. Connect {kiosk}, "
        "or ask a supervisor to scan a badge here now to go on without it. Tracking not changed.",
    ),
    "xT7": Words(
        "NOT COUNTED IN PIECES",
        "{part} is counted in {unit}; only pieces can have a serial each. Choose Lot. "
        "Tracking not changed.",
    ),
    "xT8": Words(
        "NOTHING TO CHANGE",
        "Tracking of {part} is {type} already. Choose another type, or DONE. "
        "Tracking not changed.",
    ),
    "xT9": Words(
        "LOTS AND SERIALS ARE OFF",
        "This plant only counts: the rule lots_and_serials is off. Turn it on before {part} is "
        "tracked. Tracking not changed.",
    ),
    "xT10": Words(
        "NOTHING WITHOUT A NUMBER",
        "No {part} is left without a number here. Choose another location, or DONE. "
        "Nothing assigned.",
    ),
    "xT11": Words("REASON NEEDED", "Say why, for {sn}: it stays on record. Nothing was changed."),
    "xT12": Words(
        "WHAT ABOUT THE OLD STOCK?",
        "{q} pieces of {part} have no number. Choose keep, archive or assign. "
        "Tracking not changed.",
    ),
    "xT13": Words(
        "IN CONFLICT",
        "{sn} is in an open conflict. Decide that first: scan CONFLICTS. Nothing was changed.",
    ),
    "xT14": Words(
        "SERIALS ARE FIXED",
        "This plant corrects no serial numbers: the rule serial_edit is off. Archive the unit "
        "and receive it anew, or turn the rule on. Nothing was changed.",
    ),
    "xT15": Words(
        "NO FREE BATCHES",
        "{part} is counted only, and the rule free_batches is off. Enter the count without a "
        "batch, or turn the rule on. No batch was noted.",
    ),
    "xT16": Words(
        "SAME NUMBER", "{sn} has that number already. Scan the right one. Nothing was changed."
    ),
    "xT18": Words(
        "IN USE",
        "{units} units and {lots} lots are in stock ({parts}). Consume or archive them first. "
        "lots_and_serials stays on.",
    ),
    "xT19": Words(
        "SWITCH IT BACK",
        "How {part} is tracked is not undone, for receipts may follow it already. Nothing undone. "
        "Open its tracking and choose the type it had.",
    ),
    "xT20": Words(
        "TRACKED OTHERWISE",
        "{sn} would be in stock again, but the tracking of {part} is {type} by now. Nothing "
        "undone. Once another supervisor has switched {part} back to {before}, Undo works.",
    ),
    "xT17": Words(
        "IT IS THE OLD STOCK",
        "{part}: {loc} has {q} left without a number, you entered {n}. Enter {q} or less, or "
        "scan a {type}. Nothing taken.",
    ),
}
