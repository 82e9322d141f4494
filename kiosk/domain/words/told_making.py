"""What is asked and told while a lot is made here."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

TOLD_MAKING: Mapping[str, Words] = {
    "make_item": Words("WHAT WAS MADE?", "Scan a part that is tracked by lot, or tap it."),
    "make_batch": Words(
        "SCAN THE BATCH", "{part} {name}: the batch or works order on its traveller."
    ),
    "make_batch_or_ours": Words(
        "SCAN THE BATCH",
        "{part} {name}: the batch or works order on its traveller, or tap for a number of ours.",
    ),
    "make_numbered": Words(
        "ENTER QUANTITY",
        "{part}, a lot with a number of ours: how many {unit}? Its batch is {batch}.",
    ),
    "make_place": Words("WHERE TO?", "{quantity} {unit} of {part}, lot {lot}: scan the location."),
    "lot_made": Words(
        "LOT {lot}",
        "{quantity} {unit} of {part} made, at {loc}. {have} there now. Next batch, or DONE.",
    ),
}
