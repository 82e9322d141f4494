"""Conflicts on screen: the worklist, the evidence side by side, what each choice will do."""

import json

import pytest

from kiosk.domain.conflicts import CHOICES, ConflictKind
from kiosk.domain.messages import Tone
from kiosk.pages import conflicts
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Shade
from kiosk.screens.values import AskPage, ConflictPage, HomePage, TypePage, UnitPage
from kiosk.session.inputs import Tap
from tests.pages.cell import Cell, action, does, note, titles, words
from tests.play import RECEIVED, received_twice

CONFLICTS = Tap("conflicts")


@pytest.fixture
def disputed(cell: Cell) -> Cell:
    """A cell where B-1 was recorded twice, and a supervisor is signed on."""
    cell.play(RECEIVED)
    received_twice(cell.shop, "B-1")
    cell.scan("1001")
    return cell


def opened(cell: Cell) -> ConflictPage:
    cell.take(CONFLICTS)
    cell.take(does(cell.on(AskPage).rows[0]))
    return cell.on(ConflictPage)


@pytest.mark.feature("O4")
def test_home_leads_to_the_worklist_and_that_to_a_conflict(disputed: Cell) -> None:
    disputed.take(does(note(disputed.on(HomePage).waiting, "Conflicts")))
    (row,) = disputed.on(AskPage).rows
    assert (words(row.title), row.shade) == ("B-1", Shade.STOP)
    assert words(row.sub) == "Recorded twice · since 14:05 · BENCH"
    disputed.take(does(row))
    assert disputed.on(ConflictPage).band.code == "B-1"


def test_a_worklist_that_is_too_long_says_how_many_more_there_are(
    disputed: Cell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conflicts, "MOST", 0)
    disputed.take(CONFLICTS)
    assert titles(disputed.on(AskPage).rows) == ["and 1 more"]


def test_a_worklist_without_conflicts_says_so(cell: Cell) -> None:
    cell.play("1001")
    cell.take(CONFLICTS)
    page = cell.on(AskPage)
    assert page.rows == ()
    assert words(page.empty) == "No conflict is open. Nothing is to be decided."


@pytest.mark.feature("R2")
def test_the_evidence_stands_side_by_side(disputed: Cell) -> None:
    page = opened(disputed)
    assert [(each.mark, each.title, each.code) for each in page.cards] == [
        ("A", "BENCH", "B-1"),
        ("B", "BENCH", "B-1"),
    ]
    facts = {words(each.name): words(each.value) for each in page.cards[0].facts}
    assert facts == {
        "Who": "Maria",
        "When": "today 14:05",
        "Now": "DOCK · Conflict",
        "Label": "copy 1, printed here",
    }
    assert words(page.cards[0].sub) == "Received · to DOCK"
    assert "on hold until it is decided" in words(page.band.detail)
    assert page.band.tone is Tone.CHECK


@pytest.mark.feature("R2")
def test_every_choice_says_what_it_will_do(disputed: Cell) -> None:
    page = opened(disputed)
    wanted = [each.value for each in CHOICES[ConflictKind.DUPLICATE_SERIAL]]
    assert [each.key for each in page.choices] == wanted
    assert all(len(words(each.sub)) > 20 for each in page.choices)
    disputed.take(does(page.choices[1]))
    page = disputed.on(ConflictPage)
    assert [each.on for each in page.choices] == [False, True, False]
    assert page.choices[1].icon != page.choices[0].icon
    assert words(page.next.sub) == "Scan the label of the unit it is about"


@pytest.mark.feature("O4")
@pytest.mark.feature("R2")
def test_a_decision_is_scanned_reasoned_and_recorded(disputed: Cell) -> None:
    opened(disputed)
    disputed.take(Tap("decide", "same_unit"))
    if not isinstance(disputed.page, AskPage):
        disputed.scan("B-1")
    rows = disputed.on(AskPage).rows
    if words(rows[0].title) == "B-1":
        assert len({words(each.sub) for each in rows}) == 1  # same station, minute and place
        disputed.take(does(rows[1]))
    page = disputed.on(AskPage)
    assert words(page.band.headline) == "It is one unit"
    disputed.take(does(note(page.rows, "Another reason")))
    typing = disputed.on(TypePage)
    disputed.take(Do(typing.send, "seen by quality"))
    assert disputed.on(AskPage).band.tone is Tone.OK
    assert "conflict_resolved" in disputed.shop.kinds()
    payload = disputed.shop.rows("select payload from journal where kind = 'conflict_resolved.1'")
    (row,) = payload
    assert json.loads(str(row[0]))["reason"] == "seen by quality"


def test_a_unit_in_conflict_says_so_on_its_page_and_leads_there(disputed: Cell) -> None:
    disputed.scan("B-1")
    disputed.take(does(disputed.on(AskPage).rows[0]))
    page = disputed.on(UnitPage)
    assert page.head.issue is not None
    assert (words(page.head.issue.title), words(page.head.issue.sub)) == (
        "In conflict",
        "Recorded twice",
    )
    disputed.take(does(action(page.rail, "conflict")))
    assert disputed.on(ConflictPage).band.code == "B-1"


def test_a_conflict_leads_to_the_history_and_back_to_the_list(disputed: Cell) -> None:
    page = opened(disputed)
    assert does(action(page.foot, "conflict_history")) == Open(Where.THING, "B-1")
    disputed.take(does(action(page.foot, "decided")))
    assert titles(disputed.on(AskPage).rows) == ["B-1"]
    disputed.take(does(disputed.on(AskPage).rows[0]))
    disputed.take(does(action(disputed.on(ConflictPage).foot, "leave_held")))
    assert isinstance(disputed.page, HomePage)
