"""Undo of the far and the many: a clock set back, and ten thousand units at once."""

import pytest

from tests.play import Shop


def test_a_clock_that_is_set_back_does_not_open_the_window_of_undo_again(shop: Shop) -> None:
    shop.play("1001\nC.RECEIVE\nWASHER\nDOCK\n!key 5\nC.SIGNOFF\n1003")
    shop.play("C.RECEIVE\nWASHER\nDOCK\n!key 7\n!clock +1h")
    assert shop.verdicts("C.UNDO") == ["xS14"]
    assert shop.verdicts("!clock 2020-01-01T00:00\nC.UNDO") == ["idle", "xS14"]


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_two_thousand_generated_units_are_undone_in_one_entry(shop: Shop) -> None:
    shop.play("1001\nC.RECEIVE\nPUMP\nDOCK")
    assert shop.verdicts("!key 2000\nC.UNDO") == ["ok", "ok"]
    assert shop.rows("select status, count(*) from unit group by status") == [("voided", 2000)]
