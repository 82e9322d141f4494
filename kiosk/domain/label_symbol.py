"""How large the symbol of a label is, by the tables of the standards; nothing is drawn here.

QR           ISO/IEC 18004:2015, error correction level M, alphanumeric mode
Code 128     ISO/IEC 15417:2007, code sets B and C
Data Matrix  ISO/IEC 16022:2006, ECC 200, square, ASCII encodation
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

QUIET_MODULES = 4  # ISO/IEC 18004:2015, 6.3.8: clear on all four sides

# ISO/IEC 18004:2015, table 7: alphanumeric characters at error correction level M, by version.
_CAPACITY = (
    *(20, 38, 61, 90, 122, 154, 178, 221, 262, 311),
    *(366, 419, 483, 528, 600, 656, 734, 816, 909, 970),
    *(1035, 1134, 1248, 1326, 1451, 1542, 1637, 1732, 1839, 1994),
    *(2113, 2238, 2369, 2506, 2632, 2780, 2894, 3054, 3220, 3391),
)

# ISO/IEC 16022:2006, table 7: modules along a side, and the data codewords they hold.
_SQUARES = (
    *((10, 3), (12, 5), (14, 8), (16, 12), (18, 18), (20, 22), (22, 30), (24, 36)),
    *((26, 44), (32, 62), (36, 86), (40, 114), (44, 144), (48, 174), (52, 204), (64, 280)),
    *((72, 368), (80, 456), (88, 576), (96, 696), (104, 816), (120, 1050), (132, 1304)),
    (144, 1558),
)
_MATRIX_QUIET = 1  # ISO/IEC 16022:2006, 7.1

_BAR_QUIET = 10  # ISO/IEC 15417:2007, 4.2.4 b: clear at both ends
_CHARACTER = 11  # modules of a Code 128 character, and 13 of the stop character
_STOP = 13
START_B, START_C = 104, 105
_TO_C, _TO_B = 99, 100
_CHECK_MODULO = 103
_DIGITS = re.compile(r"\d+")
_WORTH_IT_AT_AN_END, _WORTH_IT = 4, 6  # ISO/IEC 15417:2007, annex E: digits for which C is shorter


class Symbology(Enum):
    """The symbols that a label may have."""

    QR = "qr"
    CODE_128 = "code128"
    DATA_MATRIX = "datamatrix"


@dataclass(frozen=True, slots=True, kw_only=True)
class SymbolSize:
    """How many modules a symbol has, without its quiet zone.

    Attributes:
        rows: 0 where the bars are as high as there is room.
        quiet: clear modules on each side; left and right only where `rows` is 0.
        version: by which QR and Data Matrix name the size; 0 for Code 128.
    """

    columns: int
    rows: int
    quiet: int
    version: int


def symbol_size(symbology: Symbology, content: str) -> SymbolSize | None:
    """Return the size of the symbol that holds `content`; None where none is large enough.

    `content` is QR alphanumeric, as all our codes are; Code 128 and Data Matrix take any ASCII
    character that prints.
    """
    match symbology:
        case Symbology.QR:
            version = qr_version(len(content))
            side = qr_modules(version) if version else 0
            size = SymbolSize(columns=side, rows=side, quiet=QUIET_MODULES, version=version or 0)
        case Symbology.DATA_MATRIX:
            size = _matrix_size(content)
        case Symbology.CODE_128:
            columns = _CHARACTER * (len(code128_values(content)) + 1) + _STOP
            size = SymbolSize(columns=columns, rows=0, quiet=_BAR_QUIET, version=0)
    return size if size.columns else None


def largest_size(symbology: Symbology) -> SymbolSize:
    """Return the largest symbol there is, for what holds too much of any."""
    version, quiet = (40, QUIET_MODULES) if symbology is Symbology.QR else (24, _MATRIX_QUIET)
    side = qr_modules(version) if symbology is Symbology.QR else _SQUARES[-1][0]
    return SymbolSize(columns=side, rows=side, quiet=quiet, version=version)


def qr_version(length: int) -> int | None:
    """Return the smallest QR version that holds so many alphanumeric characters at level M."""
    return next((v for v, most in enumerate(_CAPACITY, start=1) if length <= most), None)


def qr_modules(version: int) -> int:
    """Return the modules along one side, without quiet zone."""
    return 17 + 4 * version


def code128_values(content: str) -> tuple[int, ...]:
    """Return the symbol characters from the start to the last of the data, without check and stop.

    Runs of digits are written in pairs (set C) where that is shorter. `content` is ASCII that
    prints, so that set A is never needed.
    """
    return tuple(_values(content))


def code128_check(values: tuple[int, ...]) -> int:
    """Return the check character of symbol characters (ISO/IEC 15417:2007, annex A)."""
    weighed = sum(place * value for place, value in enumerate(values))
    return (values[0] + weighed) % _CHECK_MODULO


def _values(content: str) -> Iterator[int]:
    in_pairs = None
    for part, wanted in _parts(content):
        if in_pairs is None:
            yield START_C if wanted else START_B
        elif wanted is not in_pairs:
            yield _TO_C if wanted else _TO_B
        in_pairs = wanted
        if wanted:
            yield from (int(part[at : at + 2]) for at in range(0, len(part), 2))
        else:
            yield from (ord(character) - 32 for character in part)


def _parts(content: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts of `content` and whether each is written in pairs of digits."""
    done = 0
    for run in _DIGITS.finditer(content):
        start, end = run.span()
        at_an_end = start == 0 or end == len(content)
        if end - start < (_WORTH_IT_AT_AN_END if at_an_end else _WORTH_IT):
            continue
        odd = (end - start) % 2
        if start and odd:
            start += 1
        if start > done:
            yield content[done:start], False
        done = end - (odd if run.start() == 0 else 0)
        yield content[start:done], True
    if done < len(content) or not content:
        yield content[done:], False


def _matrix_size(content: str) -> SymbolSize:
    pairs = sum(len(run) // 2 for run in _DIGITS.findall(content))
    codewords = len(content) - pairs
    found = (
        (version, side)
        for version, (side, most) in enumerate(_SQUARES, start=1)
        if codewords <= most
    )
    version, side = next(found, (0, 0))
    return SymbolSize(columns=side, rows=side, quiet=_MATRIX_QUIET, version=version)
