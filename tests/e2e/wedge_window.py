"""A window with a widget of each kind behind the wedge filter, for test_wedge_matrix.

It obeys lines of JSON at standard input, and tells what happens in lines at standard output:

    {"do": "focus", "to": "button"}  all widgets as at first, then the focus there: {"focus": ...}
    {"do": "state"}                  {"state": {...}}: what is in each widget, and what was clicked
    {"do": "block", "ms": 900}       sleeps, as a window does that draws too much
    {"do": "quit"}
                                     {"scan": text, "ms": since its last key came}
                                     {"misread": true}
                                     {"mark": longest gap between keys since the last mark, by
                                      the server's count}: the key Pause, after all keys before
The one argument is the scanner's prefix, which may be empty.
"""

import json
import os
import sys
import time
from itertools import pairwise

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kiosk.devices.wedge import WedgeDecoder
from kiosk.devices.wedge_keys import WedgeSettings
from kiosk.session.inputs import Broken, Scan
from kiosk.session.keystrokes import Keystroke, Ruling
from kiosk.ui.wedge import Held, WedgeFilter

CHOICES = ("Rack", "Shelf", "2026", "7 days", "Acme")
FOCUSES = (
    *("line", "plain", "button", "list", "combo", "spin", "editable", "check"),
    "none",
)
START = 42


class Window(QWidget):
    """The widgets."""

    def __init__(self) -> None:
        super().__init__()
        self.clicks = 0
        self.returns = 0
        self.shortcuts = 0
        self.line = QLineEdit()
        self.plain = QPlainTextEdit()
        self.button = QPushButton("press")
        self.list = QListWidget()
        self.combo = QComboBox()
        self.spin = QSpinBox(maximum=999_999_999)
        self.editable = QComboBox(editable=True)
        self.check = QCheckBox("check")
        for choices in (self.list, self.combo, self.editable):
            choices.addItems(CHOICES)
        column = QVBoxLayout(self)
        for name in FOCUSES[:-1]:
            column.addWidget(self.part(name))
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.count_click)
        self.line.returnPressed.connect(self.count_return)
        for keys in ("1", "S", "Ctrl+]"):  # a kiosk has none of these; a scan must not fire them
            QShortcut(QKeySequence(keys), self).activated.connect(self.count_shortcut)

    def part(self, name: str) -> QWidget:
        """Return a widget by the name of its kind."""
        parts: dict[str, QWidget] = {
            "line": self.line,
            "plain": self.plain,
            "button": self.button,
            "list": self.list,
            "combo": self.combo,
            "spin": self.spin,
            "editable": self.editable,
            "check": self.check,
        }
        return parts[name]

    def focus(self, name: str) -> None:
        """Put everything back as it was at first, and the focus onto one widget."""
        self.clicks = self.returns = self.shortcuts = 0
        self.line.clear()
        self.plain.clear()
        self.list.setCurrentRow(0)
        self.combo.setCurrentIndex(0)
        self.spin.setValue(START)
        self.editable.setCurrentIndex(0)
        self.check.setChecked(False)
        if name != "none":
            self.part(name).setFocus()
        elif focused := QApplication.focusWidget():
            focused.clearFocus()

    def state(self) -> dict[str, object]:
        """Return all that keys could have changed."""
        return {
            "line": self.line.text(),
            "plain": self.plain.toPlainText(),
            "list": self.list.currentRow(),
            "combo": self.combo.currentIndex(),
            "spin": self.spin.text(),
            "editable": self.editable.currentText(),
            "choices": self.editable.count(),
            "check": self.check.isChecked(),
            "clicks": self.clicks,
            "returns": self.returns,
            "shortcuts": self.shortcuts,
        }

    @Slot()
    def count_click(self) -> None:
        """Count a click of the button."""
        self.clicks += 1

    @Slot()
    def count_return(self) -> None:
        """Count a Return in the line."""
        self.returns += 1

    @Slot()
    def count_shortcut(self) -> None:
        """Count a shortcut that a scan fired."""
        self.shortcuts += 1


class Gaps:
    """The decoder, and how far apart the keys came by the server's own count."""

    def __init__(self, decoder: WedgeDecoder[Held]) -> None:
        self._decoder = decoder
        self._times_ms: list[int] = []

    def on_key(self, stroke: Keystroke[Held]) -> Ruling[Held]:
        """Pass a keystroke on."""
        if stroke.pressed:
            self._times_ms.append(stroke.time_ms)
        return self._decoder.on_key(stroke)

    def on_silence(self) -> Ruling[Held]:
        """Pass the silence on."""
        return self._decoder.on_silence()

    def claims(self, stroke: Keystroke[Held]) -> bool:
        """Ask the decoder."""
        return self._decoder.claims(stroke)

    def longest_ms(self) -> int:
        """Return the longest gap since the last call."""
        gaps_ms = [later - earlier for earlier, later in pairwise(self._times_ms)]
        self._times_ms.clear()
        return max(gaps_ms, default=0)


class Conversation(QObject):
    """Standard input and output."""

    def __init__(self, window: Window, wedge: WedgeFilter, gaps: Gaps) -> None:
        super().__init__()
        self._gaps = gaps
        self._window = window
        self._wedge = wedge
        self._rest = b""
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self.on_input)
        wedge.scanned.connect(self.on_scan)
        mark = QShortcut(QKeySequence(Qt.Key.Key_Pause), window)
        mark.activated.connect(self.on_mark)

    @Slot()
    def on_input(self) -> None:
        """Obey all whole lines there are."""
        *lines, self._rest = (self._rest + os.read(0, 65536)).split(b"\n")
        for line in lines:
            self._obey(json.loads(line))

    def _obey(self, order: dict[str, object]) -> None:
        match order:
            case {"do": "focus", "to": str(name)}:
                self._window.focus(name)
                tell(focus=name)
            case {"do": "state"}:
                tell(state=self._window.state())
            case {"do": "block", "ms": int(length_ms)}:
                tell(blocking=length_ms)
                time.sleep(length_ms / 1000)
            case _:
                QApplication.quit()

    @Slot(object)
    def on_scan(self, scan: Scan | Broken) -> None:
        """Tell of a scan, or of a misread."""
        if isinstance(scan, Broken):
            tell(misread=True)
            return
        passed_ms = (time.perf_counter() - self._wedge.ended_s) * 1000
        tell(scan=scan.text, raw=scan.raw.hex(), ms=passed_ms)

    @Slot()
    def on_mark(self) -> None:
        """Tell that all keys before the mark came through."""
        tell(mark=self._gaps.longest_ms())


def tell(**facts: object) -> None:
    """Print a line."""
    print(json.dumps(facts), flush=True)


def main() -> None:
    """Show the window until told to quit."""
    app = QApplication(sys.argv)
    window = Window()
    decoder: WedgeDecoder[Held] = WedgeDecoder(WedgeSettings(prefix=sys.argv[1]))
    gaps = Gaps(decoder)
    wedge = WedgeFilter(gaps)
    wedge.watch_all(app)
    conversation = Conversation(window, wedge, gaps)
    window.show()
    window.activateWindow()
    QGuiApplication.sync()
    tell(ready=True)
    app.exec()
    conversation.deleteLater()


if __name__ == "__main__":
    main()
