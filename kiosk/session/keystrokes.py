"""Keystrokes as the window hands them to the reader of a keyboard wedge, and what it rules."""

from dataclasses import dataclass
from enum import Enum, Flag, auto
from typing import Generic, Protocol, TypeVar

from kiosk.session.inputs import Broken, Scan

E = TypeVar("E")


class Role(Enum):
    """What a key is for, whatever the keyboard's layout."""

    END = auto()
    """Return, Enter or Tab: what a scanner sends after a code"""

    MODIFIER = auto()
    """changes other keys, and does nothing alone"""

    OTHER = auto()
    """all else: characters, arrows, function keys"""


class Modifier(Flag):
    """The modifiers held while a key goes down."""

    NONE = 0
    SHIFT = auto()
    CONTROL = auto()
    OTHER = auto()
    """Alt, AltGr, Meta: no scanner's character is made with them"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keystroke(Generic[E]):
    """A key that went down or came up.

    Attributes:
        scan_code: the place of the key as the system numbers it; 0 where it does not say.
        symbol: what the layout makes of it; tells keys apart where there is no scan code.
        function: "F8" for that key; empty for any that is no function key.
        text: what the layout makes of it as characters.
        repeated: the system calls it a repeat of a key that is held down.
        time_ms: when it happened by the system's own count, which may start over at 2**32.
        event: the window's own event, for it alone to understand.
    """

    pressed: bool
    scan_code: int = 0
    symbol: int = 0
    role: Role = Role.OTHER
    function: str = ""
    text: str = ""
    modifiers: Modifier = Modifier.NONE
    repeated: bool = False
    time_ms: int
    event: E

    @property
    def key(self) -> int:
        """The same number for a key's way down and its way up."""
        return self.scan_code or -self.symbol


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling(Generic[E]):
    """What becomes of a keystroke.

    Attributes:
        taken: it is kept from the widgets; otherwise it goes on to them, after `replay`.
        replay: events kept so far that were typing after all, oldest first.
        outcome: a scan that is complete, or one that broke off.
        took_ms: from the outcome's first key to its last.
        wake_ms: call `on_silence` when no key follows for so long; None for never.
    """

    taken: bool
    replay: tuple[E, ...] = ()
    outcome: Scan | Broken | None = None
    took_ms: int = 0
    wake_ms: int | None = None


class WedgeReader(Protocol[E]):
    """Tells a scanner's keystrokes from a person's."""

    def on_key(self, stroke: Keystroke[E]) -> Ruling[E]:
        """Rule on a keystroke; they come in the order in which they happened."""
        ...

    def on_silence(self) -> Ruling[E]:
        """Rule on what was kept, as no key followed within the time asked for."""
        ...

    def claims(self, stroke: Keystroke[E]) -> bool:
        """Tell whether a key about to go down would be kept; it must not act as a shortcut."""
        ...
