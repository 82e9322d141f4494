"""A table: what is typed narrows its lines; arrows choose one, Enter or a tap opens it."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.messages import phrase
from kiosk.screens.intents import Do, Open
from kiosk.screens.parts import Action, Kind
from kiosk.screens.values import TablePage
from kiosk.ui.widgets.band import SMALL_HEAD, BandView
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.draft import Alphabet, Draft
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.rail import Rail
from kiosk.ui.widgets.search_line import HEIGHT, SearchLine
from kiosk.ui.widgets.table_card import HEADS, LINE, TableCard
from kiosk.ui.widgets.typing_pads import TypingPads

AFTER_MS = 150
"""So long after the last key it is sought."""

_LETTERS = Action(
    key="letters",
    text=phrase("button_letters"),
    icon="keyboard",
    does=Do("page", "letters"),
    kind=Kind.TAB,
)
_LETTERS_WIDE = 190
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WAYS = {
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Home, Qt.Key.Key_End),
}


class TableView(View[TablePage]):
    """A line to search with, the lines found, and letters for fingers in their place."""

    def build(self) -> None:
        self._find: Open | None = None
        self._search = ""
        self.draft = Draft()
        self.draft.changed.connect(self._typed)
        self._later = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._later.timeout.connect(self._seek)
        self.band = BandView(self.look, head=SMALL_HEAD, strip=0)
        self.band.painted.connect(self.painted)
        self.body.addWidget(self.band)
        self.lines = self._made_lines()
        self.body.addWidget(self.lines, 1)
        self.typed = self._line(counts=True)
        self.pads = TypingPads(self.look, self.draft, self.typed)
        ok = self.pads.pad.ok
        ok.set_ok(phrase("button_lines"), "")
        ok.clicked.connect(self._show_lines)
        self.draft.changed.connect(lambda: ok.setEnabled(True))  # nothing typed: all lines
        self.body.addWidget(self.pads, 1)
        self.pads.hide()
        self.setFocusProxy(self.search)

    def _made_lines(self) -> QWidget:
        m = self.look.metrics
        whole = QWidget()
        across = self.beside()
        across.setContentsMargins(0, 0, 0, 0)
        whole.setLayout(across)
        left = QVBoxLayout()
        left.setSpacing(m.gap())
        self.search = self._line(counts=False)
        self.search.setFixedHeight(m.target(HEIGHT))
        self.letters = Button(self.look, _LETTERS)
        self.letters.clicked.connect(self._show_letters)
        self.letters.setFixedSize(m.px(_LETTERS_WIDE), m.target(HEIGHT))
        head = QHBoxLayout()
        head.setSpacing(m.gap())
        head.addWidget(self.search, 1)
        head.addWidget(self.letters)
        left.addLayout(head)
        self.card = TableCard(self.look)
        self.card.intended.connect(self.intended)
        self.card.list.installEventFilter(self)
        left.addWidget(self.card, 1)
        across.addLayout(left, 1)
        self.rail = Rail(self.look)
        self.rail.intended.connect(self.intended)
        self.rail.follow(self.card.list)
        across.addWidget(self.rail)
        return whole

    def _line(self, *, counts: bool) -> SearchLine:
        line = SearchLine(self.look, self.draft, counts=counts)
        line.keyed.connect(self._keyed)
        return line

    def fill(self, page: TablePage) -> None:
        self._find, self._search = page.find, page.search
        self.band.setVisible(page.band is not None)
        if page.band is not None:
            self.band.set_band(page.band)
        for each in (self.search, self.letters):
            each.setVisible(page.find is not None)
        self.draft.ask(page.find, page.search, Alphabet.CODE)
        for line in (self.search, self.typed):
            line.set_names(phrase("table_search"), page.count)
        self.card.set_lines(
            page.lines, page.columns, title=page.title, count=page.count, empty=page.empty
        )
        self.rail.set_actions(page.rail)
        self.rail.setVisible(page.find is not None or bool(page.rail) or not self._fits(page))
        self._take_focus(searched=page.find is not None)
        if self.card.list.hasFocus():
            self._keep_a_choice()

    def _take_focus(self, *, searched: bool) -> None:
        """Give the keys to the search; without one this view has them itself."""
        if not searched:
            self.setFocusProxy(cast("QWidget", None))  # as Qt has it; its types do not say so
        elif not self.pads.isVisible():
            self.setFocusProxy(self.search)

    def _fits(self, page: TablePage) -> bool:
        """Say whether all lines are seen at once."""
        m = self.look.metrics
        room = self.room(page) - m.px(HEADS)
        if page.band is not None:
            room -= m.px(SMALL_HEAD) + m.gap()
        return len(page.lines) * m.target(LINE) <= room

    # --- letters for fingers

    def _show_letters(self) -> None:
        self._turn(letters=True)

    def _show_lines(self) -> None:
        self._turn(letters=False)

    def _turn(self, *, letters: bool) -> None:
        self.lines.setVisible(not letters)
        self.pads.setVisible(letters)
        line = self.typed if letters else self.search
        self.setFocusProxy(line)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is typed

    def _typed(self) -> None:
        if self._find is not None and not self.draft.proposed:
            self._later.start()

    def _seek(self) -> None:
        if self._find is not None and self.draft.text != self._search:
            find = self._find
            self.intended.emit(Open(find.where, f"{find.subject}{self.draft.text}"))

    # --- the keyboard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let what is typed while a line is chosen narrow the lines, too."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._typed_on_a_line(event)
        return super().eventFilter(watched, event)

    def _typed_on_a_line(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Up and self.card.list.currentIndex().row() <= 0 and self._find:
            self.search.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if key in _WAYS or key in _ENTER or key == Qt.Key.Key_Space or self._find is None:
            return False
        return self.draft.key(event)

    def _keyed(self, event: QKeyEvent) -> None:
        """Take a key that came to the search line; one that is of no use goes on to the shell."""
        if event.key() == Qt.Key.Key_Escape and self.pads.isVisible():
            self._show_lines()
        elif event.key() in _ENTER:
            self._enter()
        elif event.key() in _WAYS and self.lines.isVisible():
            self._go(event)
        elif self._find is None or not self.draft.key(event):
            return
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self._keyed(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Open the line that is chosen, or the only one there is."""
        if self.pads.isVisible():
            self._show_lines()
        elif self.card.list.currentIndex().isValid():
            self.card.list.chosen.emit(self.card.list.currentIndex().row())
        elif len(self.card.rows.rows) == 1:
            self.card.list.chosen.emit(0)

    def _go(self, event: QKeyEvent) -> None:
        """Go on among the lines, from the one that was chosen or the first."""
        if not self.card.rows.rows:
            return
        goes_on = self.card.list.currentIndex().isValid() or event.key() == Qt.Key.Key_End
        self.card.list.setFocus(Qt.FocusReason.TabFocusReason)
        if goes_on:
            QApplication.sendEvent(self.card.list, event)
        else:
            self._keep_a_choice()

    def _keep_a_choice(self) -> None:
        """Choose the first line where none is."""
        if self.card.rows.rows and not self.card.list.currentIndex().isValid():
            self.card.list.setCurrentIndex(self.card.rows.index(0))

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._later.stop()
            self.draft.forget()
            self._find = None
            self._turn(letters=False)
        super().hideEvent(event)
