"""The pages of a unit, a lot, a part and a location: one scan, or one tap, from anywhere."""

from dataclasses import dataclass

import pytest

from kiosk.domain.codes.own import print_lot, print_unit
from kiosk.domain.facts import Counted, Fact, Moved, location_place
from kiosk.domain.ids import LocationCode, lot_subject, unit_subject
from kiosk.screens.intents import Back, Turn
from kiosk.screens.values import AskPage, HomePage, Node, StockPage, UnitPage
from kiosk.session.inputs import Key
from tests.pages.cell import Cell, action, does, titles, told, words
from tests.play import (
    PUMP_BUILT,
    RECEIVED,
    archived,
    held,
    moved,
    received_twice,
    returned,
    scrapped,
    shipped,
)
from tests.printing import print_all

FINISHED = PUMP_BUILT + "C.DONE\n"
TWO_LEVELS = FINISHED + "C.BUILD\nRIG\nR-1\nP-1\n"


def tree_of(nodes: tuple[Node, ...]) -> dict[str, object]:
    """Return codes, or part numbers, with how much there is of them, or what is inside them."""
    return {
        each.code or words(each.part): tree_of(each.children) or words(each.quantity)
        for each in nodes
    }


@pytest.mark.feature("H4")
@pytest.mark.parametrize(
    ("lines", "code", "status", "place"),
    [
        (RECEIVED, "B-1", "Available", "DOCK"),
        (PUMP_BUILT, "B-1", "Installed", "inside P-1"),
        (PUMP_BUILT, "P-1", "In production", "in production"),
        (FINISHED, "P-1", "Available", "BENCH"),
        (FINISHED, "L-2", "Available", "DOCK"),
    ],
)
def test_one_scan_says_where_a_thing_is_now(
    cell: Cell, lines: str, code: str, status: str, place: str
) -> None:
    cell.play(lines + "C.CANCEL\n" + code)
    assert isinstance(cell.page, UnitPage | StockPage)
    head = cell.page.head
    assert head.status is not None
    assert (head.code, words(head.status.text), words(head.place)) == (code, status, place)


@pytest.mark.feature("H4")
def test_one_tap_on_a_row_says_where_it_is_now(cell: Cell) -> None:
    cell.play(TWO_LEVELS + "C.CANCEL\nR-1")
    cell.take(Turn("inside"))
    pump = cell.on(UnitPage).tree[0]
    assert pump.does is not None
    cell.take(pump.does)
    assert (cell.on(UnitPage).head.code, words(cell.on(UnitPage).head.place)) == (
        "P-1",
        "inside R-1",
    )


@pytest.mark.feature("H4")
@pytest.mark.parametrize(
    ("change", "status", "place"),
    [
        (held, "On hold", "DOCK"),
        (shipped, "Shipped", "with the customer"),
        (returned, "Returned", "DOCK"),
        (scrapped, "Scrapped", "scrap"),
        (archived, "Archived", "DOCK"),
    ],
)
def test_a_unit_that_left_says_so(cell: Cell, change: object, status: str, place: str) -> None:
    cell.play(RECEIVED)
    print_all(cell.shop)
    assert callable(change)
    change(cell.shop, "B-1")
    cell.scan("B-1")
    head = cell.on(UnitPage).head
    assert head.status is not None
    assert (words(head.status.text), words(head.place)) == (status, place)
    assert bool(head.issue) == (change is held)


def test_a_voided_unit_and_one_that_was_recorded_twice_say_so(cell: Cell) -> None:
    cell.play("1001\nC.RECEIVE\nMOTOR\nDOCK\nM-1\nC.UNDO\nC.CANCEL\nM-1")
    head = cell.on(UnitPage).head
    assert head.status is not None
    assert words(head.status.text) == "Voided"
    assert cell.on(UnitPage).head.place
    cell.play(RECEIVED)
    received_twice(cell.shop, "B-1")
    assert len(cell.play("B-1").page.foot) > 0
    cell.take(does(cell.on(AskPage).rows[0]))
    head = cell.on(UnitPage).head
    assert head.status is not None
    assert words(head.status.text) == "Conflict"


@pytest.mark.feature("K1")
def test_a_unit_shows_every_run_it_touched_the_newest_first(cell: Cell) -> None:
    cell.play(
        PUMP_BUILT + "C.REMOVE\nP-1\nB-1\n!key stock fits elsewhere\nC.DONE\n"
        "C.BUILD\nPUMP\nP-2\nB-1\nC.CANCEL\nB-1"
    )
    first, second = (cell.shop.unit(each).state.run for each in ("P-1", "P-2"))
    events = cell.on(UnitPage).events
    assert told(events) == [
        ("Received", "to DOCK", "DOCK"),
        ("Installed", f"into P-1, run {first}", "inside P-1"),
        ("Removed", "out of P-1: fits elsewhere", "BENCH"),
        ("Installed", f"into P-2, run {second}", "inside P-2"),
    ]
    assert {each.who for each in events} == {"Maria"}
    assert words(action(cell.page.foot, "history").sub) == "events: 4"
    assert events[0].does is not None
    cell.take(events[0].does)
    assert cell.on(UnitPage).head.code == "P-2"


