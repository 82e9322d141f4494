"""Rows of the lists of labels: a tap takes a location, a badge or a command to the printer."""

import pytest

from kiosk.domain.codes.own import print_badge, print_place
from kiosk.domain.ids import LocationCode, OperatorId
from kiosk.domain.scanner_check import TEST_CODE
from kiosk.store.verify.projections import refold
from kiosk.workflows.print_states import PrintReady, PrintReason
from tests.play import RECEIVED, Shop
from tests.printing import print_all

DOCK = print_place(LocationCode("DOCK"))
SHELF = print_place(LocationCode("SHELF"))
BADGE = print_badge(OperatorId("1002"))


def chosen(shop: Shop) -> list[str]:
    state = shop.session.standing.state
    assert isinstance(state, PrintReady)
    return [each.name for each in state.things]


@pytest.mark.feature("D5")
@pytest.mark.parametrize(
    ("code", "name"), [(DOCK, "DOCK"), ("C.DONE", "C.DONE"), ("c.done", "C.DONE"), (BADGE, "Otto")]
)
def test_a_row_begins_the_print_task_with_what_it_names(shop: Shop, code: str, name: str) -> None:
    shop.play("1001")
    assert shop.verdicts(f"!tap print {code}") == ["idle"]
    assert chosen(shop) == [name]
    assert shop.session.standing.operator == "1001"


def test_another_row_is_printed_with_the_first(shop: Shop) -> None:
    shop.play(f"1001\n!tap print {DOCK}\n!tap print {SHELF}\n!tap print {DOCK}")
    assert chosen(shop) == ["SHELF", "DOCK"]
    assert shop.said("C.PRINT")[1] == "2 LABELS QUEUED"


def test_a_row_that_has_a_label_asks_why(shop: Shop) -> None:
    shop.play(f"1001\n!tap print {DOCK}\nC.PRINT")
    print_all(shop)
    assert shop.verdicts(f"C.DONE\n!tap print {DOCK}") == ["idle", "xP6"]
    assert isinstance(shop.session.standing.state, PrintReason)


@pytest.mark.feature("N2")
def test_a_badge_is_refused_to_all_but_a_supervisor(shop: Shop) -> None:
    shop.play(RECEIVED + "1002\nC.LOOKUP\nB-1")
    before = shop.session.standing
    assert shop.verdicts(f"!tap print {BADGE}") == ["xS9"]
    assert shop.session.standing == before
    assert BADGE not in str(shop.rows("select * from journal"))


def test_nobody_prints_while_the_kiosk_is_locked(shop: Shop) -> None:
    assert shop.verdicts(f"!tap print {DOCK}") == ["xS8"]


def test_without_a_code_the_button_prints_what_is_in_hand(shop: Shop) -> None:
    shop.play(RECEIVED + "B-1")
    assert shop.verdicts("!tap print") == ["xP6"]


@pytest.mark.feature("E12")
def test_the_scanners_test_code_is_printed_as_it_is_and_asks_why_the_next_time(
    shop: Shop,
) -> None:
    shop.play("1001")
    assert shop.verdicts(f"!tap print {TEST_CODE}\nC.PRINT") == ["idle", "ok"]
    (job,) = print_all(shop)
    assert (job.label.code, job.label.title) == (TEST_CODE, "TEST CODE")
    assert shop.verdicts(f"!tap print {TEST_CODE}") == ["xP6"]
    assert refold(shop.app.settings.database).ok
