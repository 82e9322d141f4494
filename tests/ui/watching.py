"""What tests of views look for: what a person wants, and whether things keep apart."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.widgets.frame import P, View

SIZES = (
    ((1280, 800), 10.1),
    ((1920, 1080), 15.6),
    ((1024, 600), 10.1),
    ((800, 1280), 10.1),
    ((1080, 1920), 21.5),
)
"""Width and height in pixels, and the panel's diagonal in inches."""


def shown_in(qtbot: QtBot, view: View[P], page: P) -> None:
    """Show a page as the window does, until nothing is left to lay out."""
    qtbot.addWidget(view)
    view.resize(view.look.metrics.width, view.look.metrics.height)
    view.show_page(page)
    view.show()
    QApplication.processEvents()
    view.grab()
    QApplication.processEvents()


def wishes(view: View[Any]) -> list[object]:
    """Return what a person wants of a view from now on, as it comes."""
    heard: list[object] = []
    view.intended.connect(heard.append)
    return heard


def apart(view: QWidget, parts: Sequence[QWidget]) -> bool:
    """Tell whether the visible parts lie inside a view and none on another."""
    visible = [part for part in parts if part.isVisible()]
    rects = [QRect(part.mapTo(view, QPoint(0, 0)), part.size()) for part in visible]
    pairs = [(one, two) for at, one in enumerate(rects) for two in rects[:at]]
    inside = all(view.rect().contains(rect) for rect in rects)
    return inside and not any(one.intersects(two) for one, two in pairs)
