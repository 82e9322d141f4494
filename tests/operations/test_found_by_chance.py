"""What the state machine of tests/model found, each in the smallest shift that shows it."""

import pytest

from kiosk.domain.ids import unit_subject
from kiosk.domain.unit import Status
from kiosk.store.verify import refold
from kiosk.workflows.leaving_states import Renumber
from tests.operations.test_rechecks import refused
from tests.play import Shop


@pytest.mark.feature("A23")
@pytest.mark.feature("A25")
def test_a_correction_is_not_undone_once_another_unit_bears_the_old_number(shop: Shop) -> None:
    shop.play("C.CANCEL\nC.RENUMBER\nB-3\nB-71\n!key misread\nC.DONE\n")
    shop.play("1003\nC.RECEIVE\nBOARD\nDOCK\nB-3\nC.DONE\nC.DONE\n1001\n")
    assert shop.said("C.UNDO") == (
        "xS13",
        "CANNOT UNDO",
        "B-3 was used since. Nothing undone.",
    )
    assert shop.unit("B-71").status is Status.AVAILABLE


@pytest.mark.feature("A25")
def test_the_number_of_a_unit_that_was_built_here_is_a_duplicate_and_no_repeated_scan(
    shop: Shop,
) -> None:
    shop.play("C.DONE")
    board = unit_subject(shop.unit("B-3").state.unit)
    verdict = refused(shop, Renumber(item=board, serial="P-1", reason="misread"))
    assert getattr(verdict, "key", "") == "xR1"


@pytest.mark.feature("B18")
def test_the_run_of_an_archived_unit_is_over_until_that_is_undone(shop: Shop) -> None:
    shop.play("C.CANCEL\nC.ARCHIVE\nP-1\n!key cancelled")
    assert not shop.unit("P-1").state.run_open
    assert shop.said("C.INSTALL\nP-1")[0] == "xI15"
    shop.play("C.CANCEL\nC.UNDO")
    assert shop.unit("P-1").state.run_open
    assert refold(shop.app.settings.database).differences == ()
