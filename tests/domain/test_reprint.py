"""Why one more label is printed: as it is keyed, recorded and shown."""

import pytest

from kiosk.domain.messages import phrase
from kiosk.domain.reprint import REASONS, reason_named, reason_of


@pytest.mark.parametrize(("keyed", "recorded"), REASONS.items())
def test_a_reason_of_ours_is_recorded_in_our_words_and_shown_in_the_catalogues(
    keyed: str, recorded: str
) -> None:
    assert reason_of(f" {keyed.upper()} ") == recorded
    assert reason_of(recorded) == recorded
    assert reason_named(recorded) == phrase(f"reason_{keyed}")


def test_a_reason_in_ones_own_words_is_kept_as_it_was_given() -> None:
    assert reason_of("  torn   off ") == "torn off"
    assert reason_named("torn off") == "torn off"


@pytest.mark.parametrize("text", ["", "  ", "3", "12.5", "-", "x", "1a"])
def test_a_number_or_a_single_letter_is_no_reason(text: str) -> None:
    assert reason_of(text) == ""
