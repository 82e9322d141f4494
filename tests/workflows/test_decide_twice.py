"""Decided at two stations before either heard of the other: told, and decided again (R2, O4)."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.conflicts import ConflictKind
from kiosk.store.reading import snapshot
from tests.play import Shop
from tests.workflows.apart import SUPERVISOR, Apart, counted_apart, open_apart

OPEN = SUPERVISOR + "C.CONFLICTS\n!tap pick 1\n"


@pytest.fixture
def apart(tmp_path: Path) -> Iterator[Apart]:
    made = open_apart(tmp_path)
    yield made
    made.close()


@pytest.fixture
def counted(apart: Apart) -> Apart:
    counted_apart(apart)
    return apart


def at_dock(shop: Shop) -> Decimal:
    found = (
        n
        for (what, place), n in shop.balances().items()
        if "L-1" in what and place == "location DOCK"
    )
    return next(found, Decimal(0))


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
def test_both_stations_are_told_who_decided_what_and_where(counted: Apart) -> None:
    counted.open(ConflictKind.DECIDED_TWICE)
    text = str(counted.dock.last(OPEN + "!tap help")["text"])
    assert text.startswith("A conflict of L-1 was decided at STATION-")
    assert "and at DOCK-2, apart. Both took effect." in text


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
@pytest.mark.parametrize(
    ("choice", "left"), [("keep_first", 2), ("keep_second", 5), ("accept", 13)]
)
def test_one_decision_stays_or_both(counted: Apart, choice: str, left: int) -> None:
    counted.open(ConflictKind.DECIDED_TWICE)
    told = counted.bench.last(OPEN + f"!tap decide {choice}\n!key asked both")
    assert told["headline"] == "DECIDED"
    counted.settled()
    assert at_dock(counted.dock) == left


@pytest.mark.feature("O4")
def test_who_decides_it_a_second_time_knowingly_is_told_who_did(counted: Apart) -> None:
    counted.bench.play(OPEN + "!tap decide keep_first\n!key asked both\nC.CANCEL\nC.SIGNOFF")
    refused = counted.bench.last(OPEN)
    assert refused["headline"] != "WHAT IS RIGHT?"
    counted.settled()


def test_a_decision_names_no_more_of_itself_than_people_know(counted: Apart) -> None:
    with snapshot(counted.bench.app.settings.database) as record:
        (found,) = record.reader.conflicts()
    assert found.holding
    said = str(counted.bench.last(OPEN + "!tap decide keep_second"))
    assert "decision:" not in said
