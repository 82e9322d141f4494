"""Reasons that are tapped: recorded in English, shown in words that a screen translates."""

import pytest

from kiosk.domain.messages import Phrase, phrase
from kiosk.domain.naming import TRACKING_SWITCHED
from kiosk.domain.reasons import ARCHIVED, CORRECTED, DECIDED, reason_shown
from kiosk.domain.words import english


@pytest.mark.parametrize("reason", [*ARCHIVED, *CORRECTED, *DECIDED])
def test_a_reason_of_ours_is_shown_in_words_of_the_catalogue(reason: Phrase) -> None:
    shown = reason_shown(english(reason))
    assert isinstance(shown, Phrase)
    assert english(shown) == english(reason)


def test_a_reason_for_one_more_label_and_a_switch_are_ours_too() -> None:
    assert reason_shown("extra copy") == phrase("reason_extra")
    assert reason_shown(TRACKING_SWITCHED) == phrase("archived_at_switch")


def test_a_reason_in_ones_own_words_stays_as_it_was_typed() -> None:
    assert reason_shown("lost in the move") == "lost in the move"
