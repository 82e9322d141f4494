"""What a printer says: one stream of bytes, cut into replies, and the faults they tell of.

    37 id … 00       block; id 22: the process ID of GS ( H, four characters
    0xx1xx00 3 ×     automatic status back (ASB), four bytes, the last three 0xx0xxxx
    0xx1xx10         reply to DLE EOT n, one byte; n is what was asked
    0xx0xxxx         reply to GS r, one byte
    others           nothing of ours, XON (11) and XOFF (13) among them

Source: Epson ESC/POS reference, "Identification of transmission status".
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.printing import Fault

PROCESS_ID = 0x22
_BLOCK = 0x37
_LONGEST_BLOCK = 32
_ASB_LENGTH = 4
_KIND = 0x93
_ASB = 0x10
_REAL_TIME = 0x12
_FIXED = 0x90  # clear in a reply to GS r, and in all of ASB but its first byte


@dataclass(frozen=True, slots=True)
class Block:
    """A header 37h, an identifier, and what stands before the closing NUL."""

    identifier: int
    content: bytes


@dataclass(frozen=True, slots=True)
class AutoStatus:
    """The four bytes that a printer sends by itself when its status changes."""

    frame: bytes


@dataclass(frozen=True, slots=True)
class RealTime:
    """A reply to DLE EOT."""

    status: int


@dataclass(frozen=True, slots=True)
class PaperSensor:
    """A reply to GS r, sent once all data before the question was taken in."""

    status: int


Reply = Block | AutoStatus | RealTime | PaperSensor


@dataclass(frozen=True, slots=True)
class Status:
    """How a printer says it is.

    Attributes:
        fault: the first thing to mend; None while it prints.
        paper_low: near its end; it still prints.
    """

    fault: Fault | None = None
    paper_low: bool = False


class Demux:
    """Cuts the stream of one connection into replies, however it arrives."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> tuple[Reply, ...]:
        """Take bytes; return the replies that are whole now, in order. Never raises."""
        self._buffer += data
        replies: list[Reply] = []
        while self._buffer:
            taken, reply = _first(self._buffer)
            if not taken:
                break
            del self._buffer[:taken]
            if reply is not None:
                replies.append(reply)
        return tuple(replies)


def _first(buffer: bytearray) -> tuple[int, Reply | None]:
    """Return how many bytes to take off, and the reply in them; 0 while one is not whole."""
    byte = buffer[0]
    if byte == _BLOCK:
        return _block(buffer)
    if byte & _KIND == _ASB:
        return _auto_status(buffer)
    if byte & _KIND == _REAL_TIME:
        return 1, RealTime(byte)
    return 1, None if byte & _FIXED else PaperSensor(byte)


def _block(buffer: bytearray) -> tuple[int, Reply | None]:
    end = buffer.find(0, 0, _LONGEST_BLOCK)
    if end > 1:
        return end + 1, Block(buffer[1], bytes(buffer[2:end]))
    if end == 1:
        return end + 1, None
    # Without an end in sight it was noise, and must not swallow what follows.
    return (1 if len(buffer) >= _LONGEST_BLOCK else 0), None


def _auto_status(buffer: bytearray) -> tuple[int, Reply | None]:
    if any(byte & _FIXED for byte in buffer[1:_ASB_LENGTH]):
        return 1, None  # the next byte begins something else
    if len(buffer) < _ASB_LENGTH:
        return 0, None
    return _ASB_LENGTH, AutoStatus(bytes(buffer[:_ASB_LENGTH]))


def auto_status(frame: bytes) -> Status:
    """Read the four bytes of an automatic status.

    first    bit 3 offline, bit 5 cover open
    second   bit 3 cutter, bit 5 unrecoverable
    third    bits 0, 1 near the end, bits 2, 3 out of paper
    """
    first, second, third, _ = frame
    return _read(
        broken=second & 0x20,
        cutter=second & 0x08,
        cover=first & 0x20,
        paper_out=third & 0x0C,
        offline=first & 0x08,
        paper_low=third & 0x03,
    )


def real_time_status(replies: Mapping[int, int]) -> Status:
    """Read the replies to DLE EOT n, by n; what was not asked or answered is taken as well.

    1   bit 3 offline
    2   bit 2 cover open, bit 5 stopped for paper, bit 6 an error
    3   bit 3 cutter, bit 5 unrecoverable
    4   bits 2, 3 near the end, bits 5, 6 out of paper
    """
    printer, cause, error, paper = (replies.get(n, 0) for n in (1, 2, 3, 4))
    return _read(
        broken=error & 0x20,
        cutter=error & 0x08,
        cover=cause & 0x04,
        paper_out=cause & 0x20 or paper & 0x60,
        offline=printer & 0x08 or cause & 0x40,
        paper_low=paper & 0x0C,
    )


def _read(
    *, broken: int, cutter: int, cover: int, paper_out: int, offline: int, paper_low: int
) -> Status:
    """Name the fault that comes first: an open cover hides the paper from its sensor."""
    signs = (
        (broken, Fault.BROKEN),
        (cutter, Fault.CUTTER),
        (cover, Fault.COVER_OPEN),
        (paper_out, Fault.PAPER_OUT),
        (offline, Fault.OFFLINE),
    )
    fault = next((fault for sign, fault in signs if sign), None)
    return Status(fault, paper_low=bool(paper_low and not paper_out))
