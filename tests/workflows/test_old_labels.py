"""A label that is stuck on a thing keeps meaning it, whatever was renamed since (D12)."""

import pytest

from kiosk.domain.codes.own import print_place, print_unit
from kiosk.domain.facts import LocationDefined
from kiosk.domain.ids import LocationCode
from tests.play import Shop, board_revised


@pytest.mark.feature("D12")
def test_the_label_of_a_unit_that_was_received_anew_says_which_one_has_its_number_now(
    shop: Shop,
) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nSN-1")
    old = print_unit(shop.unit("SN-1").state.unit)
    shop.play("C.UNDO\nSN-1\nC.DONE")
    new = print_unit(shop.unit("SN-1").state.unit)
    assert old != new
    assert shop.said(old) == (
        "idle",
        "SN-1 WAS VOIDED",
        f"What made it was undone. Now {new}.",
    )
    assert shop.said(new)[1] == "SN-1"


@pytest.mark.feature("D12")
def test_labels_survive_a_renamed_place_and_a_redefined_part(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nBOARD\nDOCK\nB-1\nC.DONE")
    board_revised(shop)
    dock = LocationCode("DOCK")
    shop.record(LocationDefined(code=dock, name="Hall 7"), actor="admin:test")
    assert shop.said(print_place(dock))[2] == "Hall 7: a location."
    assert shop.said(print_unit(shop.unit("B-1").state.unit))[1] == "B-1"
