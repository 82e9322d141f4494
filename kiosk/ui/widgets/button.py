"""Buttons: act on release inside, ring only for the keyboard, tell why they are disabled."""

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.screens.parts import Action, Kind
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import CENTRE
from kiosk.ui.look import Look

_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
FOOT = 92
"""Height of a button in the foot, in pixels of the design."""


class Touch(QAbstractButton):
    """What all buttons share: focus by Tab only and a visible ring while it came by keyboard."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def draw(self, ink: Ink) -> None:
        """Draw the button without its ring."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        _ = event
        with Ink(self, self.look, self.rect()) as ink:
            self.draw(ink)
            if self.hasFocus() and self._ring:
                inset = ink.px(6)
                ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
                ink.box(ring, "", radius=8, edge=self.ring_colour(), width=4)

    def ring_colour(self) -> str:
        """Return what the ring is drawn in."""
        return self.look.theme.ink


class Hit(Touch):
    """A clear button over something that a card paints, so that it is a real target."""

    def __init__(self, look: Look, parent: QWidget, spoken: str) -> None:
        super().__init__(look, parent)
        self.setText(spoken)
        self.setAccessibleName(spoken)

    def draw(self, ink: Ink) -> None:
        if self.isDown():
            ink.fill(QRectF(self.rect()), self.look.theme.ink, 0.10)


class Button(Touch):
    """A button made from an `Action`; `intended` carries what it does.

    The second of two quick taps is not for a button that came under the finger by the first.
    """

    intended = Signal(object)

    def __init__(self, look: Look, action: Action, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.action = action
        self._here = QElapsedTimer()
        self._here.start()
        self.clicked.connect(self._tapped)
        size = look.metrics.target(FOOT)
        self.setMinimumSize(size, size)
        self.set_action(action)

    def set_action(self, action: Action) -> None:
        """Show another action."""
        if action == self.action and self.text():
            return
        if action.key != self.action.key:
            self._here.start()
        self.action = action
        speaker = self.look.speaker
        self.setObjectName(action.key)
        self.setText(speaker.text(action.text))
        self.setAccessibleName(speaker.text(action.text))
        self.setAccessibleDescription(speaker.text(action.sub))
        self.setEnabled(action.does is not None)
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        self._here.start()
        super().showEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._here.elapsed() < QApplication.doubleClickInterval():
            event.accept()
            return
        super().mouseDoubleClickEvent(event)

    def sizeHint(self) -> QSize:
        size = self.look.metrics.target(FOOT)
        return QSize(round(size * 1.6), size)

    def _tapped(self) -> None:
        if self.action.does is not None:
            self.intended.emit(self.action.does)

    def colours(self) -> tuple[str, str, str]:
        """Return ground, ink and edge as the button stands."""
        theme = self.look.theme
        action = self.action
        if action.kind is Kind.PRIMARY:
            if not self.isEnabled():
                return theme.track, theme.ink2, theme.line
            ground = QColor(theme.accent).darker(115).name() if self.isDown() else theme.accent
            return ground, theme.on_accent, theme.accent
        if action.on:
            return theme.soft, theme.soft_text, theme.accent
        if not self.isEnabled():
            return theme.ground, theme.ink2, theme.line
        return (theme.press if self.isDown() else theme.card), theme.ink, theme.line

    def draw(self, ink: Ink) -> None:
        ground, front, edge = self.colours()
        ink.box(QRectF(self.rect()), ground, edge=edge, width=4 if self.action.on else 2)
        if self.action.kind is Kind.PRIMARY:
            self._draw_beside(ink, front, size=24, mark=36)
        elif self.action.kind is Kind.TAB or self.action.sub:
            self._draw_beside(ink, front, size=20, mark=30)
        else:
            self.draw_below(ink, front)

    def draw_below(self, ink: Ink, front: str) -> None:
        """Draw the icon above its word."""
        wide, high = self.width(), self.height()
        word_high = ink.px(34)
        fits = ink.width(self.action.text, 20, 600) <= wide - ink.px(16)
        mark = ink.px(36 if fits else 28)
        if not fits:
            word_high = ink.px(46)
        top = (high - mark - word_high) / 2 + ink.px(1)
        ink.icon(self.action.icon, (wide - mark) / 2, top, mark, front)
        rect = QRectF(ink.px(7), top + mark + ink.px(1), wide - 2 * ink.px(7), word_high)
        ink.words(rect, self.action.text, 20, 600, front, CENTRE, least=16)

    def _draw_beside(self, ink: Ink, front: str, *, size: int, mark: int) -> None:
        """Draw the icon before its word, and what explains it below both."""
        action = self.action
        wide, high = float(self.width()), float(self.height())
        pad, gap, side = ink.px(10), ink.px(12), ink.px(mark)
        room = wide - 2 * pad - side - gap
        word = min(ink.width(action.text, size, 700) + 2, room)
        left = (wide - side - gap - word) / 2
        below = ink.px(28) if action.sub else 0
        line = min(high - below, ink.px(48))
        top = (high - line - below) / 2 + (ink.px(2) if below else 0)
        ink.icon(action.icon, left, top + (line - side) / 2, side, front)
        rect = QRectF(left + side + gap, top, word, line)
        ink.words(rect, action.text, size, 700, front, least=17)
        if below:
            under = QRectF(pad, top + line - ink.px(3), wide - 2 * pad, below)
            small = front if action.kind is Kind.PRIMARY or action.on else self.look.theme.ink2
            ink.words(under, action.sub, 18, 400, small, CENTRE, least=16, lines=1)
