"""What the kiosk refuses or notes about moving stock."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

REFUSED_MOVES: Mapping[str, Words] = {
    "xS12": Words(
        "NEW NUMBERS NOT ALLOWED HERE",
        "{operation} may only use numbers already in stock. {sn} is not known. {todo}",
    ),
    "xV1": Words(
        "ON HOLD",
        '{sn}: on hold, "{title}". Nothing moved. Take it to quarantine: scan {loc}.',
    ),
    "xV2": Words(
        "IS INSTALLED", "{sn} is inside {parent}. Remove it from {parent} first. Nothing moved."
    ),
    "xV3": Words("TOO MANY", "{loc} has {q} of {sn}. Nothing moved. {todo}"),
    "xV4": Words("SAME PLACE", "{sn}: it is already there, at {loc}. Nothing moved."),
    "xV5": Words(
        "NOT IN STOCK", "{sn} lies at no location: {why}. Nothing moved. Look it up to see why."
    ),
    "xV6": Words(
        "SCAN THE THING ITSELF",
        "{part} is {type}-tracked, and that was only its part number. Nothing moved. Scan its "
        "{type} number.",
    ),
}
