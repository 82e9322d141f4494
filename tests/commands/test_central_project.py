"""`kiosk central project` as a service: it fills, follows, comes back, and ends cleanly."""

import signal
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from tests.central.servers import CentralDatabase
from tests.commands.shell import Shell
from tests.store.plant import stock
from tests.store.station import Clock, Station
from tests.sync.docks import Dock
from tests.sync.projector import reporter, rows
from tests.sync.proxy import Mode, Proxy

FULL = ("select count(*) from report.units", (8,))


@pytest.fixture
def dock(central: CentralDatabase, tmp_path: Path) -> Generator[Dock]:
    """A station that syncs; it has the plant on record."""
    made = Dock(tmp_path / "dock", 1, Clock()).enrol(central.add_station("DOCK-1"))
    stock(made.station)
    made.start()
    made.wait_sent()
    yield made
    made.close()


@contextmanager
def projecting(folder: Path, dsn: str) -> Generator[subprocess.Popen[str]]:
    """Run the command beside the test until it ends, in five seconds once it was asked to."""
    words = ("central", "project", "--dsn", dsn, "--data-dir", str(folder))
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def trouble(process: subprocess.Popen[str]) -> str:
    assert process.stderr is not None
    return process.stderr.readline()


def test_once_brings_the_tables_up_to_date(
    dock: Dock, central: CentralDatabase, tmp_path: Path
) -> None:
    shell = Shell(tmp_path / "reports")
    words = ("central", "project", "--once", "--dsn", reporter(central))
    assert shell.run(*words).out.startswith(f"{dock.seq} entries, ")
    assert list(rows(central, FULL[0])) == [FULL[1]]
    assert shell.run(*words).out == "0 entries, 0 rows\n"
    assert shell.json(*words) == [{"entries": 0, "rows": 0}]


def test_the_record_of_a_station_is_refused(
    dock: Dock, central: CentralDatabase, tmp_path: Path
) -> None:
    dock.close()
    words = ("central", "project", "--once", "--dsn", central.dsn)
    ran = Shell(tmp_path / "dock").run(*words)
    assert (ran.status, "is the record of a station" in ran.err) == (1, True)
    fresh = Station(tmp_path / "fresh.db", 5)
    fresh.close()


def test_a_record_in_use_and_a_server_that_never_was_end_it(
    tmp_path: Path, central: CentralDatabase
) -> None:
    shell = Shell(tmp_path / "reports")
    ran = shell.run("central", "project", "--dsn", "host=127.0.0.1 port=1")
    assert (ran.status, "K530" in ran.err) == (1, True)
    ran = shell.run("central", "project", "--dsn", central.postgres.dsn)
    assert (ran.status, "K534" in ran.err) == (1, True)
    shell = Shell(tmp_path / "another")
    words = ("central", "project", "--dsn")
    with projecting(tmp_path / "reports", central.dsn) as process:
        for _ in range(200):
            ran = shell.run(*words, central.dsn, "--once")
            if ran.status:
                break
        assert "K541" in ran.err
        process.send_signal(signal.SIGTERM)
        assert process.wait(5) == 0


@pytest.mark.slow
@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT])
def test_it_follows_comes_back_after_a_lost_connection_and_ends_when_it_is_asked_to(
    dock: Dock, central: CentralDatabase, tmp_path: Path, end: signal.Signals
) -> None:
    dsn = reporter(central)
    with projecting(tmp_path / "reports", dsn) as process:
        assert line(process).startswith(f"{dock.seq} entries, ")
        dock.work()
        assert line(process) == "1 entries, 0 rows\n"
        for backend in rows(
            central,
            "select pid from pg_stat_activity where usename = session_user "
            "and pid <> pg_backend_pid()",
        ):
            central.connect().execute("select pg_terminate_backend(%s)", backend)
        assert "K531: the server refused" in trouble(process)
        dock.work(3)
        while "3 entries" not in (told := line(process)):
            assert told
        process.send_signal(end)
        assert process.wait(5) == 0
        assert not process.stderr or not process.stderr.read()


def kept_from(port: int, dsn: str) -> str:
    """Return the same server behind a proxy."""
    return make_conninfo("", **{**conninfo_to_dict(dsn), "port": port})


@pytest.mark.slow
def test_a_server_that_is_away_is_tried_again_and_ends_nothing(
    dock: Dock, central: CentralDatabase, tmp_path: Path, new_proxy: Callable[[], Proxy]
) -> None:
    proxy = new_proxy()
    dsn = kept_from(proxy.port, reporter(central))
    with projecting(tmp_path / "reports", dsn) as process:
        assert line(process).startswith(f"{dock.seq} entries, ")
        proxy.mode = Mode.REFUSE
        proxy.reset_all()
        for _ in range(3):
            assert "It is tried again in" in trouble(process)
        proxy.mode = Mode.PASS
        dock.work()
        assert line(process).startswith("1 entries")
        process.send_signal(signal.SIGTERM)
        assert process.wait(5) == 0


@pytest.fixture
def new_proxy(central: CentralDatabase) -> Generator[Callable[[], Proxy]]:
    parts = conninfo_to_dict(central.dsn)
    made = Proxy(str(parts["host"]), int(str(parts.get("port", 5432))))
    yield lambda: made
    made.close()
