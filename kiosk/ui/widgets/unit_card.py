"""The unit that is worked on: its serial, and how far it is."""

from PySide6.QtCore import QRectF

from kiosk.screens.values import UnitCard
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import CENTRE, RIGHT
from kiosk.ui.look import Look
from kiosk.ui.widgets.painted import Painted

HEIGHT = 106
SLIM = 78
"""Heights in pixels of the design: beside a list, and above one."""

_SEGMENTS = 12
"""More lines than these are one bar."""

_PAD = 20


class UnitCardView(Painted):
    """A card with the unit; `slim` is one line over the whole width."""

    def __init__(self, look: Look, *, slim: bool = False) -> None:
        super().__init__(look)
        self._slim = slim
        self._unit: UnitCard | None = None
        self.setFixedHeight(look.metrics.px(SLIM if slim else HEIGHT))

    def set_unit(self, unit: UnitCard) -> None:
        """Show another unit, or that none is open."""
        if unit == self._unit:
            return
        self._unit = unit
        self.said(unit.kind, unit.serial, unit.progress)
        self.update()

    def draw(self, ink: Ink) -> None:
        unit = self._unit
        whole = QRectF(self.rect())
        ink.box(whole, self.look.theme.card)
        if unit is None:
            return
        pad = ink.px(_PAD)
        if not unit.serial:
            rect = whole.adjusted(pad, 0, -pad, 0)
            ink.words(rect, unit.kind, 24, 600, self.look.theme.ink2, CENTRE, least=18)
            return
        room = QRectF(pad, 0, whole.width() - 2 * pad, whole.height())
        if not self._slim:
            self._name(ink, unit, room, ink.px(10), self._progress(ink, unit, room, ink.px(34)))
            self._bar(ink, unit, QRectF(pad, ink.px(84), room.width(), ink.px(12)))
            return
        half = QRectF(room.center().x() + pad, 0, room.width() / 2 - pad, whole.height())
        wide = room.width() / 2 if unit.segments or unit.progress else 0.0
        self._progress(ink, unit, half, ink.px(8))
        self._bar(ink, unit, QRectF(half.left(), ink.px(52), half.width(), ink.px(12)))
        self._name(ink, unit, room, ink.px(5), wide)

    def _name(self, ink: Ink, unit: UnitCard, room: QRectF, top: float, taken: float) -> None:
        theme = self.look.theme
        wide = room.width() - taken
        kind = QRectF(room.left(), top, wide if self._slim else room.width(), ink.px(24))
        ink.words(kind, unit.kind, 17, 400, theme.ink2, lines=1, least=16)
        serial = QRectF(room.left(), top + ink.px(22), wide, ink.px(44))
        ink.code(serial, unit.serial, 36, 20, 700, theme.ink)

    def _progress(self, ink: Ink, unit: UnitCard, room: QRectF, top: float) -> float:
        """Draw how far it is at the right; return the width that takes."""
        if not unit.progress:
            return 0.0
        wide = min(ink.width(unit.progress, 20, 700) + 2.0, room.width() * 0.5)
        rect = QRectF(room.right() - wide, top, wide, ink.px(44 if not self._slim else 40))
        ink.words(rect, unit.progress, 20, 700, self.look.theme.ink, RIGHT, lines=1, least=16)
        return wide + ink.px(16)

    def _bar(self, ink: Ink, unit: UnitCard, bar: QRectF) -> None:
        parts = unit.segments
        if len(parts) > _SEGMENTS:
            parts = (sum(parts) / len(parts),)
        gap = ink.px(6)
        wide = (bar.width() - gap * (len(parts) - 1)) / max(1, len(parts))
        for number, share in enumerate(parts):
            left = bar.left() + number * (wide + gap)
            self._segment(ink, QRectF(left, bar.top(), wide, bar.height()), share)

    def _segment(self, ink: Ink, whole: QRectF, share: float) -> None:
        theme = self.look.theme
        ink.box(whole, theme.track, radius=4)
        if share > 0:
            wide = max(whole.height(), whole.width() * min(1.0, share))
            done = QRectF(whole.left(), whole.top(), wide, whole.height())
            ink.box(done, theme.ok if share >= 1 else theme.accent, radius=4)
