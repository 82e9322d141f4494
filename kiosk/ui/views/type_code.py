"""Typing a code, or a PIN: the field over the letters, beside the keypad."""

from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence

from kiosk.screens.intents import Do
from kiosk.screens.values import TypePage
from kiosk.session.inputs import Key
from kiosk.ui.widgets.band import BandView
from kiosk.ui.widgets.draft import Alphabet, Draft
from kiosk.ui.widgets.entry import EntryField
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.keypad import band_head
from kiosk.ui.widgets.letter_pad import CODE_SIGNS, LIST_SIGNS
from kiosk.ui.widgets.typing_pads import TypingPads

KEY = "key"
LIST = "list"
"""What a list of serials is to `Do`; it may be pasted whole, however long it is."""


class TypeView(View[TypePage]):
    """A code is typed; OK sends it and empties the field, unless the page keeps what is there."""

    def build(self) -> None:
        self._send = ""
        self._keeps = False
        self.draft = Draft()
        self.draft.sent.connect(self._sent)
        self.band = BandView(self.look, head=band_head(self.look.metrics), strip=0)
        self.band.painted.connect(self.painted)
        self.body.addWidget(self.band)
        self.field = EntryField(self.look, self.draft)
        pads = TypingPads(self.look, self.draft, self.field)
        self.letters, self.pad = pads.letters, pads.pad
        self.body.addWidget(pads, 1)

    def fill(self, page: TypePage) -> None:
        self._send, self._keeps = page.send, page.start is not None
        self.band.set_band(page.band)
        listed = page.send == LIST
        several = Alphabet.LIST if listed else Alphabet.CODE
        alphabet = Alphabet.DIGITS if page.digits else several
        self.letters.show_signs(page.signs or (LIST_SIGNS if listed else CODE_SIGNS))
        question = (page.name, page.first, page.send)
        start = page.start or ""
        self.draft.ask(question, start, alphabet, hidden=page.hidden, most=page.most)
        self.field.set_names(page.name, page.first_name, page.first, most=page.most)
        self.letters.show_letters(shown=not page.digits)
        self.pad.ok.set_ok(page.ok, "")

    def _sent(self, text: str) -> None:
        if not self._keeps:
            self.draft.clear()
        self.intended.emit(Key(text) if self._send == KEY else Do(self._send, text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._send == LIST and event.matches(QKeySequence.StandardKey.Paste):
            self.intended.emit(Do(LIST, QGuiApplication.clipboard().text()))
        elif not self.draft.key(event):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.draft.forget()
            self.draft.clear()
        super().hideEvent(event)
