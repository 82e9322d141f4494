"""Nobody is signed on: which station this is, whether it works, and what to do."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QVBoxLayout

from kiosk.domain.messages import Text
from kiosk.screens.values import LockPage
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import CENTRE
from kiosk.ui.look import Look
from kiosk.ui.widgets.band import SMALL_HEAD, BandView
from kiosk.ui.widgets.device_rows import DEVICE, draw_device, say_device
from kiosk.ui.widgets.fixed_rows import FixedRows
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.notes import draw_note, say_note
from kiosk.ui.widgets.painted import Painted
from kiosk.ui.widgets.rows import HEAD, ListCard

_STATION = 160
"""Height of what tells which station this is, in pixels of the design."""
_ASKED = 190
"""Height of the badge and the words beside it, at least."""
_DEVICE = 52
"""Height of a device's row, at least."""
_KEPT = {1: 92, 2: 84, 3: 76}
"""Height of a row of kept work, by how many there are."""


class BadgePanel(Painted):
    """The station's number and name, large, and below them what to hold to the scanner."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._page: LockPage | None = None
        self.band = BandView(look, head=SMALL_HEAD, strip=0)
        inset = look.metrics.px(16)
        box = QVBoxLayout(self)
        box.setContentsMargins(inset, inset, inset, inset)
        box.addWidget(self.band, 0, Qt.AlignmentFlag.AlignBottom)

    def set_page(self, page: LockPage) -> None:
        """Show what the page says of the station and of the badge."""
        self._page = page
        self.band.setVisible(page.band is not None)
        if page.band is not None:
            self.band.set_band(page.band)
        self.said(page.title, page.sub, page.bar.number, page.bar.station, page.date)
        self.update()

    def draw(self, ink: Ink) -> None:
        page = self._page
        if page is None:
            return
        whole = QRectF(self.rect())
        ink.box(whole, ink.theme.card)
        pad = float(ink.px(36))
        self._station(ink, page, QRectF(pad, ink.px(34), whole.width() - 2 * pad, ink.px(96)))
        rule = float(ink.px(_STATION))
        ink.line(pad, rule, whole.width() - pad, rule, ink.theme.line, 2)
        low = whole.bottom() - (ink.px(SMALL_HEAD + 16) if page.band is not None else 0)
        room = QRectF(pad, rule, whole.width() - pad - ink.px(20), low - rule)
        if room.width() < ink.px(560):
            self._badge_above(ink, page, room)
        else:
            self._badge_beside(ink, page, room)

    def _station(self, ink: Ink, page: LockPage, rect: QRectF) -> None:
        theme = ink.theme
        tile = QRectF(rect.left(), rect.top(), ink.px(128), rect.height())
        ink.box(tile, theme.ink, radius=14)
        inner = tile.adjusted(ink.px(8), 0, -ink.px(8), 0)
        ink.code(inner, page.bar.number, 64, 30, 700, theme.card, CENTRE)
        left = tile.right() + ink.px(24)
        wide = rect.right() - left
        name = QRectF(left, rect.top() - ink.px(2), wide, ink.px(58))
        ink.words(name, page.bar.station, 42, 700, theme.ink, least=22)
        date = QRectF(left, rect.top() + ink.px(57), wide, ink.px(38))
        ink.words(date, page.date, 24, 400, theme.ink2, lines=1)

    def _badge_beside(self, ink: Ink, page: LockPage, room: QRectF) -> None:
        side = min(float(ink.px(180)), room.height() - ink.px(24))
        middle = room.center().y()
        self._badge(ink, page, QRectF(room.left(), middle - side / 2, side, side))
        left = room.left() + side + ink.px(28)
        rect = QRectF(left, middle - ink.px(72), room.right() - left, ink.px(144))
        self._asked(ink, rect, page.title, page.sub)

    def _badge_above(self, ink: Ink, page: LockPage, room: QRectF) -> None:
        side = min(float(ink.px(180)), room.height() - ink.px(150))
        top = room.center().y() - (side + ink.px(150)) / 2
        self._badge(ink, page, QRectF(room.left(), top, side, side))
        rect = QRectF(room.left(), top + side + ink.px(6), room.width(), ink.px(144))
        self._asked(ink, rect, page.title, page.sub)

    def _badge(self, ink: Ink, page: LockPage, box: QRectF) -> None:
        theme = ink.theme
        ink.icon("scan", box.left(), box.top(), round(box.width()), theme.accent_text, 1.6)
        mark = round(box.width() * 0.56)
        inset = (box.width() - mark) / 2
        ink.icon(page.icon, box.left() + inset, box.top() + inset, mark, theme.ink, 1.75)

    def _asked(self, ink: Ink, rect: QRectF, title: Text, sub: Text) -> None:
        theme = ink.theme
        upper = QRectF(rect.left(), rect.top(), rect.width(), ink.px(86))
        ink.words(upper, title, 62, 700, theme.ink, least=30)
        lower = QRectF(rect.left(), upper.bottom() + ink.px(2), rect.width(), ink.px(62))
        ink.paragraph(lower, sub, 25, theme.ink2)


class LockView(View[LockPage]):
    """What stands here while nobody is signed on."""

    def build(self) -> None:
        m = self.look.metrics
        self.panel = BadgePanel(self.look)
        self.panel.band.painted.connect(self.painted)
        self.devices = FixedRows(self.look, DEVICE, draw_device, say_device)
        self.kept = ListCard(self.look, min(_KEPT.values()), draw_note, say_note)
        right = QVBoxLayout()
        right.setSpacing(m.gap())
        right.addWidget(self.devices, 1)
        right.addWidget(self.kept)
        across = self.beside()
        across.addWidget(self.panel, 100)
        across.addLayout(right, 88 if m.portrait else 58)
        self.body.addLayout(across, 1)

    def fill(self, page: LockPage) -> None:
        m = self.look.metrics
        self.panel.set_page(page)
        self.devices.set_rows(page.devices, page.devices_title)
        if m.portrait:
            self.devices.setMinimumHeight(m.px(HEAD) + len(page.devices) * m.px(_DEVICE))
            band = SMALL_HEAD + 16 if page.band is not None else 0
            self.panel.setMinimumHeight(m.px(_STATION + _ASKED + band))
        self.kept.setVisible(bool(page.kept))
        rows = min(len(page.kept), max(_KEPT))
        if rows:
            self.kept.list.set_least(m.px(_KEPT[rows]))
            self.kept.setFixedHeight(m.px(HEAD) + rows * m.px(_KEPT[rows]) + m.px(2))
        self.kept.set_rows(page.kept, title=page.kept_title, right=page.kept_right)
