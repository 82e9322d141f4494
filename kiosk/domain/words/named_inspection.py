"""Words that stand inside sentences about inspection and types of operation."""

from collections.abc import Mapping

INSPECTION: Mapping[str, str] = {
    "status_inspection": "waiting for inspection",
    "held_inspection": "waits for incoming inspection",
    "done_inspected": "inspected",
    "task_inspect": "INSPECT",
    "right_to_inspect": "the right to inspect",
    "ask_inspect": "Scan a unit or lot that waits",
    "ask_inspect_place": "Scan the location where yours waits",
    "ask_verdict": "Accept or reject it",
    "ask_inspect_amount": "Enter how many fail",
    "ask_inspect_note": "Say what is wrong",
    "inspect_by_unit": "its units are inspected one by one",
    "inspect_by_lot": "its lots are inspected",
    "whole_receipt": "Accepting a whole receipt at once",
    "part_rejected": "Rejecting a part of it, which goes to quarantine,",
    "a_new_number": "A new number",
    "nothing_moved": "Nothing moved.",
    "nothing_received": "Not received. Set it aside, or ask a supervisor.",
    "nothing_started": "Run not started.",
    "split_add": "Scan another lot for the {left} left, or correct the number with QTY.",
    "split_less": "Undo the last one, or correct the number with QTY.",
    "missing_none": "Nothing is missing.",
    "missing_n": "{n} of the order are still to come.",
}
