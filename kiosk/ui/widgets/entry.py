"""The field that has the keys: a draft, and a mark where the next character goes."""

from PySide6.QtCore import QRectF

from kiosk.domain.messages import Text
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import RIGHT, SMALLEST
from kiosk.ui.look import Look
from kiosk.ui.widgets.draft import Draft
from kiosk.ui.widgets.painted import Painted

_LEAST = 22
_NEAR = 0.75
"""From this share of all characters on it is shown how many there are."""
_SMALL = 18
_LEADING = 1.2
"""Size of the letters of a draft that takes several lines, and height of a line for one of it."""
_MARK = 3
_MOST_LETTERS = 72


def draw_well(ink: Ink, box: QRectF) -> None:
    """Draw the ground that says: what is typed goes here."""
    ink.box(box, ink.theme.soft, edge=ink.theme.accent, width=4)


def draw_draft(ink: Ink, rect: QRectF, draft: Draft, size: float, *, share: float) -> float:
    """Draw a draft on one line; a proposal stands on a bar, as what the next key replaces.

    Args:
        ink: to draw with.
        rect: where it goes; the mark stands inside it too.
        draft: what to draw; a hidden one is as many dots.
        size: of the letters in pixels of the design, which shrink to fit.
        share: of the free space that is on its left: 0 begins, 1 ends with the rectangle.

    Returns:
        The size of the letters as drawn.
    """
    theme = ink.theme
    mark, gap = float(ink.px(_MARK)), float(ink.px(6))
    room = rect.width() - mark - gap
    at = size
    while at > _LEAST and _width(ink, draft, at) > room:
        at -= 1
    wide = min(_width(ink, draft, at), room)
    left = rect.left() + (room - wide) * share
    after = left + wide + gap
    if ink.look.speaker.right_to_left:
        left, after = left + mark + gap, left
    half = min(rect.height() / 2, ink.px(at * 0.48))
    line = QRectF(left, rect.center().y() - half, wide, 2 * half)
    if draft.proposed and draft.text:
        ink.box(line.adjusted(-gap, 0, gap, 0), theme.track, radius=6)
    if draft.hidden:
        _dots(ink, line, len(draft.text), at)
    else:
        ink.code(line, draft.text, at, at, 700, theme.ink)
    ink.fill(QRectF(after, line.top(), mark, line.height()), theme.accent)
    return at


def _width(ink: Ink, draft: Draft, size: float) -> float:
    if draft.hidden:
        return len(draft.text) * ink.px(size * 0.6)
    return ink.width(draft.text, size, 700) + 2.0


def _dots(ink: Ink, rect: QRectF, count: int, size: float) -> None:
    step, dot = ink.px(size * 0.6), ink.px(size * 0.36)
    for number in range(count):
        x = rect.left() + number * step + (step - dot) / 2
        place = QRectF(x, rect.center().y() - dot / 2, dot, dot)
        ink.box(place, ink.theme.ink, radius=size)


def draw_lines(ink: Ink, rect: QRectF, draft: Draft) -> None:
    """Draw a draft that is too long for one line; of more than there is room for, its end."""
    theme = ink.theme
    mark, gap = float(ink.px(_MARK)), float(ink.px(6))
    room = rect.width() - mark - gap
    high = ink.px(_SMALL * _LEADING)
    lines = ink.broken(draft.text, ink.font(_SMALL, 700), room)
    shown = lines[-max(1, int(rect.height() // high)) :]
    if len(shown) < len(lines):
        shown[0] = f"…{shown[0]}"
    top = rect.center().y() - len(shown) * high / 2
    after = rect.left()
    for number, each in enumerate(shown):
        wide = min(ink.width(each, _SMALL, 700) + 2.0, room)
        line = QRectF(rect.left(), top + number * high, wide, high)
        after = line.right() + gap
        if ink.look.speaker.right_to_left:
            line.translate(mark + gap, 0)
            after = rect.left()
        if draft.proposed:
            ink.box(line.adjusted(-gap, 0, gap, 0), theme.track)
        ink.code(line, each, _SMALL, SMALLEST, 700, theme.ink)
    last = top + (len(shown) - 1) * high
    ink.fill(QRectF(after, last + high * 0.1, mark, high * 0.8), theme.accent)


class EntryField(Painted):
    """A code as it is typed, under its name."""

    def __init__(self, look: Look, draft: Draft) -> None:
        super().__init__(look)
        self._draft = draft
        self._name: Text = ""
        self._first: tuple[Text, str] = ("", "")
        self._most = 0
        draft.changed.connect(self._tell)

    def set_names(self, name: Text, first_name: Text, first: str, *, most: int = 0) -> None:
        """Show what is typed, what was typed the first time, or how much more there can be.

        Args:
            name: of what is typed.
            first_name: of what was typed the first time.
            first: what that was, else empty.
            most: how many characters can be typed; shown where it is not 0.
        """
        self._name, self._first, self._most = name, (first_name, first), most
        self._tell()

    def _tell(self) -> None:
        text = str(len(self._draft.text)) if self._draft.hidden else self._draft.text
        self.said(self._name, text, *self._first)
        self.update()

    def draw(self, ink: Ink) -> None:
        theme = self.look.theme
        whole = QRectF(self.rect())
        draw_well(ink, whole)
        pad = float(ink.px(20))
        first_name, first = self._first
        if not first and 0 < self._most * _NEAR <= len(self._draft.text):
            first = f"{len(self._draft.text)} / {self._most}"
        head = QRectF(pad, ink.px(10), whole.width() - 2 * pad, ink.px(28))
        taken = 0.0
        if first:
            code = min(ink.width(first, 20, 700) + 2.0, head.width() * 0.4)
            ink.code(
                QRectF(head.right() - code, head.top(), code, head.height()),
                first,
                20,
                16,
                700,
                theme.ink,
                RIGHT,
            )
            name = min(ink.width(first_name, 18) + 2.0, head.width() * 0.3)
            before = QRectF(
                head.right() - code - ink.px(10) - name, head.top(), name, head.height()
            )
            ink.words(before, first_name, 18, 400, theme.ink2, RIGHT, lines=1, least=16)
            taken = code + name + ink.px(24)
        ink.words(
            head.adjusted(0, 0, -taken, 0), self._name, 20, 700, theme.soft_text, lines=1, least=16
        )
        rest = QRectF(
            pad,
            head.bottom(),
            whole.width() - 2 * pad,
            whole.height() - head.bottom() - ink.px(10),
        )
        if not self._draft.hidden and _width(ink, self._draft, _LEAST) > rest.width():
            draw_lines(ink, rest.adjusted(0, -ink.px(2), 0, ink.px(6)), self._draft)
            return
        size = min(_MOST_LETTERS, rest.height() / self.look.metrics.scale * 0.72)
        draw_draft(ink, rest, self._draft, size, share=0.5 if self._draft.hidden else 0)
