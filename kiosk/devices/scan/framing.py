"""The bytes of a line → codes: where one ends, what breaks off, and how to find the next.

    CR       ] d 2 0 1 0 4 ... GS 1 0 A B CR (LF)    an LF in front of a code is dropped
    LF       ] d 2 0 1 0 4 ... GS 1 0 A B (CR) LF    a CR before the LF is dropped
    CRLF     ] d 2 0 1 0 4 ... GS 1 0 A B CR LF      either one alone belongs to the code
    STX_ETX  STX ] d 2 0 1 0 4 ... ETX (CR) (LF)     anything else between ETX and STX is broken
    IDLE     ] d 2 0 1 0 4 ... <silence>

A code whose end does not come is given up when the line was silent for `STALE_S`, so that it is
never glued to the next one. What begins within `TAIL_S` after that may be its remainder, which
would read like a whole code: it is given up as well, unless STX or a prefix proves it whole.
Silence is what an empty read says; bytes that were only fetched late are not taken apart.
"""

from dataclasses import dataclass

from kiosk.settings.device_ports import Framing

LONGEST = 4096
"""Bytes a code has at most; the largest QR code holds 2,953 (ISO/IEC 18004)."""

IDLE_S = 0.08
"""The silence that ends a code without an end mark."""

STALE_S = 0.5
TAIL_S = 0.5

_STX, _ETX, _TAB, _LF, _CR = 0x02, 0x03, 0x09, 0x0A, 0x0D
_LINE_ENDS = b"\r\n"
_NEVER = -1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A whole code, without what frames it; times by a steady clock, in seconds."""

    code: bytes
    began_s: float
    ended_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """What is no whole code: the bytes at most `LONGEST`, how many came, when it was given up."""

    raw: bytes
    length: int
    ended_s: float


Framed = Frame | Cut


def without_prefix(code: bytes, prefix: bytes) -> bytes | None:
    """Return a code without the prefix; None if it lacks it, for then its beginning is lost."""
    return code.removeprefix(prefix) if code.startswith(prefix) else None


class Framer:
    """Takes the bytes of one line as they come, in any pieces."""

    def __init__(self, framing: Framing, prefix: bytes = b"") -> None:
        self._framing = framing
        self._prefix = prefix
        self._proves_whole = bool(prefix) or framing is Framing.STX_ETX
        self._strips_cr = framing in {Framing.LF, Framing.CRLF}
        self._buffer = bytearray()
        self._previous = 0
        self._began_s = 0.0
        self._last_s = 0.0
        self._inside = False  # between STX and ETX
        self._overlong = False  # told already; its end is looked for
        self._is_tail = False
        self._suspect_until_s = _NEVER

    def feed(self, data: bytes, now_s: float) -> list[Framed]:
        """Take bytes that were read just now; return what they complete."""
        done: list[Framed] = []
        for byte in data:
            done += self._take(byte, now_s)
            self._previous = byte
        if data:
            self._last_s = now_s
        return done

    def silent(self, now_s: float) -> list[Framed]:
        """Take note that a read has just found nothing; return what ends by that."""
        if not (self._buffer or self._overlong or self._inside):
            return []
        silence_s = now_s - self._last_s
        if self._framing is Framing.IDLE:
            return self._end(now_s) if silence_s >= IDLE_S else []
        if silence_s < STALE_S:
            return []
        return self.torn(now_s)

    def torn(self, now_s: float) -> list[Framed]:
        """Take note that bytes are missing here; return what had begun."""
        if not self._proves_whole:
            self._suspect_until_s = now_s + TAIL_S
        return self._given_up(now_s)

    def lost(self, now_s: float) -> list[Framed]:
        """Take note that the line is gone; return what had begun. The next line begins afresh."""
        cut = self._given_up(now_s)
        self._suspect_until_s = _NEVER
        return cut

    def _take(self, byte: int, now_s: float) -> list[Framed]:
        if self._framing is Framing.STX_ETX and byte == _STX:
            before = self._given_up(now_s)
            self._inside = True
            return before
        if self._is_end(byte):
            return self._end(now_s)
        if self._overlong or (not self._buffer and self._is_dropped_in_front(byte)):
            return []
        return self._keep(byte, now_s)

    def _is_end(self, byte: int) -> bool:
        match self._framing:
            case Framing.CR:
                return byte == _CR
            case Framing.LF:
                return byte == _LF
            case Framing.CRLF:
                return byte == _LF and self._previous == _CR
            case Framing.TAB:
                return byte == _TAB
            case Framing.STX_ETX:
                return byte == _ETX and self._inside
            case Framing.IDLE:
                return False

    def _is_dropped_in_front(self, byte: int) -> bool:
        match self._framing:
            case Framing.STX_ETX:
                return not self._inside and byte in _LINE_ENDS
            case Framing.CR:
                return byte == _LF
            case _:
                return False

    def _keep(self, byte: int, now_s: float) -> list[Framed]:
        if not self._buffer:
            self._began_s = now_s
            self._is_tail = now_s < self._suspect_until_s
            self._suspect_until_s = _NEVER
        self._buffer.append(byte)
        if len(self._without_cr()) <= LONGEST:
            return []
        cut = Cut(raw=bytes(self._buffer[:LONGEST]), length=len(self._buffer), ended_s=now_s)
        self._buffer.clear()
        self._overlong = True
        return [cut]

    def _without_cr(self) -> bytearray:
        """Return what is kept, less a CR that may belong to the end mark."""
        ends_in_cr = self._strips_cr and self._buffer.endswith(b"\r")
        return self._buffer[:-1] if ends_in_cr else self._buffer

    def _end(self, now_s: float) -> list[Framed]:
        raw = bytes(self._without_cr())
        if self._framing is Framing.IDLE:
            raw = raw.strip(_LINE_ENDS)
        code = without_prefix(raw, self._prefix)
        if not raw or code == b"":
            self._forget()
            return []
        if self._is_tail or code is None:
            return self._given_up(now_s)
        frame = Frame(code=code, began_s=self._began_s, ended_s=now_s)
        self._forget()
        return [frame]

    def _given_up(self, now_s: float) -> list[Framed]:
        """Return what had begun as cut, if anything; an overlong code was told before."""
        raw = bytes(self._buffer)
        self._forget()
        return [Cut(raw=raw[:LONGEST], length=len(raw), ended_s=now_s)] if raw else []

    def _forget(self) -> None:
        self._buffer.clear()
        self._inside = self._overlong = self._is_tail = False
