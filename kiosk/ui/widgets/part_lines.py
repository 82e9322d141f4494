"""The lines of a build: what each needs, what went in last, how much of its lot is left."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QResizeEvent

from kiosk.domain.messages import Text
from kiosk.screens.values import PartLine
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.widgets.part_columns import LINE, Columns, fitted
from kiosk.ui.widgets.rows import HEAD, ListCard, seen

_PAD = 20


class PartLines(ListCard[PartLine]):
    """A card of lines that follows the current one.

    Lines that can be tapped make all of them as high as a target.
    """

    def __init__(self, look: Look) -> None:
        columns = Columns(look)
        super().__init__(look, LINE, columns.draw, _spoken)
        self._columns = columns
        self._value_title: Text = ""
        self._current = -1
        self._total = 0
        self._least = 0
        self._fit_of = (0, 0)
        self.list.fitted.connect(self._refit)
        self.moved.connect(self.update)

    def set_lines(
        self,
        lines: tuple[PartLine, ...],
        *,
        title: Text,
        value_title: Text,
        fitted_title: Text,
        empty: Text,
    ) -> None:
        """Show the lines of a build; a new current line is scrolled to."""
        self._columns.measure(lines)
        self._value_title = value_title if lines else ""
        current = next((at for at, line in enumerate(lines) if line.state == "current"), -1)
        moved = (current, len(lines)) != (self._current, self._total)
        self._current, self._total = current, len(lines)
        self._set_heights()
        self.set_rows(lines, title=title, right=fitted_title if lines else "", empty=empty)
        if moved:
            self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_heights()

    def _set_heights(self) -> None:
        """Make lines as high as they need; a few pixels less where five then fit."""
        tappable = self._columns.tappable
        self._does = _does if tappable else None
        policy = Qt.FocusPolicy.TabFocus if tappable else Qt.FocusPolicy.NoFocus
        self.list.setFocusPolicy(policy)
        px = self.look.metrics.px
        room = QRectF(0, 0, self.width(), self.height() - px(HEAD) - px(2))
        least = self._columns.height(self._total, room)
        if least != self._least:
            self._least = least
            self.list.set_least(least)

    def _refit(self, height: int) -> None:
        """Follow after a change of size, not whenever rows are set: somebody may be looking."""
        fit = (height, self.list.whole_rows)
        if fit != self._fit_of:
            self._fit_of = fit
            self._follow()

    def _follow(self) -> None:
        if self._current >= 0:
            self.list.bring(self._current)

    def draw(self, ink: Ink) -> None:
        super().draw(ink)
        if not self._value_title:
            return
        head = QRectF(0, 0, self.width(), ink.px(HEAD))
        value = self._columns.at(head)[1]
        which = seen(self.range)
        if which:
            x = ink.px(_PAD) + ink.width(self._title, 18, 700) + ink.px(14)
            wide = ink.width(which, 17) + 2.0
            if x + wide > value.left():
                ink.words(value, which, 17, 400, ink.theme.ink2, lines=1, least=16)
                return
            ink.text(QRectF(x, 0, wide, head.height()), which, ink.font(17), ink.theme.ink2)
        ink.words(value, self._value_title, 17, 400, ink.theme.ink2, lines=1, least=16)


def _does(line: PartLine) -> object | None:
    return line.does


def _spoken(line: PartLine) -> Sequence[Text]:
    return line.name, line.part, fitted(line), line.tracking, line.value, line.left
