"""Two decisions of one conflict on screen: who decided what, where and why, side by side."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.facts import ConflictResolved
from kiosk.domain.ids import Subject
from kiosk.pages.timeline import told
from kiosk.screens.values import AskPage, ConflictPage
from kiosk.session.inputs import Tap
from tests.pages.cell import Cell, does, open_cell, titles, words
from tests.workflows.apart import counted_apart, open_apart


@pytest.fixture
def cell(tmp_path: Path) -> Iterator[Cell]:
    """A cell at the dock, which learnt that the bench decided too."""
    apart = open_apart(tmp_path)
    counted_apart(apart)
    made = open_cell(apart.dock)
    made.scan("1001")
    yield made
    apart.close()


def opened(cell: Cell) -> ConflictPage:
    cell.take(Tap("conflicts"))
    cell.take(does(cell.on(AskPage).rows[0]))
    return cell.on(ConflictPage)


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
def test_both_decisions_stand_side_by_side_with_who_when_where_what_and_why(cell: Cell) -> None:
    page = opened(cell)
    assert words(page.band.headline) == "Decided twice"
    assert "on hold until it is decided" in words(page.band.detail)
    assert [each.mark for each in page.cards] == ["A", "B"]
    assert [each.code for each in page.cards] == ["L-1", "L-1"]
    assert page.cards[1].title == "DOCK-2"
    assert [words(each.sub) for each in page.cards] == [
        "Count it · Counted · 8",
        "Count it · Counted · 11",
    ]
    facts = {words(each.name): words(each.value) for each in page.cards[0].facts}
    assert facts["Who"] == "Maria"
    assert facts["Reason"] == "counted by hand"
    assert {"When", "Now"} <= facts.keys()


@pytest.mark.feature("O4")
def test_each_choice_says_which_decision_stays_and_one_is_made(cell: Cell) -> None:
    page = opened(cell)
    assert [each.key for each in page.choices] == ["keep_first", "keep_second", "accept"]
    assert "the decision made at DOCK-2 is taken back" in words(page.choices[0].sub)
    cell.take(does(page.choices[1]))
    reasons = cell.on(AskPage)
    assert words(reasons.band.headline) == "Decision B stays"
    cell.take(does(reasons.rows[0]))
    assert titles(cell.on(AskPage).rows) == []


@pytest.mark.parametrize(
    ("resolution", "said"), [("in_it", "It is in this one"), ("void_it", "void it")]
)
def test_a_history_says_what_was_decided(resolution: str, said: str) -> None:
    fact = ConflictResolved(conflict="c", resolution=resolution, about=(), reason="seen")
    what = told(fact, Subject("unit:U1"), str)
    assert (words(what.title), what.detail) == (f"Conflict decided: {said}", "seen")
