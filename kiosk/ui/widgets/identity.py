"""The head of a page about a thing: what it is, its status, where it is, what is wrong with it."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QResizeEvent

from kiosk.screens.parts import Note, Pill
from kiosk.screens.values import Countdown, Identity
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.widgets.button import Hit
from kiosk.ui.widgets.countdown_head import WIDE, draw_countdown
from kiosk.ui.widgets.painted import Painted

ROW = 89
_PAD = 10
_ISSUE = 300
_LEAST = 18


class IdentityCard(Painted):
    """Picture, code, status, place, and the open issue as one big target.

    On an upright panel the countdown and the issue have a row of their own.
    """

    intended = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._head: Identity | None = None
        self._countdown: Countdown | None = None
        self._hit = Hit(look, self, "")
        self._hit.clicked.connect(self._tapped)
        self._row = look.metrics.target(ROW)
        self._pad = look.metrics.px(_PAD)
        self.setFixedHeight(self._row + 2 * self._pad)

    def set_head(self, head: Identity, countdown: Countdown | None = None) -> None:
        """Show what the page is about."""
        self._head, self._countdown = head, countdown
        rows = 2 if self._below else 1
        between = self.look.metrics.gap() if rows > 1 else 0
        self.setFixedHeight(rows * self._row + between + 2 * self._pad)
        issue = head.issue
        self._hit.setVisible(issue is not None and issue.does is not None)
        if issue is not None:
            speaker = self.look.speaker
            self._hit.setAccessibleName(speaker.text(issue.title))
            self._hit.setAccessibleDescription(speaker.text(issue.sub))
        self._place_hit()
        status = head.status.text if head.status is not None else ""
        left = (countdown.left, countdown.of, countdown.low_text) if countdown is not None else ()
        wrong = (issue.title, issue.sub) if issue is not None else ()
        self.said(head.kind, head.code, status, head.place, head.place_sub, *left, *wrong)
        self.update()

    @property
    def _below(self) -> bool:
        """Whether there is a second row."""
        if self._head is None or not self.look.metrics.portrait:
            return False
        return self._countdown is not None or self._head.issue is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hit()

    def _tapped(self) -> None:
        if self._head is not None and self._head.issue is not None:
            self.intended.emit(self._head.issue.does)

    def _place_hit(self) -> None:
        rect = self._issue_rect()
        if self.look.speaker.right_to_left:
            rect.moveLeft(self.width() - rect.right())
        self._hit.setGeometry(rect.toRect())

    def _issue_rect(self) -> QRectF:
        m, wide, row = self.look.metrics, self.width(), self._row
        if not self._below:
            issue = m.px(_ISSUE)
            return QRectF(wide - self._pad - issue, self._pad, issue, row)
        top = self._pad + row + m.gap()
        whole = wide - 2 * self._pad
        issue = round(whole * 0.5) if self._countdown is not None else whole
        return QRectF(wide - self._pad - issue, top, issue, row)

    def draw(self, ink: Ink) -> None:
        head = self._head
        if head is None:
            return
        theme = self.look.theme
        ink.box(QRectF(self.rect()), theme.card)
        side = float(ink.px(ROW))
        first = QRectF(self._pad, self._pad, self.width() - 2.0 * self._pad, self._row)
        tile = QRectF(first.left(), first.center().y() - side / 2, side, side)
        ink.box(tile, theme.idle)
        mark = ink.px(54)
        centre = tile.center()
        ink.icon(
            head.icon, centre.x() - mark / 2, centre.y() - mark / 2, mark, theme.on_idle, 1.75
        )
        right = first.right() - ink.px(10)
        issue = self._issue_rect()
        if head.issue is not None:
            self._draw_issue(ink, issue, head.issue)
            right = right if self._below else issue.left() - ink.px(20)
        if self._countdown is not None:
            right = self._draw_countdown(ink, self._countdown, issue, right)
        x = tile.right() + ink.px(20)
        self._draw_names(ink, QRectF(x, first.top(), right - x, first.height()), head)

    def _draw_countdown(
        self, ink: Ink, countdown: Countdown, issue: QRectF, right: float
    ) -> float:
        """Draw it beside the issue; return where the names end."""
        if not self._below:
            left = right - ink.px(WIDE)
            draw_countdown(ink, QRectF(left, 0, ink.px(WIDE), self.height()), countdown)
            return left - ink.px(24)
        left = float(self._pad + ink.px(10))
        has_issue = self._head is not None and self._head.issue is not None
        end = issue.left() - ink.px(20) if has_issue else self.width() - left
        draw_countdown(ink, QRectF(left, issue.top(), end - left, issue.height()), countdown)
        return right

    def _draw_names(self, ink: Ink, rect: QRectF, head: Identity) -> None:
        theme = self.look.theme
        x, wide, middle = rect.left(), rect.width(), rect.center().y()
        kind = QRectF(x, middle - ink.px(50), wide, ink.px(24))
        ink.words(kind, head.kind, 18, 400, theme.ink2, lines=1, least=16)
        status = _pill_width(ink, head.status) if head.status is not None else 0.0
        code = QRectF(x, middle - ink.px(28), wide - status, ink.px(48))
        used = ink.code(code, head.code, 44, 20, 700, theme.ink)
        if head.status is not None:
            ink.pill(
                x + used + ink.px(18),
                middle - ink.px(3),
                head.status.text,
                head.status.shade,
                icon_name=head.status.icon,
                size=20,
                high=36,
            )
        mark = ink.px(30)
        ink.icon("map-pin", x, middle + ink.px(20), mark, theme.accent_text, 2.4)
        self._draw_place(ink, QRectF(x + ink.px(38), middle + ink.px(17), wide - ink.px(38), 0))

    def _draw_place(self, ink: Ink, rect: QRectF) -> None:
        head = self._head
        if head is None:
            return
        theme = self.look.theme
        gap = ink.px(18)
        sub = ink.width(head.place_sub, 16) if head.place_sub else 0
        size = 25
        while size > _LEAST and ink.width(head.place, size, 700) + gap + sub > rect.width():
            size -= 1
        wide = min(float(ink.width(head.place, size, 700) + 2), rect.width())
        place = QRectF(rect.left(), rect.top(), wide, ink.px(36))
        ink.text(place, head.place, ink.font(size, 700), theme.ink)
        rest = rect.width() - wide - gap
        if sub and rest > sub * 0.5:
            under = QRectF(rect.right() - rest, rect.top() + ink.px(1), rest, ink.px(36))
            ink.words(under, head.place_sub, 20, 400, theme.ink2, lines=1, least=16)

    def _draw_issue(self, ink: Ink, rect: QRectF, issue: Note) -> None:
        ground, front, edge = self.look.theme.shade(issue.shade)
        ink.box(rect, ground, edge=edge)
        mark, middle = ink.px(40), rect.center().y()
        ink.icon(issue.icon, rect.left() + ink.px(18), middle - mark / 2, mark, front)
        end = 44 if issue.does is not None else 14
        x = rect.left() + ink.px(72)
        wide = rect.right() - x - ink.px(end)
        title = QRectF(x, middle - ink.px(37), wide, ink.px(36))
        ink.words(title, issue.title, 25, 700, front, lines=1, least=16)
        ink.words(QRectF(x, middle, wide, ink.px(40)), issue.sub, 18, 400, front, least=16)
        if issue.does is not None:
            arrow = ink.px(28)
            ink.icon(
                "chevron-right", rect.right() - ink.px(38), middle - arrow / 2, arrow, front, 2.5
            )


def _pill_width(ink: Ink, pill: Pill) -> float:
    """Return the room that a pill of 20 pixels takes, with the space before it."""
    return ink.width(pill.text, 20, 700) + ink.px(18 + 24 + (31 if pill.icon else 0)) + ink.px(4)
