"""A code character by character: what is seen above, its bytes below; hidden ones as chips."""

from PySide6.QtCore import QRectF

from kiosk.domain.messages import Text
from kiosk.screens.parts import Shade
from kiosk.screens.values import Character
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import CENTRE, SMALLEST
from kiosk.ui.look import Look
from kiosk.ui.widgets.painted import Painted
from kiosk.ui.widgets.rows import HEAD, draw_empty, draw_heading

_WIDE, _HIGH = 50, 60
_GAP = 5
_SHARES = (1.0, 0.92, 0.84)
"""Of a cell's full size; its bytes can be read down to the last."""
_PAD = 18


class CharacterGrid(Painted):
    """A card with one cell a character, row after row; codes run from left to right always."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._characters: tuple[Character, ...] = ()
        self._title: Text = ""
        self._right: Text = ""
        self._empty: Text = ""
        self.setMinimumHeight(look.metrics.px(HEAD + _HIGH + 2 * _PAD))

    def set_characters(
        self, characters: tuple[Character, ...], *, title: Text, right: Text, empty: Text
    ) -> None:
        """Show a code, or the sentence `empty`."""
        self._characters, self._title, self._right = characters, title, right
        self._empty = "" if characters else empty
        self.said(title, right, " ".join(each.shown for each in characters), self._empty)
        self.update()

    def draw(self, ink: Ink) -> None:
        whole = QRectF(self.rect())
        ink.box(whole, ink.theme.card)
        draw_heading(ink, whole.width(), self._title, self._right)
        pad, head = float(ink.px(_PAD)), float(ink.px(HEAD))
        if self._empty:
            rest = QRectF(0, head, whole.width(), whole.height() - head)
            draw_empty(ink, rest, self._empty, "scan-barcode")
            return
        room = QRectF(pad, head + pad * 0.7, whole.width() - 2 * pad, whole.height() - head - pad)
        self._cells(ink, room)

    def _cells(self, ink: Ink, room: QRectF) -> None:
        """Draw as many cells as there is room for; the last one tells how many are left out.

        They are smaller where that shows all.
        """
        gap = float(ink.px(_GAP))
        across, down, high = 1, 1, 0.0
        for share in _SHARES:
            wide, high = ink.px(_WIDE) * share, ink.px(_HIGH) * share
            across = max(1, int((room.width() + gap) / (wide + gap)))
            down = max(1, int((room.height() + gap) / (high + gap)))
            if across * down >= len(self._characters):
                break
        wide = (room.width() - gap * (across - 1)) / across
        most = across * down
        total = len(self._characters)
        shown = self._characters if total <= most else self._characters[: most - 1]
        left_out = total - len(shown)
        rest = Character(shown=f"+{left_out}", octets="", shade=Shade.INFO) if left_out else None
        for number, each in enumerate((*shown, rest) if rest is not None else shown):
            row, column = divmod(number, across)
            x = room.left() + column * (wide + gap)
            self._cell(ink, QRectF(x, room.top() + row * (high + gap), wide, high), each)

    def _cell(self, ink: Ink, rect: QRectF, each: Character) -> None:
        theme = ink.theme
        marked = each.hidden or each.shade is not Shade.PLAIN
        ground, front = (theme.shade(each.shade)[:2]) if marked else (theme.ground, theme.ink)
        ink.box(rect, ground, radius=8)
        upper = QRectF(rect.left(), rect.top() + ink.px(3), rect.width(), rect.height() * 0.56)
        size = 19 if each.hidden else 25
        while size > SMALLEST and ink.width(each.shown, size, 700) > rect.width() - ink.px(4):
            size -= 1
        ink.text(upper, each.shown, ink.font(size, 700), front, CENTRE)
        lower = QRectF(rect.left(), upper.bottom(), rect.width(), rect.bottom() - upper.bottom())
        small = ink.font(SMALLEST, tabular=True)
        ink.text(lower, each.octets, small, front if marked else theme.ink2, CENTRE)
