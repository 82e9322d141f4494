"""Refusals about what was edited in the tables of master data."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

REFUSED_TABLES: Mapping[str, Words] = {
    "xS28": Words(
        "PUT IT BACK IN ITS TABLE",
        "The last thing you did was an edit of {record}, which others may follow already. Nothing "
        "undone. Open its table and put back what it was.",
    ),
}
