"""The head of a receipt line: what it is, where it goes, how many of how many."""

from PySide6.QtCore import QRectF

from kiosk.screens.parts import LineHead, Shade
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.widgets.painted import Painted

HEAD = 118
"""Height with the segments, in pixels of the design."""
PLAIN_HEAD = 94
_MOST_SEGMENTS = 12


class LineHeadView(Painted):
    """The part a line is about, over one segment a piece; beyond twelve, over a bar."""

    def __init__(self, look: Look, *, progress: bool = True) -> None:
        """Make a head.

        Args:
            look: of the window.
            progress: whether it shows how many pieces there are.
        """
        super().__init__(look)
        self._progress = progress
        self._line: LineHead | None = None
        self.setFixedHeight(look.metrics.px(HEAD if progress else PLAIN_HEAD))

    def set_line(self, line: LineHead) -> None:
        """Show another line."""
        self._line = line
        counted = self._progress and line.need > 0
        self.setFixedHeight(self.look.metrics.px(HEAD if counted else PLAIN_HEAD))
        count = f"{line.have} / {line.need}" if counted else ""
        self.said(line.tracking, line.name, line.sub, count, line.place_name, line.place)
        self.update()

    def draw(self, ink: Ink) -> None:
        line = self._line
        if line is None:
            return
        theme = self.look.theme
        whole = QRectF(self.rect())
        ink.box(whole, theme.card)
        pad = float(ink.px(20))
        right = whole.width() - pad
        if line.place:
            right = self._place(ink, line, right)
        colours = (theme.ink, theme.card)
        used = ink.pill(pad, ink.px(30), line.tracking, Shade.PLAIN, high=36, colours=colours)
        left = pad + used + ink.px(14)
        ink.words(QRectF(left, ink.px(6), right - left, ink.px(50)), line.name, 26, 700, theme.ink)
        sub = QRectF(pad, ink.px(57), right - pad, ink.px(30))
        ink.words(sub, line.sub, 18, 400, theme.ink2, lines=1, least=16)
        if self._progress and line.need > 0:
            track = QRectF(pad, whole.height() - ink.px(24), whole.width() - 2 * pad, ink.px(12))
            segments(ink, track, line.have, line.need)
        if not self._progress:
            low = whole.height() - 1
            ink.line(0, low, whole.width(), low, theme.line)

    def _place(self, ink: Ink, line: LineHead, right: float) -> float:
        """Draw where it goes, from the right end; return where the rest must end."""
        theme = self.look.theme
        name = ink.width(line.place_name, 17) if line.place_name else 0
        most = ink.px(150 if self.look.metrics.portrait else 190)
        wide = min(max(ink.width(line.place, 24, 700), name), most) + 2.0
        left = right - wide
        mark = ink.px(32)
        x = left - mark - ink.px(10)
        ink.icon("map-pin", x, ink.px(30), mark, theme.accent_text)
        ink.line(x - ink.px(14), ink.px(12), x - ink.px(14), ink.px(82), theme.line, 2)
        top = ink.px(14) if line.place_name else ink.px(2)
        if line.place_name:
            rect = QRectF(left, top, wide, ink.px(26))
            ink.words(rect, line.place_name, 17, 400, theme.ink2, lines=1, least=16)
        code = QRectF(left, top + ink.px(26), wide, ink.px(34))
        ink.code(code, line.place, 24, 18, 700, theme.ink)
        return x - ink.px(28)


def segments(ink: Ink, rect: QRectF, have: int, need: int) -> None:
    """Draw how many of how many: a piece a segment up to twelve, then a bar; `need` is above 0."""
    theme = ink.theme
    if need > _MOST_SEGMENTS:
        ink.box(rect, theme.track, radius=6)
        share = min(1.0, have / need)
        if share > 0:
            done = max(rect.height(), rect.width() * share)
            ink.box(QRectF(rect.left(), rect.top(), done, rect.height()), theme.ok, radius=6)
        return
    gap = ink.px(6)
    wide = (rect.width() - gap * (need - 1)) / need
    for number in range(need):
        each = QRectF(rect.left() + number * (wide + gap), rect.top(), wide, rect.height())
        ink.box(each, theme.ok if number < have else theme.track, radius=4)
