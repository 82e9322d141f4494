"""Central over a wire that breaks exactly when it was said to."""

from collections import Counter
from collections.abc import Callable, Sequence
from enum import Enum

import psycopg
from psycopg import sql

from kiosk.sync.central import Central
from kiosk.sync.connecting import Connection


class Fault(Enum):
    """What becomes of one question to central."""

    REQUEST = "request lost"
    """it never arrives"""
    REPLY = "reply lost"
    """it is done there, and nobody hears so"""
    BACKEND = "backend terminated"
    """the server's process of this connection is ended before it is asked"""


class Weather:
    """Which of the next questions fail, and how; counts those that did."""

    def __init__(self, counted: Counter[str], end: Callable[[int], object]) -> None:
        """`end` terminates the backend of a process id."""
        self._counted = counted
        self._end = end
        self._coming: list[tuple[int, Fault]] = []

    def brews(self, coming: Sequence[tuple[int, Fault]]) -> None:
        """Let questions fail: each after so many good ones."""
        self._coming = list(coming)

    def clears(self) -> None:
        """Let nothing fail any more."""
        self._coming = []

    def hits(self) -> Fault | None:
        """Return what becomes of the question that is asked now."""
        if not self._coming:
            return None
        left, fault = self._coming[0]
        if left:
            self._coming[0] = (left - 1, fault)
            return None
        del self._coming[0]
        self._counted[fault.value] += 1
        return fault

    def end(self, backend: int) -> None:
        self._end(backend)


class StormyCentral(Central):
    """The product's own, with the weather between."""

    def __init__(self, connection: Connection, weather: Weather) -> None:
        super().__init__(connection)
        self._weather = weather
        self._backend = connection.info.backend_pid

    def _all(
        self, query: str | sql.Composed, *values: object, extra_s: float = 0.0
    ) -> list[tuple[object, ...]]:
        fault = self._weather.hits()
        if fault is Fault.REQUEST:
            raise psycopg.OperationalError(fault.value)
        if fault is Fault.BACKEND:
            self._weather.end(self._backend)
        rows = super()._all(query, *values, extra_s=extra_s)
        if fault is Fault.REPLY:
            raise psycopg.OperationalError(fault.value)
        return rows
