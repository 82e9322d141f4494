"""A card whose rows all stay in sight: they share the height there is."""

from collections.abc import Callable, Sequence
from typing import Generic

from PySide6.QtCore import QRectF

from kiosk.domain.messages import Text
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.widgets.painted import Painted
from kiosk.ui.widgets.rows import HEAD, Row


class FixedRows(Painted, Generic[Row]):
    """A few rows under a heading, none of which can be tapped or is ever hidden."""

    def __init__(
        self,
        look: Look,
        most: float,
        draw: Callable[[Ink, QRectF, Row], None],
        say: Callable[[Row], Sequence[Text]],
    ) -> None:
        """Make a card.

        Args:
            look: of the window.
            most: height of a row at most, in pixels of the design.
            draw: draws one row into its rectangle.
            say: what a screen reader says of a row.
        """
        super().__init__(look)
        self._most = most
        self._draw = draw
        self._say = say
        self._title: Text = ""
        self._rows: tuple[Row, ...] = ()

    def set_rows(self, rows: tuple[Row, ...], title: Text) -> None:
        """Show rows under a heading."""
        self._title, self._rows = title, rows
        self.said(title, *(words for row in rows for words in self._say(row)))
        self.update()

    def wanted_height(self) -> int:
        """Return the height in pixels at which no row is made smaller."""
        m = self.look.metrics
        return m.px(HEAD) + len(self._rows) * m.px(self._most) + m.px(4)

    def draw(self, ink: Ink) -> None:
        theme = self.look.theme
        whole = QRectF(self.rect())
        ink.box(whole, theme.card)
        pad, head = ink.px(20), float(ink.px(HEAD))
        title = QRectF(pad, 0, whole.width() - 2 * pad, head)
        ink.words(title, self._title, 18, 700, theme.ink2, lines=1, least=16)
        ink.line(0, head - 1, whole.width(), head - 1, theme.line)
        if not self._rows:
            return
        room = whole.height() - head - ink.px(2)
        high = min(float(ink.px(self._most)), room / len(self._rows))
        for number, row in enumerate(self._rows):
            top = round(head + number * high)
            rect = QRectF(0, top, whole.width(), round(head + (number + 1) * high) - top)
            self._draw(ink, rect, row)
            if number + 1 < len(self._rows):
                low = rect.bottom() - 1
                ink.line(0, low, whole.width(), low, theme.line)
