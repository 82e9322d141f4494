"""What the keys of a US keyboard are, for scanners that type."""

from kiosk.devices.us_keys import PLAIN, SHIFTED

ENTER, SHIFT, CONTROL, ALT, CAPS_LOCK, F8 = 28, 42, 29, 56, 58, 66

_PLAIN = {char: code for code, char in PLAIN.items()}
_SHIFTED = {char: code for code, char in SHIFTED.items()}
_CHORDS = {"\x1d": (CONTROL, _PLAIN["]"]), "\x04": (CONTROL, _PLAIN["d"])}

Stroke = tuple[int, int]


def pressed(*codes: int) -> list[Stroke]:
    """Return keys that go down one after the other and come up in the opposite order."""
    return [(code, 1) for code in codes] + [(code, 0) for code in reversed(codes)]


def typed(text: str) -> list[Stroke]:
    """Return what a scanner types for a text, GS, RS and EOT as chords of Control."""
    strokes: list[Stroke] = []
    for char in text:
        if char == "\x1e":
            strokes += pressed(CONTROL, SHIFT, _PLAIN["6"])
        elif char in _CHORDS:
            strokes += pressed(*_CHORDS[char])
        elif char in _PLAIN:
            strokes += pressed(_PLAIN[char])
        else:
            strokes += pressed(SHIFT, _SHIFTED[char])
    return strokes
