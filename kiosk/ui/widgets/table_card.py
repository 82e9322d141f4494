"""The lines of a table under their columns, for fingers and for the keyboard."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF

from kiosk.domain.messages import Text
from kiosk.screens.parts import Shade
from kiosk.screens.values import Column, Line
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import LEFT, RIGHT
from kiosk.ui.look import Look
from kiosk.ui.widgets.notes import is_code
from kiosk.ui.widgets.rows import HEAD, ListCard

LINE = 64
"""Height of a line, in pixels of the design."""
_TITLES = 34
HEADS = HEAD + _TITLES + 3
"""Height of what stands around the lines, in pixels of the design."""
_PAD = 20
_BETWEEN = 16
_MARK = 26


class Columns:
    """Where the columns of a table stand, and how a line is drawn into them."""

    def __init__(self) -> None:
        self.columns: tuple[Column, ...] = ()

    def at(self, ink: Ink, rect: QRectF) -> list[QRectF]:
        """Return the rectangles of the cells of a row."""
        between = float(ink.px(_BETWEEN))
        left = rect.left() + ink.px(_PAD)
        room = rect.right() - ink.px(_PAD + _MARK + 6) - left
        room -= between * (len(self.columns) - 1)
        whole = sum(each.share for each in self.columns) or 1
        found: list[QRectF] = []
        for each in self.columns:
            wide = room * each.share / whole
            found.append(QRectF(left, rect.top(), wide, rect.height()))
            left += wide + between
        return found

    def draw(self, ink: Ink, rect: QRectF, line: Line, number: int) -> None:
        """Draw a line: its cells on one row each, and a mark where it leads somewhere."""
        _ = number
        theme = ink.theme
        ground, _, front = theme.shade(line.shade)
        if line.shade not in {Shade.PLAIN, Shade.INFO}:
            band = QRectF(rect.left(), rect.top(), ink.px(6), rect.height())
            ink.fill(band, ground)
        cells = zip(self.columns, self.at(ink, rect), line.cells, strict=True)
        for place, (column, cell, text) in enumerate(cells):
            weight, colour = (700, theme.ink) if place == 0 else (400, theme.ink)
            if line.shade not in {Shade.PLAIN, Shade.INFO} and place == 0:
                colour = front
            align = RIGHT if column.end else LEFT
            if column.code and is_code(text) and ink.width(text, 17, weight) <= cell.width():
                ink.code(cell, text, 20, 17, weight, colour, align)
            else:
                ink.words(cell, text, 19, weight, colour, align, lines=3, least=16, alike=True)
        if line.does is not None:
            mark = ink.px(_MARK)
            x = rect.right() - ink.px(14) - mark
            ink.icon("chevron-right", x, rect.center().y() - mark / 2, mark, theme.ink2)

    def draw_titles(self, ink: Ink, rect: QRectF) -> None:
        """Draw what the columns hold."""
        for column, cell in zip(self.columns, self.at(ink, rect), strict=True):
            align = RIGHT if column.end else LEFT
            ink.words(cell, column.title, 17, 600, ink.theme.ink2, align, lines=1, least=16)


class TableCard(ListCard[Line]):
    """A card of lines under their columns."""

    def __init__(self, look: Look) -> None:
        self._columns = Columns()
        super().__init__(look, LINE, self._columns.draw, _say, _does)

    def set_lines(
        self,
        lines: tuple[Line, ...],
        columns: tuple[Column, ...],
        *,
        title: Text,
        count: Text,
        empty: Text,
    ) -> None:
        """Show lines; the columns' titles stand above them while there are any."""
        if self.look.metrics.portrait:
            lines = tuple(_upright(each, columns) for each in lines)
            columns = tuple(each for each in columns if not each.spare)
        if columns != self._columns.columns:
            self._columns.columns = columns
            self.rows.set_rows(())
        self.set_rows(lines, title=title, right=count, empty=empty)
        m = self.look.metrics
        self._box.setContentsMargins(0, m.px(HEAD + _TITLES), 0, m.px(2))

    def draw(self, ink: Ink) -> None:
        super().draw(ink)
        if self.rows.rows:
            titles = QRectF(0, ink.px(HEAD), self.width(), ink.px(_TITLES))
            self._columns.draw_titles(ink, titles)
            low = titles.bottom() - 1
            ink.line(0, low, self.width(), low, ink.theme.line)


def _upright(line: Line, columns: Sequence[Column]) -> Line:
    """Return a line without the cells that are left out; they are said all the same."""
    kept = (cell for cell, column in zip(line.cells, columns, strict=True) if not column.spare)
    return replace(line, cells=tuple(kept), spoken=line.spoken or line.cells)


def _say(line: Line) -> Sequence[Text]:
    return line.spoken or line.cells


def _does(line: Line) -> object | None:
    return line.does
