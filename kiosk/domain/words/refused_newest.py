"""Refusals after a record was put back, before its numbers go on (A3)."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

REFUSED_NEWEST: Mapping[str, Words] = {
    "xR46": Words(
        "WHICH LABEL IS THE NEWEST?",
        "{part}: {why}. Scan {what}, or say that none was printed since. No number was given.",
    ),
    "xR47": Words(
        "NOT OF THIS SERIES",
        "{raw} is no number that {part} is counting, such as {ex}. Scan its newest label, or type "
        "the number on it. Nothing was noted.",
    ),
    "xR49": Words(
        "FAR FROM THE LAST NUMBER",
        "{raw} is far beyond the last number of {part} that is known: {known}. All numbers "
        "between would be lost for good. Nothing was noted. Look at the label again; if it says "
        "so, a supervisor can let it pass: scan a badge here now.",
    ),
    "xR48": Words(
        "TYPE THE NUMBER ON IT",
        "This label was printed after the copy was made, so its code is not known here. Type the "
        "number that stands on {what}. Nothing was noted.",
    ),
}
