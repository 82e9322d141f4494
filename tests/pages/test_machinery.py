"""Printer, settings, scanner test, diagnostics, More: what they show and what they ask for."""

import pytest

from kiosk.importer.report import ImportKind
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Shade
from kiosk.screens.values import HomePage, ListPage, QuantityPage, SerialsPage
from kiosk.session.figures import Span
from kiosk.session.inputs import Key
from tests.pages.cell import Cell, action, does, note, titles, words
from tests.play import RECEIVED


def opened(cell: Cell, where: Where) -> ListPage:
    cell.take(Open(where))
    return cell.on(ListPage)


class TestSettings:
    def test_each_row_asks_for_the_other_value(self, cell: Cell) -> None:
        cell.play("1001")
        page = opened(cell, Where.SETTINGS)
        assert does(note(page.rows, "Theme")) == Do("theme", "night")
        assert does(note(page.rows, "Sound")) == Do("sound", "off")
        cell.machine.night, cell.machine.sound_on, cell.machine.language = True, False, "de"
        page = opened(cell, Where.SETTINGS)
        assert does(note(page.rows, "Theme")) == Do("theme", "day")
        assert does(note(page.rows, "Sound")) == Do("sound", "on")
        assert words(note(page.rows, "Language").sub) == "Deutsch"

    def test_the_language_in_use_is_marked(self, cell: Cell) -> None:
        cell.play("1001")
        rows = opened(cell, Where.LANGUAGE).rows
        assert [(words(each.title), each.shade) for each in rows] == [
            ("English", Shade.OK),
            ("Deutsch", Shade.PLAIN),
        ]
        cell.take(does(rows[1]))
        assert cell.machine.asked == [("language", "de")]

    @pytest.mark.feature("N2")
    @pytest.mark.parametrize(("badge", "may"), [("1001", True), ("1002", False), ("1003", False)])
    def test_only_a_supervisor_may_close(self, cell: Cell, badge: str, may: object) -> None:
        cell.scan(badge)
        row = note(opened(cell, Where.SETTINGS).rows, "Close or restart the kiosk")
        assert (row.does is not None) is may
        page = opened(cell, Where.CLOSE_KIOSK)
        assert ("Close now" in titles(page.rows)) is may


@pytest.mark.feature("R4")
def test_diagnostics_show_the_figures_of_this_run(cell: Cell) -> None:
    for milliseconds in (4, 6, 10):
        figures = cell.machine.figures
        figures.record(Span.VERDICT, milliseconds / 1000, accepted=True)
        figures.record(Span.PAINT, milliseconds / 500, accepted=False)
    cell.play("1001")
    page = opened(cell, Where.DIAGNOSTICS)
    assert [(words(each.title), words(each.sub)) for each in page.rows] == [
        (
            "Scan to verdict, accepted",
            "half within 6.0 ms, 99 of 100 within 10.0 ms, longest 10.0 ms, of 3",
        ),
        ("Scan to verdict, refused", "nothing was scanned yet"),
        ("Scan to painted, accepted", "nothing was scanned yet"),
        (
            "Scan to painted, refused",
            "half within 12.0 ms, 99 of 100 within 20.0 ms, longest 20.0 ms, of 3",
        ),
        ("Link", "This station only"),
        ("Conflicts open", "0"),
    ]
    assert page.side == cell.machine.facts()
    assert does(action(page.rail, "bundle")) == Do("bundle")


class TestMore:
    def test_where_serials_come_in_it_offers_a_number_of_them(self, cell: Cell) -> None:
        cell.play("1003\nC.RECEIVE\nBOARD\nDOCK")
        page = opened(cell, Where.MORE)
        cell.take(does(note(page.rows, "How many there are")))
        cell.take(Key("3"))
        assert cell.on(SerialsPage).line.need == 3
        page = opened(cell, Where.MORE)
        cell.take(does(note(page.rows, "Give new numbers")))
        asked = cell.on(QuantityPage)
        assert (asked.point, words(asked.unit)) == (False, "ea")
        cell.take(Key("2"))
        assert [each.serial for each in cell.on(SerialsPage).rows] == ["BRD-00002", "BRD-00001"]

    def test_elsewhere_it_does_not(self, cell: Cell) -> None:
        cell.play("1001")
        assert "How many there are" not in titles(opened(cell, Where.MORE).rows)
        assert "Give new numbers" not in titles(opened(cell, Where.GENERATE).rows)

    def test_every_row_does_something(self, cell: Cell) -> None:
        cell.play(RECEIVED + "B-1")
        rows = opened(cell, Where.MORE).rows
        for each in rows:
            cell.take(does(each))
            assert not isinstance(cell.page, HomePage) or cell.shown.tone is not None
            cell.scan("1001")


def test_people_who_have_a_pin_are_listed_and_where_none_has_it_says_so(cell: Cell) -> None:
    assert words(opened(cell, Where.PEOPLE).empty) == "Nobody has a PIN here. Scan a badge."
    cell.shop.take(ImportKind.OPERATORS, "badge,name,role,pin\n1003,Carla,clerk,2468")
    assert titles(opened(cell, Where.PEOPLE).rows) == ["Carla"]


def test_every_word_of_the_help_card_is_answered(cell: Cell) -> None:
    cell.play("1001")
    for each in opened(cell, Where.HELP).rows:
        shown = cell.take(does(each))
        assert shown.tone is not None
        cell.scan("1001")
