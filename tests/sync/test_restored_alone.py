"""A kiosk that was put back while it was alone joins a central database (A3)."""

import shutil
from pathlib import Path

import pytest

from kiosk.domain.facts import LocationDefined, NewestTold, PartDefined, Tracking
from kiosk.domain.ids import LocationCode, PartNumber, ReceiptId
from kiosk.domain.words import NAMED
from kiosk.operations.ports import Recorded, Tx
from kiosk.operations.receive_units import generate_units
from kiosk.store.backing_up import back_up, restore
from kiosk.sync.central import Central
from kiosk.sync.connecting import connect
from kiosk.sync.enrolling import EnrolError
from kiosk.sync.watchdog import Watchdog
from kiosk.workflows.commands import GenerateUnits
from tests.central.servers import CentralDatabase
from tests.store.station import Clock, Station
from tests.sync.conftest import NewDock
from tests.sync.docks import Dock
from tests.workflows.restored import ADMIN, forget_marks

DOCK, BOARD = LocationCode("DOCK"), PartNumber("BOARD")
GIVEN = 10
"""The highest number that was printed; the backup knows half of them."""


def board(tx: Tx) -> None:
    tx.append(LocationDefined(code=DOCK, name="dock"))
    tx.append(
        PartDefined(
            part_number=BOARD,
            revision="A",
            name="board",
            tracking=Tracking.SERIAL,
            unit="ea",
            serial_scheme="BRD-{seq:6}",
        )
    )


def printed(tx: Tx) -> None:
    command = GenerateUnits(
        part_number=BOARD, count=GIVEN // 2, location=DOCK, receipt=ReceiptId("R"), number=1
    )
    assert isinstance(generate_units(tx, command), Recorded)


def told(tx: Tx) -> None:
    tx.append(
        NewestTold(part_number=BOARD, series="BRD-", lots=False, number="BRD-000010", last=GIVEN)
    )
    tx.note_number("BRD-", GIVEN)


def put_back(dock: Dock, *, marks: bool) -> None:
    """Print, back up, print more, and put the backup back on another machine."""
    dock.work(1, board)
    dock.work(1, printed)
    database, copy = dock.folder / "kiosk.db", dock.folder.with_name("monday.db")
    back_up(database, copy, dock.clock.now_us)
    dock.work(1, printed)
    dock.record.close()
    dock.station.close()
    if not marks:
        forget_marks(dock.folder)
        shutil.rmtree(dock.folder)
        dock.folder.mkdir()
    restore(copy, database, lambda path: Station(path, 1_007, dock.clock).store, ADMIN)
    dock.open()


def leased(dock: Dock) -> int:
    """Return the first number that central gives another station."""
    assert dock.address is not None
    with connect(dock.address, dock.secret, 5) as connection:
        watchdog = Watchdog(connection.fileno(), 5, 5, lambda: None)
        try:
            return Central(connection, watchdog).lease("BRD-", 100, b"request of 16 oc").low
        finally:
            watchdog.release()


@pytest.mark.slow
@pytest.mark.feature("A3")
@pytest.mark.parametrize("marks", [False, True])
def test_it_joins_when_its_newest_labels_were_told_and_nobody_is_leased_what_it_printed(
    new_dock: NewDock, central: CentralDatabase, tmp_path: Path, *, marks: bool
) -> None:
    other = new_dock()
    alone = Dock(tmp_path / "alone", 7, Clock())
    try:
        put_back(alone, marks=marks)
        code = central.add_station("ALONE")
        with pytest.raises(EnrolError) as refused:
            alone.enrol(code)
        assert refused.value.key == "enrol_newest"
        assert "newest label" in NAMED[refused.value.key]
        assert alone.record.marks().token == b"", "nothing was begun"
        alone.work(1, told)
        alone.enrol(code)
        assert leased(other) > GIVEN, "before the other one ever connected"
    finally:
        alone.close()


@pytest.mark.slow
@pytest.mark.feature("R9")
def test_what_a_kiosk_alone_gave_is_leased_to_nobody_from_its_enrolment_on(
    new_dock: NewDock, central: CentralDatabase, tmp_path: Path
) -> None:
    other = new_dock()
    alone = Dock(tmp_path / "alone", 7, Clock())
    try:
        alone.work(1, board)
        alone.work(2, printed)
        alone.enrol(central.add_station("ALONE"))
        assert leased(other) > GIVEN
    finally:
        alone.close()
