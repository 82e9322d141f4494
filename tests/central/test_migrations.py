"""The central database is made once, brought up to date step by step, and never half."""

import threading
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from psycopg.errors import DivisionByZero

from kiosk.sync.admin.connecting import connected
from kiosk.sync.admin.faults import (
    NewerCentralError,
    NotCentralError,
    NotReachedError,
    OlderCentralError,
    RefusedByServerError,
    UnfitServerError,
)
from kiosk.sync.admin.migrations import (
    Migration,
    migrate,
    migrations,
    require_current,
    schema_version,
)
from tests.central.entries import Caller, chain
from tests.central.servers import CentralDatabase, Postgres, made_central
from tools.postgres import Server
from tools.postgres_found import DISTRIBUTION, distribution

KNOWN = migrations()


@pytest.fixture
def empty(postgres: Postgres) -> Generator[CentralDatabase]:
    """A database with nothing in it."""
    made = CentralDatabase(postgres, f"empty_{id(postgres):x}")
    postgres.run("create database {} encoding 'UTF8' template template0", made.database)
    try:
        yield made
    finally:
        made.close()


def test_the_steps_are_numbered_without_a_gap() -> None:
    assert [step.version for step in KNOWN] == list(range(1, len(KNOWN) + 1))


def test_init_makes_all_and_again_nothing(empty: CentralDatabase) -> None:
    assert migrate(empty.admin()) == KNOWN
    assert migrate(empty.admin()) == ()
    require_current(empty.admin())


def test_two_that_init_at_once_make_each_step_once(empty: CentralDatabase) -> None:
    made: list[Migration] = []

    def init() -> None:
        with connected(empty.dsn) as connection:
            made.extend(migrate(connection))

    threads = [threading.Thread(target=init) for _ in range(3)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(step.version for step in made) == [step.version for step in KNOWN]


def test_a_later_step_is_added_to_a_database_with_entries(
    central: CentralDatabase, dock: Caller
) -> None:
    dock.append(chain(dock.station.bytes, 2))
    later = Migration(version=KNOWN[-1].version + 1, name="later", sql=b"create table k.later ()")
    assert migrate(central.admin(), (*KNOWN, later)) == (later,)
    assert dock.hello()[0] == "behind"


def test_a_step_that_fails_leaves_no_trace(central: CentralDatabase) -> None:
    bad = Migration(
        version=KNOWN[-1].version + 1, name="bad", sql=b"create table k.half (); select 1/0"
    )
    admin = central.admin()
    with pytest.raises(DivisionByZero):
        migrate(admin, (*KNOWN, bad))
    assert schema_version(admin) == KNOWN[-1].version
    found = admin.execute("select to_regclass('k.half')").fetchone()
    assert found == (None,)


def test_a_database_of_a_newer_program_is_left_alone(central: CentralDatabase) -> None:
    admin = central.admin()
    admin.execute("insert into k.migration (version, name, sha256) values (99, 'new', '\\x')")
    for call in (migrate, require_current):
        with pytest.raises(NewerCentralError, match="schema 99"):
            call(admin)


def test_a_database_of_an_older_program_asks_for_init(central: CentralDatabase) -> None:
    admin = central.admin()
    admin.execute("delete from k.migration where version > 1")
    with pytest.raises(OlderCentralError, match="Run kiosk central init"):
        require_current(admin)


def test_a_database_of_something_else_is_no_central(empty: CentralDatabase) -> None:
    with pytest.raises(NotCentralError, match="no central database"):
        require_current(empty.admin())


def test_a_station_cannot_init(central: CentralDatabase) -> None:
    dsn = central.station_dsn(central.add_station("DOCK-1"))
    with connected(dsn) as connection, pytest.raises(UnfitServerError, match="no superuser"):
        migrate(connection)


def test_a_database_that_keeps_no_unicode_is_refused(postgres: Postgres) -> None:
    made = CentralDatabase(postgres, "latin_central")
    postgres.run("create database {} encoding 'LATIN1' template template0", made.database)
    try:
        with pytest.raises(UnfitServerError, match="LATIN1"):
            migrate(made.admin())
    finally:
        made.close()


def test_where_nothing_listens_the_fault_says_so() -> None:
    with pytest.raises(NotReachedError, match="K530"), connected("host=127.0.0.1 port=1"):
        pass


def test_what_the_server_refuses_is_one_line(central: CentralDatabase) -> None:
    with pytest.raises(RefusedByServerError) as caught, connected(central.dsn) as connection:
        connection.execute("select nothing from nowhere")
    assert "\n" not in str(caught.value)


def test_an_edited_step_is_another_step(tmp_path: Path) -> None:
    (tmp_path / "001_first.sql").write_bytes(b"select 1")
    (step,) = migrations(tmp_path)
    assert (step.version, step.name) == (1, "first")
    assert replace(step, sql=b"select 2").sha256 != step.sha256


@pytest.mark.slow
@pytest.mark.skipif(not distribution(), reason=f"no PostgreSQL in {DISTRIBUTION}")
def test_the_distributions_server_takes_the_same_sql() -> None:
    with Server.fresh(distribution()[0]) as server:
        made = made_central(Postgres(server.dsn(), server))
        caller = Caller(made.connect(made.station_dsn(made.add_station("DOCK-1"))))
        assert caller.enrol() == "ok"
        entries = chain(caller.station.bytes, 3)
        assert caller.append(entries) == ("ok", 3, entries[-1].hash, 3)
        assert caller.hello(3, entries[-1].hash)[0] == "ok"
        made.close()
