"""The labels as they lie on the bench in groups, which scroll by whole rows."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QWidget

from kiosk.domain.messages import Text
from kiosk.screens.rehearsal import Tray, TrayGroup, TrayLabel
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.rehearsal.labels import AROUND, TrayCard
from kiosk.ui.rehearsal.material import least, material
from kiosk.ui.rehearsal.spans import Span, Spans
from kiosk.ui.widgets.painted import Painted

_HEAD = 24
_WIDTH = 162
"""Width of a label with the room around it at least, in pixels of the design."""
_TALLEST = 112
_NOTCH = 120
"""Of a mouse wheel, in eighths of a degree (Qt)."""


class _Heading(Painted):
    """The name of a group, written on the bench."""

    def __init__(self, look: Look, title: Text, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._title = title
        self.said(title)

    def draw(self, ink: Ink) -> None:
        around = ink.px(AROUND)
        rect = QRectF(self.rect()).adjusted(around, 0, -around, 0)
        ink.words(rect, self._title, 17, 700, material(ink.theme).on_wood, lines=1, least=16)


@dataclass(frozen=True, slots=True)
class _Group:
    heading: _Heading
    cards: tuple[TrayCard, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    """Labels side by side, with the name of their group above the first ones."""

    heading: _Heading | None
    cards: tuple[TrayCard, ...]

    def show(self, *, whole: bool) -> None:
        """Draw it, or nothing of it."""
        for card in self.cards:
            card.set_whole(whole=whole)
        if self.heading is not None:
            self.heading.setVisible(whole)


class Spread(QScrollArea):
    """Groups of labels.

    Signals:
        intended: what a click on a label asks for.
        moved: other labels are in view, or the guide asks for others.
    """

    intended = Signal(object)
    moved = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._groups: tuple[TrayGroup, ...] = ()
        self._made: list[_Group] = []
        self._rows: list[_Row] = []
        self._spans = Spans((), 0)
        self._new_hint = False
        self._turned = 0
        self._surface = QWidget()
        self.setWidget(self._surface)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for place in (self.viewport(), self._surface):
            place.setAutoFillBackground(False)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(off)
        self.setVerticalScrollBarPolicy(off)
        gesture = QScroller.ScrollerGestureType.LeftMouseButtonGesture
        QScroller.grabGesture(self.viewport(), gesture)
        self._scroller = QScroller.scroller(self.viewport())
        self._scroller.stateChanged.connect(self._settle)
        self.verticalScrollBar().valueChanged.connect(self._settle)

    @property
    def cards(self) -> list[TrayCard]:
        """All labels in reading order."""
        return [card for group in self._made for card in group.cards]

    @property
    def overflows(self) -> bool:
        """Whether there are more labels than can be seen at once."""
        return self._spans.last > 0

    def set_groups(self, tray: Tray) -> None:
        """Show the labels of a tray; those that stand keep their place and focus."""
        before, self._groups = self._groups, tray.groups
        if _bare(before) != _bare(tray.groups):
            self._make()
        asked: Text = tray.guide.text if tray.guide is not None else ""
        labels = [label for group in tray.groups for label in group.labels]
        for card, label in zip(self.cards, labels, strict=True):
            card.set_label(label, asked if label.hint else "")
        self._new_hint = self._new_hint or _hints(before) != _hints(tray.groups)
        self.moved.emit()

    def _make(self) -> None:
        for old in self._surface.findChildren(QWidget):
            old.hide()
            old.deleteLater()
        self._made = []
        for group in self._groups:
            heading = _Heading(self.look, group.title, self._surface)
            cards = tuple(self._card(label) for label in group.labels)
            self._made.append(_Group(heading, cards))
            for each in (heading, *cards):
                each.show()
        self._lay_out()

    def _card(self, label: TrayLabel) -> TrayCard:
        card = TrayCard(self.look, label, self._surface)
        card.intended.connect(self.intended)
        card.reached.connect(self._reached)
        return card

    def _lay_out(self) -> None:
        """Put the labels in rows that share out the height, so that only whole ones are seen."""
        m = self.look.metrics
        wide, high = self.viewport().width(), self.viewport().height()
        columns = max(2, wide // m.px(_WIDTH))
        head, low = m.px(_HEAD), least(m) + 2 * m.px(AROUND)
        room = high - 2 * head
        pitch = max(low, min(room // max(1, room // low), m.px(_TALLEST)))
        self._rows = []
        spans: list[Span] = []
        top = 0
        for group in self._made:
            group.heading.setGeometry(0, top, wide, head)
            below = top + head
            for first in range(0, len(group.cards), columns):
                cards = group.cards[first : first + columns]
                for number, card in enumerate(cards):
                    left, right = wide * number // columns, wide * (number + 1) // columns
                    x = wide - right if self.look.speaker.right_to_left else left
                    card.setGeometry(x, below, right - left, pitch)
                heading = group.heading if first == 0 else None
                self._rows.append(_Row(heading, cards))
                spans.append(Span(top, below + pitch))
                top = below = below + pitch
        self._spans = Spans(tuple(spans), high)
        self._surface.setGeometry(0, self._surface.y(), wide, self._spans.last + high)
        self._scroller.setSnapPositionsY(list(map(float, self._spans.rests)))
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        first = self._spans.at(self._value)
        super().resizeEvent(event)
        self._lay_out()
        self._go(self._spans.top(first))

    @property
    def _value(self) -> int:
        return self.verticalScrollBar().value()

    def _go(self, value: int) -> None:
        self._scroller.stop()
        self.verticalScrollBar().setValue(value)

    def page(self, by: int) -> None:
        """Scroll by so many screens of whole rows; negative is up."""
        value = self._value
        for _ in range(abs(by)):
            value = self._spans.further(value) if by > 0 else self._spans.back(value)
        self._go(value)

    def bring(self, row: int) -> None:
        """Scroll no further than it takes to see a row."""
        self._go(self._spans.seen(self._value, row))

    def _reached(self, card: TrayCard) -> None:
        self.bring(next(n for n, row in enumerate(self._rows) if card in row.cards))

    def _hinted(self) -> list[int]:
        """Return the rows with a label that the guide asks for."""
        return [
            n for n, row in enumerate(self._rows) if any(each.label.hint for each in row.cards)
        ]

    def show_hint(self) -> None:
        """Bring what the guide asks for into view, if it asks for something else than before."""
        rows = self._hinted() if self._new_hint else []
        self._new_hint = False
        if rows and not any(each.whole for row in rows for each in self._rows[row].cards):
            self.bring(rows[0])

    def beyond(self) -> tuple[bool, bool]:
        """Say whether the guide asks for labels above and below those in view."""
        rows = [self._spans.rows[number] for number in self._hinted()]
        low = self._value + self._spans.high
        return any(row.top < self._value for row in rows), any(row.bottom > low for row in rows)

    def _settle(self) -> None:
        """Rest on a whole row, and while at rest draw none that is cut."""
        rests = self._scroller.state() == QScroller.State.Inactive
        nearest = self._spans.nearest(self._value)
        if rests and nearest != self._value:
            self.verticalScrollBar().setValue(nearest)
            return
        for row, span in zip(self._rows, self._spans.rows, strict=True):
            row.show(whole=not rests or self._spans.whole(self._value, span))
        self.moved.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by a row for each notch of the wheel."""
        self._turned += event.angleDelta().y()
        rows = int(self._turned / _NOTCH)
        self._turned -= rows * _NOTCH
        if rows:
            self._go(self._spans.top(self._spans.at(self._value) - rows))
        event.accept()


def _bare(groups: tuple[TrayGroup, ...]) -> list[tuple[object, ...]]:
    """Return what makes the labels the same ones, whichever the guide asks for."""
    return [
        (group.title, *((each.kind, each.caption, each.code) for each in group.labels))
        for group in groups
    ]


def _hints(groups: tuple[TrayGroup, ...]) -> set[tuple[int, int]]:
    return {
        (number, place)
        for number, group in enumerate(groups)
        for place, label in enumerate(group.labels)
        if label.hint
    }
