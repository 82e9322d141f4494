"""Tells what is shown, a line of JSON a page: for tests, and for who supports (--tell)."""

import json
from collections.abc import Iterator
from time import perf_counter
from typing import TextIO

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Slot
from PySide6.QtWidgets import QAbstractButton, QListView, QWidget

from kiosk.domain.messages import Said
from kiosk.screens.parts import Page

_MS_PER_S = 1_000


class Teller(QObject):
    """Writes a line for each page, once it is on the screen and nothing is left to draw.

        {"page": "HomePage", "said": "signed_on", "tone": "idle", "painted_ms": 4.2,
         "targets": [{"key": "help", "name": "Help", "usable": true, "at": [14, 694, 201, 92]}],
         "spoken": ["04. Line 4. Carla Weiss. Scanner. Printer. Saved here. 14:02"]}

    `painted_ms` is the time since the last key of the scan that led to it, null where none did.
    `at` is left, top, width and height in pixels of the screen; `spoken` is what a screen reader
    says of the rest. Of pages that follow each other too quickly to be seen, only the last one has
    these told.
    """

    def __init__(self, window: QWidget, out: TextIO) -> None:
        """Tell of a window's pages; a reader that has gone is told no more."""
        super().__init__(window)
        self._window = window
        self._out = out
        self._untold: list[tuple[dict[str, object], float]] = []
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self._tell)

    def shown(self, page: Page, said: Said, arrived_s: float) -> None:
        """Note a page that was handed to the window.

        Args:
            page: what is shown.
            said: the verdict on it.
            arrived_s: `time.perf_counter` of the scan's last key, 0 for what was no scan.
        """
        line: dict[str, object] = {
            "page": type(page).__name__,
            "said": said.key,
            "tone": said.tone.value,
        }
        self._untold.append((line, arrived_s))
        self._idle.start(0)

    @Slot()
    def _tell(self) -> None:
        now_s = perf_counter()
        lines = list(self._untold)
        self._untold.clear()
        for number, (line, arrived_s) in enumerate(lines, start=1):
            line["painted_ms"] = round((now_s - arrived_s) * _MS_PER_S, 3) if arrived_s else None
            line["targets"] = self._targets() if number == len(lines) else []
            line["spoken"] = self._spoken() if number == len(lines) else []
        try:
            self._out.writelines(f"{json.dumps(line)}\n" for line, _ in lines)
            self._out.flush()
        except OSError:
            self._idle.timeout.disconnect(self._tell)

    def _targets(self) -> list[dict[str, object]]:
        """Return what can be tapped: buttons, and those rows of lists that are in sight."""
        buttons = self._window.findChildren(QAbstractButton)
        lists = self._window.findChildren(QListView)
        return [
            *(_button(each) for each in buttons if each.isVisible()),
            *(row for each in lists if each.isVisible() for row in _rows(each)),
        ]

    def _spoken(self) -> list[str]:
        """Return what is said of the rest: the bar, a verdict, facts, a watermark."""
        seen = [each for each in self._window.findChildren(QWidget) if each.isVisible()]
        named = (each.accessibleName() for each in seen if not isinstance(each, QAbstractButton))
        return [name for name in named if name]


def _button(button: QAbstractButton) -> dict[str, object]:
    return {
        "key": button.objectName(),
        "name": button.accessibleName(),
        "usable": button.isEnabled(),
        "at": _place(button, button.rect()),
    }


def _rows(view: QListView) -> Iterator[dict[str, object]]:
    room = view.viewport().rect()
    model = view.model()
    for number in range(model.rowCount()):
        index = model.index(number, 0)
        rect = view.visualRect(index)
        if room.contains(rect):
            yield {
                "key": "",
                "name": index.data(Qt.ItemDataRole.AccessibleTextRole),
                "usable": bool(index.flags() & Qt.ItemFlag.ItemIsEnabled),
                "at": _place(view.viewport(), rect),
            }


def _place(widget: QWidget, rect: QRect) -> list[int]:
    corner = widget.mapToGlobal(rect.topLeft())
    ratio = widget.devicePixelRatioF()
    sides = (corner.x(), corner.y(), rect.width(), rect.height())
    return [round(each * ratio) for each in sides]
