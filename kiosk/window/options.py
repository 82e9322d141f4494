"""How the window is opened."""

from dataclasses import dataclass
from pathlib import Path

WINDOWED = (1280, 800)
"""Of a window that does not fill the screen."""

REHEARSED = (1440, 810)
"""The same, with the tray beside it."""


class WindowError(Exception):
    """The window cannot be opened; the text says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How the window is opened.

    Attributes:
        demo: a throw-away folder with the demo plant, tray and virtual printer.
        size: width and height in pixels; None for the whole screen.
        at: left and top of the window, in pixels of the screen; None for wherever it opens.
        theme, language: in place of the settings; "" for those.
        screen: a screen of the demo by name; "" for none.
        picture: save the window there once it is painted, and end.
        tray: whether the rehearsal's tray is shown.
        tell: write a line of JSON for each page at standard output.
    """

    demo: bool = False
    size: tuple[int, int] | None = None
    at: tuple[int, int] | None = None
    theme: str = ""
    language: str = ""
    screen: str = ""
    picture: Path | None = None
    tray: bool = True
    tell: bool = False
