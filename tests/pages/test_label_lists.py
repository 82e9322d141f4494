"""Labels of locations, badges and commands, printed from lists that the settings lead to."""

import pytest

from kiosk.domain.codes.own import print_badge
from kiosk.domain.ids import OperatorId
from kiosk.domain.labels import Label
from kiosk.screens.intents import Open, Where
from kiosk.screens.values import AskPage, LabelPage, ListPage, StopPage
from kiosk.session.inputs import Tap
from kiosk.store.codec import decode
from kiosk.workflows.receive_states import ReceiveSerials
from tests.pages.cell import Cell, action, does, note, titles, words
from tests.printing import print_all


def spooled(cell: Cell) -> list[tuple[str, str, int]]:
    """Return kind, code and copy of each label that was queued."""
    rows = cell.shop.rows("select content from spool order by job")
    labels = [decode(str(row[0]), Label) for row in rows]
    return [(each.kind.value, each.code, each.copy) for each in labels]


def listed(cell: Cell, list_title: str, badge: str = "1001") -> ListPage:
    """Walk from Home through the settings to a list of labels."""
    cell.scan(badge)
    cell.take(Open(Where.SETTINGS))
    cell.take(does(note(cell.on(ListPage).rows, "Labels")))
    cell.take(does(note(cell.on(ListPage).rows, list_title)))
    return cell.on(ListPage)


@pytest.mark.feature("D5")
@pytest.mark.parametrize(
    ("list_title", "row", "kind", "code"),
    [
        ("Locations", "DOCK", "location", "P.DOCK"),
        ("Badges", "Otto", "operator", "O.1002"),
        ("Command card", "C.DONE", "command", "C.DONE"),
    ],
)
def test_a_tap_in_a_list_leads_to_the_label_which_then_prints(
    cell: Cell, list_title: str, row: str, kind: str, code: str
) -> None:
    page = listed(cell, list_title)
    cell.take(does(note(page.rows, row)))
    ready = cell.on(LabelPage)
    assert ready.label is not None
    assert words(ready.label.state) == "This will be its first label."
    assert len(ready.choices) > 1
    cell.take(does(action((ready.more,) if ready.more else (), "more_copies")))
    cell.take(does(action(cell.on(LabelPage).foot, "print_now")))
    printed = spooled(cell)
    assert [(each[0], each[2]) for each in printed] == [(kind, 1), (kind, 2)]
    assert all(each[1].startswith(code) for each in printed)


@pytest.mark.feature("D8")
def test_the_template_is_chosen_by_a_tap_and_shown_as_it_prints(cell: Cell) -> None:
    page = listed(cell, "Locations")
    cell.take(does(note(page.rows, "DOCK")))
    before = cell.on(LabelPage)
    assert [each.on for each in before.choices].count(True) == 1
    other = next(each for each in before.choices if not each.on)
    cell.take(does(other))
    after = cell.on(LabelPage)
    assert action(after.choices, other.key).on
    assert after.label is not None
    assert before.label is not None
    assert (after.label.width, after.label.height) != (before.label.width, before.label.height)


def test_what_has_a_label_says_so_and_needs_a_reason_for_the_next(cell: Cell) -> None:
    page = listed(cell, "Locations")
    cell.take(does(note(page.rows, "DOCK")))
    cell.take(does(action(cell.on(LabelPage).foot, "print_now")))
    print_all(cell.shop)
    page = listed(cell, "Locations")
    assert words(note(page.rows, "DOCK").sub) == "Goods in · label 1 printed"
    cell.take(does(note(page.rows, "DOCK")))
    assert "Damaged" in [words(each.text) for each in cell.on(LabelPage).choices]


def test_only_a_supervisor_is_offered_badges(cell: Cell) -> None:
    cell.scan("1002")
    cell.take(Open(Where.LABELS))
    assert note(cell.on(ListPage).rows, "Badges").does is None
    cell.take(Open(Where.PRINT_BADGES))
    assert "Otto" not in titles(cell.on(ListPage).rows)


@pytest.mark.feature("N2")
def test_a_badge_asked_for_by_anyone_else_is_refused_and_on_no_record(cell: Cell) -> None:
    cell.scan("1002")
    badge = print_badge(OperatorId("1003"))
    cell.take(Tap("print", badge))
    assert cell.shown.said.key == "xS9"
    assert spooled(cell) == []
    assert cell.shop.session.standing.operator == "1002"
    assert badge not in str(cell.shop.rows("select * from journal"))


def test_work_that_was_open_is_kept_while_a_label_is_printed(cell: Cell) -> None:
    cell.play("1001\nC.RECEIVE\nMOTOR\nDOCK\nM-1")
    cell.take(Open(Where.PRINT_PLACES))
    cell.take(does(note(cell.on(ListPage).rows, "SHELF")))
    assert isinstance(cell.on(LabelPage), LabelPage)
    (left,) = cell.shop.session.standing.parked
    assert isinstance(left.state, ReceiveSerials)


def test_the_print_task_offers_the_same_lists_and_takes_several(cell: Cell) -> None:
    cell.play("1001\nC.PRINT")
    assert titles(cell.on(AskPage).rows)[:3] == ["Locations", "Badges", "Command card"]
    for place in ("DOCK", "SHELF"):
        cell.take(Open(Where.PRINT_PLACES))
        cell.take(does(note(cell.on(ListPage).rows, place)))
    cell.take(does(action(cell.on(LabelPage).foot, "print_now")))
    assert [each[1][:6] for each in spooled(cell)] == ["P.DOCK", "P.SHEL"]


@pytest.mark.parametrize("code", ["NO-SUCH", "MOTOR", "U.0123456789ABCDEFX"])
def test_a_row_that_names_nothing_to_label_leaves_all_as_it_was(cell: Cell, code: str) -> None:
    cell.play("1001\nC.RECEIVE\nMOTOR\nDOCK\nM-1")
    before = cell.shop.session.standing.state
    cell.take(Tap("print", code))
    assert not isinstance(cell.page, StopPage)
    assert cell.shop.session.standing.state == before
    assert cell.shop.session.standing.parked == ()
