"""Words that stand inside a sentence: statuses, places, roles, how a list goes on."""

from collections.abc import Mapping

from kiosk.domain.words.named_central import CENTRAL
from kiosk.domain.words.named_conflicts import CONFLICTS
from kiosk.domain.words.named_dates import DATES
from kiosk.domain.words.named_faults import FAULTS
from kiosk.domain.words.named_fields import FIELDS
from kiosk.domain.words.named_inspection import INSPECTION
from kiosk.domain.words.named_labels import LABELS
from kiosk.domain.words.named_lists import LISTS
from kiosk.domain.words.named_moves import MOVES
from kiosk.domain.words.named_newest import NEWEST
from kiosk.domain.words.named_numbers import NUMBERS
from kiosk.domain.words.named_orders import ORDERS
from kiosk.domain.words.named_scans import SCANS
from kiosk.domain.words.named_tracking import TRACKING
from kiosk.domain.words.refused_frozen import FROZEN
from kiosk.domain.words.refused_rows import ROWS
from kiosk.domain.words.refused_rules import RULES

NAMED: Mapping[str, str] = {
    # what a unit is
    "status_available": "available",
    "status_in_production": "in production",
    "status_installed": "installed",
    "status_on_hold": "on hold",
    "status_returned": "returned",
    "status_shipped": "shipped",
    "status_scrapped": "scrapped",
    "status_archived": "archived",
    "status_conflict": "conflict",
    "status_voided": "voided",
    "loud_scrapped": "SCRAPPED",
    "loud_shipped": "SHIPPED",
    "loud_archived": "ARCHIVED",
    # how a part is tracked
    "tracking_serial": "serial",
    "tracking_lot": "lot",
    "tracking_untracked": "untracked",
    "counted_only": "Counted only: no unit history.",
    # who may do what
    "role_operator": "operator",
    "role_clerk": "clerk",
    "role_supervisor": "supervisor",
    "needs_operator": "AN OPERATOR",
    "needs_clerk": "A CLERK",
    "needs_supervisor": "A SUPERVISOR",
    "ask_for_operator": "an operator",
    "ask_for_clerk": "a clerk",
    "ask_for_supervisor": "a supervisor",
    "task_receive": "RECEIVE",
    "task_build": "BUILD",
    "task_install": "INSTALL",
    "task_remove": "REMOVE",
    "right_to_receive": "the right to receive",
    "right_to_build": "the right to build",
    "right_to_install": "the right to install",
    "right_to_remove": "the right to remove",
    "work_left": "{who} left {task} here, {n} recorded",
    # where a thing is
    "inside": "inside {parent}",
    "at_location": "at {loc}",
    "in_run": "run {run}",
    "with_customer": "with {customer}",
    "not_in_stock": "not in stock",
    "nothing_on_hand": "nothing on hand",
    "quantity_at": "{quantity} at {loc}",
    "more_places": "{places} and {n} more places",
    "to_stock": "stock at {loc}",
    "to_hold": "hold",
    "to_scrap": "scrap",
    "it_is_in": "It is in {parent}.",
    "not_installed": "It is not installed.",
    "bom_line": "line {line}",
    # lists
    "list_grows": "{before}, {item}",
    "times_part": "{n} × {part}",
    "list_and_more": "{list} and {n} more",
    "nothing": "nothing",
    # what a code or number is
    "a_serial": "serial",
    "a_lot_number": "lot number",
    "a_count": "count",
    "new_lot": "new",
    "part_of_lot": "{part}, lot {lot}",
    "now_unit": "Now {code}.",
    "number_free": "The number is free again.",
    "number_kept": "The number stays used.",
    # how a run stands
    "run_named": "Run {run}",
    "run_of": "{sn}: the run",
    "run_complete": "complete",
    "run_not_there": "not there (it was received, not built here)",
    "run_taken_back": "taken back",
    "was_received": "was received, not built here",
    "is_taken_back": "is taken back",
    "is_complete": "is complete",
    # how a lot was used
    "never_used": "never used",
    "last_used": "last used {date} by {who}",
    # why a thing is held
    "held_twice_recorded": "recorded twice; a supervisor decides it under Conflicts",
    "held_not_inspected": "returned, not inspected",
    "held_count_disputed": "its count is in conflict; a supervisor decides it under Conflicts",
    "held_rejected": "Rejected at receipt",
    "held_removed": "Removed from {parent}",
    # what was done
    "it": "It",
    "what_was": "What was {done}",
    "undone_unit": "Unit {name} ({done})",
    "undone_lot": "Lot {name} ({done})",
    "undone_part": "Part {name} ({done})",
    "and_others": "{name} and {n} more",
    "done_received": "received",
    "done_posted": "posted",
    "done_started": "started",
    "done_installed": "installed",
    "done_taken": "taken",
    "done_removed": "removed",
    "done_completed": "completed",
    "done_held": "put on hold",
    "done_moved": "moved",
    "done_scrapped": "scrapped",
    "done_shipped": "shipped",
    "done_archived": "archived",
    "done_recorded": "recorded",
    "done_used": "used",
    # what is asked for
    "ask_anything": "Choose a task or scan anything",
    "ask_part": "Scan a part number",
    "ask_part_or_label": "Scan a part number or the supplier's label",
    "ask_location": "Scan the location",
    "ask_serial": "Scan the next serial",
    "ask_lot": "Scan the lot label",
    "ask_quantity": "Enter the quantity",
    "ask_count": "Enter the count",
    "ask_assembly": "Scan the assembly's part number",
    "ask_number": "Scan its serial, or enter generate",
    "ask_build": "Scan the unit you build",
    "ask_component": "Scan the next component",
    "ask_opened": "Scan the unit that is opened",
    "ask_out": "Scan the part that comes out",
    "ask_where": "Say stock, hold or scrap",
    # what was scanned, entered or tapped
    "quoted": '"{text}"',
    "that_tap": "That tap",
    # what happened to a device
    "device_offline": "OFFLINE",
    "device_online": "ONLINE",
    "device_scanner_lost": "SCANNER LOST",
    "device_scanner_back": "SCANNER BACK",
    **CENTRAL,
    **CONFLICTS,
    **DATES,
    **FAULTS,
    **FIELDS,
    **FROZEN,
    **ROWS,
    **RULES,
    **INSPECTION,
    **LABELS,
    **LISTS,
    **MOVES,
    **NUMBERS,
    **NEWEST,
    **ORDERS,
    **SCANS,
    **TRACKING,
}
