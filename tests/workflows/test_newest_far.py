"""A newest number that would use a series up waits for a supervisor, with both numbers named."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.importer.report import ImportKind
from tests.play import Shop
from tests.workflows.restored import BOARDS, restored_shop
from tests.workflows.test_tracking import approved_by

CLERK = "1003\nC.RECEIVE\nBOARD\nDOCK\n"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A shop restored to a new machine: it knows BRD-00001 to 5."""
    with restored_shop(tmp_path, BOARDS + "!key 7\nC.DONE") as made:
        yield made


@pytest.mark.feature("A3")
@pytest.mark.feature("N3")
def test_a_number_far_ahead_is_refused_until_a_supervisor_lets_it_pass(shop: Shop) -> None:
    shop.play(CLERK + "!key 1")
    for far in ("BRD-99999", "BRD-01006"):
        assert shop.verdicts(f"!key {far}") == ["idle"]
        assert shop.said(f"!key {far}") == (
            "xR49",
            "FAR FROM THE LAST NUMBER",
            (
                f"{far} is far beyond the last number of BOARD that is known: BRD-00005. All "
                "numbers between would be lost for good. Nothing was noted. Look at the label "
                "again; if it says so, a supervisor can let it pass: scan a badge here now."
            ),
        )
        assert shop.verdicts("C.CANCEL\n!key 1") == ["idle", "xR46"], "nothing was noted"
    assert shop.verdicts("BRD-01006\n1002\n1003") == ["xR49", "idle", "idle"]
    shop.play("C.RECEIVE\nBOARD\nDOCK\n!key 1")
    assert shop.verdicts("BRD-01006\n1001\n!key 1") == ["xR49", "ok", "ok"]
    assert approved_by(shop, "newest_told") == "1001"
    assert shop.unit("BRD-01007")


@pytest.mark.feature("A3")
def test_a_supervisor_who_mistypes_is_asked_for_the_badge_too(shop: Shop) -> None:
    shop.play(BOARDS + "!key 1")
    assert shop.verdicts("!key BRD-91000\n!key BRD-91000\n!restart\n1001") == [
        *("idle", "xR49", "idle", "ok"),
    ]


@pytest.mark.feature("A3")
def test_what_is_near_is_anybodys_and_the_last_tenth_of_a_short_series_is_not(shop: Shop) -> None:
    assert shop.verdicts(CLERK + "!key 1\nBRD-01005\n!key 1")[-2:] == ["ok", "ok"]
    assert shop.unit("BRD-01006")
    assert shop.verdicts("C.DONE\nC.RECEIVE\nSEAL\nDOCK\n!key generate\n!key 5")[-1] == "xR46"
    assert shop.verdicts("SL-900\nSL-899") == ["xR49", "ok"]


@pytest.mark.feature("A3")
@pytest.mark.feature("A10")
def test_serials_that_are_counted_on_take_what_the_counting_would_write(shop: Shop) -> None:
    shop.take(ImportKind.PARTS, "part_number,tracking,numbered_by\nCLIP,serial,ours\n")
    shop.play("1003\nC.RECEIVE\nCLIP\nDOCK\n0007")
    assert shop.verdicts("!key 1\n4006381333931\n42\n00042") == ["xR46", "xR47", "xR47", "xR47"]
    code, _, text = shop.said("8000")
    assert code == "xR49"
    assert str(text).startswith("8000 is far beyond the last number of CLIP that is known: 0007.")
    assert shop.verdicts("0042\n!key 1") == ["ok", "ok"]
    assert shop.unit("0043")


@pytest.mark.feature("A3")
@pytest.mark.feature("A10")
def test_after_nine_comes_a_number_of_two_digits(shop: Shop) -> None:
    shop.take(ImportKind.PARTS, "part_number,tracking,numbered_by\nCLIP,serial,ours\n")
    shop.play("1003\nC.RECEIVE\nCLIP\nDOCK\n9")
    assert shop.verdicts("!key 1\n11\n!key 1") == ["xR46", "ok", "ok"]
    assert shop.unit("12")
