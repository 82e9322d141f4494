"""What every example of a storm begins with: three stations that know all, and their central."""

import itertools
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from kiosk.sync.address import Address
from kiosk.sync.admin import seats
from kiosk.sync.admin.connecting import Connection, connected
from tests.central.servers import CentralDatabase
from tests.store.floor import Step
from tests.store.plant import define, receive_all, start_all
from tests.store.station import Clock, Station
from tests.storm.kiosk import Kiosk
from tests.storm.weather import Weather
from tests.storm.work import import_change

T = TypeVar("T")

SEATS = ("DOCK-1", "DOCK-2", "DOCK-3")
SPARE = "DOCK-4"
MEMORY = Path("/dev/shm")  # noqa: S108 a folder of its own is made in it
LATER_US = 60_000_000


@dataclass(slots=True)
class Ground:
    """Three enrolled stations on a shared plant, as files and as a snapshot of central."""

    central: CentralDatabase
    folder: Path
    snapshot: str = ""
    addresses: dict[str, tuple[Address, str]] = field(
        default_factory=dict[str, tuple[Address, str]]
    )
    clock_us: int = 0
    entries: int = 0

    def administer(self, job: Callable[[Connection], T]) -> T:
        """Do what an administrator does, on a connection of its own."""
        with connected(self.central.dsn) as connection:
            return job(connection)

    def end(self, backend: int) -> None:
        self.administer(
            lambda connection: connection.execute(
                "select pg_terminate_backend(%s, 5000)", [backend]
            )
        )

    def entry_ids(self) -> frozenset[bytes]:
        """Return the ids of all entries at central."""
        rows = self.administer(
            lambda connection: connection.execute(
                "select uuid_send(entry_id) from k.journal"
            ).fetchall()
        )
        return frozenset(each for (each,) in rows if isinstance(each, bytes))

    def lay(self) -> "Ground":
        """Let the first station define all, the second receive, the third start runs."""
        clock, weather = Clock(), Weather(Counter(), self.end)
        seeds = itertools.count()
        kiosks = [self._new(seat, clock, weather, seeds) for seat in SEATS]
        self.administer(lambda connection: seats.add_station(connection, SPARE))
        office, dock, bench = kiosks
        office.station.write(define)
        import_change(office.station, Step("", 0, 0, 0))
        for each in (office, dock):
            assert each.sync()
        receive_all(dock.station)
        for each in (dock, bench):
            assert each.sync()
        start_all(bench.station)
        for each in (bench, office, dock):
            assert each.sync()
        for each in kiosks:
            assert each.address is not None
            self.addresses[each.seat] = (each.address, each.secret)
            each.close()
        self.clock_us = clock.now_us + LATER_US
        self.entries = len(self.entry_ids())
        self.snapshot = self.central.snapshot()
        return self

    def _new(self, seat: str, clock: Clock, weather: Weather, seeds: Iterator[int]) -> Kiosk:
        (self.folder / seat).mkdir()
        kiosk = Kiosk(self.folder / seat, seat, clock, weather, seeds)
        kiosk.enrol(self.central.add_station(seat))
        return kiosk

    def open(
        self, folder: Path, clock: Clock, weather: Weather, seeds: Iterator[int]
    ) -> list[Kiosk]:
        """Make everything as it was laid, in another folder, and open the stations there."""
        self.central.put_back(self.snapshot)
        clock.now_us = self.clock_us
        kiosks: list[Kiosk] = []
        for seat, (address, secret) in self.addresses.items():
            shutil.copytree(self.folder / seat, folder / seat)
            kiosk = Kiosk(folder / seat, seat, clock, weather, seeds)
            kiosk.address, kiosk.secret, kiosk.whole = address, secret, True
            kiosks.append(kiosk)
        return kiosks

    def onlooker(self, folder: Path, clock: Clock) -> Station:
        """Return a record that has nothing yet."""
        return Station(folder / "onlooker.db", 9, clock)


@contextmanager
def laid(central: CentralDatabase) -> Generator[Ground]:
    """Lay the ground; its files are gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="kiosk-test-", dir=memory()) as folder:
        yield Ground(central, Path(folder)).lay()


def memory() -> Path | None:
    """Return where files need no disk; no power is cut here."""
    return MEMORY if MEMORY.is_dir() else None
