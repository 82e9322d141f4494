"""Refusals of numbering."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

REFUSED_NUMBERS: Mapping[str, Words] = {
    "xR30": Words(
        "WHICH NUMBER?",
        "The next number of {part} is not known: {why}. Scan or type this unit's number. "
        "Nothing was numbered.",
    ),
    "xR31": Words(
        "NOT A SERIAL OF THIS PART",
        "{sn} is no serial of {part}: {why}. Nothing was recorded. Scan the code marked S/N, or "
        "set this unit aside.",
    ),
}
