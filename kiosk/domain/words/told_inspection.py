"""What is asked and told while things are inspected, and of what waits for it."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

TOLD_INSPECTION: Mapping[str, Words] = {
    "inspect_item": Words("SCAN WHAT YOU INSPECT", "A unit or a lot, or tap one that waits."),
    "inspect_place": Words("WHICH ONE?", "{sn} waits at {where}. Scan the location of yours."),
    "inspect_unit": Words(
        "GOOD OR NOT?", "{sn}, {part} at {loc}: accept or reject it. A note may be entered first."
    ),
    "inspect_goods": Words(
        "GOOD OR NOT?",
        "{sn}: {n} {unit} at {loc}. Accept or reject them. A note may be entered first.",
    ),
    "inspect_noted": Words("NOTED", "“{note}” will be kept. Accept or reject {sn}."),
    "inspect_amount": Words(
        "HOW MANY FAIL?", "{sn}: {n} {unit} at {loc}. Enter how many fail, or OK for all of them."
    ),
    "inspect_note": Words("WHAT IS WRONG?", "{sn}: say it in a few words, or OK without."),
    "inspect_accepted": Words("{sn}", "Accepted, ready for use at {loc}. Scan the next one."),
    "inspect_rejected": Words(
        "{sn}", "Rejected, on hold at {loc}. Take it to quarantine. Scan the next one."
    ),
    "inspect_parted": Words(
        "{sn}",
        "{bad} {unit} rejected, on hold at {target}: take them there. {rest} accepted at {loc}.",
    ),
    "inspect_receipt": Words("{n} ACCEPTED", "All that waited of the receipt of {sn} is ready."),
    "inspect_done": Words("DONE", "{n} inspected. Choose a task."),
    "unit_to_inspect": Words("{sn}", "{part} at {loc}, waits for inspection. {k} received."),
    "units_to_inspect": Words("{first} … {last}", "{n} of {part} at {loc} wait for inspection."),
    "lot_to_inspect": Words("{lot}", "{quantity} {unit} of {part} at {loc} wait for inspection."),
    "stock_to_inspect": Words("{part}", "{quantity} {unit} at {loc} wait for inspection."),
    "unit_brought": Words(
        "{sn}", "{part} was known already and moved in from {source}, now at {loc}. {k} received."
    ),
    "lot_rejected": Words(
        "{lot}", "{quantity} {unit} of {part} rejected, on hold at {target}. Take them there."
    ),
    "stock_rejected": Words(
        "{part}", "{quantity} {unit} rejected, on hold at {target}. Take them there."
    ),
    "split_ask": Words("HOW MANY IN ALL?", "{part}: enter how many there are, all lots together."),
    "split_set": Words("{b} IN ALL", "{part}: {a} so far, {left} left. Scan the next lot."),
    "receive_lot_left": Words(
        "SCAN LOT OF {part}", "{a} of {b} {unit} received, {left} left. Put away at {loc}."
    ),
    "receipt_posted_with": Words(
        "RECEIPT POSTED", "{n} received, {rejected} of them rejected. {labels} labels. {missing}"
    ),
}
