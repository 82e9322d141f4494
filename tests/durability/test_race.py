"""Two processes race for the same numbers; the database lets one of them have each (A24)."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from kiosk.app import Clock, outside
from kiosk.store.driver import IntegrityError, connect
from kiosk.store.store import Store
from tests.durability import shop
from tests.durability.racer import BLOCK, serial
from tests.durability.record import Head, check_whole, entries, walked

ROOT = Path(__file__).parents[2]


def race(folder: Path, times: int) -> dict[str, Counter[str]]:
    """Let two processes race on a new record, and return the verdicts of both together."""
    folder.mkdir()
    store = Store(folder / "kiosk.db", outside(Clock()), "RACE")
    shop.set_up(store)
    store.close()
    (folder / "line").write_bytes(bytes(16))
    racers = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.durability.racer", str(folder), str(me), str(times)],
            stdout=subprocess.PIPE,
            cwd=ROOT,
            text=True,
        )
        for me in (0, 1)
    ]
    verdicts: dict[str, Counter[str]] = {}
    try:
        for racer in racers:
            told, _ = racer.communicate(timeout=1200)
            assert racer.returncode == 0
            found: dict[str, dict[str, int]] = json.loads(told)
            for name, counts in found.items():
                verdicts.setdefault(name, Counter()).update(counts)
    finally:
        for racer in racers:
            racer.kill()
            racer.wait()
    return verdicts


def check_race(folder: Path, times: int) -> None:
    """Race, and check that each serial was received once and refused once."""
    blocks, lots = times // 10, times // 5
    assert race(folder, times) == {
        "serial": {"recorded": times, "xR1": times},
        "lot": {"recorded": 2 * lots},
        "block": {"recorded": 2 * blocks},
    }
    reading = connect(folder / "kiosk.db", read_only=True)
    cursor = reading.cursor()
    received = Counter(each.kind for each in entries(cursor) if each.kind.endswith("_received.1"))
    assert received == {
        "unit_received.1": times + 2 * blocks * BLOCK,
        "lot_received.1": 2 * lots,
    }
    raced = "select count(distinct serial_key), count(*) from unit where serial_key like ?"
    assert cursor.execute(raced, ("RACE-%",)).fetchone() == (times, times)
    drawn = 2 * blocks * BLOCK
    assert cursor.execute(raced, ("CE%",)).fetchone() == (drawn, drawn)
    labels = "select count(*) from spool where subject like 'unit:%'"
    assert cursor.execute(labels).fetchone() == (times + drawn,)
    stock = "select sum(quantity) from balance where place like 'location:%' and item like 'lot:%'"
    assert cursor.execute(stock).fetchone() == (2 * lots * 1_000_000,)
    walked(cursor, Head(), entries(cursor))
    check_whole(cursor, folder / "kiosk.db", shop.CELLS)
    reading.close()


@pytest.mark.feature("A24")
@pytest.mark.feature("C4")
@pytest.mark.slow
@pytest.mark.timeout(120)
def test_two_processes_racing_for_1000_serials_receive_each_once(tmp_path: Path) -> None:
    check_race(tmp_path / "data", 1000)


@pytest.mark.feature("A24")
def test_the_database_itself_refuses_a_second_claim_on_a_serial(tmp_path: Path) -> None:
    store = Store(tmp_path / "kiosk.db", outside(Clock()), "RACE")
    shop.set_up(store)
    store.write(shop.ACTING, serial(0, 1))
    store.close()
    writing = connect(tmp_path / "kiosk.db")
    cursor = writing.cursor()
    with pytest.raises(IntegrityError):
        cursor.execute(
            "insert into name select key, kind, scope, 'unit:OTHER', hlc, station_id, seq, 1, 1"
            " from name where kind = 'serial'"
        )
    writing.close()


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_two_processes_racing_for_10000_serials_receive_each_once(tmp_path: Path) -> None:
    check_race(tmp_path / "data", 10_000)
