"""Seats at central: who may sign in as a station, and with what."""

import hashlib
import re
import secrets
from dataclasses import dataclass, field

from psycopg import sql

from kiosk.sync.admin.connecting import Connection
from kiosk.sync.admin.faults import (
    NoSuchSeatError,
    RoleTakenError,
    SeatDisabledError,
    SeatTakenError,
    UnfitNameError,
)

MOST_NAME = 40
MOST_ROLE = 63
"""Bytes of a role's name: NAMEDATALEN of PostgreSQL less one."""

PASSWORD_BYTES = 15
CONNECTIONS = 4
"""At once from one station: its own, and room for one that the server has not yet given up."""

SETTINGS = {
    "statement_timeout": "30s",
    "lock_timeout": "10s",
    "idle_in_transaction_session_timeout": "30s",
    "temp_file_limit": "1GB",
}
"""Of each station's role: none can hold the server up by accident."""

_IS_STATION = """
select not (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls)
       and array['kiosk_station'::regrole::oid] = array(
           select m.roleid from pg_auth_members m where m.member = r.oid)
  from pg_roles r where r.rolname = %s
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Login:
    """What a new station signs in with, until it has enrolled."""

    seat: str
    role: str
    password: str = field(repr=False)


def role_name(database: str, seat: str) -> str:
    """Return the login role of a seat, made of both names: roles belong to the whole server.

    What is no letter or digit becomes `_`; where anything was lost, a digest tells two apart.
    """
    plain = re.sub(r"[^a-z0-9]+", "_", seat.lower()).strip("_")
    name = f"{database}_{plain}"
    if plain == seat.lower().replace("-", "_") and len(name.encode()) <= MOST_ROLE:
        return name
    digest = hashlib.sha256(seat.encode()).hexdigest()[:8]
    return f"{name.encode()[: MOST_ROLE - 9].decode(errors='ignore')}_{digest}"


def add_station(connection: Connection, seat: str, *, again: bool = False) -> Login:
    """Make a seat and its role, or with `again` free one for a new machine; return its login.

    Raises:
        UnfitNameError: it cannot be called that.
        SeatTakenError: there is one of that name; NoSuchSeatError: there is none (`again`).
        RoleTakenError: its role is there, and is no station's.
    """
    if not (seat.strip() == seat and 0 < len(seat) <= MOST_NAME and seat.isprintable()):
        raise UnfitNameError(seat)
    role = role_name(connection.info.dbname, seat)
    password = secrets.token_urlsafe(PASSWORD_BYTES)
    with connection.transaction():
        if again:
            _free(connection, seat)
        else:
            _make(connection, seat, role)
        _let_in(connection, role, password)
    if again:
        _end_sessions(connection, role)
    return Login(seat=seat, role=role, password=password)


def readmit(connection: Connection, seat: str | None = None) -> int:
    """Let one copy of the seat's record in, whichever comes first; of every seat without one.

    Returns:
        how many seats were readmitted.

    Raises:
        NoSuchSeatError: there is no such seat.
        SeatDisabledError: it was shut out, and stays so.
    """
    with connection.transaction():
        found = connection.execute(
            "update k.seat set token = null where %(seat)s::text is null or name = %(seat)s "
            "returning enabled",
            {"seat": seat},
        ).fetchall()
        if seat is not None and found and not found[0][0]:
            raise SeatDisabledError(seat)
        connection.execute(
            "update k.incident set settled_at = clock_timestamp() where settled_at is null "
            "and what in ('clone', 'fork') and (%(seat)s::text is null or seat = %(seat)s)",
            {"seat": seat},
        )
    if seat is not None and not found:
        raise NoSuchSeatError(seat)
    return len(found)


def disable(connection: Connection, seat: str) -> None:
    """Shut a station out at once; its entries stay. `add_station(again=True)` lets one in again.

    Raises:
        NoSuchSeatError: there is no such seat.
    """
    with connection.transaction():
        row = connection.execute(
            "update k.seat set enabled = false where name = %s returning role_name", [seat]
        ).fetchone()
        if row is None:
            raise NoSuchSeatError(seat)
        role = str(row[0])
        connection.execute(sql.SQL("alter role {} nologin").format(sql.Identifier(role)))
    _end_sessions(connection, role)


def restored(connection: Connection, skip: int) -> int:
    """Ready a central that was restored from a backup: all tokens are old, numbers were given out.

    Args:
        connection: the administrator's.
        skip: numbers of each series to leave out; more than were leased since the backup.

    Returns:
        how many seats were readmitted.
    """
    connection.execute("update k.number_range set next = next + %s", [skip])
    return readmit(connection)


def _make(connection: Connection, seat: str, role: str) -> None:
    made = connection.execute(
        "insert into k.seat (name, role_name) values (%s, %s) on conflict do nothing "
        "returning name",
        [seat, role],
    ).fetchone()
    if made is None:
        raise SeatTakenError(seat)
    _make_role(connection, role)
    for name, value in SETTINGS.items():
        connection.execute(
            sql.SQL("alter role {} set {} = {}").format(
                sql.Identifier(role), sql.Identifier(name), sql.Literal(value)
            )
        )
    connection.execute(
        sql.SQL("grant connect on database {} to {}").format(
            sql.Identifier(connection.info.dbname), sql.Identifier(role)
        )
    )


def _make_role(connection: Connection, role: str) -> None:
    """Make the role, or take the one that a database left behind which was dropped since."""
    left = connection.execute(_IS_STATION, [role]).fetchone()
    if left is None:
        statement = sql.SQL("create role {} in role kiosk_station connection limit {}")
        connection.execute(statement.format(sql.Identifier(role), sql.Literal(CONNECTIONS)))
    elif not left[0]:
        raise RoleTakenError(role)


def _free(connection: Connection, seat: str) -> None:
    found = connection.execute(
        "update k.seat set station_id = null, token = null, enabled = true, enrolled_at = null, "
        "invited_at = clock_timestamp() where name = %s returning name",
        [seat],
    ).fetchone()
    if found is None:
        raise NoSuchSeatError(seat)
    connection.execute(
        "update k.incident set settled_at = clock_timestamp() "
        "where seat = %s and settled_at is null",
        [seat],
    )


def _let_in(connection: Connection, role: str, password: str) -> None:
    """Set the password as its verifier: the server's log never sees it."""
    hidden = connection.pgconn.encrypt_password(
        password.encode(), role.encode(), b"scram-sha-256"
    ).decode()
    connection.execute(
        sql.SQL("alter role {} login password {}").format(
            sql.Identifier(role), sql.Literal(hidden)
        )
    )


def _end_sessions(connection: Connection, role: str) -> None:
    connection.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity where usename = %s", [role]
    )
