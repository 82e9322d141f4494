"""A conflict: the evidence side by side, and what can be decided (R2, O4)."""

from kiosk.screens.values import ConflictPage
from kiosk.ui.widgets.band import SMALL_HEAD, SMALL_STRIP, BandView
from kiosk.ui.widgets.choices import Choices
from kiosk.ui.widgets.evidence import EvidenceCards
from kiosk.ui.widgets.frame import View


class ConflictView(View[ConflictPage]):
    """The band with what is contradicted, the cards, the choices."""

    def build(self) -> None:
        self.band = BandView(self.look, head=SMALL_HEAD, strip=SMALL_STRIP)
        self.band.painted.connect(self.painted)
        self.body.addWidget(self.band)
        self.cards = EvidenceCards(self.look)
        self.body.addWidget(self.cards)
        self.choices = Choices(self.look)
        self.choices.intended.connect(self.intended)
        self.body.addWidget(self.choices, 1)

    def fill(self, page: ConflictPage) -> None:
        self.band.set_band(page.band, page.next)
        self.cards.set_cards(page.cards, page.more)
        self.choices.set_actions(page.choices)
