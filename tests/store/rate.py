"""How fast entries are folded; the bench uses it, and as a module it prints the figures."""

import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.ids import unit_id
from kiosk.operations.ports import Tx
from kiosk.store.database import transaction
from kiosk.store.driver import connect
from kiosk.store.fold.replay import rebuild
from kiosk.store.verify import refold, verify
from tests.store.plant import BOARD, define, receive_paste, receive_sensor, start
from tests.store.station import Clock, Station

PAGE = 100
"""Entries in one job of the sync thread."""


@dataclass(frozen=True, slots=True)
class Rates:
    """Entries a second: merged in pages, each a transaction; rebuilt; sealed anew."""

    entries: int
    merge: float
    rebuild: float
    verify: float
    refold: float


def record(path: Path, entries: int) -> Station:
    """Make a station with about so many entries: received units, a lot, started boards."""
    station = Station(path, 7)
    fill_record(station, entries)
    return station


def fill_record(station: Station, entries: int) -> None:
    """Have a station record about so many entries."""
    station.write(define)
    done = 0

    def batch(tx: Tx) -> None:
        for number in range(done, min(done + 1000, entries)):
            unit = unit_id(number.to_bytes(10, "big"))
            if number % 10 == 0:
                receive_paste(tx, 0, 1)
            elif number % 10 == 1:
                start(tx, unit, BOARD, f"B{number}")
            else:
                receive_sensor(tx, unit, f"S{number}")

    while done < entries:
        station.write(batch)
        done += 1000


def measure(entries: int = 20_000) -> Rates:
    with tempfile.TemporaryDirectory(prefix="kiosk-rate-") as folder:
        source = record(Path(folder) / "source.db", entries)
        target = Station(Path(folder) / "target.db", 8, Clock())
        chain = source.entries()
        began = time.perf_counter()
        for at in range(0, len(chain), PAGE):
            target.merge(chain[at : at + PAGE])
        merged = time.perf_counter()
        assert target.ask(verify).ok
        verified = time.perf_counter()
        assert refold(target.path).ok
        folded = time.perf_counter()
        source.close()
        target.close()
        connection = connect(target.path)
        with transaction(connection.cursor()):
            rebuild(connection)
        rebuilt = time.perf_counter()
        connection.close()
    count = len(chain)
    return Rates(
        entries=count,
        merge=count / (merged - began),
        verify=count / (verified - merged),
        refold=count / (folded - verified),
        rebuild=count / (rebuilt - folded),
    )


if __name__ == "__main__":
    print(measure())
