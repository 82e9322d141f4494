"""Rows that many lists share: a note with its icon, and a named value."""

from collections.abc import Sequence
from typing import TypeGuard

from PySide6.QtCore import QRectF, Signal

from kiosk.domain.messages import Text
from kiosk.screens.intents import Intent
from kiosk.screens.parts import Field, Note, Shade
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import CENTRE, RIGHT
from kiosk.ui.look import Look
from kiosk.ui.widgets.button import Touch
from kiosk.ui.widgets.painted import sentences

NOTE = 89
"""Height of a note's row, in pixels of the design; five of them fit beneath a small band."""
FIELD = 72
"""Height of a named value's row, in pixels of the design."""
_COUNT, _COUNT_WORDS = 30, 22
"""Sizes of a number at the end of a row, and of words there."""
_SUB_LINES = 3
"""Most lines of the sentence below a title, such as a refusal on an upright panel."""


def draw_note(ink: Ink, rect: QRectF, note: Note, number: int) -> None:
    """Draw a note: its icon in a box, title and sub, how many, and a mark where it can be tapped.

    Args:
        ink: to draw with.
        rect: of the row.
        note: what the row says.
        number: of the row, which looks the same whichever it is.
    """
    _ = number
    theme = ink.theme
    middle = rect.center().y()
    side = min(float(ink.px(52)), rect.height() - ink.px(16))
    box = QRectF(rect.left() + ink.px(18), middle - side / 2, side, side)
    mark_in_box(ink, box, note.icon, note.shade)
    left = box.right() + ink.px(16)
    right = rect.right() - ink.px(18)
    if note.does is not None:
        mark = ink.px(28)
        ink.icon("chevron-right", right - mark, middle - mark / 2, mark, theme.ink2)
        right -= mark + ink.px(6)
    if note.count:
        size = _COUNT if isinstance(note.count, str) else _COUNT_WORDS
        face = ink.font(size, 700, tabular=True)
        wide = ink.width(note.count, size, 700, tabular=True) + 2
        place = QRectF(right - wide, rect.top(), wide, rect.height())
        ink.text(place, note.count, face, theme.ink, RIGHT)
        right -= wide + ink.px(12)
    title_and_sub(ink, QRectF(left, rect.top(), right - left, rect.height()), note.title, note.sub)


def mark_in_box(ink: Ink, box: QRectF, icon: str, shade: Shade) -> None:
    """Draw an icon on the ground of its meaning."""
    theme = ink.theme
    ground, front, _ = theme.shade(shade)
    edged = shade is Shade.STOP and theme.stop_edge != theme.stop
    ink.box(box, ground, radius=10, edge=theme.stop_edge if edged else "")
    mark = round(box.width() * 0.58)
    ink.icon(icon, box.center().x() - mark / 2, box.center().y() - mark / 2, mark, front)


def title_and_sub(
    ink: Ink,
    rect: QRectF,
    title: Text,
    sub: Text,
    *,
    size: float = 22,
    sub_size: float = 17,
    title_ink: str = "",
    sub_ink: str = "",
) -> None:
    """Draw a title, over two lines where it is long, and a smaller sentence under it.

    Args:
        ink: to draw with.
        rect: of both, which stand in its middle.
        title: large.
        sub: below it; may be empty.
        size: of the title, in pixels of the design.
        sub_size: of the sentence.
        title_ink: colour of the title, where it is not the usual one.
        sub_ink: colour of the sentence, which is then bold.
    """
    theme = ink.theme
    first, second = title_ink or theme.ink, sub_ink or theme.ink2
    below = float(ink.px(sub_size + 10)) if sub else 0.0
    high = float(ink.px(size + 8))
    lines = 2
    if not is_code(title) and ink.width(title, size - 2, 700) > rect.width():
        high = min(float(ink.px(50)), rect.height() - below - ink.px(4))
    elif sub and ink.width(sub, 16) > rect.width():
        lines = min(_SUB_LINES, len(ink.lines(sub, 16, 400, rect.width())))
        below = min(
            float(ink.px(8 + 18 * lines)),
            rect.height() - high - ink.px(4 if lines < _SUB_LINES else 1),
        )
    top = rect.center().y() - (high + below) / 2
    upper = QRectF(rect.left(), top, rect.width(), high)
    if is_code(title):
        ink.code(upper, title, size, 17, 700, first)
    else:
        ink.words(upper, title, size, 700, first)
    if sub:
        lower = QRectF(rect.left(), top + high, rect.width(), below)
        ink.words(lower, sub, sub_size, 700 if sub_ink else 400, second, least=16, lines=lines)


