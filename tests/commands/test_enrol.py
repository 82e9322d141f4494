"""`kiosk enrol` and `kiosk sync`: from an enrolment code to one record."""

import json
import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app import open_app
from kiosk.commands import enrol as command
from kiosk.devices import machine_id
from kiosk.domain.link import Frozen
from kiosk.domain.syncing import Marks
from kiosk.settings import load
from kiosk.store.marks import write_marks
from kiosk.store.writer import Priority
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.secret import FILE
from tests.central.servers import CentralDatabase
from tests.commands.shell import DEMO, Shell

NewShell = Callable[[], Shell]


@pytest.fixture
def new_shell(tmp_path: Path) -> NewShell:
    """Return how a further station is founded, its record one policy long."""
    count = 0

    def made() -> Shell:
        nonlocal count
        count += 1
        shell = Shell(tmp_path / f"station-{count}")
        shell.settle()
        return shell

    return made


def enrolled(shell: Shell, code: Enrolment) -> None:
    ran = shell.run("enrol", code.written(), "--no-keyring")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith(f"This station is {code.seat} at 127.0.0.1.")


@pytest.mark.feature("O5")
def test_two_stations_enrol_and_each_has_what_the_other_recorded(
    central: CentralDatabase, new_shell: NewShell
) -> None:
    one, two = new_shell(), new_shell()
    enrolled(one, central.add_station("ONE"))
    enrolled(two, central.add_station("TWO"))
    assert one.run("policy", "serial_case", "exact").status == 0
    assert one.json("sync", "--status")[0]["unsent"] == 1
    (done,) = one.json("sync", "--once")
    assert done == {
        "state": "connected",
        "frozen": None,
        "problem": None,
        "confirmed": 1,
        "unsent": 0,
        "conflicts": 0,
    }
    said = two.run("sync", "--once").out
    assert "has all 0 entries" in said
    assert "No conflict is open." in said
    assert two.json("policy", "serial_case")[0]["value"] == "exact"
    told = two.run("sync", "--status").out
    assert "ONE: 1 entries here." in told
    assert one.json("sync", "--status")[0]["unsent"] == 0


def test_the_settings_are_written_and_the_password_is_not_among_them(
    central: CentralDatabase, new_shell: NewShell
) -> None:
    shell = new_shell()
    code = central.add_station("ONE")
    enrolled(shell, code)
    text = (shell.folder / "kiosk.toml").read_text()
    kept = (shell.folder / FILE).read_text().splitlines()[1]
    assert code.password not in text
    assert kept not in text
    settings = load(shell.folder).central
    assert settings is not None
    assert (settings.host, settings.user) == (code.host, code.user)
    assert load(shell.folder).station.name == "DEMO"


def test_a_file_serves_as_well_as_a_code(central: CentralDatabase, new_shell: NewShell) -> None:
    shell = new_shell()
    code = central.add_station("ONE")
    path = shell.folder / "one.enrolment"
    path.write_text(code.file())
    (line,) = shell.json("enrol", str(path), "--no-keyring")
    assert line == {"seat": "ONE", "server": code.host, "loaded": 0}


def test_what_cannot_be_is_said_in_plain_words(
    central: CentralDatabase, new_shell: NewShell, tmp_path: Path
) -> None:
    shell = new_shell()
    code = central.add_station("ONE")
    enrolled(shell, code)
    assert (
        "Ask for a new enrolment code"
        in new_shell().run("enrol", code.written(), "--no-keyring").err
    )
    assert "no enrolment code" in shell.run("enrol", "E.NONSENSE.X").err
    refused = shell.run("enrol", str(tmp_path / "none")).err
    assert "no file that can be read: No such file" in refused
    assert "Errno" not in refused
    (tmp_path / "other.json").write_text(json.dumps({"a": 1}))
    assert "no enrolment code" in shell.run("enrol", str(tmp_path / "other.json")).err
    alone = new_shell()
    assert "never enrolled" in alone.run("sync", "--once").err
    central.connect().execute("update k.seat set enabled = false")
    ran = shell.run("sync", "--once")
    assert ran.status == 1
    assert "switched off at the server" in ran.out


@pytest.mark.expected_log("kiosk.store.recognising", logging.ERROR)
def test_a_record_that_moved_does_not_greet_the_server_from_the_shell_either(
    central: CentralDatabase, new_shell: NewShell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shell = new_shell()
    enrolled(shell, central.add_station("ONE"))
    other = tmp_path / "machine-id"
    other.write_text("0123456789abcdef0123456789abcdef\n")
    with monkeypatch.context() as moved:
        moved.setattr(machine_id, "MACHINE_ID", other)
        for _ in range(2):
            ran = shell.run("sync", "--once", "--json")
            assert (ran.status, ran.lines[0]["frozen"]) == (1, "moved")
    assert shell.run("continue").status == 1
    assert shell.json("sync", "--status")[0]["frozen"] == "moved"


def test_a_frozen_station_is_told_by_the_name_that_central_knows_it_by(
    central: CentralDatabase, new_shell: NewShell
) -> None:
    shell = new_shell()
    for kind in ("locations", "operators", "parts"):
        assert shell.run("import", kind, str(DEMO / f"{kind}.csv")).status == 0
    enrolled(shell, central.add_station("ONE"))
    app = open_app(load(shell.folder))
    marks = Marks(token=b"t" * 16, frozen=Frozen.CLONE)
    app.store.submit(lambda cursor: write_marks(cursor, marks), Priority.SYNC)
    assert (app.store.station_name, app.store.seat) == ("DEMO", "ONE")
    app.close()
    ran = shell.play("1003", "C.RECEIVE", "PCB-150", "RACK-A", "SN-1")
    assert "kiosk central readmit ONE" in str(ran.lines[-1]["text"])


@pytest.mark.slow
def test_a_large_journal_is_loaded_at_once(
    central: CentralDatabase, new_shell: NewShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "WORTH_IT", 2)
    one, two = new_shell(), new_shell()
    enrolled(one, central.add_station("ONE"))
    for value in ("exact", "fold", "exact"):
        assert one.run("policy", "serial_case", value).status == 0
    assert one.run("sync", "--once").status == 0
    assert two.run("policy", "time_zone", "Europe/Berlin").status == 0
    ran = two.run("enrol", central.add_station("TWO").written(), "--no-keyring")
    assert (ran.status, ran.out) == (0, "This station is TWO at 127.0.0.1. 4 entries are here.\n")
    assert "0 of 3 entries loaded" in ran.err
    assert two.json("policy", "serial_case")[0]["value"] == "exact"
    assert two.run("verify", "--refold").status == 0
    assert two.run("sync", "--once").status == 0
    assert one.run("sync", "--once").status == 0
    assert one.json("policy", "time_zone")[0]["value"] == "Europe/Berlin"
