"""What the kiosk refuses or notes about lists of serials."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

REFUSED_LISTS: Mapping[str, Words] = {
    "xR40": Words(
        "LIST NOT READ",
        'Number {line} of the list, "{what}": {problem}. Nothing received. Correct it and give '
        "the list again.",
    ),
    "xR41": Words(
        "SOME CANNOT BE RECEIVED",
        "{bad} of {n} numbers for {part} cannot be received: {lines}. Nothing received yet. "
        "Receive the other {good}, or leave the list and correct it.",
    ),
    "xR42": Words(
        "NOTHING TO RECEIVE",
        "None of the {n} numbers of the list can be received for {part}. Nothing received. Leave "
        "the list and correct it.",
    ),
    "xR44": Words(
        "LIES THERE ALREADY",
        "{loc} has {have} {unit} of {sn}, the file says {q}. Not imported. Opening stock is for "
        "what is on no record yet: count {sn} at {loc} instead.",
    ),
    "xR45": Words(
        "NOT LOT-TRACKED",
        "{part} is only counted and has no lots, yet the file gives lot {lot}. Not imported. "
        "Leave the lot out, or switch {part} to lots first.",
    ),
    "xR43": Words(
        "TWICE IN THE LIST",
        "{sn} stands at {line} of the list already. Not received twice. Check which of the two "
        "it is.",
    ),
}
