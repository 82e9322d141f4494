"""Typing what cannot be scanned: twice the same, and recorded as typed."""

import pytest

from tests.play import RECEIVED, Shop


@pytest.mark.feature("A12")
@pytest.mark.feature("E13")
def test_a_code_typed_twice_counts_as_scanned_and_is_recorded_as_typed(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nSN-1")
    assert shop.said("C.TYPE") == ("idle", "TYPE IT TWICE", "Enter the code, then once more.")
    assert shop.said("!key SN-2") == ("idle", "ONCE MORE", "Enter SN-2 again.")
    assert shop.verdicts("!key SN-2\n!tap type\n!key SN-2\n!key SN-2") == [
        "ok",
        "idle",
        "idle",
        "xS7",
    ]
    assert shop.entered() == [
        ("unit_received", "scanned"),
        ("unit_received", "typed"),
    ]


@pytest.mark.feature("E13")
def test_two_entries_that_differ_are_refused_and_typing_begins_again(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nC.TYPE")
    assert shop.verdicts("!key SN-1\n!key SN-2\n!key SN-2\n!key SN-2") == [
        "idle",
        "xS11",
        "idle",
        "ok",
    ]
    assert shop.entered()[-1] == ("unit_received", "typed")


def test_typing_survives_a_restart_and_a_scan_ends_it(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nC.TYPE\n!key SN-1")
    assert shop.verdicts("!restart\n!key SN-1\nC.TYPE\nSN-2\n!key SN-3") == [
        "idle",
        "ok",
        "idle",
        "ok",
        "xL7",
    ]


def test_cancel_ends_typing_and_leaves_the_task_where_it_was(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nC.TYPE\n!key SN-1")
    assert shop.said("C.CANCEL")[1] == "SCAN NEXT SERIAL"
    assert shop.verdicts("SN-1") == ["ok"]


def test_commands_places_and_badges_can_be_typed(shop: Shop) -> None:
    shop.play("1003")
    for text in ("C.RECEIVE", "MOTOR", "DOCK", "SN-1", "C.DONE", "1001"):
        shop.play(f"C.TYPE\n!key {text}\n!key {text}")
    assert shop.session.standing.operator == "1001"
    assert shop.kinds() == ["unit_received", "receipt_posted"]


def test_what_is_longer_than_a_sentence_or_two_is_refused(shop: Shop) -> None:
    shop.play(RECEIVED + "C.TYPE")
    answer = shop.last("!key " + "x" * 501)
    assert (answer["code"], answer["headline"]) == ("xS26", "TOO LONG")
    assert "more than 500 characters" in str(answer["text"])
    assert shop.verdicts("!key " + "x" * 500) == ["idle"]


def test_nothing_and_hidden_characters_are_no_entry(shop: Shop) -> None:
    shop.play(RECEIVED + "C.TYPE")
    assert shop.verdicts("!key\n!key \\u200b\n!key \\ud800x\n!key B-1\n!key B-1") == [
        "idle",
        "xS6",
        "xS6",
        "idle",
        "idle",
    ]
