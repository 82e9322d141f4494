"""The conflict's view, the note of a verdict, the link in the bar: what is drawn and tapped."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from kiosk.screens.intents import Open, Where
from kiosk.screens.values import ConflictPage, SerialsPage
from kiosk.session.inputs import Tap
from kiosk.ui.look import Look
from kiosk.ui.views.conflict import ConflictView
from kiosk.ui.views.serials import SerialsView
from kiosk.ui.widgets.bar import TopBar
from tests.ui.floor import look_of
from tests.ui.samples import central, conflict

SIZES = (
    ((1280, 800), 10.1),
    ((1920, 1080), 15.6),
    ((1024, 600), 10.1),
    ((800, 1280), 10.1),
)


def shown(qtbot: QtBot, look: Look, page: ConflictPage) -> ConflictView:
    view = ConflictView(look)
    qtbot.addWidget(view)
    view.resize(look.metrics.width, look.metrics.height)
    view.show_page(page)
    view.show()
    view.grab()
    return view


@pytest.mark.feature("R2")
@pytest.mark.parametrize("make", conflict.SAMPLES.values(), ids=conflict.SAMPLES)
@pytest.mark.parametrize(("size", "inch"), SIZES)
def test_each_choice_is_a_button_that_decides(
    qtbot: QtBot, size: tuple[int, int], inch: float, make: Callable[[], ConflictPage]
) -> None:
    look = look_of(size=size, diagonal_inch=inch)
    view = shown(qtbot, look, make())
    asked: list[object] = []
    view.intended.connect(asked.append)
    for button in view.choices.buttons:
        button.click()
    assert asked == [Tap("decide", each.key) for each in make().choices]
    least = look.metrics.target(80)
    assert all(each.height() >= least for each in view.choices.buttons)


@pytest.mark.feature("R2")
def test_a_screen_reader_hears_all_the_evidence(qtbot: QtBot) -> None:
    page = conflict.twice()
    view = shown(qtbot, look_of(), page)
    said = view.cards.accessibleName()
    for card in page.cards:
        for each in (card.title, card.code, *(fact.value for fact in card.facts)):
            assert str(each) in said


def test_buttons_are_used_again_and_those_too_many_go(qtbot: QtBot) -> None:
    view = shown(qtbot, look_of(), conflict.twice())
    first = view.choices.buttons[0]
    view.show_page(conflict.one())
    assert [each.action.key for each in view.choices.buttons] == ["accept", "reverse"]
    assert view.choices.buttons[0] is first


@pytest.mark.feature("O5")
@pytest.mark.parametrize("language", ["en", "rtl"])
def test_a_tap_on_the_link_in_the_bar_opens_its_page(qtbot: QtBot, language: str) -> None:
    look = look_of(language=language)
    bar = TopBar(look)
    qtbot.addWidget(bar)
    bar.resize(look.metrics.width, bar.height())
    bar.set_bar(central.a_bar())
    bar.show()
    bar.grab()
    asked: list[object] = []
    bar.intended.connect(asked.append)
    step = look.metrics.px(20)
    for x in range(0, bar.width(), step):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(x, bar.height() // 2))
    assert set(asked) == {Open(Where.CENTRAL)}
    assert len(asked) * step > look.metrics.mm(15)


@pytest.mark.feature("R1")
@pytest.mark.parametrize(
    ("make", "note"),
    [
        (central.saved, "Saved here, not yet confirmed"),
        (central.confirmed, "Confirmed"),
    ],
)
def test_a_verdict_says_aloud_how_sure_it_is(
    qtbot: QtBot, make: Callable[[], SerialsPage], note: str
) -> None:
    view = SerialsView(look_of())
    qtbot.addWidget(view)
    view.show_page(make())
    assert note in view.band.accessibleName()
