"""Reasons that are offered for a tap: recorded in English, shown in the language of the screen."""

from collections.abc import Mapping

from kiosk.domain.messages import Phrase, Text, phrase
from kiosk.domain.naming import TRACKING_SWITCHED
from kiosk.domain.reprint import reason_named
from kiosk.domain.words import english

ARCHIVED = (phrase("why_obsolete"), phrase("why_lost"), phrase("why_damaged"))
CORRECTED = (phrase("why_mistyped"), phrase("why_relabelled"))
DECIDED = (
    phrase("reason_seen"),
    phrase("reason_counted"),
    phrase("reason_mistyped"),
    phrase("reason_label_twice"),
    phrase("reason_agreed"),
)

_OURS: Mapping[str, Phrase] = {
    TRACKING_SWITCHED: phrase("archived_at_switch"),
    **{english(each): each for each in (*ARCHIVED, *CORRECTED, *DECIDED)},
}


def reason_shown(recorded: str) -> Text:
    """Return a recorded reason for a screen: in words of the catalogue where it is one of ours."""
    return _OURS.get(recorded) or reason_named(recorded)
