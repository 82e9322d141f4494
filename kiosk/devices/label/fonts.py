"""The shipped fonts as one: each face, and behind it the fonts for what it has no letter for.

    Atkinson Hyperlegible Next   Latin
    DejaVu Sans                  Greek, Cyrillic, Hebrew, Arabic, Armenian, Georgian, signs, marks
    Droid Sans Fallback          Chinese, Japanese, Korean
    GNU Unifont                  all else of the Basic Multilingual Plane, as dots

Those behind a face are compressed, and read when a label first needs one.
"""

from collections.abc import Mapping
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from kiosk.devices.label.fontfile import FontFile, read_widths
from kiosk.domain.label_template import THOUSAND, Face, Widths
from kiosk.resources import FONTS

_DEJAVU, _DEJAVU_BOLD = "DejaVuSans.ttf.gz", "DejaVuSans-Bold.ttf.gz"
_DROID, _UNIFONT = "DroidSansFallbackFull.ttf.gz", "Unifont.otf.gz"

_BEHIND: Mapping[Face, tuple[str, ...]] = {
    Face.REGULAR: (_DEJAVU, _DROID, _UNIFONT),
    Face.SEMIBOLD: (_DEJAVU_BOLD, _DEJAVU, _DROID, _UNIFONT),
    Face.BOLD: (_DEJAVU_BOLD, _DEJAVU, _DROID, _UNIFONT),
}
_SCALE: Mapping[str, int] = {_DEJAVU: 900, _DEJAVU_BOLD: 900, _DROID: 920, _UNIFONT: 940}
"""Thousandths of a face's em at which a font looks as large and stays in the line."""


def font_path(fonts: Path, face: Face) -> Path:
    """Return the file of a face."""
    return fonts / f"AtkinsonHyperlegibleNext-{face.value}.ttf"


class FontSet:
    """The fonts in one folder; what is found is kept. May be shared by threads."""

    def __init__(self, folder: Path) -> None:
        """Read the faces; the fonts behind them wait.

        Raises:
            UnreadableFont: a shipped font is damaged.
        """
        self._folder = folder
        self._files: dict[str, FontFile] = {}
        self._found: dict[tuple[Face, str], tuple[str, int] | None] = {}
        self.widths: Mapping[Face, Widths] = {
            face: Widths(
                read_widths(font_path(folder, face)), lambda c, face=face: self._elsewhere(face, c)
            )
            for face in Face
        }

    def opened(self, face: Face, character: str, size: int) -> tuple[str, int]:
        """Return the file that draws a character of a face, and the em in dots to draw it at."""
        if character in self.widths[face].advances:
            return font_path(self._folder, face).name, size
        found = self._behind(face, character)
        name = found[0] if found is not None else font_path(self._folder, face).name
        return name, max(1, size * _SCALE.get(name, THOUSAND) // THOUSAND)

    def source(self, name: str) -> BytesIO | Path:
        """Return where a font file can be read from, as TrueType."""
        return BytesIO(self._file(name).data) if name in _SCALE else self._folder / name

    def _elsewhere(self, face: Face, character: str) -> int | None:
        found = self._behind(face, character)
        return None if found is None else found[1]

    def _behind(self, face: Face, character: str) -> tuple[str, int] | None:
        key = face, character
        if key not in self._found:
            advances = ((name, self._file(name).advance(character)) for name in _BEHIND[face])
            self._found[key] = next(
                (
                    (name, advance * _SCALE[name] // THOUSAND)
                    for name, advance in advances
                    if advance is not None
                ),
                None,
            )
        return self._found[key]

    def _file(self, name: str) -> FontFile:
        if name not in self._files:
            self._files[name] = FontFile(self._folder / name)
        return self._files[name]


@lru_cache(maxsize=4)
def font_set(folder: Path = FONTS) -> FontSet:
    """Return the fonts in `folder`, read once.

    Raises:
        UnreadableFont: a shipped font is damaged.
    """
    return FontSet(folder)
