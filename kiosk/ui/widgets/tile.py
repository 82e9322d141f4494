"""Tiles: the tasks of Home and the ways to begin, large enough to hit in passing."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.screens.values import Task
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import SMALLEST
from kiosk.ui.look import Look
from kiosk.ui.widgets.button import FOOT, Touch
from kiosk.ui.widgets.painted import sentences

MOST = 8
"""So many tiles at most."""
_NOTHING = Task(key="", title="", sub="", icon="", does=None)
_UNITS = 6
"""Columns of the grid beneath; one, two, three and six tiles divide them evenly."""
_LEAST_ICON = 60
"""Side of the icon's box where long words leave no more, in pixels of the design."""
_CORNER = 46
"""Height that a badge in the upper corner takes."""
_SMALL = 0.62
"""Size of the sub for one of the title."""
_LEADING = 1.3
"""Height of a line of the sub for one of its size."""
_WIDE = 1.9
"""From this width for one of height on, the words stand beside the icon, else below it."""


class Tile(Touch):
    """A task; `intended` carries what it does. One that one may not do says why, with a lock."""

    intended = Signal(object)

    def __init__(self, look: Look, task: Task, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        size = look.metrics.target(FOOT)
        self.setMinimumSize(size, size)
        ignored = QSizePolicy.Policy.Ignored
        self.setSizePolicy(ignored, ignored)
        self.clicked.connect(self._tapped)
        self.task = _NOTHING
        self.set_task(task)

    def set_task(self, task: Task) -> None:
        """Show another task."""
        if task == self.task:
            return
        self.task = task
        say = self.look.speaker.text
        self.setObjectName(task.key)
        self.setText(say(task.title))
        self.setAccessibleName(say(task.title))
        self.setAccessibleDescription(sentences((say(task.sub), say(task.badge))))
        self.setEnabled(task.does is not None)
        self.update()

    def _tapped(self) -> None:
        if self.task.does is not None:
            self.intended.emit(self.task.does)

    def draw(self, ink: Ink) -> None:
        theme = self.look.theme
        whole = QRectF(self.rect())
        ground = theme.card if self.isEnabled() else theme.ground
        ink.box(whole, theme.press if self.isDown() else ground, edge=theme.line)
        if whole.width() >= whole.height() * _WIDE:
            self._draw_beside(ink, whole)
        else:
            self._draw_below(ink, whole)

    def _draw_below(self, ink: Ink, whole: QRectF) -> None:
        """Draw the icon in the upper corner and the words along the lower edge."""
        pad = float(ink.px(22))
        room = whole.width() - 2 * pad
        size = 34 if whole.height() > ink.px(320) else 31
        most = whole.height() - pad - ink.px(_LEAST_ICON + 26)
        title, sub = self._heights(ink, room, most, size)
        side = min(whole.height() * 0.345, room * 0.45, ink.px(120.0))
        side = max(min(side, whole.height() - pad - title - sub - ink.px(26)), 1.0)
        box = QRectF(pad, pad, side, side)
        self._icon(ink, box)
        right = whole.width() - ink.px(18)
        self._corner(ink, right, pad + ink.px(18), right - box.right() - ink.px(8))
        top = whole.height() - ink.px(16) - title - sub
        below = QRectF(pad, top + title, room, sub)
        self._words(ink, QRectF(pad, top, room, title), below, size)

    def _draw_beside(self, ink: Ink, whole: QRectF) -> None:
        """Draw the words to the right of the icon."""
        pad = min(float(ink.px(22)), whole.height() * 0.16)
        side = min(whole.height() - 2 * pad, whole.width() * 0.22, ink.px(120.0))
        box = QRectF(pad, (whole.height() - side) / 2, side, side)
        self._icon(ink, box)
        left = box.right() + ink.px(18)
        right = whole.width() - ink.px(18)
        size = 31 if whole.height() > ink.px(140) else 27
        wide = self._corner_width(ink, (right - left) * 0.4)
        room = right - left - (wide + ink.px(12) if wide else 0.0)
        high = whole.height() - ink.px(20)
        title, sub = self._heights(ink, room, high, size)
        top = (whole.height() - title - sub) / 2 - ink.px(1)
        middle = whole.center().y()
        crowded = wide and ink.width(self.task.title, size * 0.86, 700) > room
        if crowded and whole.height() > ink.px(_CORNER + 84):
            middle = ink.px(_CORNER / 2 + 8)
            room = right - left
            title, sub = self._heights(ink, room, high - ink.px(_CORNER), size)
            top = whole.height() - ink.px(12) - title - sub
        self._corner(ink, right, middle, (right - left) * 0.4)
        below = QRectF(left, top + title, room, sub)
        self._words(ink, QRectF(left, top, room, title), below, size)

    def _heights(self, ink: Ink, room: float, most: float, size: int) -> tuple[float, float]:
        """Return how high title and sub are; the sub takes the lines that are left."""
        one = self._on_one_line(ink, room, size)
        title = float(ink.px(size + 11 if one else round(size * 0.85) * 2 + 10))
        if not self.task.sub:
            return title, 0.0
        small, lines = self._sub(ink, room, most - title, size)
        return title, lines * ink.px(small * _LEADING)

    def _on_one_line(self, ink: Ink, room: float, size: int) -> bool:
        """Say whether the title takes one line: it fits, or it is one word."""
        title = ink.say(self.task.title)
        return " " not in title or ink.width(title, size * 0.86, 700) <= room

    def _sub(self, ink: Ink, room: float, most: float, size: int) -> tuple[int, int]:
        """Return the size of the sub and its lines, no more than there is height for."""
        at = round(size * _SMALL)
        while True:
            lines = len(ink.lines(self.task.sub, at, 400, room))
            fit = max(1, int(most / ink.px(at * _LEADING)))
            if lines <= fit or at <= SMALLEST + 1:
                return at, min(lines, fit)
            at -= 1

    def _words(self, ink: Ink, title: QRectF, sub: QRectF, size: int) -> None:
        theme = self.look.theme
        front = theme.ink if self.isEnabled() else theme.ink2
        ink.words(title, self.task.title, size, 700, front, least=20)
        small, lines = self._sub(ink, sub.width(), sub.height() + 1, size)
        if len(ink.lines(self.task.sub, small, 400, sub.width())) <= lines:
            ink.paragraph(sub, self.task.sub, small, theme.ink2, least=SMALLEST)
        else:
            ink.words(sub, self.task.sub, small, 400, theme.ink2, least=small, lines=lines)

    def _icon(self, ink: Ink, box: QRectF) -> None:
        theme = self.look.theme
        on = self.isEnabled()
        ink.box(box, theme.soft if on else theme.track, radius=16)
        mark = round(box.width() * 0.57)
        x, y = box.center().x() - mark / 2, box.center().y() - mark / 2
        ink.icon(self.task.icon, x, y, mark, theme.accent_text if on else theme.ink2, 2.0)

    def _badge_size(self, ink: Ink, room: float) -> int:
        size = 19
        while size > SMALLEST and ink.width(self.task.badge, size, 700) + ink.px(26) > room:
            size -= 1
        return size

    def _corner_width(self, ink: Ink, room: float) -> float:
        """Return what the badge or the lock takes of the width."""
        if not self.isEnabled():
            return ink.px(32)
        if not self.task.badge:
            return 0.0
        return ink.width(self.task.badge, self._badge_size(ink, room), 700) + ink.px(26)

    def _corner(self, ink: Ink, right: float, middle: float, room: float) -> None:
        """Draw the badge or the lock from its right end."""
        if not self.isEnabled():
            mark = ink.px(28)
            ink.icon("lock", right - mark - ink.px(4), middle - mark / 2, mark, ink.theme.ink2)
        elif self.task.badge:
            shade, size = self.task.badge_shade, self._badge_size(ink, room)
            ink.pill(right, middle, self.task.badge, shade, size=size, high=38, from_right=True)


class TileGrid(QWidget):
    """Tiles in rows of one width; where the last row has fewer, they share it."""

    intended = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._shape = (0, 0)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.metrics.gap())
        for unit in range(_UNITS):
            self._grid.setColumnStretch(unit, 1)
        # All at once: the keyboard's focus goes from widget to widget as they were made.
        self.tiles = [Tile(look, _NOTHING, self) for _ in range(MOST)]
        for tile in self.tiles:
            tile.intended.connect(self.intended)
            tile.hide()

    def set_tasks(self, tasks: tuple[Task, ...], columns: int) -> None:
        """Show these tasks; tiles that stand keep their place and focus.

        Args:
            tasks: in reading order, at most eight.
            columns: in a full row: 1, 2 or 3.
        """
        for tile, task in zip(self.tiles, tasks, strict=False):
            tile.set_task(task)
        if self._shape != (len(tasks), columns):
            self._shape = (len(tasks), columns)
            self._arrange(len(tasks), columns)

    def _arrange(self, count: int, columns: int) -> None:
        rows = -(-count // columns)
        for number, tile in enumerate(self.tiles):
            self._grid.removeWidget(tile)
            tile.setVisible(number < count)
            row, column = divmod(number, columns)
            self._grid.setRowStretch(number, 1 if number < rows else 0)
            if number < count:
                here = count - row * columns if row == rows - 1 else columns
                span = _UNITS // here
                self._grid.addWidget(tile, row, column * span, 1, span)
