"""The draft: what was entered by key or keyboard so far, until OK."""

from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

POINT = "."
MOST_DIGITS = 18
MOST_CHARACTERS = 80

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SHIFTED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class Alphabet(Enum):
    """What a draft may be made of."""

    WHOLE = "whole"
    """digits"""
    FRACTION = "fraction"
    """digits and one point"""
    DIGITS = "digits"
    """digits that are no quantity, such as a PIN"""
    CODE = "code"
    """whatever a code may hold"""
    LIST = "list"
    """codes, and the signs that make many of one (A22)"""


class Draft(QObject):
    """Text in the making.

    Attributes:
        text: as it stands.
        proposed: it is a proposal, or was sent already: the next character replaces it.
        spent: it was sent already: OK does nothing until it is edited or something else is asked.
        hidden: it is not shown, nor told to a screen reader.

    Signals:
        changed: of the text, or of what may be done with it.
        sent: OK; carries the text, which is never empty.
    """

    changed = Signal()
    sent = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.proposed = False
        self.spent = False
        self.hidden = False
        self.alphabet = Alphabet.WHOLE
        self._question: object = None
        self._most = MOST_CHARACTERS

    def ask(
        self,
        question: object,
        start: str,
        alphabet: Alphabet,
        *,
        hidden: bool = False,
        most: int = 0,
    ) -> None:
        """Begin with `start` if this is another question; else go on with what is there.

        Args:
            question: what is asked for; its like goes on with what is there.
            start: what stands there at first, a proposal.
            alphabet: what it may be made of.
            hidden: it is not to be shown.
            most: how many characters it may have; 0 for a code's, and what is longer already.
        """
        if question == self._question:
            return
        self._question = question
        self.spent = False
        self.hidden = hidden
        self.text, self.alphabet = start, alphabet
        self.proposed = 0 < len(start) <= MOST_CHARACTERS  # a long text is gone on with
        # What is long already can be added to, where nobody says how long it may be.
        self._most = most or MOST_CHARACTERS + len(start)
        self.changed.emit()

    def forget(self) -> None:
        """Begin anew even if the same question comes next."""
        self._question = None

    def strike(self, characters: str) -> None:
        """Add characters; those that cannot stand there are dropped."""
        text = "" if self.proposed else self.text
        for each in characters:
            text += self._taken(text, each)
        if text != ("" if self.proposed else self.text):
            self._become(text)

    def _taken(self, text: str, character: str) -> str:
        if self.alphabet in {Alphabet.CODE, Alphabet.LIST}:
            return character if character.isprintable() and len(text) < self._most else ""
        if len(text) >= MOST_DIGITS:
            return ""
        quantity = self.alphabet in {Alphabet.WHOLE, Alphabet.FRACTION}
        if character in {POINT, ","} and quantity:
            if POINT in text:
                return ""
            return POINT if text else f"0{POINT}"
        return character if character.isascii() and character.isdigit() else ""

    def delete(self) -> None:
        """Take the last character away."""
        if self.text:
            self._become(self.text[:-1])

    def clear(self) -> None:
        """Take all away."""
        if self.text:
            self._become("")

    def _become(self, text: str) -> None:
        self.text, self.proposed, self.spent = text, False, False
        self.changed.emit()

    def send(self) -> None:
        """Send what is there, once; what is typed after it begins anew."""
        if not self.text or self.spent:
            return
        self.proposed, self.spent = True, True
        self.changed.emit()
        self.sent.emit(self.text)

    def key(self, event: QKeyEvent) -> bool:
        """Take a key of the keyboard; False if it means nothing here."""
        if event.modifiers() & ~_SHIFTED:
            return False
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.send()
            return True
        if event.key() == Qt.Key.Key_Escape:
            used = bool(self.text)
            self.clear()
            return used
        if event.key() == Qt.Key.Key_Backspace:
            self.delete()
            return True
        text = event.text()
        if not text or not text.isprintable():
            return False
        self.strike(text)
        return True
