"""A list of serials on a receipt line: checked whole, received at the operator's word."""

import pytest

from kiosk.domain.listing import BadLine
from kiosk.domain.messages import stop
from kiosk.importer.report import ImportKind
from kiosk.session.inputs import scan
from tests.play import Shop

AT_MOTOR = "1001\nC.RECEIVE\nMOTOR\nDOCK\n"
AT_BOARD = "1001\nC.RECEIVE\nBOARD\nDOCK\n"


def serials(shop: Shop) -> list[str]:
    rows = shop.rows("select serial from unit where status <> 'voided' order by number")
    return [str(row[0]) for row in rows]


def received(shop: Shop) -> int:
    return shop.kinds().count("unit_received")


@pytest.mark.feature("C9")
@pytest.mark.parametrize(
    "text", [r"A-1\nA-2\nA-3", "A-1;A-2;A-3", r"A-1\tA-2\tA-3", "A-1,A-2,A-3"]
)
def test_a_pasted_list_is_checked_and_received_at_one_word_in_one_group(
    shop: Shop, text: str
) -> None:
    answer = shop.play(AT_MOTOR + f"!tap paste {text}")[-1]
    assert (answer["tone"], answer["headline"]) == ("idle", "RECEIVE 3?")
    assert received(shop) == 0
    answer = shop.last("!tap confirm")
    assert (answer["tone"], answer["headline"], answer["text"]) == (
        "ok",
        "3 RECEIVED",
        "3 units of MOTOR at DOCK. 3 labels wait for the printer.",
    )
    assert serials(shop) == ["A-1", "A-2", "A-3"]
    assert len(shop.labels()) == 3
    assert len(shop.rows("select distinct group_id from journal where kind like 'unit_rec%'")) == 1
    assert shop.last("C.DONE")["text"] == "3 received. Choose a task."


@pytest.mark.feature("C9")
def test_every_bad_line_is_listed_with_its_number_code_and_reason_and_the_others_are_received(
    shop: Shop,
) -> None:
    shop.play(AT_MOTOR + "M-9")
    answer = shop.last(r"!tap paste A-1\nDOCK\nM-9\na-1\nC.DONE\nA-2")
    assert (answer["tone"], answer["code"], answer["headline"]) == (
        "check",
        "xR41",
        "SOME CANNOT BE RECEIVED",
    )
    assert answer["text"] == (
        "4 of 6 numbers for MOTOR cannot be received: 2: DOCK xS15, 3: M-9 xS7, 4: a-1 xR43, "
        "5: C.DONE xS15. Nothing received yet. Receive the other 2, or leave the list and "
        "correct it."
    )
    bad = shop.session.lists.bad
    assert [(each.number, each.text, each.why.code) for each in bad] == [
        (2, "DOCK", "xS15"),
        (3, "M-9", "xS7"),
        (4, "a-1", "xR43"),
        (5, "C.DONE", "xS15"),
    ]
    assert bad[2] == BadLine(4, "a-1", stop("xR43", sn="a-1", line=1))
    assert received(shop) == 1
    assert shop.last("!tap confirm")["headline"] == "2 RECEIVED"
    assert serials(shop) == ["M-9", "A-1", "A-2"]


@pytest.mark.feature("A22")
def test_the_grammar_is_typed_at_the_keypad_and_a_count_alone_still_generates(shop: Shop) -> None:
    assert shop.play(AT_BOARD + "!key 1,2,45")[-1]["headline"] == "RECEIVE 3?"
    assert shop.play("!tap confirm\n!key 10-12,20+2\n!tap confirm")[-1]["headline"] == "6 RECEIVED"
    assert serials(shop) == ["1", "2", "45", "10", "11", "12", "20", "21", "22"]
    assert shop.last("!key 2")["headline"] == "BRD-00001 TO BRD-00002"


@pytest.mark.feature("A22")
def test_the_next_free_numbers_come_from_the_parts_scheme(shop: Shop) -> None:
    shop.play(AT_BOARD + "!key 1\n!key ~+1,7,~\n!tap confirm")
    assert serials(shop) == ["BRD-00001", "BRD-00002", "BRD-00003", "7", "BRD-00004"]
    assert shop.last("!key 1")["headline"] == "BRD-00005 TO BRD-00005"


@pytest.mark.feature("A22")
@pytest.mark.feature("A10")
def test_the_next_free_numbers_of_a_part_without_a_scheme_count_on_from_its_last(
    shop: Shop,
) -> None:
    shop.take(ImportKind.PARTS, "part_number,tracking,numbered_by\nMOTOR,serial,ours\n")
    shop.play(AT_MOTOR + "0041\n0043\n0041\n!key ~+2\n!tap confirm")
    assert serials(shop) == ["0041", "0043", "0044", "0045", "0046"]


@pytest.mark.feature("E13")
@pytest.mark.parametrize("number", ["SN-3", "10-10", '"10-15"', "BRD-00007"])
def test_one_number_at_the_keypad_is_no_list_and_waits_to_be_typed_twice(
    shop: Shop, number: str
) -> None:
    assert shop.verdicts(AT_BOARD + f"!key {number}")[-1] == "xL7"
    assert received(shop) == 0


def test_a_number_of_the_parts_own_form_is_no_range(shop: Shop) -> None:
    shop.play(AT_BOARD + "!tap paste BRD-00007\n!tap confirm")
    assert serials(shop) == ["BRD-00007"]


