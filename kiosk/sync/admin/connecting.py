"""The administrator's connection to central, and what may go wrong with it."""

from collections.abc import Generator
from contextlib import contextmanager

import psycopg

from kiosk.sync.admin.faults import NotReachedError, RefusedByServerError

CONNECT_S = 10
QUIET_S = 30
GONE_MS = 30_000
"""A server that is gone without a word is noticed a minute after it was last heard."""

Connection = psycopg.Connection[tuple[object, ...]]


@contextmanager
def connected(dsn: str) -> Generator[Connection]:
    """Connect for one command; each statement is a transaction unless one is opened.

    Args:
        dsn: of libpq, a URL or `host=… dbname=…`; what it leaves out is in PG* variables.

    Raises:
        NotReachedError: nothing answers there, or it does not let this account in.
        RefusedByServerError: the server would not do a statement.
    """
    try:
        connection = psycopg.connect(
            dsn,
            autocommit=True,
            connect_timeout=CONNECT_S,
            tcp_user_timeout=GONE_MS,
            keepalives_idle=QUIET_S,
            application_name="kiosk central",
        )
    except psycopg.Error as error:
        raise NotReachedError(str(error)) from error
    try:
        with connection:
            connection.execute("set lock_timeout = '10s'; set timezone = 'UTC'")
            yield connection
    except psycopg.Error as error:
        raise RefusedByServerError(str(error)) from error
