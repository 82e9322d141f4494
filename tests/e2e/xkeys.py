"""Real key events at an X server, by XTEST, at the speed of a scanner or of a person.

The server itself keeps the gaps between keys (the `delay` of XTestFakeKeyEvent), so a busy
machine does not stretch them.
"""

import ctypes
import threading
import time
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass

from tests.e2e.xstamps import Stamps

CONTROLS = {"\x02": "b", "\x04": "d", "\x1d": "]", "\x1e": "^"}
"""control characters, and the key that a scanner presses with Control for each"""

LOOK_AGAIN_S = 0.01
WAITING = threading.Event()
"""never set: what waits for the server looks again"""

NAMES = {"\r": "Return", "\t": "Tab", "\b": "BackSpace"}

_POINTER_ROOT = 1  # X.h: so far keys go to whatever is under the pointer
_MAIN_BLOCK = range(10, 66)  # from the digit 1 to the space bar
_PRINTABLE = range(0x20, 0x7F)  # the keysyms of these characters are their codes (keysymdef.h)


@dataclass(frozen=True, slots=True)
class _Place:
    """A key, and whether Shift is needed with it."""

    keycode: int
    shift: bool


class Keyboard:
    """Presses keys by their places; characters are those of the US layout, whichever is set.

    It learns the places from the server's own keymap, so make it while the layout is `us`.
    """

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XOpenDisplay.argtypes = [ctypes.c_char_p]
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._x.XStringToKeysym.argtypes = [ctypes.c_char_p]
        self._x.XKeysymToKeycode.restype = ctypes.c_ubyte
        self._x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._x.XkbKeycodeToKeysym.restype = ctypes.c_ulong
        self._x.XkbKeycodeToKeysym.argtypes = [
            *(ctypes.c_void_p, ctypes.c_ubyte),
            *(ctypes.c_int, ctypes.c_int),
        ]
        self._x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self._x.XGetInputFocus.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p]
        self._x.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._test.XTestFakeKeyEvent.argtypes = [
            *(ctypes.c_void_p, ctypes.c_uint),
            *(ctypes.c_int, ctypes.c_ulong),
        ]
        self._test.XTestFakeRelativeMotionEvent.argtypes = [
            *(ctypes.c_void_p, ctypes.c_int),
            *(ctypes.c_int, ctypes.c_ulong),
        ]
        self._display: int | None = self._x.XOpenDisplay(display.encode())
        assert self._display, f"no X server at {display}"
        self._places = self._learn()
        self._stamps = Stamps(display)
        self._named: dict[str, int] = {}

    def focus(self) -> int:
        """Return the window that keys go to; 0 where they go to none of their own."""
        window, revert = ctypes.c_ulong(), ctypes.c_int()
        self._x.XGetInputFocus(self._display, ctypes.byref(window), ctypes.byref(revert))
        return window.value if window.value > _POINTER_ROOT else 0

    def await_focus(self, before: int, patience_s: float) -> None:
        """Wait until keys go to another window than `before`, as they do once it is on screen."""
        until = time.monotonic() + patience_s
        while self.focus() in {0, before}:
            assert time.monotonic() < until, "no window took the keyboard"
            WAITING.wait(LOOK_AGAIN_S)

    def close(self) -> None:
        """Hang up; the server must still be there."""
        self._stamps.close()
        self._x.XCloseDisplay(self._display)

    def scan(self, text: str, gap_ms: int, *, end: str = "Return", prefix: str = "") -> int:
        """Press keys so long after each other, and what ends a scan, and settle.

        Returns:
            the longest gap between two of them by the server's count, in milliseconds.
        """
        self._stamps.longest_gap_ms()
        for char in prefix + text:
            self._stroke(char, gap_ms - gap_ms // 4, gap_ms // 4)
        if end:
            self._stroke(end, gap_ms - gap_ms // 4, gap_ms // 4)
        self.settle()
        return self._stamps.longest_gap_ms()

    def type(self, text: str, gaps_ms: Iterable[int], held_ms: int = 30) -> None:
        """Press keys as a person does, each so long after the last one came up, and settle."""
        for char, gap_ms in zip(text, gaps_ms, strict=False):
            self._stroke(char, gap_ms, held_ms)
        self.settle()

    def press(self, name: str, after_ms: int = 0, held_ms: int = 0) -> None:
        """Press and release a key by its X name, such as `Left`, and settle."""
        self._stroke(name, after_ms, held_ms)
        self.settle()

    def down(self, name: str, after_ms: int = 0) -> None:
        """Press a key, by its X name or the character on it, and leave it down."""
        self._fake(self._code(name), after_ms, down=True)

    def up(self, name: str, after_ms: int = 0) -> None:
        """Release a key, and settle."""
        self._fake(self._code(name), after_ms, down=False)
        self.settle()

    def pause(self, length_ms: int) -> None:
        """Touch nothing for a while, and settle."""
        self._test.XTestFakeRelativeMotionEvent(self._display, 0, 0, length_ms)
        self.settle()

    def settle(self) -> None:
        """Wait until the server has seen all keys."""
        self._x.XSync(self._display, 0)

    def _stroke(self, key: str, after_ms: int, held_ms: int) -> None:
        base = CONTROLS.get(key, key)
        around = ["Control_L"] if key in CONTROLS else []
        if len(base) == 1 and base in self._places and self._places[base].shift:
            around.append("Shift_L")
        code = self._code(base)
        for modifier in around:
            self._fake(self._code(modifier), after_ms, down=True)
            after_ms = 0  # a report of a USB keyboard holds modifiers and key together
        self._fake(code, after_ms, down=True)
        self._fake(code, held_ms, down=False)
        for modifier in reversed(around):
            self._fake(self._code(modifier), 0, down=False)

    def _fake(self, code: int, delay_ms: int, *, down: bool) -> None:
        self._test.XTestFakeKeyEvent(self._display, code, int(down), delay_ms)

    def _code(self, key: str) -> int:
        if key in self._places:
            return self._places[key].keycode
        name = NAMES.get(key, key)
        if name not in self._named:
            symbol = self._x.XStringToKeysym(name.encode())
            self._named[name] = self._x.XKeysymToKeycode(self._display, symbol)
            assert self._named[name], f"no key makes {name}"
        return self._named[name]

    def _learn(self) -> dict[str, _Place]:
        places: dict[str, _Place] = {}
        for code in _MAIN_BLOCK:
            for level in (0, 1):
                symbol = self._x.XkbKeycodeToKeysym(self._display, code, 0, level)
                if symbol in _PRINTABLE:
                    places.setdefault(chr(symbol), _Place(keycode=code, shift=bool(level)))
        return places


@contextmanager
def keyboard(display: str) -> Generator[Keyboard]:
    """Open a keyboard at a display whose layout is `us`."""
    keys = Keyboard(display)
    try:
        yield keys
    finally:
        keys.close()
