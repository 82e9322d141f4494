"""Shows a page or a tray as the window does, and takes its picture."""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.screens.rehearsal import Tray
from kiosk.screens.values import Shown
from kiosk.ui.look import Look
from kiosk.ui.rehearsal.tray import TrayView
from kiosk.ui.rehearsal.window import TRAY_SHARE
from kiosk.ui.shell import Shell


@contextmanager
def staged(value: Shown | Tray, look: Look) -> Generator[QWidget]:
    """Show a value until nothing is left to lay out; what was made for it goes afterwards."""
    shown = _tray(value, look) if isinstance(value, Tray) else _shell(value, look)
    shown.show()
    QApplication.processEvents()
    shown.grab()  # a list knows how many rows fit once it was drawn
    QApplication.processEvents()
    try:
        yield shown
    finally:
        shown.hide()
        shown.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _shell(page: Shown, look: Look) -> Shell:
    shell = Shell(look)
    shell.show_page(page)
    return shell


def _tray(tray: Tray, look: Look) -> TrayView:
    """Return a tray of the size it has beside the kiosk."""
    view, metrics = TrayView(look, grows=False), look.metrics
    if metrics.portrait:
        view.resize(metrics.width, round(metrics.height * TRAY_SHARE))
    else:
        view.resize(round(metrics.width * TRAY_SHARE), metrics.height)
    view.show_tray(tray)
    return view


def picture_of(shown: QWidget) -> QImage:
    """Return what a widget looks like, four bytes a pixel."""
    return shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
