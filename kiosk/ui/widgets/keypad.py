"""The keypad: digits as on a till, Delete, Clear, and OK two keys high."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.domain.messages import Text, phrase
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import CENTRE, TOP_CENTRE
from kiosk.ui.look import Look
from kiosk.ui.metrics import KEY_MM, Metrics
from kiosk.ui.widgets.band import SMALL_HEAD
from kiosk.ui.widgets.bar import HEIGHT as BAR
from kiosk.ui.widgets.button import FOOT, Touch
from kiosk.ui.widgets.draft import POINT, Alphabet, Draft
from kiosk.ui.widgets.frame import MARGIN

KEY = 120
"""Width of a key, in pixels of the design."""
ROWS = COLUMNS = 4
_HIGH = 113
_LEAST_HEAD = 72

_DIGITS = ("789", "456", "123")
NEXT_FREE = "~"
"""In a list of serials the next free number of the part's scheme."""


def least_key(metrics: Metrics) -> int:
    """Return the side of the smallest key that a glove can hit, in pixels."""
    return metrics.mm(KEY_MM)


def pad_width(metrics: Metrics, key: float = KEY) -> int:
    """Return the width of the keypad in pixels, its keys `key` pixels of the design wide."""
    return COLUMNS * metrics.key(key) + (COLUMNS - 1) * metrics.gap()


def pad_height(metrics: Metrics) -> int:
    """Return the height of the keypad in pixels where it has a place of its own."""
    return ROWS * metrics.key(_HIGH) + (ROWS - 1) * metrics.gap()


def band_head(metrics: Metrics) -> int:
    """Return the height of the band above a keypad, in pixels of the design.

    On a panel so low that the keys would fall short of 19 mm the band gives way.
    """
    if metrics.portrait:
        return SMALL_HEAD
    keys = ROWS * least_key(metrics) + (ROWS - 1) * metrics.gap()
    around = metrics.px(BAR) + 2 * metrics.px(MARGIN) + metrics.target(FOOT) + 2 * metrics.gap()
    spare = int((metrics.height - around - keys) / metrics.scale)
    return max(_LEAST_HEAD, min(SMALL_HEAD, spare))


class KeypadKey(Touch):
    """One key: characters, or a word under an icon.

    Signals:
        struck: released inside; carries the characters.
    """

    struck = Signal(str)

    def __init__(
        self, look: Look, caption: Text, *, icon: str = "", sends: str = "", size: int = 50
    ) -> None:
        """Make a key.

        Args:
            look: of the window.
            caption: what stands on it.
            icon: above the caption; "" for a key that shows its characters large.
            sends: its characters, where they are not its caption.
            size: of the characters, in pixels of the design.
        """
        super().__init__(look)
        self.icon_name = icon
        self._size = size
        self.setMinimumSize(self.sizeHint())
        ignored = QSizePolicy.Policy.Ignored
        self.setSizePolicy(ignored, ignored)
        self.clicked.connect(self._strike)
        self.set_caption(caption, sends)

    def set_caption(self, caption: Text, sends: str = "") -> None:
        """Show and send something else."""
        said = self.look.speaker.text(caption)
        self.caption = caption
        self.sends = sends or said
        self.setText(said)
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        size = least_key(self.look.metrics)
        return QSize(size, size)

    def _strike(self) -> None:
        self.struck.emit(self.sends)

    def draw(self, ink: Ink) -> None:
        theme = self.look.theme
        whole = QRectF(self.rect())
        usable = self.isEnabled()
        ground = theme.press if self.isDown() else theme.card if usable else theme.ground
        front = theme.ink if usable else theme.ink2
        ink.box(whole, ground, edge=theme.line)
        if not self.icon_name:
            word = whole.adjusted(ink.px(8), 0, -ink.px(8), 0)
            ink.words(word, self.caption, self._size, 700, front, CENTRE, lines=1, least=16)
            return
        mark, word = ink.px(44), ink.px(32)
        top = (whole.height() - mark - word) / 2
        ink.icon(self.icon_name, (whole.width() - mark) / 2, top, mark, front)
        rect = QRectF(ink.px(6), top + mark + ink.px(2), whole.width() - ink.px(12), word)
        ink.words(rect, self.caption, 19, 600, front, CENTRE, lines=1, least=16)


