"""The key events of a wedge scanner → the bytes it means, by the places of its keys.

The scanner is set to the US layout; Caps Lock and Num Lock do not matter. GS, RS and EOT come as
Control with `]`, `^` and `d`. A key that means no character is not dropped, for a code without
it would read like another: F8 becomes `{F8}` and the key 113 becomes `{KEY_113}`, which the
port's `replaces` may turn into what the scanner means by it.
"""

from kiosk.devices.us_keys import control_character, us_character

# Types, codes and values of linux/input-event-codes.h.
EV_SYN, EV_KEY = 0, 1
SYN_DROPPED = 3
_DOWN = 1

_SHIFTS = frozenset({42, 54})
_CONTROLS = frozenset({29, 97})
_OTHERS = frozenset({56, 100, 125, 126})  # Alt and Meta
_LOCKS = frozenset({58, 69, 70})
_ENDS = {28: b"\r", 96: b"\r", 15: b"\t"}  # Enter, Enter of the keypad, Tab
_FUNCTIONS = (
    {59 + n: n + 1 for n in range(10)} | {87: 11, 88: 12} | {183 + n: n + 13 for n in range(12)}
)


class WedgeEvents:
    """Keeps which modifiers are down."""

    def __init__(self) -> None:
        self._down: set[int] = set()

    def key(self, code: int, value: int) -> bytes:
        """Return what a key event adds: 1 is down, 0 is up, 2 is held, which adds nothing."""
        if code in _SHIFTS | _CONTROLS | _OTHERS:
            (self._down.add if value else self._down.discard)(code)
            return b""
        if value != _DOWN or code in _LOCKS:
            return b""
        if code in _ENDS:
            return _ENDS[code]
        return (self._character(code) or _name(code)).encode()

    def _character(self, code: int) -> str | None:
        if self._down & _OTHERS:
            return None
        char = us_character(code, shift=bool(self._down & _SHIFTS))
        if char is not None and self._down & _CONTROLS:
            return control_character(char)
        return char


def _name(code: int) -> str:
    return f"{{F{_FUNCTIONS[code]}}}" if code in _FUNCTIONS else f"{{KEY_{code}}}"
