"""Words that stand inside sentences about moving."""

from collections.abc import Mapping

MOVES: Mapping[str, str] = {
    "task_move": "MOVE",
    "right_to_move": "the right to move stock",
    "ask_move_item": "Scan an item or a location",
    "ask_source": "Scan the location it is taken from",
}
