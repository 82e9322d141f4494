"""The history of a part itself, its totals however it is tracked, and who approved what."""

from pathlib import Path
from typing import cast

import pytest

from tests.commands.shell import Json, Shell

RULES = (
    "code,action,part_number,place,lift,title,message\n"
    "DRY,receive,PCB-150,RACK-A,yes,BOARDS STAY DRY,{sn} may not lie at {place}\n"
)


def summed(shop: Shell, part: str) -> Json:
    return cast("Json", shop.json("history", part)[-1]["part"])


def test_the_totals_of_a_part_are_of_its_units_and_lots_too(shop: Shell) -> None:
    totals = summed(shop, "PCB-150")
    assert (totals["received"], totals["installed"]) == ("3", "1")
    assert totals["on_hand"] == [{"location": "RACK-A", "quantity": "2"}]
    made = summed(shop, "BMS-150")
    assert (made["received"], made["made"], made["installed"]) == ("0", "1", "1")
    cells = summed(shop, "CELL-21700")
    assert (cells["received"], cells["installed"]) == ("500", "84")
    assert cells["on_hand"] == [{"location": "RACK-A", "quantity": "416"}]


def test_a_receipt_that_was_undone_counts_in_no_total(shop: Shell) -> None:
    shop.play("1003", "C.RECEIVE", "PCB-150", "RACK-A", "W-NEW", "C.UNDO", "C.DONE")
    assert summed(shop, "PCB-150")["received"] == "3"


def test_what_was_said_of_the_part_itself_stands_before_its_totals(
    shop: Shell, tmp_path: Path
) -> None:
    parts = tmp_path / "parts.csv"
    parts.write_text("part_number,tracking,numbered_by\nHAND,serial,ours\n")
    assert shop.run("import", "parts", str(parts)).status == 0
    backup = tmp_path / "monday.db"
    assert shop.run("backup", str(backup)).status == 0
    assert shop.run("restore", str(backup)).status == 0
    shop.play("1001", "!tap newest HAND", "!key 0007", "!key 0007")
    *lines, last = shop.json("history", "HAND")
    assert [(line["fact"], line["operator"]) for line in lines][-1] == (
        "NewestTold",
        "Maria Lopez",
    )
    assert lines[0]["fact"] == "PartDefined"
    assert "0007" in str(lines[-1]["text"])
    assert set(last) == {"part"}
    assert "0007" in shop.run("history", "HAND").out


@pytest.mark.feature("P3")
@pytest.mark.feature("N3")
def test_a_history_names_who_approved_beside_who_did_it(shop: Shell, tmp_path: Path) -> None:
    rules = tmp_path / "rules.csv"
    rules.write_text(RULES)
    assert shop.run("import", "rules", str(rules)).status == 0
    shop.play("1003", "C.RECEIVE", "PCB-150", "RACK-A", "W-1", "1001", "C.DONE")
    (line, _) = shop.json("history", "W-1")
    assert (line["operator"], line["approved_by"]) == ("Carla Weiss", "Maria Lopez")
    told = shop.run("history", "W-1").out
    assert "Carla Weiss, approved by Maria Lopez" in told
    assert shop.json("history", "W2611-0417")[0]["approved_by"] is None
