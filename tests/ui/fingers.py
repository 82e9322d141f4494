"""What a gloved finger does to a view, and what it must be able to hit."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

from kiosk.ui.look import Look
from kiosk.ui.metrics import TARGET_MM

LEFT = Qt.MouseButton.LeftButton
PANELS = (
    ((1280, 800), 10.1),
    ((1920, 1080), 15.6),
    ((1920, 1080), 21.5),
    ((1024, 600), 10.1),
    ((800, 1280), 10.1),
    ((1080, 1920), 15.6),
)


def tap(rows: QAbstractItemView, row: int, x: int = 400) -> None:
    """Tap a row by its number from the top of what is shown.

    `x` stays on the offscreen screen, 800 wide: outside of it Qt's scroller swallows the press.
    """
    index = rows.indexAt(QPoint(x, 5))
    for _ in range(row):
        index = rows.indexAt(QPoint(x, rows.visualRect(index).bottom() + 5))
    at = QPoint(x, rows.visualRect(index).center().y())
    QTest.mouseClick(rows.viewport(), LEFT, pos=at)


def visible(view: QWidget) -> list[QAbstractButton]:
    return [each for each in view.findChildren(QAbstractButton) if each.isVisible()]


def check_targets(view: QWidget, look: Look) -> None:
    """Check that all buttons stand inside the window, have 15 mm both ways and a name."""
    assert (view.width(), view.height()) == (look.metrics.width, look.metrics.height)
    least = TARGET_MM * look.metrics.px_per_mm
    for button in visible(view):
        corner = button.mapTo(view, QPoint(0, 0))
        assert view.rect().contains(button.rect().translated(corner)), button.accessibleName()
        assert min(button.width(), button.height()) >= least - 1, button.accessibleName()
        assert button.accessibleName()
