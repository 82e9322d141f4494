"""A history: what happened, the newest first, along one line."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from kiosk.domain.messages import Text
from kiosk.screens.parts import Shade
from kiosk.screens.values import Happened
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import RIGHT
from kiosk.ui.look import Look
from kiosk.ui.widgets.notes import title_and_sub
from kiosk.ui.widgets.rows import ListCard

ROW = 89
_CIRCLE = 25
_LOUD = {Shade.CHECK, Shade.STOP}


class Timeline(ListCard[Happened]):
    """A card with the events of a unit, a lot or a part."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, ROW, self._event, _said, lambda event: event.does)
        self._opens = False

    def set_events(
        self,
        events: tuple[Happened, ...],
        *,
        title: Text,
        right: Text = "",
        empty: Text = "",
        empty_icon: str = "",
        spoken: Text = "",
    ) -> None:
        """Show a history; without a title `spoken` is its name."""
        self._opens = any(event.does is not None for event in events)
        self.set_rows(
            events,
            title=title,
            right=right,
            empty=empty,
            empty_icon=empty_icon,
            spoken=spoken,
        )

    def _event(self, ink: Ink, rect: QRectF, event: Happened, number: int) -> None:
        theme = ink.theme
        middle, x = rect.center().y(), rect.left() + ink.px(20)
        at = QRectF(x, middle - ink.px(31), ink.px(86), ink.px(34))
        ink.text(at, event.at, ink.font(26, 700, tabular=True), theme.ink)
        day = QRectF(x, middle + ink.px(3), ink.px(102), ink.px(26))
        ink.words(day, event.day, 18, 400, theme.ink2, lines=1, least=16)
        centre = x + ink.px(130)
        top = rect.top() if number else middle
        last = number == len(self.rows.rows) - 1
        ink.line(centre, top, centre, middle if last else rect.bottom(), theme.line, 3)
        draw_circle(ink, QPointF(centre, middle), event.icon, event.shade)
        right = rect.right() - ink.px(20)
        if self._opens:
            mark = ink.px(28)
            right -= mark
            if event.does is not None:
                ink.icon("chevron-right", right, middle - mark / 2, mark, theme.ink2)
            right -= ink.px(10)
        x = centre + ink.px(46)
        who = min(ink.px(172), (right - x) * 0.32)
        loud = event.shade in _LOUD
        colour = theme.shade(event.shade)[2] if loud else ""
        words = QRectF(x, rect.top(), right - who - ink.px(16) - x, rect.height())
        title_and_sub(
            ink, words, event.title, event.detail, size=25, sub_size=20, title_ink=colour
        )
        upper = QRectF(right - who, middle - ink.px(30), who, ink.px(32))
        ink.words(upper, event.who, 20, 600, theme.ink, RIGHT, lines=1, least=16)
        lower = QRectF(right - who, middle + ink.px(3), who, ink.px(28))
        ink.words(lower, event.where, 18, 400, theme.ink2, RIGHT, lines=1, least=16)


def draw_circle(ink: Ink, centre: QPointF, icon: str, shade: Shade) -> None:
    """Draw an icon on a disc, which hides the line behind it."""
    theme = ink.theme
    ground, front, edge = theme.shade(shade)
    side = 2.0 * ink.px(_CIRCLE)
    disc = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
    edged = shade is Shade.STOP and theme.stop_edge != theme.stop
    ink.box(disc, ground, radius=_CIRCLE, edge=edge if edged else "")
    mark = ink.px(28)
    ink.icon(icon, centre.x() - mark / 2, centre.y() - mark / 2, mark, front)


def _said(event: Happened) -> Sequence[Text]:
    return event.day, event.at, event.title, event.detail, event.who, event.where
