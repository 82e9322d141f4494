"""A cell that is longer than any code, such as the designators of a line, can be added to."""

from kiosk.ui.widgets.draft import MOST_CHARACTERS, Alphabet, Draft

PLACES = ", ".join(f"C{number}" for number in range(1, 200, 2))


def test_a_long_text_to_start_with_can_be_added_to() -> None:
    draft = Draft()
    draft.ask("designators", PLACES, Alphabet.CODE)
    draft.strike(", R7")
    assert draft.text == f"{PLACES}, R7"


def test_a_short_text_to_start_with_is_replaced_by_what_is_typed() -> None:
    draft = Draft()
    draft.ask("name", "Motor", Alphabet.CODE)
    draft.strike("P")
    assert draft.text == "P"


def test_a_cell_takes_as_many_characters_as_it_may_hold() -> None:
    draft = Draft()
    draft.ask("message", "", Alphabet.CODE, most=300)
    draft.strike("x" * 400)
    assert draft.text == "x" * 300


def test_a_text_that_starts_empty_holds_no_more_than_a_code() -> None:
    draft = Draft()
    draft.ask("code", "", Alphabet.CODE)
    draft.strike("7" * 200)
    assert draft.text == "7" * MOST_CHARACTERS
