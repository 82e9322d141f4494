"""Up and Down beside a list."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.screens.intents import Back, Turn
from kiosk.screens.parts import Action
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.widgets.rail import Rail
from kiosk.ui.widgets.rows import ListCard
from tests.ui.floor import look_of

LEFT = Qt.MouseButton.LeftButton


def draw_number(ink: Ink, rect: QRectF, row: int, number: int) -> None:
    _ = number
    ink.text(rect, str(row), ink.font(20), ink.theme.ink)


class Beside(QWidget):
    """A list with its rail, 505 pixels high."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.card: ListCard[int] = ListCard(
            look, 89, draw_number, lambda row: [str(row)], lambda _: Back()
        )
        self.rail = Rail(look)
        box = QHBoxLayout(self)
        box.addWidget(self.card, 1)
        box.addWidget(self.rail)
        self.resize(1252, 505)

    def fill(self, count: int) -> None:
        self.card.set_rows(tuple(range(count)), title="History")
        self.rail.follow(self.card.list)


def beside(qtbot: QtBot, look: Look, count: int) -> Beside:
    widget = Beside(look)
    qtbot.addWidget(widget)
    widget.show()
    widget.fill(count)
    qtbot.waitUntil(lambda: widget.card.list.verticalScrollBar().maximum() > 0 or count < 6)
    return widget


def test_down_shows_the_next_screen_of_whole_rows_and_stops_at_the_end(
    qtbot: QtBot, look: Look
) -> None:
    widget = beside(qtbot, look, 14)
    rail, card = widget.rail, widget.card
    assert (rail.up.isEnabled(), rail.down.isEnabled()) == (False, True)
    seen = [card.range]
    while rail.down.isEnabled():
        QTest.mouseClick(rail.down, LEFT)
        seen.append(card.range)
    assert seen == [(1, 5, 14), (6, 10, 14), (10, 14, 14)]
    assert rail.up.isEnabled()
    bar = card.list.verticalScrollBar()
    assert bar.value() % (card.list.viewport().height() // 5) == 0


def test_up_leads_back_to_the_first_row(qtbot: QtBot, look: Look) -> None:
    widget = beside(qtbot, look, 12)
    for _ in range(3):
        widget.rail.down.click()
    for _ in range(3):
        widget.rail.up.click()
    assert widget.card.range == (1, 5, 12)
    assert not widget.rail.up.isEnabled()


def test_a_list_that_fits_has_neither_up_nor_down(qtbot: QtBot, look: Look) -> None:
    widget = beside(qtbot, look, 4)
    qtbot.waitUntil(lambda: not widget.rail.down.isEnabled())
    assert not widget.rail.up.isEnabled()


def test_a_list_that_gets_shorter_closes_the_way_down(qtbot: QtBot, look: Look) -> None:
    widget = beside(qtbot, look, 14)
    widget.fill(3)
    qtbot.waitUntil(lambda: not widget.rail.down.isEnabled())


def test_two_lists_are_paged_together_until_both_are_at_their_end(
    qtbot: QtBot, look: Look
) -> None:
    one, other = beside(qtbot, look, 7), beside(qtbot, look, 14)
    rail = one.rail
    rail.follow(one.card.list, other.card.list)
    rail.down.click()
    assert (one.card.range, other.card.range) == ((3, 7, 7), (6, 10, 14))
    assert rail.down.isEnabled()
    rail.down.click()
    assert not rail.down.isEnabled()


def test_the_rail_no_longer_minds_a_list_it_followed_before(qtbot: QtBot, look: Look) -> None:
    one, other = beside(qtbot, look, 14), beside(qtbot, look, 4)
    one.rail.follow(other.card.list)
    one.card.list.page(1)
    assert not one.rail.up.isEnabled()


def test_up_and_down_stay_in_the_rail_and_its_own_buttons_ask(qtbot: QtBot, look: Look) -> None:
    widget = beside(qtbot, look, 14)
    rail = widget.rail
    own = Action(key="trace", text="Trace", icon="route", does=Turn("trace"))
    rail.set_actions([own])
    asked: list[object] = []
    rail.intended.connect(asked.append)
    rail.down.click()
    QTest.mouseClick(rail.buttons[0], LEFT)
    assert asked == [Turn("trace")]


def test_an_upright_panel_has_the_rail_as_a_row(qtbot: QtBot) -> None:
    rail = Rail(look_of(size=(800, 1280)))
    qtbot.addWidget(rail)
    rail.resize(772, rail.height())
    rail.show()
    assert rail.up.y() == rail.down.y()
    assert rail.up.width() == rail.down.width()
