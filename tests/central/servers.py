"""Fixtures of a real PostgreSQL; tests/conftest.py loads them for every test, import nothing.

`postgres`: one server for all tests of a process, started on the first use; or the one that
KIOSK_TEST_CENTRAL_DSN names (a superuser's), which is never stopped.
`central`: a fresh central database, and what an administrator can do to it.
`mortal`: a server and a central database of one's own that may be killed; commits are durable.

Roles belong to the whole server. A station's role is named after its database, and each test's
database has a name of its own, so that no two tests share a role; both go when the test ends.
"""

import contextlib
import functools
import itertools
import os
import secrets
from collections.abc import Generator
from dataclasses import dataclass, field

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from kiosk.sync.admin.connecting import Connection, connected
from kiosk.sync.admin.migrations import migrate
from kiosk.sync.admin.seats import Login, add_station
from kiosk.sync.enrolment import Enrolment
from tools.postgres import Server

GIVEN = "KIOSK_TEST_CENTRAL_DSN"

_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Postgres:
    """A PostgreSQL server as its superuser sees it; `server` is None for one that was given."""

    dsn: str
    server: Server | None = None

    def of(self, database: str, **more: str) -> str:
        """Return how to connect to a database of it; `more` may name another user."""
        return make_conninfo(self.dsn, dbname=database, **more)

    def run(self, query: str, *names: str) -> None:
        """Run a statement about whole databases or roles."""
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            parts = [sql.Identifier(name) for name in names]
            connection.execute(sql.SQL(query).format(*parts))  # pyright: ignore[reportArgumentType]

    def copy(self, database: str, to: str) -> None:
        """Make a database as another one is, with what is granted to all of its kind."""
        self.run("create database {} template {}", to, database)
        self.run("revoke all on database {} from public", to)
        self.run("grant connect on database {} to kiosk_report", to)

    def drop(self, database: str) -> None:
        """Drop a database with its stations' roles."""
        self.run("drop database if exists {} with (force)", database)
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            roles = connection.execute(
                "select rolname from pg_roles where starts_with(rolname, %s)", [f"{database}_"]
            ).fetchall()
        for (role,) in roles:
            self.run("drop role {}", role)


@dataclass(slots=True)
class CentralDatabase:
    """A central database of a test.

    Attributes:
        dsn: of its superuser.
    """

    postgres: Postgres
    database: str
    _open: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)

    @property
    def dsn(self) -> str:
        return self.postgres.of(self.database)

    def connect(self, dsn: str = "") -> psycopg.Connection[tuple[object, ...]]:
        """Return a connection with autocommit, closed when the test ends; else the superuser's."""
        connection = psycopg.connect(dsn or self.dsn, autocommit=True)
        return self._open.enter_context(contextlib.closing(connection))

    def admin(self) -> Connection:
        """Return the connection of an administrator's command, closed when the test ends."""
        return self._open.enter_context(connected(self.dsn))

    def add_station(self, name: str, *, again: bool = False) -> Enrolment:
        """Add a seat, as `kiosk central add-station` does; nothing has enrolled there yet."""
        with connected(self.dsn) as connection:
            return self.enrolment(add_station(connection, name, again=again))

    def enrolment(self, login: Login) -> Enrolment:
        """Return what a station is told to sign in with."""
        parts = conninfo_to_dict(self.dsn)
        return Enrolment(
            host=str(parts["host"]),
            port=int(str(parts.get("port", 5432))),
            database=self.database,
            user=login.role,
            password=login.password,
            seat=login.seat,
            sslmode="prefer",
        )

    def station_dsn(self, enrolment: Enrolment) -> str:
        """Return how a station connects."""
        return self.postgres.of(self.database, user=enrolment.user, password=enrolment.password)

    def snapshot(self) -> str:
        """Keep the database as it is now, as a backup would; ends all its sessions."""
        self.end_sessions()
        name = _fresh_name()
        self.postgres.copy(self.database, name)
        self._open.callback(self.postgres.drop, name)
        return name

    def put_back(self, snapshot: str) -> None:
        """Make the database as it was at a snapshot; stations find it under the same name."""
        self.postgres.run("drop database {} with (force)", self.database)
        self.postgres.copy(snapshot, self.database)
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            rows = connection.execute("select role_name::text from k.seat").fetchall()
        for (role,) in rows:  # who may connect is not in a template
            self.postgres.run("grant connect on database {} to {}", self.database, str(role))

    def end_sessions(self) -> None:
        """Terminate every session on it but this one."""
        with psycopg.connect(self.postgres.dsn, autocommit=True) as connection:
            connection.execute(
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity "
                "where datname = %s and pid <> pg_backend_pid()",
                [self.database],
            )

    def disconnect(self) -> None:
        """Close all connections."""
        self._open.close()

    def close(self) -> None:
        """Close all connections, and drop it with its roles."""
        self.disconnect()
        self.postgres.drop(self.database)


def _fresh_name() -> str:
    return f"t{secrets.token_hex(3)}_{next(_numbers)}"


@functools.cache
def _session_server() -> Postgres:
    given = os.environ.get(GIVEN)
    if given:
        return Postgres(given)
    server = Server.fresh()
    return Postgres(server.dsn(), server)


@functools.cache
def _template() -> str:
    return made_central(_session_server()).database


def made_central(postgres: Postgres) -> CentralDatabase:
    """Return a new central database, made by the migrations."""
    made = CentralDatabase(postgres, _fresh_name())
    postgres.run("create database {} encoding 'UTF8' template template0", made.database)
    with connected(made.dsn) as connection:
        migrate(connection)
    return made


@pytest.hookimpl
def pytest_unconfigure() -> None:
    """Stop what was started for this process."""
    if _template.cache_info().currsize and _session_server().server is None:
        _session_server().drop(_template())
    if _session_server.cache_info().currsize:
        server = _session_server().server
        if server is not None:
            server.close()


@pytest.fixture(scope="session")
def postgres() -> Postgres:
    return _session_server()


@pytest.fixture
def central(postgres: Postgres) -> Generator[CentralDatabase]:
    made = CentralDatabase(postgres, _fresh_name())
    postgres.copy(_template(), made.database)
    try:
        yield made
    finally:
        made.close()


@pytest.fixture
def mortal() -> Generator[CentralDatabase]:
    with Server.fresh(settings={"max_connections": "60"}) as server:
        made = made_central(Postgres(server.dsn(), server))
        try:
            yield made
        finally:
            made.disconnect()
