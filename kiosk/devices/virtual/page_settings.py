"""The settings of a line in print: where things stand, how letters and bar codes look."""

from collections.abc import Callable

from kiosk.devices.virtual.line import Line
from kiosk.devices.virtual.typeface import CODE_PAGES, FONT_A, FONT_B, Style

_SPACING = 30  # dots a line, after ESC @ and ESC 2 (Epson ESC/POS reference)
_TAB = 8  # characters
_OPTION = 48  # many settings take 0 and "0" alike


class Settings:
    """What commands set until the next `ESC @`."""

    def __init__(self, line: Line, note: Callable[[str], None]) -> None:
        """Begin as a printer does when switched on; `line` is the one in print."""
        self._line = line
        self._note = note
        self.style = Style()
        self.spacing = _SPACING
        self.bar_height, self.bar_module = 162, 3
        self.hri = 0
        """bit 0: a bar code's text stands above it; bit 1: below it"""

    def apply(self, name: str, parameters: bytes) -> None:
        """Carry out a command that sets something; another one changes nothing."""
        n = parameters[0] if parameters else 0
        if not (self._place(name, parameters) or self._letter(name, n) or self._several(name, n)):
            self._bar_code(name, n)

    def _place(self, name: str, parameters: bytes) -> bool:
        line = self._line
        match name:
            case "ESC a":
                line.alignment = parameters[0] % _OPTION
            case "ESC $":
                line.move_to(int.from_bytes(parameters, "little"))
            case "GS L":
                line.margin = int.from_bytes(parameters, "little")
            case "HT":
                stop = self.style.cell[0] * self.style.wide * _TAB
                line.move_to((line.used // stop + 1) * stop)
            case "CAN":
                line.clear()
            case "ESC 2" | "ESC 3":
                self.spacing = parameters[0] if parameters else _SPACING
            case _:
                return False
        return True

    def _letter(self, name: str, n: int) -> bool:
        style = self.style
        match name:
            case "ESC M":
                style.cell = FONT_B if n % _OPTION else FONT_A
            case "ESC E" | "ESC G":
                style.bold = bool(n & 1)
            case "ESC -":
                style.underline = n % _OPTION
            case "ESC  ":
                style.spacing = n
            case "GS B":
                style.reverse = bool(n & 1)
            case "GS !":
                style.wide, style.high = (n >> 4 & 7) + 1, (n & 7) + 1
            case _:
                return False
        return True

    def _several(self, name: str, n: int) -> bool:
        style = self.style
        match name:
            case "ESC t" if n in CODE_PAGES:
                style.code_page = CODE_PAGES[n]
            case "ESC t":
                self._note(f"unknown code page {n}")
            case "ESC !":
                style.cell = FONT_B if n & 1 else FONT_A
                style.bold = bool(n & 0x08)
                style.high, style.wide = 1 + (n >> 4 & 1), 1 + (n >> 5 & 1)
                style.underline = n >> 7
            case _:
                return False
        return True

    def _bar_code(self, name: str, n: int) -> None:
        match name:
            case "GS h":
                self.bar_height = max(1, n)
            case "GS w":
                self.bar_module = max(1, n)
            case "GS H":
                self.hri = n % _OPTION
            case _:
                return
