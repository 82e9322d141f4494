"""Home and lock: what one may do, what waits, who left what."""

import pytest

from kiosk.domain.facts import PolicySet
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Shade
from kiosk.screens.values import HomePage, ListPage, LockPage, ScanTestPage, SerialsPage, UnitPage
from kiosk.session.inputs import Idle, Tap, scan
from tests.pages.cell import Cell, does, note, parts_of, titles, words
from tests.play import PUMP_BUILT, RECEIVED, held, received_twice

LEFT = "1003\nC.RECEIVE\nMOTOR\nDOCK\nM-9\nC.SIGNOFF\n"


def tiles(page: HomePage) -> dict[str, bool]:
    """Return the tasks, and whether each can be tapped."""
    return {words(each.title): each.does is not None for each in page.tasks}


@pytest.mark.feature("N2")
@pytest.mark.parametrize(
    ("badge", "may", "lacking"),
    [
        ("1001", ["Receive", "Start a build", "Install", "Remove", "Move", "Look up"], {}),
        (
            "1002",
            ["Start a build", "Install", "Remove", "Look up"],
            dict.fromkeys(("Receive", "Move"), "Needs a clerk"),
        ),
        (
            "1003",
            ["Receive", "Move", "Look up"],
            dict.fromkeys(("Start a build", "Install", "Remove"), "Needs an operator"),
        ),
    ],
)
def test_home_offers_what_a_role_may_do_and_names_who_may_do_the_rest(
    cell: Cell, badge: str, may: list[str], lacking: dict[str, str]
) -> None:
    cell.scan(badge)
    page = cell.on(HomePage)
    assert [title for title, can in tiles(page).items() if can] == may
    assert {
        words(each.title): words(each.sub) for each in page.tasks if each.does is None
    } == lacking


@pytest.mark.feature("N2")
def test_the_card_of_a_task_one_may_not_do_is_refused_by_name(cell: Cell) -> None:
    cell.play("1003\nC.BUILD")
    band = cell.on(HomePage).band
    assert words(band.headline) == "NEEDS AN OPERATOR"
    assert "the right to build" in words(band.detail)


@pytest.mark.parametrize(
    ("hours", "greeting"), [(0, "Good afternoon"), (5, "Good evening"), (16, "Good morning")]
)
def test_who_signs_on_is_greeted_by_the_plants_time_of_day(
    cell: Cell, hours: int, greeting: str
) -> None:
    cell.play(f"!clock +{hours}h\n1002")
    assert words(cell.on(HomePage).band.detail).startswith(greeting)
    assert "Otto" in words(cell.on(HomePage).band.detail)


def test_the_clock_of_every_bar_is_the_plants(cell: Cell) -> None:
    cell.shop.record(PolicySet(name="time_zone", value="Europe/Berlin"), actor="admin:test")
    shown = cell.scan("1001")
    assert (shown.zone, shown.page.bar.clock) == ("Europe/Berlin", "15:05")


def test_nothing_waits_in_a_new_shop(cell: Cell) -> None:
    cell.scan("1001")
    page = cell.on(HomePage)
    assert (page.waiting, words(page.nothing_waits)) == (
        (),
        "Nothing waits. Scan or tap to begin.",
    )


def test_labels_holds_and_conflicts_wait_with_their_number_the_worst_first(cell: Cell) -> None:
    cell.play(RECEIVED)
    held(cell.shop, "B-1")
    held(cell.shop, "M-1")
    received_twice(cell.shop, "B-2")
    cell.scan("1002")
    rows = cell.on(HomePage).waiting
    labels = len(cell.shop.labels())
    assert [(words(each.title), each.count) for each in rows] == [
        ("Conflicts", "1"),
        ("Units on hold", "2"),
        ("Labels not printed yet", str(labels)),
    ]
    assert [each.shade for each in rows] == [Shade.STOP, Shade.STOP, Shade.CHECK]
    assert [each.does for each in rows] == [
        Tap("conflicts"),
        Open(Where.HOLDS),
        Open(Where.PRINTER),
    ]


