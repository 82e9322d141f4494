"""Entries that no kiosk makes: sealed all right, but what they say cannot be; they stop nobody."""

import itertools
import random
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.facts import (
    SUPPLIER,
    Fact,
    LocationOwned,
    PolicySet,
    Reversed,
    RightsSet,
    StockReceived,
)
from kiosk.domain.ids import GroupId, LocationCode, OperatorId, unit_subject
from kiosk.domain.journal import NO_HASH, SealedEntry, joined, seal
from kiosk.domain.moment import from_us
from kiosk.store.codec import encode_fact
from kiosk.store.verify import refold
from tests.store.samples import SAMPLES
from tests.store.samples_shared import COUNTED, UNIT, a_move
from tests.store.station import START_US, Station

HOST = bytes(range(16))
AFTER = PolicySet(name="scan_back", value="on")


class Host:
    """A station whose program errs, or lies; its seals hold."""

    def __init__(self) -> None:
        self._chance = random.Random(7)  # noqa: S311 a test repeats
        self._last = NO_HASH
        self._seq = 0

    def seal(
        self, fact: Fact, *, subjects: str | None = None, hlc: int = 0, at_us: int = START_US
    ) -> SealedEntry:
        self._seq += 1
        entry = SealedEntry(
            station_id=HOST,
            seq=self._seq,
            entry_id=self._chance.randbytes(16),
            group_id=self._chance.randbytes(16),
            kind=fact.kind,
            subjects=joined(fact.subjects) if subjects is None else subjects,
            hlc=hlc or START_US + self._seq,
            at_us=at_us,
            actor="pat",
            envelope="{}",
            payload=encode_fact(fact),
            prev_hash=self._last,
            hash=b"",
        )
        self._last = seal(entry)
        return replace(entry, hash=self._last)


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    made = Station(tmp_path / "kiosk.db", 1)
    yield made
    made.close()


def received(quantity: str) -> StockReceived:
    fact = next(each for each in SAMPLES if isinstance(each, StockReceived))
    move = a_move(COUNTED, SUPPLIER, "location:DOCK", quantity)
    return replace(fact, moves=(move,))


def reversing(group: str) -> Reversed:
    return Reversed(group=GroupId(group), entries=(), reason="", about=(), moves=())


NONSENSE = {
    "infinite": received("Infinity"),
    "no number": received("NaN"),
    "finer than millionths": received("0.00000001"),
    "more than there can be": received("-1E+18"),
    "an exponent of nine digits": received("1E+999999999"),
    "no group": reversing("elsewhere"),
    "a group too short": reversing("00"),
}


@pytest.mark.feature("R5")
@pytest.mark.parametrize("fact", NONSENSE.values(), ids=NONSENSE)
def test_what_cannot_be_is_kept_and_relayed_and_stops_nobody(station: Station, fact: Fact) -> None:
    host = Host()
    entries = [host.seal(fact), host.seal(AFTER)]
    assert station.merge(entries).taken == 2
    assert station.entries(HOST) == entries
    assert station.rows("select value from policy where name = 'scan_back'") == [("on",)]
    assert station.rows("select * from balance") == []
    assert refold(station.path).differences == ()


@pytest.mark.feature("R5")
def test_an_entry_that_hides_what_it_is_about_is_the_same_in_every_order(
    station: Station,
) -> None:
    host = Host()
    made = [each for each in SAMPLES if unit_subject(UNIT) in each.subjects]
    entries = [
        host.seal(each, subjects=hidden)
        for hidden in (None, "", "unit:X unit:X")
        for each in made
        if not isinstance(each, Reversed)
    ]
    assert station.merge(entries).taken == len(entries)
    assert refold(station.path).differences == ()


@pytest.mark.feature("R5")
def test_sums_that_leave_64_bits_come_round_in_every_order(tmp_path: Path) -> None:
    most = str(Decimal((1 << 62) // 1_000_000 - 1))
    digests: set[str] = set()
    amounts = (most, most, f"-{most}", "5")
    for number, order in enumerate(itertools.permutations(range(4))):
        station = Station(tmp_path / f"{number}.db", 1)
        hosts = [Host() for _ in amounts]
        for at in order:
            entry = replace(
                hosts[at].seal(received(amounts[at])),
                station_id=bytes([at]) * 16,
                entry_id=bytes([at]) * 16,
            )
            assert station.merge([replace(entry, hash=seal(entry))]).taken == 1
        digests.add(station.digest())
        station.close()
    assert len(digests) == 1


@pytest.mark.feature("R5")
def test_a_clock_at_the_end_of_time_does_not_keep_the_others_from_recording(
    station: Station,
) -> None:
    host = Host()
    station.merge([host.seal(AFTER, hlc=(1 << 63) - 1)])
    for _ in range(3):
        station.write(lambda tx: tx.append(AFTER))
    assert [each.seq for each in station.entries()] == [1, 2, 3]


@pytest.mark.feature("R5")
@pytest.mark.parametrize("at_us", [-(1 << 63), (1 << 63) - 1])
def test_a_time_outside_of_the_calendar_is_judged_and_shown(station: Station, at_us: int) -> None:
    host = Host()
    rights = RightsSet(operator_id=OperatorId("pat"), role="supervisor", access_until="2030-01-01")
    owned = LocationOwned(code=LocationCode("DOCK"), station="", station_name="")
    assert station.merge([host.seal(rights), host.seal(owned, at_us=at_us)]).taken == 2
    assert from_us(at_us).astimezone().year in range(1, 10_000)
