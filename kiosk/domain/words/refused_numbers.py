"""Refusals of numbering."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

REFUSED_NUMBERS: Mapping[str, Words] = {
    "xR30": Words(
        "WHICH NUMBER?",
        "The next number of {part} is not known: {why}. Nothing was numbered. Scan this unit's "
        "number, or tap TYPE IT and enter it twice: keyed in alone, figures are a count.",
    ),
    "xR31": Words(
        "NOT A SERIAL OF THIS PART",
        "{sn} is no serial of {part}: {why}. Not used. Scan the code marked S/N, or "
        "set this unit aside.",
    ),
}
