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

import struct
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.label_template import THOUSAND, Widths

_FORMAT_4 = 4
_NO_CHARACTER = 0xFFFF  # OpenType 1.9.1, cmap format 4: the last segment maps U+FFFF to glyph 0
_BMP = {(3, 1), (0, 3), (0, 4)}  # OpenType 1.9.1, cmap: Windows Unicode BMP, Unicode BMP or full


class UnreadableFont(Exception):
    """A shipped font is not a TrueType file that this reader knows."""

    def __init__(self, path: Path, reason: str) -> None:
        """Say why of the file at `path`."""
        super().__init__(f"{path}: {reason}")
        self.path = path


def read_widths(path: Path) -> Widths:
    """Return the advance of each character that the font at `path` can draw.

    Combining marks count as missing: placed by advance alone they would stand on the wrong letter.

    Raises:
        UnreadableFont: a table is missing or of another format.
    """
    data = path.read_bytes()
    try:
        tables = _tables(data)
        advances = _advances(data, tables)
        glyphs = dict(_glyphs(data, _format_4(data, tables["cmap"])))
    except (struct.error, KeyError, IndexError, StopIteration) as error:
        raise UnreadableFont(
            path, f"not a TrueType font with a Unicode map ({error!r})"
        ) from error
    return Widths(
        {
            character: advances[min(glyph, len(advances) - 1)]
            for character, glyph in glyphs.items()
            if glyph and unicodedata.category(character)[0] in "LNPSZ"
        }
    )


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


def _glyphs(data: bytes, table: int) -> Iterator[tuple[str, int]]:
    """Yield each character and its glyph."""
    (twice,) = _u16(data, table + 6)
    columns = [table + 14, *(table + 16 + twice * n for n in (1, 2, 3))]
    ends, starts, deltas, offsets = (_u16(data, at, twice // 2) for at in columns)
    for segment, (start, end) in enumerate(zip(starts, ends, strict=True)):
        for code in range(start, min(end + 1, _NO_CHARACTER)):
            glyph = code
            if offsets[segment]:  # counted in bytes from its own place in the table
                at = columns[3] + 2 * segment + offsets[segment] + 2 * (code - start)
                (glyph,) = _u16(data, at)
            yield chr(code), (glyph + deltas[segment]) % 0x10000
