"""A window with nothing in it, the floor of the kiosk's own: `bare_window.py [imports]`.

It prints a line once it is painted and nothing is left to draw, and ends with its input. With
the argument it first imports the libraries that the kiosk cannot do without.
"""

import importlib
import sys

LIBRARIES = (
    *("msgspec", "pysqlite3", "sqlalchemy.dialects.sqlite"),
    "stdnum.iso7064.mod_37_36",
)
if len(sys.argv) > 1:
    for library in LIBRARIES:
        importlib.import_module(library)

from PySide6.QtCore import QSocketNotifier, QTimer  # noqa: E402 - Qt comes last
from PySide6.QtGui import QPainter, QPaintEvent  # noqa: E402 - Qt comes last
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402 - Qt comes last


class Bare(QWidget):
    """The window."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        _ = event
        painter = QPainter(self)
        painter.fillRect(self.rect(), "white")
        painter.end()
        QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        print("painted", flush=True)


def main() -> int:
    """Show the window until the input ends."""
    app = QApplication(sys.argv[:1])
    window = Bare()
    window.showFullScreen()
    ended = QSocketNotifier(0, QSocketNotifier.Type.Read, app)
    ended.activated.connect(app.quit)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
