"""Typing a code, or a PIN: the field over the letters, beside the keypad."""

from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence

from kiosk.screens.intents import Do
from kiosk.screens.values import TypePage
from kiosk.session.inputs import Key
from kiosk.ui.metrics import Metrics
from kiosk.ui.widgets.band import BandView
from kiosk.ui.widgets.bar import HEIGHT as BAR
from kiosk.ui.widgets.button import FOOT
from kiosk.ui.widgets.draft import Alphabet, Draft
from kiosk.ui.widgets.entry import EntryField
from kiosk.ui.widgets.frame import MARGIN, View
from kiosk.ui.widgets.keypad import ROWS, NumberPad, band_head, least_key, pad_height, pad_width
from kiosk.ui.widgets.letter_pad import HALF_ROWS, LetterPad, Shape, shape_of

KEY = "key"
LIST = "list"
"""What a list of serials is to `Do`; it may be pasted whole, however long it is."""

_FIELD = 84
"""Least height of the field, in pixels of the design."""
_KEY = 112


def _rows_upright(m: Metrics) -> int:
    """Return how many rows of letters fit above the keypad of an upright panel."""
    around = m.px(BAR) + 2 * m.px(MARGIN) + m.target(FOOT) + 4 * m.gap()
    fixed = m.px(band_head(m) + _FIELD) + pad_height(m)
    room = m.height - around - fixed
    return max(HALF_ROWS, (room + m.gap()) // (least_key(m) + m.gap()))


class TypeView(View[TypePage]):
    """A code is typed; OK sends it and empties the field."""

    def build(self) -> None:
        m = self.look.metrics
        self._send = ""
        self.draft = Draft()
        self.draft.sent.connect(self._sent)
        self.band = BandView(self.look, head=band_head(m), strip=0)
        self.band.painted.connect(self.painted)
        self.body.addWidget(self.band)
        self.field = EntryField(self.look, self.draft)
        self.field.setMinimumHeight(m.px(_FIELD) if m.portrait else least_key(m))
        self.letters = LetterPad(self.look, self.draft, self._shape(), self.field)
        self.pad = NumberPad(self.look, self.draft)
        if m.portrait:
            self.pad.setFixedHeight(pad_height(m))
        else:
            self.pad.setFixedWidth(pad_width(m, _KEY))
        both = self.beside()
        both.addWidget(self.letters, 1)
        both.addWidget(self.pad)
        self.body.addLayout(both, 1)

    def _shape(self) -> Shape:
        """Return how many letters fit beside, or above, the keypad."""
        m = self.look.metrics
        inner = m.width - 2 * m.px(MARGIN)
        if m.portrait:
            return shape_of(self.look, inner, _rows_upright(m))
        return shape_of(self.look, inner - m.gap() - pad_width(m, _KEY), ROWS - 1)

    def fill(self, page: TypePage) -> None:
        self._send = page.send
        self.band.set_band(page.band)
        alphabet = Alphabet.DIGITS if page.digits else Alphabet.CODE
        question = (page.name, page.first, page.send)
        self.draft.ask(question, "", alphabet, hidden=page.hidden)
        self.field.set_names(page.name, page.first_name, page.first)
        self.letters.show_letters(shown=not page.digits)
        self.pad.ok.set_ok(page.ok, "")

    def _sent(self, text: str) -> None:
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
