"""Everything said that is no refusal: what was recorded, and what is asked next."""

from collections.abc import Mapping

from kiosk.domain.words.refused_allotments import TOLD_ALLOTMENTS
from kiosk.domain.words.refused_frozen import TOLD_FROZEN
from kiosk.domain.words.told_backups import TOLD_BACKUPS
from kiosk.domain.words.told_central import TOLD_CENTRAL
from kiosk.domain.words.told_codes import TOLD_CODES
from kiosk.domain.words.told_dates import TOLD_DATES
from kiosk.domain.words.told_inspection import TOLD_INSPECTION
from kiosk.domain.words.told_labels import LABELS
from kiosk.domain.words.told_link import TOLD_LINK
from kiosk.domain.words.told_lists import TOLD_LISTS
from kiosk.domain.words.told_making import TOLD_MAKING
from kiosk.domain.words.told_moves import TOLD_MOVES
from kiosk.domain.words.told_newest import TOLD_NEWEST
from kiosk.domain.words.told_orders import TOLD_ORDERS
from kiosk.domain.words.told_tracking import TOLD_TRACKING
from kiosk.domain.words.wording import Words

TOLD: Mapping[str, Words] = {
    "locked": Words("SCAN YOUR BADGE", "Nobody is signed on."),
    "signed_on": Words("{name}", "Signed on as {role}. Choose a task or scan anything."),
    "signed_on_over": Words("{name}", "Signed on as {role}. {left}; it waits on Home."),
    "resumed_by": Words("BACK, {name}", "You are where you left off. Nothing was lost."),
    "locked_idle": Words(
        "SCAN YOUR BADGE", "Locked while nobody was here. What {name} was doing is kept."
    ),
    "still_blocked": Words("{refusal} WAITS", "Tap OK, or ask a supervisor to scan a badge."),
    "ask_pin": Words("ENTER YOUR PIN", "{name}: 4 to 8 digits, or scan the badge."),
    "still_signed_on": Words("{name}", "You are signed on already. Nothing changed."),
    "signed_off": Words("SIGNED OFF", "Scan your badge to sign on."),
    "home": Words("CHOOSE A TASK", "Scan a task, or scan anything to see its history."),
    "resumed": Words("BACK WHERE YOU WERE", "The kiosk was restarted. Nothing was lost."),
    "cancelled": Words("LEFT", "Unfinished input was dropped. What is recorded stays."),
    "already_read": Words("ALREADY READ", "{raw} was read twice and counts once."),
    "machine": Words("DONE", "{text}"),
    "machine_bad": Words("NOT DONE", "{text}"),
    "clock": Words("CLOCK SET", "It is {now}."),
    "device": Words("{what}", "Noted. The record goes on without it."),
    "typing": Words("TYPE IT TWICE", "Enter the code, then once more."),
    "confirm_typed": Words("ONCE MORE", "Enter {raw} again."),
    "reject_on": Words("REJECT", "The next units go on hold as rejected. Scan REJECT to end it."),
    "reject_off": Words("ACCEPT", "The next units are accepted."),
    "receive_item": Words("SCAN PART OR SUPPLIER LABEL", "Which part came in?"),
    "receive_location": Words("SCAN LOCATION", "{part} {name}: where will it go?"),
    "receive_serial": Words("SCAN NEXT SERIAL", "{part} to {loc}. {k} received."),
    "receive_serial_of": Words("SCAN SERIAL {next} OF {n}", "{part} to {loc}. {k} of {n}."),
    "receive_lot": Words("SCAN LOT LABEL", "{part} to {loc}. Example {ex}."),
    "receive_quantity": Words("ENTER QUANTITY", "{part}, lot {lot}: how many {unit}?"),
    "receive_lot_also": Words(
        "ENTER QUANTITY",
        "{part}, lot {lot}: how many {unit}? Also used on {others}, a different lot.",
    ),
    "receive_lot_more": Words(
        "ENTER QUANTITY", "{part}, lot {lot}, now {have}: how many {unit} more?"
    ),
    "receive_count": Words("ENTER COUNT", "{part} to {loc}: how many {unit}?"),
    "expected_set": Words("{n} EXPECTED", "{part}: {k} of {n} received."),
    "unit_received": Words("{sn}", "{part} at {loc}. {k} received. Label waits for the printer."),
    "unit_received_of": Words("{sn}", "{part} at {loc}. {k} of {n}. Label waits for the printer."),
    "unit_rejected": Words("{sn}", "{part} at {loc}, on hold as rejected. {k} received."),
    "units_generated": Words(
        "{first} TO {last}", "{n} units of {part} at {loc}. {n} labels wait for the printer."
    ),
    "lot_received": Words(
        "{lot}",
        "{quantity} {unit} of {part} at {loc}, now {have} there. Label waits for the printer.",
    ),
    "stock_received": Words("{part}", "{quantity} {unit} at {loc}, now {have} there."),
    "receipt_posted": Words("RECEIPT POSTED", "{n} received. Choose a task."),
    "receipt_empty": Words("NOTHING RECEIVED", "The receipt was empty and is closed."),
    "build_item": Words("SCAN ASSEMBLY", "Which part is to be built?"),
    "build_number": Words(
        "SCAN ITS SERIAL", "{part} {name}, rev {r}: scan its number or generate one."
    ),
    "run_started": Words("{sn}", "{part} is in production, run {run}."),
    "install_parent": Words("SCAN PARENT", "Which unit do you build?"),
    "install_ready": Words("COMPLETE?", "{parent}: all {n} lines are filled. Scan DONE."),
    "install_count": Words(
        "CONFIRM {n} × {part}", "Enter the count: {n} {unit} needed in {parent}."
    ),
    "install_serial": Words("SCAN {part} ({pos})", "{parent}: {k} of {n} lines filled."),
    "install_any": Words("SCAN {part}", "{parent}: {k} of {n} lines filled."),
    "install_lot": Words("SCAN LOT OF {part}, NEED {need}", "{parent}: {k} of {n} lines filled."),
    "install_stock": Words("CONFIRM {need} × {part}", "{parent}: {k} of {n} lines filled."),
    "install_line": Words("SCAN LOT OF {part}, NEED {need}", "{parent}: this line is next."),
    "install_wanted": Words("SCAN LOT, TAKE {need}", "The next lot gives that much."),
    "asking_quantity": Words("ENTER QUANTITY", "How much of the lot is taken?"),
    "unit_installed": Words("{sn} → {pos}", "{part} in {parent}. {k} of {n}."),
    "lot_taken": Words("{lot}: {before} → {after}", "{part} in {parent}, from {loc}. {k} of {n}."),
    "stock_taken": Words("{quantity} × {part}", "In {parent}, from {loc}. {k} of {n}."),
    "taken_corrected": Words(
        "{lot}: {before} → {after}", "Corrected to {quantity}. {part} in {parent}. {k} of {n}."
    ),
    "run_completed": Words("{sn} COMPLETE", "{part} is available at {loc}."),
    "remove_parent": Words("SCAN PARENT", "Which unit is opened?"),
    "remove_item": Words("SCAN THE PART COMING OUT", "{parent} holds {n} components."),
    "remove_where": Words(
        "STOCK, HOLD OR SCRAP?", "{sn} comes out of {parent}. Say where it goes, then why."
    ),
    "remove_where_lot": Words(
        "STOCK, HOLD OR SCRAP?",
        "{sn}: {out} of {n} {unit} in {parent} come out. Enter a quantity for less, or say where "
        "they go.",
    ),
    "removed": Words(
        "{sn} IS OUT", "It came out of {parent}, to {where}. Scan the next one, or DONE."
    ),
    "removed_some": Words(
        "{out} {unit} OF {sn} OUT",
        "They came out of {parent}, to {where}. Scan the next one, or DONE.",
    ),
    "removed_all": Words("DONE", "{parent} is closed."),
    "lookup": Words("SCAN ANYTHING", "Its history comes up."),
    "seen_unit": Words("{sn}", "{part} {name}: {status}, {where}."),
    "seen_lot": Words("{lot}", "{part} {name}: {quantity} {unit} on hand, {where}."),
    "seen_part": Words("{part}", "{name}: {tracking}. {quantity} {unit} on hand. {note}"),
    "seen_tracked": Words(
        "{part}", "{name}: {tracking}-tracked. Scan a {tracking} number to see where it is."
    ),
    "seen_location": Words("{loc}", "{name}: a location."),
    "replace": Words("SCAN THE NEW ONE", "What goes into {parent} instead?"),
    "seen_voided": Words("{sn} WAS VOIDED", "{why} {now}"),
    "undone": Words("UNDONE", "{what} is taken back. It stays on record."),
    **LABELS,
    **TOLD_ALLOTMENTS,
    **TOLD_BACKUPS,
    **TOLD_CENTRAL,
    **TOLD_CODES,
    **TOLD_DATES,
    **TOLD_FROZEN,
    **TOLD_INSPECTION,
    **TOLD_LINK,
    **TOLD_LISTS,
    **TOLD_MOVES,
    **TOLD_MAKING,
    **TOLD_ORDERS,
    **TOLD_NEWEST,
    **TOLD_TRACKING,
}
