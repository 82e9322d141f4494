"""Two quick taps: the second is not for what came under the finger, nor does OK book twice."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.screens.intents import Back, Do
from kiosk.screens.parts import Action
from kiosk.ui.look import Look
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.draft import Alphabet, Draft

LEFT = Qt.MouseButton.LeftButton
POST = Action(key="post", text="Post receipt", icon="check", does=Do("post"))
SIGN_OFF = Action(key="sign_off", text="Sign off", icon="log-out", does=Do("sign_off"))


def shown(qtbot: QtBot, look: Look, action: Action) -> Button:
    button = Button(look, action)
    qtbot.addWidget(button)
    button.show()
    return button


def test_a_button_that_just_came_is_not_tapped_by_the_second_of_two_quick_taps(
    qtbot: QtBot, look: Look
) -> None:
    button = shown(qtbot, look, POST)
    wanted: list[object] = []
    button.intended.connect(wanted.append)
    qtbot.mouseClick(button, LEFT)
    button.set_action(SIGN_OFF)
    qtbot.mouseDClick(button, LEFT)
    assert wanted == [Do("post")]


def test_a_button_that_stood_there_takes_every_tap(qtbot: QtBot, look: Look) -> None:
    button = shown(qtbot, look, Action(key="up", text="Up", icon="chevron-up", does=Back()))
    wanted: list[object] = []
    button.intended.connect(wanted.append)
    interval = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(0)
    try:
        qtbot.mouseDClick(button, LEFT)
        qtbot.mouseRelease(button, LEFT)
    finally:
        QApplication.setDoubleClickInterval(interval)
    assert Back() in wanted


def test_ok_sends_a_quantity_once_until_it_is_edited(qtbot: QtBot) -> None:
    _ = qtbot
    draft = Draft()
    sent: list[str] = []
    draft.sent.connect(sent.append)
    draft.ask("how many?", "", Alphabet.WHOLE)
    draft.strike("71")
    draft.send()
    draft.send()
    draft.ask("how many?", "", Alphabet.WHOLE)
    draft.send()
    assert sent == ["71"]
    draft.strike("5")
    draft.send()
    assert sent == ["71", "5"]