@pytest.mark.feature("K10")
def test_a_finished_unit_shows_the_build_its_parts_and_its_lots(cell: Cell) -> None:
    cell.play(TWO_LEVELS + "C.DONE\nR-1")
    page = cell.on(UnitPage)
    run = cell.shop.unit("R-1").state.run
    assert told(page.events) == [
        ("Build started", f"Run {run}", "in production"),
        ("PUMP fitted", "P-1 at P1", "in production"),
        ("Build completed", "to BENCH", "BENCH"),
    ]
    cell.take(Turn("inside"))
    assert tree_of(cell.on(UnitPage).tree) == {
        "P-1": {"B-1": "", "B-2": "", "M-1": "", "L-2": "8 ea", "WASHER": "12 ea"}
    }
    assert words(action(cell.page.foot, "inside").sub) == "parts: 1"
    cell.take(Turn("path"))
    assert titles(cell.on(UnitPage).path) == ["R-1"]


def test_the_path_leads_from_the_outermost_unit_down(cell: Cell) -> None:
    cell.play(TWO_LEVELS + "C.CANCEL\nB-1")
    cell.take(Turn("path"))
    path = cell.on(UnitPage).path
    assert titles(path) == ["R-1", "P-1", "B-1"]
    assert path[-1].does is None
    cell.take(does(path[0]))
    assert cell.on(UnitPage).head.code == "R-1"


@pytest.mark.feature("D4")
def test_the_label_of_a_unit_in_production_is_printed_from_its_page(cell: Cell) -> None:
    cell.play(PUMP_BUILT + "C.CANCEL\nP-1")
    before = cell.shop.labels()
    cell.take(does(action(cell.on(UnitPage).rail, "print")))
    shown = cell.take(Key("lost"))
    assert shown.recorded
    unit = cell.shop.unit("P-1").state.unit
    assert cell.shop.labels() == [*before, unit_subject(unit)]
    page = cell.on(UnitPage)
    assert page.head.code == "P-1"
    assert page.band is not None
    assert words(page.band.headline) == "LABEL 2 QUEUED"
    assert words(page.events[0].title) == "Label queued again"


@pytest.mark.feature("D4")
def test_and_that_of_a_bare_board_and_of_a_lot(cell: Cell) -> None:
    cell.play(RECEIVED)
    for code in ("B-1", "L-2"):
        cell.scan(code)
        assert isinstance(cell.page, UnitPage | StockPage)
        cell.take(does(action(cell.page.rail, "print")))
        assert cell.take(Key("lost")).recorded
    assert cell.shop.labels()[-1] == lot_subject(cell.shop.lot("L-2").lot)


def test_own_codes_lead_to_the_same_pages(cell: Cell) -> None:
    cell.play(RECEIVED)
    cell.scan(print_unit(cell.shop.unit("B-1").state.unit))
    assert cell.on(UnitPage).head.code == "B-1"
    cell.scan(print_lot(cell.shop.lot("L-1").lot))
    assert cell.on(StockPage).head.code == "L-1"
    assert isinstance(cell.take(Back()).page, HomePage)


@dataclass(frozen=True, slots=True)
class Case:
    """What else can happen to a unit, and how it is told."""

    fact: Fact
    title: str
    detail: str


def test_what_no_workflow_does_yet_is_told_too(cell: Cell) -> None:
    cell.play(RECEIVED)
    unit = cell.shop.unit("B-1")
    item = unit_subject(unit.state.unit)
    to_shelf = moved(unit, location_place(LocationCode("SHELF")))
    cases = (
        Case(Moved(item=item, moves=to_shelf), "Moved", "to SHELF"),
        Case(
            Counted(item=item, place=location_place(LocationCode("SHELF")), moves=()),
            "Counted",
            "0",
        ),
    )
    cell.shop.record(*(each.fact for each in cases))
    for change in (held, shipped, returned, scrapped, archived):
        change(cell.shop, "B-1")
    cell.scan("B-1")
    events = told(cell.on(UnitPage).events)
    assert [each[:2] for each in events[1:]] == [
        *((each.title, each.detail) for each in cases),
        ("Put on hold", "scratched"),
        ("Shipped", "ACME"),
        ("Shipped", "ACME"),
        ("Returned", ""),
        ("Scrapped", "cracked"),
        ("Archived", "obsolete"),
    ]


def test_what_was_taken_back_is_told_as_undone(cell: Cell) -> None:
    cell.play(RECEIVED + "C.BUILD\nPUMP\nP-1\nB-1\nC.UNDO\nC.CANCEL\nB-1")
    assert [each[0] for each in told(cell.on(UnitPage).events)] == [
        "Received",
        "Installed, undone later",
        "An action was undone",
    ]
    cell.play("C.BUILD\nPUMP\nP-2\nB-1\nC.REMOVE\nP-2\nB-1\n!key scrap\nC.CANCEL\nP-2")
    title, detail, _ = told(cell.on(UnitPage).events)[-1]
    assert title == "BOARD taken out"
    assert detail.startswith("B-1: ")
