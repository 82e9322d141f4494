"""What is asked and told while a part's tracking is switched, stock assigned or archived."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

TOLD_TRACKING: Mapping[str, Words] = {
    "track_part": Words("SCAN THE PART", "Which part is to be tracked otherwise?"),
    "track_type": Words(
        "CHOOSE HOW {part} IS TRACKED",
        "Now {type}. In doubt choose Lot; a serial costs a scan a piece.",
    ),
    "track_left": Words(
        "{q} PIECES WITHOUT A NUMBER",
        "{part} is {type}-tracked, and {q} pieces of it have no number. Assign or archive them, "
        "or choose another type.",
    ),
    "track_old": Words(
        "WHAT ABOUT THE OLD STOCK?",
        "{q} pieces of {part} have no number. Archive, keep or number them.",
    ),
    "track_confirm": Words("CONFIRM", "{effect}"),
    "track_badge": Words("SUPERVISOR'S BADGE", "{effect} Scan a supervisor's badge to do it."),
    "tracking_switched": Words(
        "{part} SWITCHED", "Its tracking is {type} from now on. Every receipt follows that."
    ),
    "tracking_clean": Words(
        "{part} SWITCHED",
        "Its tracking is {type} from now on. {q} pieces of old stock were archived.",
    ),
    "old_archived": Words(
        "{q} PIECES ARCHIVED", "What {part} had without a number is out of stock."
    ),
    "assign_place": Words("SCAN LOCATION", "{part} without a number: {where}. Which are these?"),
    "assign_serial": Words(
        "SCAN NEXT SERIAL",
        "{part} at {loc}: {left} without a number. Scan each serial, or enter how many to number.",
    ),
    "assign_lot": Words(
        "SCAN LOT LABEL",
        "{part} at {loc}: {left} {unit} without a number. Scan its label, or take a new number.",
    ),
    "assign_quantity": Words(
        "ENTER QUANTITY", "{part}, lot {lot}: how many of the {left} {unit} at {loc}?"
    ),
    "unit_assigned": Words(
        "{sn}", "{part} at {loc} has its number. {left} left without. Its label follows."
    ),
    "units_assigned": Words(
        "{first} TO {last}", "{n} units of {part} at {loc} are numbered. {left} left without."
    ),
    "lot_assigned": Words(
        "{lot}", "{quantity} {unit} of {part} at {loc} are this lot now. {left} left without."
    ),
    "archive_item": Words("SCAN WHAT IS ARCHIVED", "A unit, a lot or a counted part."),
    "archive_place": Words("WHICH LOCATION?", "{sn}: {where}. Scan the one to archive."),
    "archive_reason": Words(
        "WHY IS IT ARCHIVED?",
        "{sn} leaves stock for good and its number is retired. It can still be looked up.",
    ),
    "archive_reason_goods": Words(
        "WHY IS IT ARCHIVED?", "{n} {unit} of {sn} at {loc} leave stock for good."
    ),
    "archive_badge": Words(
        "SUPERVISOR'S BADGE", "{sn} leaves stock for good. Scan a supervisor's badge to do it."
    ),
    "unit_archived": Words(
        "{sn} ARCHIVED", "Out of stock for good; its number is retired. UNDO takes it back now."
    ),
    "stock_archived": Words(
        "{sn} ARCHIVED", "{quantity} {unit} at {loc} are out of stock. UNDO takes it back now."
    ),
    "renumber_unit": Words("SCAN THE UNIT", "Whose serial number is wrong?"),
    "renumber_number": Words(
        "SCAN THE RIGHT SERIAL", "{sn} ({part}): scan its right number, or enter it twice."
    ),
    "renumber_again": Words("ONCE MORE", "Enter {raw} again."),
    "renumber_reason": Words("WHY?", "{sn} becomes {serial}. Say why; it stays on record."),
    "renumber_badge": Words(
        "SUPERVISOR'S BADGE", "{sn} becomes {serial}. Scan a supervisor's badge to do it."
    ),
    "unit_renumbered": Words(
        "{serial}", "{sn} is {serial} from now on. Stick the new label over the old one."
    ),
    "receive_batch": Words(
        "SCAN THE BATCH", "{part}: scan or enter the batch of what comes next; nothing for none."
    ),
    "batch_set": Words("BATCH {batch}", "What you receive next of {part} carries it."),
    "batch_none": Words("NO BATCH", "What you receive next of {part} carries none."),
    "seen_former": Words(
        "{raw}: NOW {sn}", "{part} {name}: its number was corrected. It is {status}, {where}."
    ),
    "install_old": Words(
        "CONFIRM {n} × {part}",
        "Old untracked stock for {parent}: {q} left. Tap confirm, or enter another count.",
    ),
}