def test_a_label_in_the_list_is_read_as_its_scan_would_be(shop: Shop) -> None:
    shop.play(AT_MOTOR + r"!tap paste ]d2010952012345678821M-1\nM-2" + "\n!tap confirm")
    assert "M-2" in serials(shop)


def test_a_list_is_left_and_nothing_of_it_stays(shop: Shop) -> None:
    shop.play(AT_MOTOR + "!tap paste A-1;A-2")
    assert shop.said("!tap no")[1] == "SCAN NEXT SERIAL"
    assert received(shop) == 0
    assert shop.last("A-1")["tone"] == "ok"


def test_a_list_that_was_taken_back_can_be_received_again(shop: Shop) -> None:
    shop.play(AT_MOTOR + "!tap paste A-1;A-2\n!tap confirm\nC.UNDO")
    assert serials(shop) == []
    assert shop.last("!tap confirm")["headline"] == "2 RECEIVED"
    assert serials(shop) == ["A-1", "A-2"]


def test_a_list_counts_towards_the_units_that_were_said_to_come(shop: Shop) -> None:
    shop.play(AT_MOTOR + "C.QTY\n!key 3\n!tap paste A-1;A-2\n!tap confirm")
    assert shop.verdicts("C.DONE") == ["xR5"]
    assert shop.verdicts("A-3\nC.DONE") == ["ok", "ok"]


def test_units_of_a_list_are_rejected_where_the_line_rejects(shop: Shop) -> None:
    shop.play(AT_MOTOR + "C.REJECT\n!tap paste A-1;A-2\n!tap confirm")
    assert {shop.unit(each).status.value for each in ("A-1", "A-2")} == {"on hold"}


def test_the_kiosk_is_restarted_while_a_list_waits_and_it_is_checked_anew(shop: Shop) -> None:
    shop.play(AT_MOTOR + r"M-1" + "\n" + r"!tap paste A-1\nM-1\nA-2" + "\n!restart")
    assert shop.last("!tap confirm")["headline"] == "2 RECEIVED"
    assert serials(shop) == ["M-1", "A-1", "A-2"]


def test_a_list_that_waits_is_parked_with_its_receipt_and_taken_up(shop: Shop) -> None:
    shop.play(AT_MOTOR + "!tap paste A-1;A-2\nC.MOVE\nC.CANCEL\n!tap pick 1")
    assert shop.last("!tap confirm")["headline"] == "2 RECEIVED"


def test_a_list_whose_place_another_took_is_gone_and_only_left(shop: Shop) -> None:
    shop.play(AT_MOTOR + "!tap paste A-1;A-2\nC.RECEIVE\nSENSOR\nDOCK\n!tap paste S-1;S-2")
    shop.play("C.CANCEL\n!tap pick 1")
    assert shop.said("!tap confirm")[0] == "xR42"
    assert shop.said("!tap no")[1] == "SCAN NEXT SERIAL"
    assert received(shop) == 0


@pytest.mark.parametrize(
    ("line", "what", "problem"),
    [
        (
            "!key 15-10",
            "15-10",
            'the second end is below the first; in "quotes" it is one number',
        ),
        ("!tap paste ;", "", "there is no number here"),
        ("!key ~", "~", "no next number is known"),
        ("!key A,A", "A", "one of its numbers stands here twice"),
    ],
)
def test_a_text_that_is_no_list_is_refused_and_the_next_one_is_taken(
    shop: Shop, line: str, what: str, problem: str
) -> None:
    shop.play(AT_MOTOR)
    code, headline, text = shop.said(line)
    assert (code, headline) == ("xR40", "LIST NOT READ")
    assert f'of the list, "{what}": {problem}. Nothing received. Correct it and' in str(text)
    assert shop.last("!tap paste A-1;A-2")["headline"] == "RECEIVE 2?"


def test_a_list_of_which_nothing_can_be_received_is_refused_and_left(shop: Shop) -> None:
    shop.play(AT_MOTOR + "M-1\n!tap paste M-1;M-1")
    text = (
        "None of the 2 numbers of the list can be received for MOTOR. Nothing received. Leave "
        "the list and correct it."
    )
    assert shop.said("!tap confirm") == ("xR42", "NOTHING TO RECEIVE", text)
    assert shop.said("A-1")[0] == "xS15"
    assert shop.last("!tap no")["tone"] == "idle"


def test_a_label_that_cannot_be_printed_is_found_before_anything_is_received(shop: Shop) -> None:
    answer = shop.play(AT_MOTOR + "!tap paste A-1;" + "W" * 120)[-1]
    assert answer["code"] == "xR41"
    assert shop.session.lists.bad[0].why.code == "xP5"
    assert received(shop) == 0


@pytest.mark.feature("C9")
def test_a_number_that_another_station_took_meanwhile_refuses_the_whole_list(shop: Shop) -> None:
    shop.play(AT_MOTOR + "!tap paste A-1;A-2")
    other = shop.app.session(resume=False)
    for line in ("1001", "C.RECEIVE", "SENSOR", "SHELF", "A-2"):
        other.handle(scan(line))
    answer = shop.last("!tap confirm")
    assert answer["code"] == "xR41"
    assert "cannot be received: 2: A-2 xR1. Nothing received yet. Receive the other 1" in str(
        answer["text"]
    )
    assert received(shop) == 1
