"""Keystrokes as a scanner and a person make them, and the window's part towards the decoder."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from kiosk.devices.us_keys import PLAIN, SHIFTED
from kiosk.devices.wedge import WedgeDecoder
from kiosk.devices.wedge_keys import WedgeSettings
from kiosk.session.inputs import Broken, Scan
from kiosk.session.keystrokes import Keystroke, Modifier, Role, Ruling

OFFSET = 8
RETURN, SHIFT, CONTROL, BACKSPACE, LEFT, F8, TAB = 36, 50, 37, 22, 113, 74, 23
"""scan codes on X"""

ROLES = {RETURN: Role.END, TAB: Role.END, SHIFT: Role.MODIFIER, CONTROL: Role.MODIFIER}
CODES = {char: code + OFFSET for code, char in PLAIN.items()}
SHIFTED_CODES = {char: code + OFFSET for code, char in SHIFTED.items() if char != " "}
CONTROLS = {"\x02": "b", "\x04": "d", "\x1d": "]", "\x1e": "^"}


def key(code: int, time_ms: int, *, pressed: bool = True) -> Keystroke[int]:
    """Return one way of a key by its scan code; `Desk` gives it its event."""
    return Keystroke(
        pressed=pressed,
        scan_code=code,
        role=ROLES.get(code, Role.OTHER),
        function="F8" if code == F8 else "",
        time_ms=time_ms,
        event=-1,
    )


def stroke(char: str, time_ms: int) -> list[Keystroke[int]]:
    """Return the ways of all keys for a character, Return and backspace too, at once."""
    special = {"\r": RETURN, "\t": TAB, "\b": BACKSPACE}
    base = CONTROLS.get(char, char)
    modifiers = Modifier.CONTROL if char in CONTROLS else Modifier.NONE
    around = [CONTROL] if char in CONTROLS else []
    if base in SHIFTED_CODES:
        modifiers |= Modifier.SHIFT
        around.append(SHIFT)
    code = special.get(base) or CODES.get(base) or SHIFTED_CODES[base]
    return [
        *(key(each, time_ms) for each in around),
        replace(key(code, time_ms), modifiers=modifiers, text="?"),
        key(code, time_ms, pressed=False),
        *(key(each, time_ms, pressed=False) for each in reversed(around)),
    ]


def keys(text: str, gaps_ms: Iterable[int], from_ms: int = 1000) -> list[Keystroke[int]]:
    """Return the keystrokes of a text, each character so long after the one before it.

    As X does, a key that goes down in the instant it came up is called a repeat.
    """
    now_ms, made, before = from_ms, list[Keystroke[int]](), ""
    for char, gap_ms in zip(text, gaps_ms, strict=True):
        now_ms += gap_ms
        strokes = stroke(char, now_ms)
        if char == before and gap_ms == 0 and len(strokes) == 2:
            strokes = [replace(each, repeated=each.pressed) for each in strokes]
        made += strokes
        before = char
    return made


@dataclass
class Desk:
    """Hands keystrokes to a decoder as a window does, and keeps what became of them.

    Attributes:
        busy: the window is too busy to tell the decoder of silence before the next key.
        given: the events that went on to the widgets, by the order in which they were made.
    """

    settings: WedgeSettings = field(default_factory=WedgeSettings)
    busy: bool = False
    made: int = 0
    given: list[int] = field(default_factory=list[int])
    outcomes: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        self.decoder: WedgeDecoder[int] = WedgeDecoder(self.settings)
        self._due_ms: int | None = None

    def play(self, strokes: Iterable[Keystroke[int]]) -> None:
        """Hand keystrokes over, in order."""
        for each in strokes:
            if self._due_ms is not None and not self.busy and each.time_ms > self._due_ms:
                self.silence()
            numbered = replace(each, event=self.made)
            self.made += 1
            ruling = self.decoder.on_key(numbered)
            self._note(ruling)
            if not ruling.taken:
                self.given.append(numbered.event)
            self._due_ms = None if ruling.wake_ms is None else each.time_ms + ruling.wake_ms

    def silence(self) -> None:
        """Tell the decoder that no key followed."""
        self._due_ms = None
        self._note(self.decoder.on_silence())

    def _note(self, ruling: Ruling[int]) -> None:
        self.given += ruling.replay
        match ruling.outcome:
            case Scan(text=text):
                self.outcomes.append(text)
            case Broken():
                self.outcomes.append("misread")
            case None:
                pass