def is_code(text: Text) -> TypeGuard[str]:
    """Tell what must keep both its ends: one long word, which cannot be broken."""
    return isinstance(text, str) and " " not in text


def say_note(note: Note) -> Sequence[Text]:
    """Return what a screen reader says of a note."""
    return note.title, note.count, note.sub


def does_note(note: Note) -> Intent | None:
    """Return what a tap on a note asks for."""
    return note.does


class NoteCard(Touch):
    """One note on a card of its own, or a sentence where there is none."""

    intended = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._note: Note | None = None
        self._empty: Text = ""
        self.clicked.connect(self._tapped)

    def set_note(self, note: Note | None, empty: Text = "") -> None:
        """Show a note, or what there is to say without one."""
        if (note, empty) == (self._note, self._empty):
            return
        self._note, self._empty = note, empty
        said = say_note(note) if note is not None else (empty,)
        words = [self.look.speaker.text(text) for text in said]
        self.setText(words[0])
        self.setAccessibleName(sentences(words))
        self.setEnabled(note is not None and note.does is not None)
        self.update()

    def _tapped(self) -> None:
        if self._note is not None and self._note.does is not None:
            self.intended.emit(self._note.does)

    def draw(self, ink: Ink) -> None:
        theme = self.look.theme
        whole = QRectF(self.rect())
        ink.box(whole, theme.press if self.isDown() else theme.card)
        if self._note is not None:
            draw_note(ink, whole, self._note, 0)
            return
        inner = whole.adjusted(ink.px(20), ink.px(8), -ink.px(20), -ink.px(8))
        ink.words(inner, self._empty, 22, 400, theme.ink2, CENTRE)


def draw_field(ink: Ink, rect: QRectF, field: Field) -> None:
    """Draw a named value: its name small above it, and after the name where it came from."""
    theme = ink.theme
    left = rect.left() + ink.px(20)
    if field.icon:
        mark = ink.px(30)
        front = theme.shade(field.shade)[2]
        ink.icon(field.icon, left, rect.center().y() - mark / 2, mark, front)
        left += mark + ink.px(16)
    wide = rect.right() - ink.px(18) - left
    long = not is_code(field.value) and ink.width(field.value, 18, 700) > wide
    high = float(ink.px(44 if long else 30))
    top = rect.center().y() - (ink.px(23) + high) / 2
    named = min(ink.width(field.name, 17) + 2.0, wide)
    rest = wide - named - ink.px(12)
    name = QRectF(left, top, named, ink.px(23))
    ink.words(name, field.name, 17, 400, theme.ink2, lines=1, least=16)
    if field.origin and rest > ink.px(60):
        origin = QRectF(left + wide - rest, top, rest, ink.px(23))
        ink.text(origin, field.origin, ink.font(16), theme.ink2, RIGHT)
    value = QRectF(left, top + ink.px(23), wide, high)
    plain = field.shade in {Shade.PLAIN, Shade.INFO}
    front = theme.ink if plain else theme.shade(field.shade)[2]
    if is_code(field.value):
        ink.code(value, field.value, 21, 17, 700, front)
    else:
        ink.words(value, field.value, 21, 700, front, least=16)


def say_field(field: Field) -> Sequence[Text]:
    """Return what a screen reader says of a named value."""
    return field.name, field.value, field.origin
