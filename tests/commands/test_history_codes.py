"""Which codes lead to a history, and which are refused."""

from typing import cast

import pytest

from tests.commands.shell import Json, Shell


def test_every_code_of_a_unit_leads_to_the_same_history(shop: Shell) -> None:
    wanted = shop.json("history", "PK-0001")
    code = str(shop.json("label", "PK-0001", "--png", str(shop.folder / "x.png"))[0]["code"])
    assert shop.json("history", "pk-0001") == wanted
    assert shop.json("history", code) == wanted
    assert shop.json("history", code[2:10]) == wanted
    assert shop.json("history", "PK-0001", "--part", "PACK-48") == wanted


def test_a_lot_number_of_two_parts_is_listed_and_narrowed_by_part(shop: Shell) -> None:
    shop.play("1003", "C.RECEIVE", "SHUNT-05", "RACK-A", "R9C-1107", "!key 7", "C.DONE")
    several = shop.run("history", "R9C-1107", "--json")
    matches = [cast("Json", line["match"]) for line in several.lines]
    assert several.status == 1
    assert {(each["kind"], each["part"], each["lot"]) for each in matches} == {
        ("lot", "RES-10K-05", "R9C-1107"),
        ("lot", "SHUNT-05", "R9C-1107"),
    }
    assert "matches 2 records" in shop.run("history", "R9C-1107").out
    narrowed = shop.json("history", "R9C-1107", "--part", "SHUNT-05")
    assert cast("Json", narrowed[-1]["lot"])["received"] == "7"
    assert shop.json("history", str(matches[0]["code"]))[-1]["lot"]


@pytest.mark.feature("E11")
@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["NOPE"], 'xS1 UNKNOWN LABEL: Nothing here matches "NOPE"'),
        (["U.0123456789ABCDEF0"], "xS5"),
        (["", ""], "error"),
        (["PK-0001", "--part", "X"], 'there is no part "X"'),
        (["PK-0001", "--part", "DISP-2"], "it is unit PK-0001 of part PACK-48"),
        (["RACK-A"], "location RACK-A has no history"),
        (["a\x07b"], "xS6"),
    ],
)
def test_a_code_that_leads_nowhere_is_refused_with_its_reason(
    shop: Shell, words: list[str], reason: str
) -> None:
    ran = shop.run("history", *words)
    assert ran.status == (2 if reason == "error" else 1)
    assert reason in ran.err
    assert ran.out == ""


def test_a_suppliers_label_leads_to_its_lot(shop: Shell) -> None:
    *_, last = shop.json("history", "[)>\x1e06\x1dPRES-10K\x1d1TR7F-2290\x1e\x04")
    assert cast("Json", last["lot"])["part"] == "RES-10K"
