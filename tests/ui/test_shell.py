"""The window's inside: one view a page type, keys, focus, the watermark, a change of look."""

from dataclasses import replace
from typing import get_args

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.screens.intents import Back, Open, Where
from kiosk.screens.values import HomePage, ListPage, LockPage, Shown
from kiosk.ui.look import Look
from kiosk.ui.shell import VIEWS, Shell
from kiosk.ui.speaker import MIRRORED
from kiosk.ui.theme import THEMES
from kiosk.ui.views.home import HomeView
from kiosk.ui.views.list_page import ListView
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.tile import Tile
from tests.ui.floor import look_of
from tests.ui.samples import first_run, home, lists, lock


@pytest.fixture
def shell(qtbot: QtBot, look: Look) -> Shell:
    made = Shell(look)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def told(shell: Shell) -> list[object]:
    """Return what the shell has said since."""
    heard: list[object] = []
    shell.intended.connect(heard.append)
    return heard


def picture(shell: Shell) -> QImage:
    return shell.grab().toImage()


def rehearsed(page: HomePage) -> HomePage:
    return replace(page, bar=replace(page.bar, watermark="REHEARSAL"))


def test_every_page_has_a_view_of_just_its_own_type() -> None:
    assert set(VIEWS) == set(get_args(Shown))
    for page, view in VIEWS.items():
        bases = getattr(view, "__orig_bases__", ())
        assert issubclass(view, View)
        assert any(get_args(base) == (page,) for base in bases), view


def test_a_view_is_made_when_first_needed_and_kept(shell: Shell) -> None:
    assert shell.view is None
    shell.show_page(home.busy())
    first = shell.view
    shell.show_page(lock.well())
    assert shell.view is not first
    shell.show_page(home.refused())
    assert shell.view is first


def test_what_a_view_wants_comes_out_of_the_shell(shell: Shell, qtbot: QtBot) -> None:
    shell.show_page(home.busy())
    heard = told(shell)
    tile = shell.findChild(Tile, "receive")
    assert isinstance(tile, Tile)
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert heard == [home.RECEIVE.does]


@pytest.mark.feature("R4")
def test_a_verdict_that_was_drawn_is_told(shell: Shell, qtbot: QtBot) -> None:
    shell.show_page(home.busy())
    with qtbot.waitSignal(shell.painted):
        shell.show_page(home.refused())


@pytest.mark.parametrize("page", [home.busy(), lists.people(), lock.well()])
def test_f1_asks_for_help_and_escape_leads_back(
    shell: Shell, qtbot: QtBot, page: HomePage | ListPage | LockPage
) -> None:
    shell.show_page(page)
    heard = told(shell)
    view = shell.view
    assert view is not None
    places = [view, *(each for each in view.findChildren(QWidget) if each.isVisibleTo(view))]
    reached = [each for each in places if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(reached) > 3
    for each in reached:
        heard.clear()
        qtbot.keyClick(each, Qt.Key.Key_F1)
        qtbot.keyClick(each, Qt.Key.Key_Escape)
        assert heard == [Open(Where.HELP), Back()], each


def test_an_escape_that_was_used_leads_nowhere(shell: Shell, qtbot: QtBot) -> None:
    shell.show_page(lists.label())
    view = shell.view
    assert isinstance(view, ListView)
    heard = told(shell)
    qtbot.mouseClick(view.label.hit, Qt.MouseButton.LeftButton)
    assert view.sheet.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.sheet.isVisible()
    assert heard == []


def test_no_pixel_of_the_page_before_stays(shell: Shell, qtbot: QtBot, look: Look) -> None:
    shell.show_page(home.long_words())
    picture(shell)
    shell.show_page(rehearsed(home.eight_tasks()))
    picture(shell)
    shell.show_page(first_run.new())
    fresh = Shell(look)
    qtbot.addWidget(fresh)
    fresh.show()
    fresh.show_page(first_run.new())
    assert picture(shell) == picture(fresh)


def test_another_theme_draws_the_same_page_anew(shell: Shell, qtbot: QtBot) -> None:
    shell.show_page(home.busy())
    old = shell.view
    shell.set_look(look_of("night"))
    assert isinstance(shell.view, HomeView)
    assert shell.view is not old
    assert shell.view.look.theme is THEMES["night"]
    fresh = Shell(look_of("night"))
    qtbot.addWidget(fresh)
    fresh.show()
    fresh.show_page(home.busy())
    assert picture(shell) == picture(fresh)
    qtbot.waitUntil(lambda: len(shell.findChildren(HomeView)) == 1)


def test_a_new_size_is_measured_once_when_it_has_settled(shell: Shell, qtbot: QtBot) -> None:
    shell.show_page(home.busy())
    made: list[View[HomePage]] = []
    for width in (1300, 1500, 1920):
        shell.resize(width, 1080)
        assert isinstance(shell.view, HomeView)
        made.append(shell.view)
    assert made[0] is made[1] is made[2]

    def settled() -> None:
        assert shell.view is not None
        metrics = shell.view.look.metrics
        assert (metrics.width, metrics.height) == (1920, 1080)

    qtbot.waitUntil(settled)
    assert shell.view is not None
    assert shell.view.size() == shell.size()


def test_a_page_never_makes_the_window_larger(shell: Shell) -> None:
    shell.resize(640, 480)
    for page in (home.eight_tasks(), lists.people(), lock.long_words(), first_run.new()):
        shell.show_page(page)
        QCoreApplication.processEvents()
        assert (shell.width(), shell.height()) == (640, 480)


def test_a_language_from_right_to_left_turns_the_layout(shell: Shell) -> None:
    shell.show_page(home.busy())
    assert left_of(shell, "receive") < left_of(shell, "lookup")
    shell.set_look(look_of(language=MIRRORED))
    assert left_of(shell, "receive") > left_of(shell, "lookup")
    shell.set_look(look_of())
    assert left_of(shell, "receive") < left_of(shell, "lookup")


def left_of(shell: Shell, key: str) -> int:
    """Return where a tile begins, once the layout has settled."""
    assert shell.view is not None
    tile = shell.view.findChild(Tile, key)
    assert isinstance(tile, Tile)
    shell.grab()
    return tile.mapTo(shell, QPoint(0, 0)).x()


def test_no_button_has_the_focus_until_tab(shell: Shell, qtbot: QtBot) -> None:
    shell.show_page(home.busy())
    shell.activateWindow()
    assert shell.focusWidget() is shell.view
    untouched = picture(shell)
    qtbot.keyClick(shell, Qt.Key.Key_Tab)
    assert isinstance(shell.focusWidget(), Tile)
    assert picture(shell) != untouched


def test_the_focus_stays_where_it_is_while_the_same_page_changes(shell: Shell) -> None:
    shell.show_page(home.busy())
    tile = shell.findChild(Tile, "build")
    assert isinstance(tile, Tile)
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    shell.show_page(home.refused())
    assert shell.focusWidget() is tile


def test_a_focus_that_vanished_falls_to_no_other_button(shell: Shell) -> None:
    shell.show_page(home.busy())
    assert shell.view is not None
    button = shell.view.findChild(Button, "hold")
    assert isinstance(button, Button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    shell.show_page(replace(home.busy(), foot=home.FOOT[:2]))
    assert shell.focusWidget() is shell.view
    help_button = shell.view.findChild(Button, "help")
    assert isinstance(help_button, Button)
    help_button.setFocus(Qt.FocusReason.TabFocusReason)
    shell.show_page(replace(home.busy(), foot=(replace(home.FOOT[0], does=None), home.FOOT[1])))
    assert shell.focusWidget() is shell.view
