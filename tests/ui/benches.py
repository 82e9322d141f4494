"""A tray in a window of its own, for tests: what lies where, and what it tells."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.screens.rehearsal import Tray
from kiosk.ui.rehearsal.labels import TrayCard
from kiosk.ui.rehearsal.tray import TrayView
from kiosk.ui.widgets.button import Touch
from tests.ui.floor import look_of

BESIDE = ((1280, 800), (346, 800), 10.1)
WINDOWS = (
    BESIDE,
    ((1920, 1080), (518, 1080), 15.6),
    ((1920, 1080), (518, 1080), 21.5),
    ((1024, 600), (276, 600), 10.1),
    ((800, 1280), (800, 346), 10.1),
    ((1080, 1920), (1080, 518), 15.6),
)
Window = tuple[tuple[int, int], tuple[int, int], float]


def view_of(
    qtbot: QtBot,
    tray: Tray,
    window: Window = BESIDE,
    language: str = "en",
    *,
    grows: bool = False,
) -> TrayView:
    size, own, diagonal = window
    view = TrayView(look_of("day", size, diagonal, language), grows=grows)
    qtbot.addWidget(view)
    view.resize(*own)
    view.show()
    view.show_tray(tray)
    qtbot.waitExposed(view)
    return view


def told(view: TrayView) -> list[object]:
    heard: list[object] = []
    view.intended.connect(heard.append)
    return heard


def card(view: TrayView, code: str) -> TrayCard:
    return next(each for each in view.spread.cards if each.label.code == code)


def place(view: TrayView, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(view, QPoint(0, 0)), widget.size())


def targets(view: TrayView) -> Iterator[tuple[Touch, QRect]]:
    """Yield what can be clicked now, and where."""
    for each in view.findChildren(Touch):
        if each.isVisibleTo(view) and not (isinstance(each, TrayCard) and not each.whole):
            rect = place(view, each)
            if isinstance(each, TrayCard):
                rect = each.paper().toRect().translated(rect.topLeft())
            yield each, rect


def assert_whole_rows(view: TrayView) -> None:
    port = view.spread.viewport()
    seen = QRect(place(view, port))
    for each in view.spread.cards:
        assert each.whole == seen.contains(place(view, each)), each.label.code