def test_the_units_on_hold_are_listed_with_their_reason_and_lead_to_their_pages(
    cell: Cell,
) -> None:
    cell.play(RECEIVED)
    held(cell.shop, "B-1")
    cell.take(Open(Where.HOLDS))
    rows = cell.on(ListPage).rows
    assert [(words(each.title), words(each.sub)) for each in rows] == [("B-1", "scratched")]
    cell.take(does(rows[0]))
    assert cell.on(UnitPage).head.code == "B-1"


@pytest.mark.feature("N4")
def test_work_that_was_left_is_named_on_home_and_taken_up_by_a_tap(cell: Cell) -> None:
    cell.play(LEFT + "1003")
    row = note(cell.on(HomePage).waiting, "Receive: Motor")
    assert words(row.sub) == "Carla left RECEIVE here, 1 recorded"
    cell.take(does(row))
    assert [each.serial for each in cell.on(SerialsPage).rows] == ["M-9"]


@pytest.mark.feature("N4")
def test_the_lock_names_the_work_too_but_opens_none_of_it(cell: Cell) -> None:
    cell.play(PUMP_BUILT)
    cell.scan("1003")
    cell.take(Idle())
    page = cell.on(LockPage)
    assert titles(page.kept) == ["Install: P-1"]
    assert [each.does for each in page.kept] == [None]
    assert page.band is None
    assert page.bar.operator == ""


def test_of_much_work_that_is_kept_the_lock_counts_the_rest(cell: Cell) -> None:
    cell.play("1001\n")
    for number in range(5):
        cell.play(f"C.RECEIVE\nMOTOR\nDOCK\nM-{number}")
    cell.play("C.SIGNOFF")
    kept = cell.on(LockPage).kept
    assert len(kept) == 3
    assert words(kept[-1].title) == "and 3 more"
    cell.scan("1001")
    assert len(cell.on(HomePage).waiting) <= 5


def test_a_wrong_badge_is_told_on_the_lock_and_a_right_one_opens(cell: Cell) -> None:
    cell.scan("4711")
    band = cell.on(LockPage).band
    assert band is not None
    assert words(band.headline) == "BADGE NOT KNOWN"
    assert isinstance(cell.scan("1001").page, HomePage)


def test_the_lock_opens_help_people_and_languages_without_a_badge(cell: Cell) -> None:
    for each in cell.on(LockPage).foot:
        cell.take(does(each))
        assert isinstance(cell.page, ListPage | LockPage)
        cell.restart()
    night = [each.key for each in cell.on(LockPage).foot]
    cell.machine.night = True
    cell.restart()
    assert [each.key for each in cell.on(LockPage).foot] == [
        "day" if key == "night" else key for key in night
    ]


def test_the_last_scan_stands_on_home_and_leads_back_to_its_thing(cell: Cell) -> None:
    cell.play(RECEIVED + "B-1\nC.LOOKUP\nC.CANCEL\nB-1")
    cell.play("!tap help")
    last = cell.on(HomePage).last
    assert last is not None
    assert words(last.title) == "B-1"
    cell.take(does(last))
    assert cell.on(UnitPage).head.code == "B-1"


@pytest.mark.parametrize("code", ["SN-404", "C.CANCEL", "[)>\x1e06\x1d1PNOPE\x1d1TL-9\x1e\x04"])
def test_a_last_scan_that_is_no_thing_leads_nowhere(cell: Cell, code: str) -> None:
    cell.play("1001")
    cell.scan(code)
    cell.play("!tap help")
    last = cell.on(HomePage).last
    assert last is not None
    assert last.does is None


@pytest.mark.parametrize("lines", ["1001", "1001\n1001", "1001\nC.CANCEL\n1002", LEFT + "1001"])
def test_what_a_badge_says_is_never_shown(cell: Cell, lines: str) -> None:
    cell.play(lines)
    told = [each for each in parts_of(cell.page) if isinstance(each, str)]
    assert not {"1001", "1002", "1003"} & set(told)
    assert {"Maria", "Otto", "Carla"} & set(told)


def test_not_even_where_it_lends_a_right_or_in_the_scanners_test(cell: Cell) -> None:
    cell.play("1002\nC.RECEIVE")
    cell.take(scan("1001"))
    cell.take(Open(Where.SCANNER), scan("1003"))
    page = cell.on(ScanTestPage)
    assert (page.band.code, page.characters) == ("Carla", ())
