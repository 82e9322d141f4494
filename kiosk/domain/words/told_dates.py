"""What is asked and told about dates, and about the lot to take first."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

TOLD_DATES: Mapping[str, Words] = {
    "receive_serial_dated": Words("SCAN NEXT SERIAL", "{part} to {loc}. {k} received. {dates}"),
    "receive_serial_of_dated": Words(
        "SCAN SERIAL {next} OF {n}", "{part} to {loc}. {k} of {n}. {dates}"
    ),
    "receive_quantity_dated": Words(
        "ENTER QUANTITY", "{part}, lot {lot}: how many {unit}? {dates}"
    ),
    "receive_lot_also_dated": Words(
        "ENTER QUANTITY",
        "{part}, lot {lot}: how many {unit}? {dates} Also used on {others}, a different lot.",
    ),
    "receive_lot_more_dated": Words(
        "ENTER QUANTITY", "{part}, lot {lot}, now {have}: how many {unit} more? {dates}"
    ),
    "lot_received_dated": Words(
        "{lot}",
        "{quantity} {unit} of {part} at {loc}, now {have} there. {dates} Label waits for the "
        "printer.",
    ),
    "install_lot_first": Words(
        "SCAN LOT OF {part}, NEED {need}", "{take} {parent}: {k} of {n} lines filled."
    ),
    "install_lot_left": Words(
        "SCAN LOT OF {part}, NEED {need}", "{left} {parent}: {k} of {n} lines filled."
    ),
    "install_lot_first_left": Words(
        "SCAN LOT OF {part}, NEED {need}", "{take} {left} {parent}: {k} of {n} lines filled."
    ),
    "lots_taken": Words("{lot}: {before} → {after}", "{part} in {parent}. {also}. {k} of {n}."),
}
