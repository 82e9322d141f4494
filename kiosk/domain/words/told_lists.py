"""What is asked and told while a list of serials is received."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

TOLD_LISTS: Mapping[str, Words] = {
    "list_checking": Words(
        "CHECKING THE LIST", "{part} at {loc}: {k} of {n} checked. Nothing received yet."
    ),
    "list_ready": Words(
        "RECEIVE {n}?",
        "All {n} numbers for {part} can be received at {loc}. Nothing received yet.",
    ),
    "list_ready_but": Words(
        "RECEIVE {good} OF {n}?",
        "{part} at {loc}: {bad} of the list cannot be received. Nothing received yet.",
    ),
    "list_received": Words(
        "{n} RECEIVED", "{n} units of {part} at {loc}. {n} labels wait for the printer."
    ),
}
