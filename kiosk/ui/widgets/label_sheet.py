"""A label over the whole body of a view, as large as it goes; a tap puts it away."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.screens.parts import LabelArt
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.widgets.button import Touch
from kiosk.ui.widgets.label_card import draw_label

_AS_LARGE_AS_IT_GOES = 1_000.0


class LabelSheet(Touch):
    """A label over what else a view shows."""

    def __init__(self, look: Look, over: QWidget, place: Callable[[], QRect]) -> None:
        """Make a sheet, which is not shown yet.

        Args:
            look: of the window.
            over: the view.
            place: where in the view it goes, asked when it opens.
        """
        super().__init__(look, over)
        self._place = place
        self._art: LabelArt | None = None
        self._told: object = None
        self.hide()
        self.clicked.connect(self.hide)

    @Slot(object)
    def open(self, art: LabelArt) -> None:
        """Show a label."""
        self._art = art
        self.setAccessibleName(self.look.speaker.text(art.spoken))
        self.setGeometry(self._place())
        self.show()
        self.raise_()

    def keep(self, told: object) -> None:
        """Go on only while what the view tells is what it told before: no verdict stays behind."""
        if told != self._told:
            self.hide()
        self._told = told

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def draw(self, ink: Ink) -> None:
        if self._art is None:
            return
        theme = self.look.theme
        whole = QRectF(self.rect())
        ink.fill(whole, theme.ground)
        ink.box(whole, theme.well, edge=theme.line)
        pad = ink.px(24)
        draw_label(ink, self._art, whole.adjusted(pad, pad, -pad, -pad), _AS_LARGE_AS_IT_GOES)
        mark = ink.px(40)
        ink.icon(
            "x", whole.right() - mark - ink.px(16), whole.top() + ink.px(16), mark, theme.ink2
        )
