"""What is asked and told while stock is moved."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

TOLD_MOVES: Mapping[str, Words] = {
    "move_item": Words(
        "SCAN ITEM OR LOCATION", "What moves? Or scan a location first, then all that goes there."
    ),
    "move_into": Words("SCAN WHAT GOES TO {loc}", "{n} moved so far. Scan each item, then DONE."),
    "move_source": Words("FROM WHERE?", "{sn}: {where}. Scan the location it is taken from."),
    "move_quantity": Words("ENTER QUANTITY", "{sn}: {n} {unit} at {loc}. How many go?"),
    "move_to": Words("SCAN LOCATION", "{sn} is at {loc}: where does it go?"),
    "move_goods_to": Words(
        "SCAN LOCATION",
        "{sn}: {n} of {have} {unit} at {loc}. Where do they go? Enter a quantity for less.",
    ),
    "unit_moved": Words("{sn}", "{part} went from {source} to {loc}. Scan the next one, or DONE."),
    "stock_moved": Words(
        "{sn}",
        "{quantity} {unit} went from {source} to {loc}, now {have} there. Enter a quantity to "
        "correct it, scan the next one, or DONE.",
    ),
    "moves_done": Words("DONE", "{n} moved. Choose a task."),
}
