"""`kiosk history` of a lot that was made here (A15)."""

import pytest

from tests.commands.shell import Shell


@pytest.mark.feature("A15")
def test_the_history_of_a_lot_says_that_it_was_made_here_and_of_which_batch(shop: Shell) -> None:
    shop.play("1001", "C.MAKELOT", "SHUNT-05", "WO-4711", "!key 20", "RACK-A", "C.DONE")
    told = shop.run("history", "WO-4711").out
    assert "20 of lot WO-4711 was made at RACK-A, batch WO-4711." in told
    assert "Made here: 20 ea." in told
    assert "Received" not in told
    lot = shop.json("history", "WO-4711")[-1]["lot"]
    assert isinstance(lot, dict)
    assert (lot["made"], lot["received"]) == ("20", "0")
