"""Stations for tests: real stores on files, with a clock and chance that a test decides."""

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TypeVar

from kiosk.devices.label.templates import load_templates
from kiosk.domain.ids import LocationCode
from kiosk.domain.journal import SealedEntry
from kiosk.domain.link import ALONE, Link
from kiosk.operations.ports import Acting, Tx
from kiosk.store.database import open_for_reading, transaction
from kiosk.store.driver import Connection, Cursor, Row
from kiosk.store.merge import Merged, merge
from kiosk.store.sealed import sealed_entries
from kiosk.store.store import Store
from kiosk.store.transaction import Outside
from kiosk.store.verify import digest
from kiosk.store.writer import Priority

T = TypeVar("T")
START_US = 1_700_000_000_000_000
HOUR_US = 3_600_000_000

templates = cache(load_templates)


class RefusedHalfwayError(Exception):
    """An operation refused after it had appended; the session takes its transaction back."""


@dataclass(slots=True)
class Clock:
    """The time of the world; each station may be wrong by `skew_us`."""

    now_us: int = START_US

    def tick(self, by_us: int = 1_000_000) -> None:
        self.now_us += by_us


@dataclass(slots=True)
class Station:
    """A station with a record of its own at `path`; its seed names it, but for `name`."""

    path: Path
    seed: int
    clock: Clock = field(default_factory=Clock)
    skew_us: int = 0
    link: Link = ALONE
    name: str | None = None
    store: Store = field(init=False)

    def __post_init__(self) -> None:
        chance = random.Random(self.seed)  # noqa: S311 a test repeats
        outside = Outside(
            clock_us=lambda: self.clock.now_us + self.skew_us,
            random=chance.randbytes,
            templates=templates(),
            link=lambda: self.link,
        )
        name = f"STATION-{self.seed}" if self.name is None else self.name
        self.store = Store(self.path, outside, name)

    def close(self) -> None:
        self.store.close()

    def write(self, job: Callable[[Tx], T], *, actor: str = "pat") -> T:
        self.clock.tick()
        acting = Acting(actor=actor, evidence=None, here=LocationCode(f"BENCH-{self.seed}"))
        return self.store.write(acting, job)

    def tried(self, job: Callable[[Tx], bool], *, actor: str = "pat") -> bool:
        """Do as `write` does; what was refused halfway leaves nothing behind."""
        try:
            return self.write(job, actor=actor)
        except RefusedHalfwayError:
            return False

    def merge(self, entries: Sequence[SealedEntry]) -> Merged:
        return self.store.submit(lambda cursor: merge(cursor, entries), Priority.SYNC)

    def ask(self, question: Callable[[Cursor], T]) -> T:
        """Ask within a read transaction of a connection of its own."""
        connection = open_for_reading(self.path)
        try:
            with transaction(connection.cursor(), "begin"):
                return question(connection.cursor())
        finally:
            connection.close()

    def rows(self, sql: str) -> list[Row]:
        return self.ask(lambda cursor: cursor.execute(sql).fetchall())

    def digest(self) -> str:
        return self.ask(digest)

    @property
    def identity(self) -> bytes:
        (found,) = self.rows("select station_id from station where own = 1")[0]
        assert isinstance(found, bytes)
        return found

    def entries(self, station: bytes | None = None, after: int = 0) -> list[SealedEntry]:
        """Return the entries of a station as they stand here; its own without one."""
        whose = self.identity if station is None else station
        return self.ask(lambda cursor: sealed_entries(cursor, whose, after=after, most=100_000))


def tamper(connection: Connection, statements: Iterable[str]) -> None:
    """Change a record by hand, as someone with the file could."""
    cursor = connection.cursor()
    with transaction(cursor):
        for statement in statements:
            cursor.execute(statement)
