"""What the kiosk refuses and tells about lots that a station keeps for itself (R10)."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

REFUSED_ALLOTMENTS: Mapping[str, Words] = {
    "xL13": Words(
        "KEPT FOR {station}",
        "{lot} at {loc} is kept for {station}, and without the server nobody can see what is left "
        "of it. Nothing taken. Take it from another location, or wait until the kiosk is "
        "connected.",
    ),
}

TOLD_ALLOTMENTS: Mapping[str, Words] = {
    "stock_allotted": Words(
        "{sn}",
        "{quantity} {unit} went from {source} to {loc}, now {have} there, kept for this station "
        "once the server has it. Enter a quantity to correct it, scan the next one, or DONE.",
    ),
}
