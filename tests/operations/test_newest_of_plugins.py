"""Numbers of a plant's own program after a restore: the newest of the part is asked for (A3)."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from kiosk.domain.facts import LocationDefined, NumberedBy, PartDefined, Tracking
from kiosk.domain.ids import LocationCode, PartNumber, ReceiptId
from kiosk.domain.messages import Refusal
from kiosk.domain.numbering_plugin import NumberingPlugins, NumberWanted
from kiosk.operations.newest import tell_newest
from kiosk.operations.numbers import next_lot_number
from kiosk.operations.ports import Tx, Verdict
from kiosk.operations.receive_units import generate_units
from kiosk.store.store import Store
from kiosk.store.transaction import Outside
from kiosk.workflows.commands import GenerateUnits
from kiosk.workflows.newest_states import TellNewest
from tests.store.station import START_US, templates
from tests.workflows.restored import ADMIN

T = TypeVar("T")
DOCK = LocationCode("DOCK")
VALVE = PartDefined(
    part_number=PartNumber("VALVE"),
    revision="A",
    name="valve",
    tracking=Tracking.SERIAL,
    unit="ea",
    numbered_by=NumberedBy.OURS,
)


def after(wanted: NumberWanted) -> str:
    """Count V1, V2, … on, as a plugin does that keeps nothing itself."""
    return f"V{int(wanted.last[1:] or 0) + 1}"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A restored station whose plugin made V1 to V3, as far as its record knows."""
    plugins = NumberingPlugins(serials=(after,), lots=(after,))
    outside = Outside(
        clock_us=iter(range(START_US, START_US + 1_000_000)).__next__,
        random=lambda count: next(CHANCE)[:count],
        templates=templates(),
        numbering=plugins,
    )
    made = Store(tmp_path / "kiosk.db", outside, "BENCH")
    for fact in (LocationDefined(code=DOCK, name="dock"), VALVE):
        write(made, lambda tx, fact=fact: tx.append(fact))
    assert not isinstance(write(made, three), Refusal)
    made.continue_as_new(ADMIN)
    yield made
    made.close()


def _chance() -> Iterator[bytes]:
    for number in range(1_000_000):
        yield number.to_bytes(4) * 8


CHANCE = _chance()


def write(store: Store, job: Callable[[Tx], T]) -> T:
    return store.write(ADMIN, job)


def three(tx: Tx) -> Verdict:
    command = GenerateUnits(
        part_number=VALVE.part_number, count=3, location=DOCK, receipt=ReceiptId("R"), number=1
    )
    return generate_units(tx, command)


def serials(store: Store) -> list[str]:
    rows = store.read(lambda record: record.cursor().execute("select serial from unit").fetchall())
    return sorted(str(row[0]) for row in rows)


def tell(series: str, number: str, *, lots: bool = False) -> TellNewest:
    part = VALVE.part_number
    return TellNewest(part_number=part, series=series, lots=lots, number=number, last=0)


@pytest.mark.feature("A3")
@pytest.mark.feature("A11")
def test_a_program_goes_on_after_the_newest_label_that_was_told(store: Store) -> None:
    verdict = write(store, three)
    assert isinstance(verdict, Refusal)
    assert (verdict.key, dict(verdict.args)["series"]) == ("xR46", "plugin:VALVE")
    write(store, lambda tx: tell_newest(tx, tell("plugin:VALVE", "V8")))
    assert not isinstance(write(store, three), Refusal)
    assert serials(store) == ["V1", "V10", "V11", "V2", "V3", "V9"]


@pytest.mark.feature("A3")
@pytest.mark.feature("A19")
def test_so_do_its_lot_numbers(store: Store) -> None:
    def job(tx: Tx) -> object:
        record = tx.part(VALVE.part_number)
        return None if record is None else next_lot_number(tx, record)

    verdict = write(store, job)
    assert isinstance(verdict, Refusal)
    assert dict(verdict.args)["series"] == "plugin-lots:VALVE"
    write(store, lambda tx: tell_newest(tx, tell("plugin-lots:VALVE", "V70", lots=True)))
    assert write(store, job) == "V71"
