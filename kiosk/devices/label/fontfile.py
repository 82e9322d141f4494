"""Reads from a TrueType file what a layout needs: which characters it has and their widths.

    offset 0   scaler u32, tables u16, 6 bytes; each: tag 4, checksum u32, offset u32, length u32
    head +18   units per em u16
    hhea +34   number of wide metrics u16
    hmtx       wide metrics: advance u16, left bearing i16; glyphs beyond have the last advance
    cmap       version u16, subtables u16; each: platform u16, encoding u16, offset u32

The one subtable read is format 4, which every font for the Basic Multilingual Plane has:

    0  format u16 = 4, length u16, language u16, 2 x segments u16, 6 bytes
    14 end[segments] u16, pad u16, start[segments] u16, delta[segments] i16, offset[segments] u16
"""

import gzip
import struct
import unicodedata
import zlib
from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.label_template import THOUSAND

_FORMAT_4 = 4
_NO_CHARACTER = 0xFFFF  # OpenType 1.9.1, cmap format 4: the last segment maps U+FFFF to glyph 0
_BMP = {(3, 1), (0, 3), (0, 4)}  # OpenType 1.9.1, cmap: Windows Unicode BMP, Unicode BMP or full


_DAMAGED = (struct.error, KeyError, IndexError, StopIteration)


class UnreadableFont(Exception):
    """A shipped font is not a TrueType file that this reader knows."""

    def __init__(self, path: Path, reason: str) -> None:
        """Say why of the file at `path`."""
        super().__init__(f"{path}: {reason}")
        self.path = path


class FontFile:
    """A font in memory: which characters it has, and how wide each is."""

    def __init__(self, path: Path) -> None:
        """Read the file at `path`, which may be compressed (`.gz`).

        Raises:
            UnreadableFont: a table is missing or of another format.
        """
        try:
            data = path.read_bytes()
            self.data = gzip.decompress(data) if path.suffix == ".gz" else data
            tables = _tables(self.data)
            self._advances = _advances(self.data, tables)
            self._segments = _Segments(self.data, _format_4(self.data, tables["cmap"]))
        except (*_DAMAGED, EOFError, gzip.BadGzipFile, zlib.error) as error:
            raise UnreadableFont(
                path, f"not a TrueType font with a Unicode map ({error!r})"
            ) from error
        self._path = path

    def advance(self, character: str) -> int | None:
        """Return the advance of a character in thousandths of the em; None where it has none.

        Raises:
            UnreadableFont: the map points out of the file.
        """
        try:
            glyph = self._segments.glyph(ord(character))
        except _DAMAGED as error:
            raise UnreadableFont(self._path, f"a damaged map ({error!r})") from error
        return self._advances[min(glyph, len(self._advances) - 1)] if glyph else None

    def characters(self) -> Iterator[str]:
        """Yield each character that the map speaks of, in order."""
        for code in self._segments.codes():
            yield chr(code)


def read_widths(path: Path) -> dict[str, int]:
    """Return the advance of each character that the font at `path` can draw.

    Combining marks count as missing: placed by advance alone they would stand on the wrong letter.

    Raises:
        UnreadableFont: a table is missing or of another format.
    """
    font = FontFile(path)
    advances = {
        character: font.advance(character)
        for character in font.characters()
        if unicodedata.category(character)[0] in "LNPSZ"
    }
    return {character: advance for character, advance in advances.items() if advance is not None}


def _u16(data: bytes, at: int, count: int = 1) -> tuple[int, ...]:
    return struct.unpack_from(f">{count}H", data, at)


def _tables(data: bytes) -> dict[str, int]:
    (count,) = _u16(data, 4)
    records = (struct.unpack_from(">4sIII", data, 12 + 16 * n) for n in range(count))
    return {tag.decode("latin-1"): offset for tag, _, offset, _ in records}


def _advances(data: bytes, tables: dict[str, int]) -> tuple[int, ...]:
    (em,) = _u16(data, tables["head"] + 18)
    (count,) = _u16(data, tables["hhea"] + 34)
    return tuple(
        advance * THOUSAND // em for advance in _u16(data, tables["hmtx"], 2 * count)[::2]
    )


def _format_4(data: bytes, cmap: int) -> int:
    (count,) = _u16(data, cmap + 2)
    records = (struct.unpack_from(">HHI", data, cmap + 4 + 8 * n) for n in range(count))
    return next(
        cmap + offset
        for platform, encoding, offset in records
        if (platform, encoding) in _BMP and _u16(data, cmap + offset) == (_FORMAT_4,)
    )


class _Segments:
    """The map of format 4: runs of characters, and how each finds its glyph."""

    def __init__(self, data: bytes, table: int) -> None:
        (twice,) = _u16(data, table + 6)
        columns = [table + 14, *(table + 16 + twice * n for n in (1, 2, 3))]
        self._ends, self._starts, self._deltas, self._offsets = (
            _u16(data, at, twice // 2) for at in columns
        )
        self._data = data
        self._offsets_at = columns[3]

    def codes(self) -> Iterator[int]:
        for start, end in zip(self._starts, self._ends, strict=True):
            yield from range(start, min(end + 1, _NO_CHARACTER))

    def glyph(self, code: int) -> int:
        """Return the glyph of a character; 0 for none."""
        segment = bisect_left(self._ends, code)
        if segment == len(self._ends) or code < self._starts[segment]:
            return 0
        glyph = code
        if self._offsets[segment]:  # counted in bytes from its own place in the table
            at = self._offsets_at + 2 * segment + self._offsets[segment]
            (glyph,) = _u16(self._data, at + 2 * (code - self._starts[segment]))
            if not glyph:
                return 0
        return (glyph + self._deltas[segment]) % 0x10000
