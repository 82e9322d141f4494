"""Phrases that sentences mention: lists, holds, and what is wrong."""

import pytest

from kiosk.domain.codes.code import Unread
from kiosk.domain.messages import Phrase, Text, phrase
from kiosk.domain.naming import (
    REJECTED_AT_RECEIPT,
    REMOVED_FROM,
    hold_named,
    listed,
    slot_named,
    unread_named,
    unsaved_named,
)
from kiosk.domain.words import english


def said(text: Text) -> str:
    return english(text) if isinstance(text, Phrase) else text


@pytest.mark.parametrize(
    ("items", "more", "sentence"),
    [
        ((), 0, "nothing"),
        (("SEAL",), 0, "SEAL"),
        (("SEAL", phrase("times_part", n="2", part="BOARD")), 0, "SEAL, 2 × BOARD"),
        (("A", "B", "C"), 4, "A, B, C and 4 more"),
        (("A",), -3, "A"),
    ],
)
def test_a_list_says_its_items_and_how_many_more(
    items: tuple[Text, ...], more: int, sentence: str
) -> None:
    assert said(listed(items, more)) == sentence


@pytest.mark.parametrize("title", [REJECTED_AT_RECEIPT, f"{REMOVED_FROM}P-1", "cracked"])
def test_a_hold_is_called_as_it_is_recorded_and_only_a_typed_title_is_a_text(title: str) -> None:
    assert said(hold_named(title)) == title
    assert isinstance(hold_named(title), str) is (title == "cracked")


def test_a_place_in_a_unit_is_its_designator_or_else_its_line() -> None:
    assert (said(slot_named("J1", "3")), said(slot_named("", "3"))) == ("J1", "line 3")


def test_what_is_wrong_with_a_code_names_where() -> None:
    assert said(unread_named(Unread.GS1_INVALID, "(17)")) == "not valid GS1, (17)"
    assert said(unread_named(Unread.TOO_LONG, "")) == "too long"


@pytest.mark.parametrize("problem", ["database or disk is full", "vtable constructor failed"])
def test_why_the_record_was_not_saved_is_told_in_the_words_of_the_database(problem: str) -> None:
    assert said(unsaved_named(problem)) == problem
