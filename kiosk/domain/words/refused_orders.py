"""What the kiosk refuses or notes of receiving on a purchase order."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

REFUSED_ORDERS: Mapping[str, Words] = {
    "xR8": Words(
        "NOT ON THIS ORDER",
        "{part} is not on {po}. Not received. Set it aside, or receive it without the order.",
    ),
    "xR9": Words(
        "TOO MANY", "{po} line {l} asks for {q}, {r} already received. Not received. {todo}"
    ),
    "xR10": Words(
        "NOT ON SUPPLIER'S LIST",
        "{sn} is not on {asn}. Not received. Set it aside, or a supervisor accepts it: scan "
        "a badge here now.",
    ),
    "xR13": Words(
        "ORDER NOT OPEN",
        "{po} is {state}. Nothing can be received. Set the goods aside and ask the buyer.",
    ),
    "xR20": Words(
        "MORE THAN ORDERED",
        "Received. {po} line {l} asks for {q}, {r} came: tell the buyer.",
    ),
    "xR21": Words(
        "NEEDS A SUPERVISOR",
        "Closing {what} needs a supervisor. Nothing was closed. A supervisor can scan a badge "
        "here now.",
    ),
    "xR22": Words(
        "REASON NEEDED", "Say why the rest of {what} does not come. Nothing was closed."
    ),
}
