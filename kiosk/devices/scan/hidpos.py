"""The input reports of HID-POS scanners → codes.

Two layouts of 64 bytes are known; which one a scanner has is in its settings.

    standard    [0] 02  [1] length <= 56  [2..4] ] c m  [5..60] data  [61..62]  [63] bit 0: goes on
    microscan   [0] 01  [1] length <= 62  [2..63] data            a full report goes on

`standard` is what Access-IS prints in its manuals (ATR110, LSR116: "HID reports"), and the usages
are those of the USB "HID Point of Sale Usage Tables", bar code scanner, page 8C. `microscan` is
the "Microscan HID Report Format" of the MS-4 manual; a code that fills its last report ends
by silence there, for no other sign tells it from one that goes on.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.devices.scan.framing import (
    IDLE_S,
    LONGEST,
    STALE_S,
    TAIL_S,
    Cut,
    Frame,
    Framed,
    without_prefix,
)
from kiosk.domain.codes.aim import split_symbol

REPORT_LENGTH = 64
BAR_CODE_PAGE = 0x8C
"""The usage page of bar code scanners."""

_LINE_ENDS = b"\r\n"
_NEVER = -1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLayout:
    """Where what is in a report.

    Attributes:
        report_id: in byte 0, of reports that carry codes; others are passed over.
        length_at, data_at: of the length of the data, and of the data.
        capacity: data bytes of a report at most.
        symbol_at: of the three bytes of the AIM identifier; None where there is no such field.
        goes_on_at: of the byte whose bit 0 says that the code goes on in the next report; None
            where a full report does.
        usage_page: of the scanner; None where it is not known, and any but a keyboard's will do.
    """

    report_id: int
    length_at: int = 1
    data_at: int
    capacity: int
    symbol_at: int | None = None
    goes_on_at: int | None = None
    usage_page: int | None = None


LAYOUTS: Mapping[str, ReportLayout] = {
    "standard": ReportLayout(
        report_id=2, data_at=5, capacity=56, symbol_at=2, goes_on_at=63, usage_page=BAR_CODE_PAGE
    ),
    "microscan": ReportLayout(report_id=1, data_at=2, capacity=62),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Report:
    symbol: bytes
    data: bytes
    goes_on: bool
    is_sound: bool


class Assembler:
    """Takes the reports of one scanner in their order."""

    def __init__(self, layout: ReportLayout, prefix: bytes = b"") -> None:
        self._layout = layout
        self._prefix = prefix
        self._symbol = b""
        self._buffer = bytearray()
        self._is_open = False
        self._skips = False  # until the end of a code that was given up
        self._is_tail = False
        self._began_s = 0.0
        self._last_s = 0.0
        self._suspect_until_s = _NEVER

    def feed(self, raw: bytes, now_s: float) -> list[Framed]:
        """Take a report that was read just now; return what it completes or breaks."""
        layout = self._layout
        if len(raw) <= layout.length_at or raw[0] != layout.report_id:
            return []
        report = self._parsed(raw)
        other = self._is_open and report.symbol not in {b"", self._symbol}
        done = self._given_up(now_s) if other else []
        if not self._is_open:
            self._begin(report, now_s)
        self._last_s = now_s
        self._buffer += report.data
        if not self._skips and (not report.is_sound or len(self._buffer) > LONGEST):
            done.append(self._cut(now_s))
            self._skips = True
        if not report.goes_on:
            done += self._end(now_s)
        return done

    def silent(self, now_s: float) -> list[Framed]:
        """Take note that a read has just found nothing; return what ends by that."""
        silence_s = now_s - self._last_s
        if not self._is_open:
            return []
        if self._layout.goes_on_at is None and silence_s >= IDLE_S:
            return self._end(now_s)
        if silence_s < STALE_S:
            return []
        self._suspect_until_s = now_s + TAIL_S
        return self._given_up(now_s)

    def lost(self, now_s: float) -> list[Framed]:
        """Take note that the scanner is gone; return what had begun."""
        self._suspect_until_s = _NEVER
        return self._given_up(now_s)

    def _parsed(self, raw: bytes) -> _Report:
        layout = self._layout
        length = raw[layout.length_at]
        data = raw[layout.data_at : layout.data_at + min(length, layout.capacity)]
        symbol = b""
        if layout.symbol_at is not None:
            field = raw[layout.symbol_at : layout.symbol_at + 3]
            symbol = field if split_symbol(field.decode("latin-1")).symbol else b""
        if layout.goes_on_at is None:
            goes_on = length == layout.capacity
        else:
            goes_on = len(raw) > layout.goes_on_at and bool(raw[layout.goes_on_at] & 1)
        return _Report(symbol=symbol, data=data, goes_on=goes_on, is_sound=len(data) == length)

    def _begin(self, report: _Report, now_s: float) -> None:
        self._is_open = True
        self._symbol = report.symbol
        self._began_s = now_s
        self._is_tail = now_s < self._suspect_until_s
        self._suspect_until_s = _NEVER

    def _end(self, now_s: float) -> list[Framed]:
        data = without_prefix(bytes(self._buffer).rstrip(_LINE_ENDS), self._prefix)
        if self._skips or data == b"":
            self._forget()
            return []
        if data is None or self._is_tail:
            return self._given_up(now_s)
        frame = Frame(code=self._symbol + data, began_s=self._began_s, ended_s=now_s)
        self._forget()
        return [frame]

    def _given_up(self, now_s: float) -> list[Framed]:
        told = self._skips or not self._buffer
        cut = self._cut(now_s)
        self._forget()
        return [] if told else [cut]

    def _cut(self, now_s: float) -> Cut:
        raw = bytes(self._symbol + self._buffer)
        self._buffer.clear()
        return Cut(raw=raw[:LONGEST], length=len(raw), ended_s=now_s)

    def _forget(self) -> None:
        self._buffer.clear()
        self._symbol = b""
        self._is_open = self._skips = self._is_tail = False
