"""The kiosk is killed while it checks or receives a long list: all of it is there, or nothing."""

import json
import os
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.app import open_app
from kiosk.importer.report import ImportKind
from kiosk.session.inputs import Tap, scan
from kiosk.store.driver import connect
from kiosk.store.importing import ImportFile, import_into
from kiosk.workflows.receive_states import ReceiveList
from tests.durability.list_worker import COUNT, LOCATIONS, OPERATORS, PARTS
from tests.durability.test_kill import ROOT
from tests.durability.worker import settings

START_S = 60


def founded(folder: Path) -> None:
    app = open_app(settings(folder))
    for kind, text in (
        (ImportKind.PARTS, PARTS),
        (ImportKind.LOCATIONS, LOCATIONS),
        (ImportKind.OPERATORS, OPERATORS),
    ):
        import_into(app.store, ImportFile(kind=kind, data=text.encode()), "admin:test")
    app.close()


def killed(folder: Path, doing: str, after_s: float) -> bool:
    """Kill a kiosk so long after it began to do something; whether it was done already."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.durability.list_worker", str(folder)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdout is not None
    try:
        while True:
            assert select.select([process.stdout], [], [], START_S)[0]
            if json.loads(process.stdout.readline()).get("doing") == doing:
                break
        time.sleep(after_s)
    finally:
        process.kill()
        process.wait()
    with process.stdout as rest:
        return b"list_received" in rest.read()


def received(folder: Path) -> tuple[int, int, int]:
    """Return the receipts on record, the units, and the labels that wait."""
    connection = connect(folder / "kiosk.db", read_only=True)
    cursor = connection.cursor()
    counts = [
        cursor.execute(sql).fetchone()
        for sql in (
            "select count(*) from journal where kind = 'unit_received.1'",
            "select count(*) from unit",
            "select count(*) from spool",
        )
    ]
    connection.close()
    units, rows, labels = (row[0] for row in counts if row is not None)
    assert isinstance(units, int)
    assert isinstance(rows, int)
    assert isinstance(labels, int)
    return units, rows, labels


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.feature("Q4")
@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_a_kiosk_that_is_killed_while_it_receives_a_list_has_all_of_it_or_nothing(
    tmp_path: Path,
) -> None:
    found: set[int] = set()
    for round_ in range(8):
        folder = tmp_path / str(round_)
        founded(folder)
        was_done = killed(folder, "receive", 0.04 * round_)
        units, rows, labels = received(folder)
        assert units == rows == labels
        assert units in {0, COUNT}
        assert units == COUNT or not was_done
        found.add(units)
    assert 0 in found


@pytest.mark.slow
@pytest.mark.timeout(120)
@pytest.mark.feature("Q4")
@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_a_kiosk_that_is_killed_while_it_checks_a_list_goes_on_with_it(tmp_path: Path) -> None:
    founded(tmp_path)
    assert not killed(tmp_path, "check", 0.05)
    assert received(tmp_path) == (0, 0, 0)
    app = open_app(settings(tmp_path))
    session = app.session(resume=True)
    assert isinstance(session.standing.state, ReceiveList)
    for _ in iter(session.work, None):
        pass
    assert session.handle(Tap("confirm")).headline == f"{COUNT} RECEIVED"
    assert session.handle(scan("C.DONE")).said.key == "receipt_posted"
    app.close()
    assert received(tmp_path) == (COUNT, COUNT, COUNT)
