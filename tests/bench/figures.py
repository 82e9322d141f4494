"""What is written: one row a figure, and the spread of samples it comes from."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One row of bench.json.

    Attributes:
        floor: the same by the bare means, in the same unit and run; None where there is none.
        ratio: of value to floor.
        goal: what the ratio, or the value where there is none, must not pass, in words.
        met: None where no goal is set.
    """

    name: str
    value: float
    unit: str
    floor: float | None = None
    ratio: float | None = None
    goal: str | None = None
    met: bool | None = None

    def as_json(self) -> dict[str, object]:
        """Return the row with the keys in their order."""
        return asdict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """Times of many operations, in milliseconds."""

    count: int
    p50: float
    p99: float
    most: float


def spread(samples_ns: Sequence[int]) -> Spread:
    """Return the spread of samples in nanoseconds; there is at least one."""
    ordered = sorted(samples_ns)
    count = len(ordered)
    return Spread(
        count=count,
        p50=ordered[count // 2] / 1e6,
        p99=ordered[min(count - 1, count * 99 // 100)] / 1e6,
        most=ordered[-1] / 1e6,
    )


def beside(name: str, times: tuple[float, float], unit: str = "ms") -> Figure:
    """Make a row without a goal; `times` are value and floor."""
    value, floor = times
    return Figure(
        name=name,
        value=round(value, 4),
        unit=unit,
        floor=round(floor, 4),
        ratio=round(value / floor, 2) if floor else 0.0,
    )


def at_most(name: str, times: tuple[float, float], most: float, unit: str = "ms") -> Figure:
    """Make a row whose value may be `most` times its floor; `times` are value and floor."""
    value, floor = times
    ratio = value / floor if floor else 0.0
    return Figure(
        name=name,
        value=round(value, 4),
        unit=unit,
        floor=round(floor, 4),
        ratio=round(ratio, 2),
        goal=f"≤ {most:g} × floor",
        met=ratio <= most,
    )
