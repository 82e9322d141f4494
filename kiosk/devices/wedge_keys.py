"""What the keys of a scanner mean: by their places, never by the layout of the system."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from kiosk.devices.us_keys import control_character, us_character
from kiosk.session.keystrokes import Keystroke, Modifier, Role

E = TypeVar("E")

SEPARATORS = "\x1d\x1e\x04"  # GS, RS, EOT: ISO/IEC 15434, 4.2; GS is FNC1 within GS1 data too


@dataclass(frozen=True, slots=True, kw_only=True)
class WedgeSettings:
    """How a scanner types.

    Attributes:
        prefix: typed before each scan, such as STX; with one, no other typing is looked at.
        min_length: without a prefix, fewer characters than this are typing.
        function_keys: what function keys stand for, such as {"F8": GS}.
        scan_code_offset: a scan code of the system less the evdev code: 8 on X, 0 on Windows.
        start_ms: the longest gap between keys until there are `min_length` of them.
        continue_ms: the longest gap from then on; and at any time after a prefix.
        quarantine_ms: how long after a truncated scan its remainder may still come.
    """

    prefix: str = ""
    min_length: int = 4
    function_keys: Mapping[str, str] = field(default_factory=dict[str, str])
    scan_code_offset: int = 8
    start_ms: int = 35
    continue_ms: int = 250
    quarantine_ms: int = 500


def text_of(stroke: Keystroke[E], settings: WedgeSettings) -> str | None:
    """Return what a scanner means by a key that goes down; None for a key it does not use.

    The text of the event serves only where there is no scan code.
    """
    if stroke.function in settings.function_keys:
        return settings.function_keys[stroke.function]
    if stroke.role is not Role.OTHER or Modifier.OTHER in stroke.modifiers:
        return None
    if stroke.scan_code:
        code = stroke.scan_code - settings.scan_code_offset
        char = us_character(code, shift=Modifier.SHIFT in stroke.modifiers)
    else:
        char = stroke.text if len(stroke.text) == 1 and stroke.text.isprintable() else None
    if char and Modifier.CONTROL in stroke.modifiers:
        return control_character(char)
    return char