class OkKey(KeypadKey):
    """The key that ends an entry."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "")
        self._sub: Text = ""
        self.setObjectName("ok")

    def set_ok(self, caption: Text, sub: Text) -> None:
        """Show other words, and what they lead to."""
        self._sub = sub
        self.set_caption(caption)
        self.setAccessibleDescription(self.look.speaker.text(sub))

    def ring_colour(self) -> str:
        return self.look.theme.on_accent if self.isEnabled() else self.look.theme.ink

    def draw(self, ink: Ink) -> None:
        theme = self.look.theme
        whole = QRectF(self.rect())
        if not self.isEnabled():
            ink.box(whole, theme.track, edge=theme.line)
        else:
            ground = QColor(theme.accent).darker(115).name() if self.isDown() else theme.accent
            ink.box(whole, ground)
        front = theme.on_accent if self.isEnabled() else theme.ink2
        mark, word, gap = ink.px(56), ink.px(44), ink.px(8)
        pad = ink.px(8)
        wide = whole.width() - 2 * pad
        lines = len(ink.lines(self._sub, 18, 400, wide)) if self._sub else 0
        below = min(lines, 3) * ink.px(24)
        top = (whole.height() - mark - gap - word - below) / 2
        ink.icon("check", (whole.width() - mark) / 2, top, mark, front, 2.75)
        rect = QRectF(pad, top + mark + gap, wide, word)
        ink.words(rect, self.caption, 34, 700, front, CENTRE, least=17)
        if below:
            under = QRectF(pad, rect.bottom() + ink.px(2), wide, below)
            ink.paragraph(under, self._sub, 18, front, align=TOP_CENTRE, least=16)


class NumberPad(QWidget):
    """Sixteen keys that write into a draft.

    7 8 9 Delete        the last row is   . 0 00   for a quantity,
    4 5 6 Clear                           . 0 -    for a code,
    1 2 3 OK                              ~ 0 -    for a list of codes,
    . 0 00 OK                               0      for digits alone
    """

    def __init__(self, look: Look, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.metrics.gap())
        for row, line in enumerate(_DIGITS):
            for column, digit in enumerate(line):
                grid.addWidget(self._key(look, digit), row, column)
        self.left = self._key(look, POINT)
        self.right = self._key(look, "00")
        for column, key in enumerate((self.left, self._key(look, "0"), self.right)):
            grid.addWidget(key, ROWS - 1, column)
        self.delete = KeypadKey(look, phrase("key_delete"), icon="delete")
        self.clear = KeypadKey(look, phrase("key_clear"), icon="x")
        self.ok = OkKey(look)
        self.delete.clicked.connect(draft.delete)
        self.clear.clicked.connect(draft.clear)
        self.ok.clicked.connect(draft.send)
        grid.addWidget(self.delete, 0, 3)
        grid.addWidget(self.clear, 1, 3)
        grid.addWidget(self.ok, 2, 3, 2, 1)
        for number in range(ROWS):
            grid.setColumnStretch(number, 1)
            grid.setRowStretch(number, 1)
        draft.changed.connect(self._judge)
        self._judge()

    def _key(self, look: Look, characters: str) -> KeypadKey:
        key = KeypadKey(look, characters)
        key.struck.connect(self._draft.strike)
        return key

    def _judge(self) -> None:
        """Say which keys are of use."""
        draft = self._draft
        for key in (self.delete, self.clear, self.ok):
            key.setEnabled(bool(draft.text) and not (key is self.ok and draft.spent))
        digits = draft.alphabet is Alphabet.DIGITS
        self.left.setVisible(not digits)
        self.right.setVisible(not digits)
        self.left.setEnabled(draft.alphabet is not Alphabet.WHOLE)
        self.left.set_caption(NEXT_FREE if draft.alphabet is Alphabet.LIST else POINT)
        codes = draft.alphabet in {Alphabet.CODE, Alphabet.LIST}
        self.right.set_caption("-" if codes else "00")
