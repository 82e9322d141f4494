"""The base of all painted widgets."""

from collections.abc import Iterable

from PySide6.QtGui import QAccessible, QAccessibleEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.messages import Text
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look

_ENDS = (".", "!", "?", "…", ":")


def sentences(words: Iterable[str]) -> str:
    """Return words one after the other, as a screen reader pauses between them."""
    told = [text for text in words if text]
    return " ".join([*map(_closed, told[:-1]), *told[-1:]])


def _closed(text: str) -> str:
    return text if text.endswith(_ENDS) else f"{text}."


class Painted(QWidget):
    """A widget that draws itself with `Ink` and tells the screen reader what it shows."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look

    def draw(self, ink: Ink) -> None:
        """Draw the whole widget."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        _ = event
        with Ink(self, self.look, self.rect()) as ink:
            self.draw(ink)

    def said(self, *words: Text) -> None:
        """Set what a screen reader says of the widget, and tell it that it changed."""
        speaker = self.look.speaker
        name = sentences(map(speaker.text, words))
        if name == self.accessibleName():
            return
        self.setAccessibleName(name)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
