"""Words that stand inside sentences about labels."""

from collections.abc import Mapping

LABELS: Mapping[str, str] = {
    "task_badge": "A BADGE LABEL",
    "right_to_badge": "the right to print badges",
    "reason_damaged": "damaged",
    "reason_lost": "lost",
    "reason_misprint": "misprint",
    "reason_extra": "extra copy",
    "try_template": "Choose the template {name}",
    "no_template": "No template has the room: shorten the code",
    "held_swapped": "Labels swapped",
    "things_and_more": "{sn} and {n} more",
    "ask_label_of": "Scan the unit or lot that needs a label",
    "ask_to_print": "Scan more, enter the number of copies, or PRINT",
    "ask_own_label": "Scan the label that was printed",
    "ask_reason": "Say why one more label is needed",
}
