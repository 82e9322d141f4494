"""The characters of a US keyboard by the places of its keys, as a scanner set to US types them."""

_ROWS = (  # code of the leftmost key; the row's characters alone, and with Shift
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
)
_KEYPAD = ((71, "789-456+1230."), (55, "*"), (98, "/"))

# Codes of linux/input-event-codes.h; those of IBM's scan code set 1 are the same for these keys.
PLAIN = {first + n: char for first, row, _ in _ROWS for n, char in enumerate(row)}
SHIFTED = {first + n: char for first, _, row in _ROWS for n, char in enumerate(row)}
KEYPAD = {first + n: char for first, row in _KEYPAD for n, char in enumerate(row)}

_CONTROL_BITS = 0x1F


def us_character(code: int, *, shift: bool) -> str | None:
    """Return what the key with an evdev code types, Caps Lock and Num Lock aside."""
    return (SHIFTED if shift else PLAIN).get(code) or KEYPAD.get(code)


def control_character(char: str) -> str | None:
    """Return what Control makes of a character: GS of `]`, RS of `^`, EOT of `d`."""
    upper = char.upper()
    return chr(ord(upper) & _CONTROL_BITS) if "@" <= upper <= "_" else None
