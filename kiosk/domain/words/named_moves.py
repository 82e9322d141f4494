"""Words that stand inside sentences about moving."""

from collections.abc import Mapping

MOVES: Mapping[str, str] = {
    "task_move": "MOVE",
    "right_to_move": "the right to move stock",
    "ask_move_item": "Scan an item or a location",
    "ask_source": "Scan the location it is taken from",
    "enter_at_most": "Enter {q} or less, or count it.",
    "none_lies_there": "Scan the location where it lies, or count it.",
}
