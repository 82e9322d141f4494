"""The line that narrows a table: it shows what is typed, and how much was found."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from kiosk.domain.messages import Text
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import RIGHT
from kiosk.ui.look import Look
from kiosk.ui.widgets.draft import Draft
from kiosk.ui.widgets.entry import draw_draft, draw_well
from kiosk.ui.widgets.painted import Painted

HEIGHT = 64
"""Of the line, in pixels of the design."""


class SearchLine(Painted):
    """One line of a draft behind a magnifier; its keys go to `keyed` first.

    Signals:
        keyed: a key event; whoever used it accepts it.
    """

    keyed = Signal(QKeyEvent)

    def __init__(self, look: Look, draft: Draft, *, counts: bool) -> None:
        """Make a line; `counts` for one that shows how much was found, too."""
        super().__init__(look)
        self._draft = draft
        self._counts = counts
        self._name: Text = ""
        self._count: Text = ""
        draft.changed.connect(self._tell)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_names(self, name: Text, count: Text) -> None:
        """Say what is sought, while nothing is typed, and what was found."""
        self._name, self._count = name, count
        self._tell()

    def _tell(self) -> None:
        self.said(self._name, self._draft.text, self._count)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.keyed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def draw(self, ink: Ink) -> None:
        theme = self.look.theme
        whole = QRectF(self.rect())
        if self.hasFocus():
            draw_well(ink, whole)
        else:
            ink.box(whole, theme.card, edge=theme.line)
        pad, mark = float(ink.px(18)), ink.px(30)
        ink.icon("search", pad, whole.center().y() - mark / 2, mark, theme.ink2)
        left = pad + mark + ink.px(14)
        rest = QRectF(left, 0, whole.width() - left - pad, whole.height())
        if self._draft.text:
            counted = 0.0
            if self._counts:
                ink.text(rest, self._count, ink.font(20), theme.ink2, RIGHT)
                counted = ink.width(self._count, 20) + ink.px(16)
            size = 40 if self._counts else 26
            draw_draft(ink, rest.adjusted(0, 0, -counted, 0), self._draft, size, share=0)
            return
        ink.words(rest, self._name, 20, 400, theme.ink2, lines=1, least=16)
