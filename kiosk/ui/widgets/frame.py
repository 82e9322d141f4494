"""The base of all views: bar on top, body, foot."""

from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.screens.parts import Page
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.widgets.bar import HEIGHT, TopBar
from kiosk.ui.widgets.button import FOOT
from kiosk.ui.widgets.foot import Foot

MARGIN = 14

P = TypeVar("P", bound=Page)


class View(QWidget, Generic[P]):
    """One screen: `show_page` draws a value, `intended` carries what a person wants.

    A subclass fills `self.body` in `build` and draws its page in `fill`.
    """

    intended = Signal(object)
    painted = Signal()
    """after a verdict was drawn; a view without a band never emits it"""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        m = look.metrics
        root = QVBoxLayout(self)
        root.setContentsMargins(0, 0, 0, 0)
        root.setSpacing(0)
        self.top = TopBar(look)
        self.top.intended.connect(self.intended)
        root.addWidget(self.top)
        self.body = QVBoxLayout()
        margin = m.px(MARGIN)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(m.gap())
        root.addLayout(self.body, 1)
        self.build()
        self.foot = Foot(look)
        self.foot.intended.connect(self.intended)
        self.body.addWidget(self.foot)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def build(self) -> None:
        """Make the widgets of the body."""
        raise NotImplementedError

    def fill(self, page: P) -> None:
        """Draw the body of `page`."""
        raise NotImplementedError

    def show_page(self, page: P) -> None:
        """Draw a page."""
        self.top.set_bar(page.bar)
        self.foot.setVisible(bool(page.foot))
        self.foot.set_actions(page.foot)
        self.fill(page)

    def room(self, page: P) -> int:
        """Return the height between bar and foot, in pixels of a window of its full size."""
        m = self.look.metrics
        foot = m.target(FOOT) + m.gap() if page.foot else 0
        return m.height - m.px(HEIGHT) - 2 * m.px(MARGIN) - foot

    def beside(self) -> QBoxLayout:
        """Return a layout for two cards: side by side, or one above the other when upright."""
        upright = self.look.metrics.portrait
        across = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        box = QBoxLayout(across)
        box.setSpacing(self.look.metrics.gap())
        return box

    def paintEvent(self, event: QPaintEvent) -> None:
        _ = event
        with Ink(self, self.look, self.rect()) as ink:
            ink.painter.fillRect(self.rect(), self.look.theme.ground)
