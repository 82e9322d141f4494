"""A cell is typed over what it holds; what is refused stays to be mended."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.screens.intents import Do
from kiosk.ui.look import Look
from tests.ui.samples.type_code import first
from tests.ui.test_view_type_code import view_of

CELL = replace(first(), send="edit:parts:name:1:P", start="Motor")


def test_a_cell_begins_with_what_it_holds_and_a_key_replaces_it(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, CELL)
    assert view.draft.text == "Motor"
    qtbot.keyClicks(view, "Pump")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.draft.text == "Pump"


def test_delete_goes_on_from_what_it_holds(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, CELL)
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    with qtbot.waitSignal(view.intended) as wanted:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert wanted.args == [Do("edit:parts:name:1:P", "Moto")]


def test_what_was_refused_stays_and_is_mended(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, CELL)
    qtbot.keyClicks(view, "Pumpp")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    view.show_page(replace(CELL, band=replace(CELL.band, headline="NOT DONE")))
    assert view.draft.text == "Pumpp"
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    with qtbot.waitSignal(view.intended) as wanted:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert wanted.args == [Do("edit:parts:name:1:P", "Pump")]


def test_another_cell_begins_anew(qtbot: QtBot, look: Look) -> None:
    view = view_of(qtbot, look, CELL)
    qtbot.keyClicks(view, "Pump")
    view.show_page(replace(CELL, send="edit:parts:name:1:Q", start="Seal"))
    assert view.draft.text == "Seal"
