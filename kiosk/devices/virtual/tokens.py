"""Cuts a stream of ESC/POS bytes, however it is chopped up, into texts, commands and dot rows.

A command is its prefix and its parameters; a rule tells from the parameters had so far how many
it needs. `GS v 0` alone is handed on row by row, since its data may be larger than any buffer:

    1D 76 30 m xL xH yL yH    then yL + 256 yH rows of xL + 256 xH bytes

Prefixes and lengths: Epson ESC/POS command reference.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

_SPACE = 0x20
_LEADS = {0x10: "DLE", 0x1B: "ESC", 0x1C: "FS", 0x1D: "GS"}
_CONTROLS = {0x00: "NUL", 0x09: "HT", 0x0A: "LF", 0x0C: "FF", 0x0D: "CR", 0x18: "CAN"}


@dataclass(frozen=True, slots=True)
class Text:
    """Characters in the code page that is set."""

    content: bytes


@dataclass(frozen=True, slots=True)
class Command:
    """A whole command, such as `ESC a`, and its parameters."""

    name: str
    parameters: bytes = b""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of dots of `GS v 0`, the highest bit leftmost, 1 being black.

    Attributes:
        mode: bit 0 for dots of double width, bit 1 for double height.
        last: it ends its picture.
    """

    content: bytes
    mode: int
    last: bool


@dataclass(frozen=True, slots=True)
class Unknown:
    """The start of something that is no command here."""

    content: bytes


Token = Text | Command | Row | Unknown
_Needs = Callable[[bytes], int]


def _fixed(count: int) -> _Needs:
    return lambda _: count


def _counted(head: int, size: int) -> _Needs:
    """Return the rule of a command whose bytes `head`… tell the length of the rest, low first."""

    def needs(had: bytes) -> int:
        if len(had) < head + size:
            return head + size
        return head + size + int.from_bytes(had[head : head + size], "little")

    return needs


def _to_nul(head: int) -> _Needs:
    return lambda had: len(had) + (len(had) <= head or had[-1] != 0)


def _cut(had: bytes) -> int:
    return 2 if had[:1] in {b"A", b"B", b"a", b"b", b"g", b"h"} else 1


def _barcode(had: bytes) -> int:
    """`GS k`: a kind below 65 is followed by data and NUL, one above by a length and data."""
    if not had:
        return 1
    return _to_nul(1)(had) if had[0] < ord("A") else _counted(1, 1)(had)


def _bit_image(had: bytes) -> int:
    """`ESC *` m nL nH: columns of one byte, or of three where m is 32 or more."""
    return 3 if len(had) < 3 else 3 + (3 if had[0] >= 32 else 1) * (had[1] + 256 * had[2])  # noqa: PLR2004 - see the line above


def _pulse(had: bytes) -> int:
    """`DLE DC4`: a drawer's pulse, power off, or the buffer cleared."""
    return {8: 8, 7: 2}.get(had[0], 3) if had else 1


_NONE = b"@2LS<\x0c"
_ONE = b" !%-3=?EGJKMRTUVadert{u"
_RULES: dict[bytes, _Needs] = {
    **{b"\x1b" + bytes([letter]): _fixed(0) for letter in _NONE},
    **{b"\x1b" + bytes([letter]): _fixed(1) for letter in _ONE},
    b"\x1b$": _fixed(2),
    b"\x1b\\": _fixed(2),
    b"\x1bc": _fixed(2),
    b"\x1bp": _fixed(3),
    b"\x1bW": _fixed(8),
    b"\x1bD": _to_nul(0),
    b"\x1b*": _bit_image,
    b"\x1b(": _counted(1, 2),
    b"\x1c(": _counted(1, 2),
    b"\x1cp": _fixed(2),
    b"\x1c.": _fixed(0),
    b"\x1c&": _fixed(0),
    **{b"\x1d" + bytes([letter]): _fixed(1) for letter in b"!BEHITabfhrw"},
    **{b"\x1d" + bytes([letter]): _fixed(2) for letter in b"$LPW\\"},
    b"\x1d:": _fixed(0),
    b"\x1d^": _fixed(3),
    b"\x1d(": _counted(1, 2),
    b"\x1d8": _counted(1, 4),
    b"\x1dV": _cut,
    b"\x1dk": _barcode,
    b"\x1dv": _fixed(6),
    b"\x10\x04": _fixed(1),
    b"\x10\x05": _fixed(1),
    b"\x10\x14": _pulse,
}


_NAMES = {0x04: "EOT", 0x05: "ENQ", 0x0C: "FF", 0x14: "DC4"}


class Tokenizer:
    """The state between two chunks: a command, or a picture, that has begun."""

    def __init__(self) -> None:
        """Begin between two commands."""
        self._prefix = b""
        self._had = bytearray()
        self._row_bytes = 0
        self._rows = 0
        self._mode = 0

    def feed(self, chunk: bytes) -> Iterator[Token]:
        """Yield what is complete with `chunk`; to be read to its end before the next one."""
        at = 0
        while at < len(chunk):
            if self._rows:
                at, token = self._row(chunk, at)
            elif self._prefix:
                at, token = self._command(chunk, at)
            elif chunk[at] >= _SPACE:
                start = at
                while at < len(chunk) and chunk[at] >= _SPACE:
                    at += 1
                token = Text(chunk[start:at])
            else:
                token = self._begin(chunk[at])
                at += 1
            if token is not None:
                yield token

    def _begin(self, byte: int) -> Token | None:
        if byte in _LEADS:
            self._prefix = bytes([byte])
            return None
        name = _CONTROLS.get(byte)
        return Command(name) if name else Unknown(bytes([byte]))

    def _row(self, chunk: bytes, at: int) -> tuple[int, Row | None]:
        end = at + self._row_bytes - len(self._had)
        self._had += chunk[at:end]
        if len(self._had) < self._row_bytes:
            return len(chunk), None
        self._rows -= 1
        row = Row(bytes(self._had), self._mode, self._rows == 0)
        self._had.clear()
        return end, row

    def _command(self, chunk: bytes, at: int) -> tuple[int, Token | None]:
        if len(self._prefix) == 1:
            self._prefix += chunk[at : at + 1]
            at += 1
        rule = _RULES.get(self._prefix)
        if rule is None:
            unknown, self._prefix = Unknown(self._prefix), b""
            return at, unknown
        while (lacking := rule(bytes(self._had)) - len(self._had)) > 0:
            if at >= len(chunk):
                return at, None
            self._had += chunk[at : at + lacking]
            at = min(len(chunk), at + lacking)
        return at, self._whole()

    def _whole(self) -> Command | None:
        prefix, parameters = self._prefix, bytes(self._had)
        self._prefix = b""
        self._had.clear()
        if prefix == b"\x1dv":
            self._mode = parameters[1]
            self._row_bytes = int.from_bytes(parameters[2:4], "little")
            self._rows = int.from_bytes(parameters[4:6], "little") if self._row_bytes else 0
            return None
        name = f"{_LEADS[prefix[0]]} {_NAMES.get(prefix[1], chr(prefix[1]))}"
        if prefix[1:] in {b"(", b"8"}:
            return Command(f"{name} {chr(parameters[0])}", _after_length(prefix, parameters))
        return Command(name, parameters)


def _after_length(prefix: bytes, parameters: bytes) -> bytes:
    return parameters[5 if prefix[1:] == b"8" else 3 :]
