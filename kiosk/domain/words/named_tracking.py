"""Words that stand inside sentences about tracking types, archiving and batches."""

from collections.abc import Mapping

TRACKING: Mapping[str, str] = {
    "task_tracking": "TRACKING",
    "right_to_tracking": "the right to switch tracking",
    "task_archive": "ARCHIVE",
    "right_to_archive": "the right to archive",
    "task_renumber": "CORRECT SERIAL",
    "right_to_renumber": "the right to correct serials",
    "ask_tracked_part": "Scan the part",
    "ask_tracking_type": "Choose serial, lot or untracked",
    "ask_old_stock": "Choose keep, archive or assign",
    "ask_confirm": "Tap confirm, or leave",
    "ask_assigned_serial": "Scan the next serial, or DONE",
    "ask_assigned_lot": "Scan the lot label, or DONE",
    "ask_archived": "Scan a unit, a lot or a counted part",
    "ask_renumbered": "Scan the unit",
    "ask_right_serial": "Scan the right serial",
    "ask_why": "Say why",
    "ask_batch": "Scan or enter the batch",
    "never": "never",
    "the_next_serial": "the next number of its scheme",
    "switch_switch": "From now on {part} is tracked otherwise: {type}.",
    "switch_keep": "{q} pieces stay untracked; from now on {part} is tracked otherwise: {type}.",
    "switch_archive": "{q} pieces are archived; from now on {part} is tracked otherwise: {type}.",
    "switch_assign": "{q} pieces get numbers; from now on {part} is tracked otherwise: {type}.",
    "switch_archive_left": "All {q} pieces of {part} without a number are archived.",
    "switch_assign_left": "All {q} pieces of {part} get their numbers.",
    "done_assigned": "given a number",
    "of_batch": "{part}, batch {batch}",
}
