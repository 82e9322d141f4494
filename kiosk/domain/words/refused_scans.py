"""What the kiosk refuses or notes about the scanner: too many codes, broken ones, silence."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

REFUSED_SCANS: Mapping[str, Words] = {
    "xS4": Words("TOO MANY BARCODES", "{n} codes came at once. {outcome} Cover the others."),
    "xS5": Words("INCOMPLETE SCAN", "{problem} Scan again. Nothing was used."),
    "xS10": Words(
        "SCANNER LOST", "No answer from the scanner since {time}. Reconnect it or tap TYPE IT."
    ),
    "xS23": Words(
        "CODE IN USE",
        '"{raw}" means something here already. Look it up to see what. Nothing was linked.',
    ),
    "xS24": Words(
        "NOTHING TO LINK",
        '"{raw}" has no number that could name it. Scan another barcode of it. Nothing was '
        "linked.",
    ),
    "xS26": Words(
        "TOO LONG", "That has more than {n} characters. Nothing was taken. Enter it shorter."
    ),
    "xS25": Words(
        "LABEL NOT TAUGHT", "The label cannot be read so: {problem}. Nothing was taught."
    ),
}
