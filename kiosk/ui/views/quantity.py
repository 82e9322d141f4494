"""A quantity: what is known beside the keypad."""

from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from kiosk.screens.values import QuantityPage
from kiosk.session.inputs import Key
from kiosk.ui.widgets.band import BandView
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.draft import Alphabet, Draft
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.keypad import NumberPad, band_head, pad_height, pad_width
from kiosk.ui.widgets.line_head import LineHeadView
from kiosk.ui.widgets.quantity_form import QuantityForm


class QuantityView(View[QuantityPage]):
    """A number is entered; OK sends it."""

    def build(self) -> None:
        m = self.look.metrics
        self.draft = Draft()
        self.draft.sent.connect(self._sent)
        self.band = BandView(self.look, head=band_head(m), strip=0)
        self.band.painted.connect(self.painted)
        self.body.addWidget(self.band)
        card = Card(self.look)
        self.head = LineHeadView(self.look, progress=False)
        self.form = QuantityForm(self.look, self.draft)
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.form, 1)
        self.pad = NumberPad(self.look, self.draft)
        both = self.beside()
        both.addWidget(card, 1)
        both.addWidget(self.pad)
        if m.portrait:
            self.pad.setFixedHeight(pad_height(m))
        else:
            self.pad.setFixedWidth(pad_width(m))
        self.body.addLayout(both, 1)

    def fill(self, page: QuantityPage) -> None:
        self.band.set_band(page.band)
        self.head.set_line(page.line)
        question = (page.line, page.fields, page.quantity_name, page.quantity, page.unit)
        alphabet = Alphabet.FRACTION if page.point else Alphabet.WHOLE
        self.draft.ask(question, page.quantity, alphabet)
        self.form.set_page(page)
        self.pad.ok.set_ok(page.ok, page.ok_sub)

    def _sent(self, text: str) -> None:
        self.intended.emit(Key(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.draft.key(event):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.draft.forget()
        super().hideEvent(event)
