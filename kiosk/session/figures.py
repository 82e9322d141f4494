"""How long scans took, for the page that shows it: the last thousand of each kind (R4)."""

from collections import deque
from dataclasses import dataclass
from enum import Enum

KEPT = 1_000

_MS_PER_S = 1_000


class Span(Enum):
    """What is timed from the scan's last key on."""

    VERDICT = "verdict"
    """until the session has its answer"""
    PAINT = "paint"
    """until that is painted"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What was measured of one kind, in milliseconds.

    Attributes:
        n: how many were measured, at most a thousand.
        p50_ms, p99_ms: the smallest that half, or 99 of 100, did not exceed (nearest rank).
    """

    n: int
    p50_ms: float
    p99_ms: float
    max_ms: float


class Figures:
    """Keeps the times of scans; one thread owns it, the one that paints.

    Times come from outside, as differences of a clock that only goes forward (perf_counter).
    """

    def __init__(self) -> None:
        """Begin with none."""
        self._kept: dict[tuple[Span, bool], deque[float]] = {
            (span, accepted): deque(maxlen=KEPT) for span in Span for accepted in (True, False)
        }

    def record(self, span: Span, seconds: float, *, accepted: bool) -> None:
        """Keep one time; the oldest of more than a thousand goes."""
        self._kept[span, accepted].append(seconds)

    def of(self, span: Span, *, accepted: bool) -> Figure | None:
        """Return the figure of one kind of scan; None where none was measured."""
        times_s = sorted(self._kept[span, accepted])
        if not times_s:
            return None
        return Figure(
            n=len(times_s),
            p50_ms=_percentile(times_s, 50),
            p99_ms=_percentile(times_s, 99),
            max_ms=times_s[-1] * _MS_PER_S,
        )


def _percentile(times_s: list[float], percent: int) -> float:
    rank = -(-len(times_s) * percent // 100)
    return times_s[rank - 1] * _MS_PER_S
