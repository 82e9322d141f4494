"""Texts that PostgreSQL does not take: they are told apart, and end nobody's reports."""

import uuid
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import TypeVar

import pytest

from kiosk.domain.facts import (
    SUPPLIER,
    Fact,
    LocationDefined,
    PartDefined,
    StockReceived,
    UnitReceived,
)
from kiosk.domain.ids import PartNumber
from tests.central.entries import Caller
from tests.central.servers import CentralDatabase
from tests.store.samples import SAMPLES
from tests.store.samples_shared import COUNTED, a_move
from tests.store.test_nonsense import HOST, Host
from tests.sync.projector import Projector, reporter, tables

T = TypeVar("T")
_chance = Random(3)  # noqa: S311 a test repeats
LONG = "".join(chr(_chance.randrange(0x4E00, 0x9FFF)) for _ in range(1900))
"""Too long for an index of PostgreSQL, and it cannot be packed."""


def sample(kind: type[T]) -> T:
    return next(each for each in SAMPLES if isinstance(each, kind))


def received(place: str) -> StockReceived:
    return replace(sample(StockReceived), moves=(a_move(COUNTED, SUPPLIER, place, "1"),))


PART = sample(PartDefined)
NONSENSE = {
    "a NUL": [replace(PART, name="a\0b"), replace(sample(LocationDefined), name="\0")],
    "too long for an index": [replace(sample(UnitReceived), serial=LONG)],
    "too long and alike": [received(f"location:{LONG}{end}") for end in "ab"],
}


@pytest.mark.feature("N6")
@pytest.mark.parametrize("facts", NONSENSE.values(), ids=NONSENSE)
def test_a_text_that_postgresql_does_not_take_ends_no_report(
    central: CentralDatabase, tmp_path: Path, facts: list[Fact]
) -> None:
    dsn = central.station_dsn(central.add_station("DOCK-1"))
    caller = Caller(central.connect(dsn), uuid.UUID(bytes=HOST))
    assert caller.enrol() == "ok"
    projector = Projector(tmp_path / "p", reporter(central)).open()
    try:
        host = Host()
        sound = replace(PART, part_number=PartNumber("AFTER"), name="after them")
        caller.append([host.seal(each) for each in (*facts, sound)])
        assert projector.projection.round()[0] == len(facts) + 1
    finally:
        projector.close()
    assert ("AFTER", "after them") in [(row[0], row[2]) for row in tables(central)["part"]]
