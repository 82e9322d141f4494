"""An unknown label inside a task: it is taught or linked from there, by whose right there is."""

import pytest

from kiosk.screens.values import AskPage, HomePage, InstallPage, TeachPage
from tests.pages.cell import Cell, action, does, titles, words
from tests.play import RECEIVED

LABEL = "ACME|NBR-70|LOT:Q7|QTY:40"
IN_TASKS = (
    ("C.RECEIVE", AskPage),
    (RECEIVED + "C.BUILD\nPUMP\nP-1", InstallPage),
)


@pytest.mark.feature("P4")
@pytest.mark.parametrize(("lines", "page"), IN_TASKS)
def test_a_supervisor_teaches_it_from_the_task_without_a_second_scan(
    cell: Cell, lines: str, page: type[AskPage | InstallPage]
) -> None:
    cell.play(f"1001\n{lines}")
    cell.scan(LABEL)
    shown = cell.on(page)
    assert [each.key for each in shown.foot][:4] == ["back", "type", "teach", "link"]
    assert words(action(shown.foot, "teach").sub) == ""
    cell.take(does(action(shown.foot, "teach")))
    assert [each.text for each in cell.on(TeachPage).pieces] == [
        "ACME",
        "NBR-70",
        "LOT:Q7",
        "QTY:40",
    ]


@pytest.mark.feature("N3")
@pytest.mark.feature("P4")
def test_anyone_else_is_told_whose_badge_it_takes_and_that_badge_is_enough(cell: Cell) -> None:
    cell.play("1003\nC.RECEIVE")
    cell.scan(LABEL)
    teach = action(cell.on(AskPage).foot, "teach")
    assert words(teach.sub) == "by supervisor"
    cell.take(does(teach))
    assert cell.shown.said.key == "xS9"
    cell.scan("1001")
    assert len(cell.on(TeachPage).pieces) == 4
    assert cell.shop.session.standing.operator == "1003"


@pytest.mark.feature("D13")
def test_the_barcode_is_linked_from_the_task(cell: Cell) -> None:
    cell.play("1003\nC.RECEIVE")
    cell.scan("SUPPLIER-77")
    cell.take(does(action(cell.on(AskPage).foot, "link")))
    assert cell.on(AskPage).shown == "SUPPLIER-77"
    cell.scan("MOTOR")
    assert cell.shown.said.key == "barcode_linked"
    cell.play("C.RECEIVE")
    cell.scan("SUPPLIER-77")
    assert cell.shown.said.key not in {"xS1", "xS6"}


@pytest.mark.feature("N4")
def test_what_was_begun_is_kept_open_while_a_label_is_taught(cell: Cell) -> None:
    cell.play(RECEIVED + "C.BUILD\nPUMP\nP-1\nB-1")
    cell.scan(LABEL)
    cell.take(does(action(cell.on(InstallPage).foot, "teach")))
    cell.play("C.CANCEL")
    assert any("P-1" in each for each in titles(cell.on(HomePage).waiting))


@pytest.mark.parametrize("lines", ["MOTOR", "NO-SUCH\nMOTOR"])
def test_nothing_is_offered_once_a_code_was_known(cell: Cell, lines: str) -> None:
    cell.play(f"1001\nC.RECEIVE\n{lines}")
    assert "teach" not in [each.key for each in cell.page.foot]
