"""`kiosk central`: from nothing to a station that may enrol, and back."""

import stat
from pathlib import Path

import psycopg
import pytest

from kiosk.sync.admin.migrations import migrations
from kiosk.sync.enrolment import read_enrolment
from tests.central.entries import Caller
from tests.central.servers import CentralDatabase
from tests.commands.shell import Shell

LOCAL = ("--sslmode", "disable")


@pytest.fixture
def shell(tmp_path: Path, central: CentralDatabase, monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.setenv("KIOSK_CENTRAL_DSN", central.dsn)
    return Shell(tmp_path / "data")


def enrolled(central: CentralDatabase, code: str) -> Caller:
    enrolment = read_enrolment(code)
    assert enrolment is not None
    caller = Caller(central.connect(central.station_dsn(enrolment)))
    assert caller.enrol() == "ok"
    return caller


def test_init_of_what_is_made_makes_nothing(shell: Shell, central: CentralDatabase) -> None:
    assert shell.run("central", "init").out == (
        f"{central.database} is a central database of schema {migrations()[-1].version} already.\n"
    )
    assert shell.json("central", "init")[0]["made"] == []


def test_the_code_that_is_printed_lets_a_station_in(
    shell: Shell, central: CentralDatabase
) -> None:
    ran = shell.run("central", "add-station", "DOCK-1", *LOCAL)
    assert ran.status == 0
    (code,) = (line for line in ran.out.splitlines() if line.startswith("E."))
    assert enrolled(central, code).hello()[0] == "ok"
    assert "█" in ran.out


def test_the_file_that_is_written_is_for_its_owner_alone(
    shell: Shell, central: CentralDatabase, tmp_path: Path
) -> None:
    path, ca = tmp_path / "dock.json", tmp_path / "ca.crt"
    ca.write_text("-----BEGIN CERTIFICATE-----\n")
    words = ("central", "add-station", "DOCK-1", *LOCAL, "--file", str(path), "--ca", str(ca))
    assert "E." not in shell.run(*words).out
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    enrolment = read_enrolment(path.read_text())
    assert enrolment is not None
    assert enrolment.ca == ca.read_text()
    enrolled(central, path.read_text())
    assert "is there already" in shell.run(*words).err


def test_a_seat_that_is_taken_leaves_no_file(shell: Shell, tmp_path: Path) -> None:
    shell.json("central", "add-station", "DOCK-1", *LOCAL)
    path = tmp_path / "dock.json"
    ran = shell.run("central", "add-station", "DOCK-1", *LOCAL, "--file", str(path))
    assert (ran.status, path.exists()) == (1, False)
    assert "K537: DOCK-1 was added already" in ran.err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "the server speaks no TLS"),
        (("--ca", "x"), "too long for a code"),
        (("--key", "x", "--file", "y"), "go together"),
    ],
)
def test_what_would_not_be_safe_is_not_made(
    shell: Shell, central: CentralDatabase, words: tuple[str, ...], told: str
) -> None:
    ran = shell.run("central", "add-station", "DOCK-1", *words)
    assert ran.status == 1
    assert told in ran.err
    assert central.connect().execute("select count(*) from k.seat").fetchone() == (0,)


def test_a_station_needs_a_host_to_go_to(shell: Shell, central: CentralDatabase) -> None:
    if central.postgres.server is None:
        pytest.skip("the server was given: its socket is not known")
    dsn = central.postgres.of(central.database, host=str(central.postgres.server.folder))
    ran = shell.run("central", "add-station", "DOCK-1", *LOCAL, "--dsn", dsn)
    assert "say how stations reach the server" in ran.err
    (line,) = shell.json(
        "central", "add-station", "DOCK-1", *LOCAL, "--dsn", dsn, "--host", "c.example"
    )
    enrolment = read_enrolment(str(line["code"]))
    assert enrolment is not None
    assert enrolment.host == "c.example"


def test_stations_are_listed_shut_out_and_let_in(shell: Shell, central: CentralDatabase) -> None:
    (made,) = shell.json("central", "add-station", "DOCK-1", *LOCAL)
    enrolled(central, str(made["code"]))
    assert "DOCK-1   enrolled        0" in shell.run("central", "list").out
    assert shell.json("central", "readmit", "DOCK-1") == [
        {"station": "DOCK-1", "readmitted": True}
    ]
    assert shell.json("central", "list")[0]["state"] == "readmitted"
    assert "is let in again" in shell.run("central", "readmit", "DOCK-1").out
    assert "is shut out" in shell.run("central", "disable", "DOCK-1").out
    assert shell.json("central", "list")[0]["state"] == "disabled"
    (again,) = shell.json("central", "add-station", "DOCK-1", "--again", *LOCAL)
    assert shell.json("central", "list")[0]["state"] == "not enrolled"
    enrolled(central, str(again["code"]))
    assert shell.json("central", "disable", "DOCK-1") == [{"station": "DOCK-1", "disabled": True}]


def test_check_tells_all_is_well_or_what_is_not(shell: Shell, central: CentralDatabase) -> None:
    ran = shell.run("central", "check", "--all")
    assert (ran.status, ran.out.splitlines()[-1]) == (0, "All is well.")
    (made,) = shell.json("central", "add-station", "DOCK-1", *LOCAL)
    enrolled(central, str(made["code"])).hello(token=b"")
    ran = shell.run("central", "check", "--settle")
    assert ran.status == 1
    assert "two machines work as DOCK-1" in ran.out
    assert "→ Find both." in ran.out
    assert "marked as dealt with: 1." in ran.out
    assert shell.run("central", "check", "--json", "--settle").status == 0


def test_restored_readmits_everybody(shell: Shell, central: CentralDatabase) -> None:
    (made,) = shell.json("central", "add-station", "DOCK-1", *LOCAL)
    station = enrolled(central, str(made["code"]))
    station.one("select * from k.lease('SN', 10, gen_random_uuid())")
    ran = shell.run("central", "restored", "--skip", "500")
    assert "Stations let in again: 1." in ran.out
    assert station.one("select low from k.lease('SN', 10, gen_random_uuid())") == (511,)
    assert shell.json("central", "restored")[0] == {"readmitted": 1, "skipped": 10_000}
    assert shell.run("central", "restored", "--skip", "some").status == 2


def test_without_a_database_it_is_asked_for(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KIOSK_CENTRAL_DSN")
    assert "say where central is: --dsn" in shell.run("central", "list").err
    assert "K530" in shell.run("central", "list", "--dsn", "host=127.0.0.1 port=1").err
    assert shell.run("central").status == 2


def test_a_server_that_refuses_is_told_in_one_line(shell: Shell, central: CentralDatabase) -> None:
    with psycopg.connect(central.dsn, autocommit=True) as connection:
        connection.execute("drop table k.number_range cascade")
    ran = shell.run("central", "restored")
    assert ran.err.startswith("kiosk: K531: the server refused")
    assert ran.err.count("\n") == 1
