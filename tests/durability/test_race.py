"""Two processes race for the same numbers; the database lets one of them have each (A24)."""

import subprocess
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
import pytest

from kiosk.app import Clock, outside
from kiosk.store.driver import Cursor, IntegrityError, connect
from kiosk.store.store import Store
from tests.durability import shop
from tests.durability.racer import Round
from tests.durability.races import BLOCK, PARTS, RACES, SEAT, one_serial
from tests.durability.record import Head, check_whole, entries, walked

ROOT = Path(__file__).parents[2]
LEAST_MET = 0.5
"""Share of the rounds in which both writes must have begun before either ended."""

_NUMBERS = "select count(distinct serial_key), count(*) from unit where serial_key like ?"
_HOLDERS = (
    "select count(distinct block), count(*) from (select distinct (number - 1) / 3 as block,"
    " receipt from unit where serial_key like 'LE%')"
)
"""Of each block that was leased, who drew from it: one process."""

_LABELS = "select count(*) from spool where subject like 'unit:%'"
_LYING = "select sum(quantity) from balance where place like 'location:%' and item like 'lot:%'"

Found = Mapping[str, Sequence[tuple[Round, Round]]]


def race(folder: Path, times: int) -> Found:
    """Let two processes race on a new record; return of each race the rounds of both."""
    folder.mkdir()
    store = Store(folder / "kiosk.db", outside(Clock()), "RACE")
    shop.set_up(store, PARTS)
    store.close()
    (folder / "line").write_bytes(bytes(16))
    racers = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.durability.racer", str(folder), str(me), str(times)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=ROOT,
        )
        for me in (0, 1)
    ]
    told: list[Mapping[str, list[Round]]] = []
    try:
        for racer in racers:
            out, complaints = racer.communicate(timeout=3000)
            assert (complaints.decode(), racer.returncode) == ("", 0)
            told.append(msgspec.json.decode(out, type=dict[str, list[Round]]))
    finally:
        for racer in racers:
            racer.kill()
            racer.wait()
    return {name: list(zip(told[0][name], told[1][name], strict=True)) for name in RACES}


def met(rounds: Sequence[tuple[Round, Round]]) -> int:
    """Count the rounds in which both writes began before either had ended."""
    return sum(max(a.began, b.began) < min(a.ended, b.ended) for a, b in rounds)


def check_won(found: Found, name: str, code: str, told: str) -> None:
    """Check that one won each round, and that the other was told so, in these words."""
    for number, both in enumerate(found[name]):
        assert sorted(each.code for each in both) == ["", code], (name, number, both)
        winner, loser = (0, 1) if both[1].code else (1, 0)
        assert told.format(number=number, winner=winner) in both[loser].text
    assert len({first.code for first, _ in found[name]}) == 2, f"one process won each {name}"


def check_both(found: Found, name: str) -> None:
    """Check that both recorded in every round."""
    assert {each.code for both in found[name] for each in both} == {""}


def count(cursor: Cursor, sql: str, *values: str) -> tuple[object, ...] | None:
    return cursor.execute(sql, values).fetchone()


def check_record(path: Path, times: int) -> None:
    """Check that on record is what the verdicts said, each number once, under whole seals."""
    fewer = times // 5
    reading = connect(path, read_only=True)
    cursor = reading.cursor()
    drawn, leased, own = 2 * fewer * BLOCK, times * BLOCK, times * BLOCK
    made = times + times * BLOCK + drawn + leased + own
    received = Counter(each.kind for each in entries(cursor) if each.kind.endswith("_received.1"))
    assert received == {"unit_received.1": made, "lot_received.1": times + 2 * fewer}
    for like, units in (
        ("RACE-%", times),
        ("BLOCK-%", times * BLOCK),
        ("CE%", drawn),
        ("LE%", leased),
        (f"{SEAT}-%", own),
    ):
        assert count(cursor, _NUMBERS, like) == (units, units), like
    assert count(cursor, _HOLDERS) == (times, times)
    assert count(cursor, _LABELS) == (made,)
    assert count(cursor, _LYING) == ((times + 2 * fewer) * 1_000_000,)
    walked(cursor, Head(), entries(cursor))
    check_whole(cursor, path, shop.CELLS)
    reading.close()


def check_race(folder: Path, times: int) -> None:
    """Race, and check that each number went to one and was refused to the other in words."""
    found = race(folder, times)
    check_won(found, "serial", "xR1", "RACE-{number} already exists: CELL at A-01, received ")
    check_won(found, "serial", "xR1", " by racer-{winner}. Not received.")
    check_won(found, "lot", "xL3", "LOT-{number} of RESISTOR came from MAKER-{winner}; ")
    check_won(found, "block", "xR1", "BLOCK-{number}-1 already exists: CELL at A-01, received ")
    for name in ("shared lot", "drawn", "leased"):
        check_both(found, name)
    check_record(folder / "kiosk.db", times)
    shares = {name: met(rounds) / len(rounds) for name, rounds in found.items()}
    print({name: f"{share:.1%}" for name, share in shares.items()})
    assert min(shares.values()) >= LEAST_MET, shares


@pytest.mark.feature("A24")
@pytest.mark.feature("C4")
@pytest.mark.slow
@pytest.mark.timeout(240)
def test_of_two_processes_racing_1000_times_for_a_number_one_gets_it(tmp_path: Path) -> None:
    check_race(tmp_path / "data", 1000)


@pytest.mark.feature("A24")
def test_the_database_itself_refuses_a_second_claim_on_a_serial(tmp_path: Path) -> None:
    store = Store(tmp_path / "kiosk.db", outside(Clock()), "RACE")
    shop.set_up(store)
    store.write(shop.ACTING, one_serial(0, 1))
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
@pytest.mark.timeout(3600)
def test_of_two_processes_racing_10000_times_for_a_number_one_gets_it(tmp_path: Path) -> None:
    check_race(tmp_path / "data", 10_000)
