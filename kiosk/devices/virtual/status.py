"""What a printer says of itself: its condition as the bytes of DLE EOT, ASB and GS r.

DLE EOT   0xx1xx10   one byte                                  Epson ESC/POS reference, DLE EOT
ASB       0xx1xx00 0xx0xxxx 0xx0xxxx 0xx0xxxx                  the same, GS a
GS r 1    0xx0xxxx   one byte                                  the same, GS r
"""

from dataclasses import dataclass

_FIXED_EOT = 0x12
_FIXED_ASB = 0x10
_DLE, _EOT = 0x10, 0x04
_QUERIES = (1, 2, 3, 4)

ASB_OFFLINE, ASB_ERROR, ASB_PAPER = 0x02, 0x04, 0x08
"""Bits of `GS a`: which changes are pushed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What is the matter with a printer; nothing, unless it is said.

    Attributes:
        paper_out: it stopped for want of paper.
        near_end: little paper is left; it prints on.
        offline: switched off line at its panel.
        cutter: the cutter is stuck.
        broken: an error that only a technician clears.
    """

    paper_out: bool = False
    near_end: bool = False
    cover_open: bool = False
    offline: bool = False
    cutter: bool = False
    broken: bool = False

    @property
    def stopped(self) -> bool:
        """Nothing is printed, and nothing worked off."""
        return self.paper_out or self.cover_open or self.offline or self.failed

    @property
    def failed(self) -> bool:
        """An error beyond paper and cover."""
        return self.cutter or self.broken


def eot(condition: Condition, query: int) -> bytes:
    """Return the answer to `DLE EOT query`, 1 to 4; nothing to another one."""
    match query:
        case 1:
            bits = 0x08 * condition.stopped
        case 2:
            bits = (
                0x04 * condition.cover_open | 0x20 * condition.paper_out | 0x40 * condition.failed
            )
        case 3:
            bits = 0x08 * condition.cutter | 0x20 * condition.broken
        case 4:
            bits = 0x0C * (condition.near_end or condition.paper_out) | 0x60 * condition.paper_out
        case _:
            return b""
    return bytes([_FIXED_EOT | bits])


def asb(condition: Condition) -> bytes:
    """Return the frame of four bytes that `GS a` has pushed."""
    return bytes(
        [
            _FIXED_ASB | 0x08 * condition.stopped | 0x20 * condition.cover_open,
            0x08 * condition.cutter | 0x20 * condition.broken,
            0x03 * (condition.near_end or condition.paper_out) | 0x0C * condition.paper_out,
            0x00,
        ]
    )


def asb_changed(before: Condition, after: Condition, enabled: int) -> bool:
    """Tell whether a change is one that `GS a enabled` asked to be told of."""
    old, new = asb(before), asb(after)
    return bool(
        (enabled & ASB_OFFLINE and old[0] != new[0])
        or (enabled & ASB_ERROR and old[1] != new[1])
        or (enabled & ASB_PAPER and old[2] != new[2])
    )


def paper(condition: Condition) -> bytes:
    """Return the answer to `GS r 1`."""
    near = 0x03 * (condition.near_end or condition.paper_out)
    return bytes([near | 0x0C * condition.paper_out])


class Overheard:
    """Finds `DLE EOT n` in what arrives, before it is queued and whatever it stands in.

    The bytes stay in the stream too, as on a real printer: within a picture they are dots.
    """

    def __init__(self) -> None:
        """Begin with nothing heard."""
        self._last = (0, 0)

    def queries(self, chunk: bytes) -> tuple[int, ...]:
        """Return the n of each status query that ends in `chunk`, in order."""
        found: list[int] = []
        for byte in chunk:
            if self._last == (_DLE, _EOT) and byte in _QUERIES:
                found.append(byte)
            self._last = (self._last[1], byte)
        return tuple(found)
