"""An empty record: the ways to begin."""

from PySide6.QtCore import QRectF

from kiosk.domain.messages import Text
from kiosk.screens.values import FirstRunPage
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.painted import Painted
from kiosk.ui.widgets.tile import TileGrid

_WELCOME = 168
_ROW = 3
"""So many ways stand in one row; more of them stand two by two."""


class Welcome(Painted):
    """What this is, and what it asks for."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._title: Text = ""
        self._sub: Text = ""
        self.setFixedHeight(look.metrics.px(_WELCOME))

    def set_words(self, title: Text, sub: Text) -> None:
        """Show these words."""
        self._title, self._sub = title, sub
        self.said(title, sub)
        self.update()

    def draw(self, ink: Ink) -> None:
        theme = ink.theme
        whole = QRectF(self.rect())
        ink.box(whole, theme.card)
        pad = ink.px(36)
        wide = whole.width() - 2 * pad
        title = QRectF(pad, ink.px(14), wide, ink.px(74))
        ink.words(title, self._title, 50, 700, theme.ink, least=28)
        sub = QRectF(pad, ink.px(96), wide, ink.px(62))
        ink.paragraph(sub, self._sub, 25, theme.ink2)


class FirstRunView(View[FirstRunPage]):
    """The first screen of a new kiosk."""

    def build(self) -> None:
        self.welcome = Welcome(self.look)
        self.ways = TileGrid(self.look)
        self.ways.intended.connect(self.intended)
        self.body.addWidget(self.welcome)
        self.body.addWidget(self.ways, 1)

    def fill(self, page: FirstRunPage) -> None:
        self.welcome.set_words(page.title, page.sub)
        count = len(page.ways)
        across = 1 if self.look.metrics.portrait else count if count <= _ROW else 2
        self.ways.set_tasks(page.ways, across)
