"""Connecting to PostgreSQL in steps, so that it can be given up at any time.

libpq's own time limit is per address and in whole seconds, and nobody can end its wait.
"""

import logging
import selectors
import time
from collections.abc import Callable

import psycopg
from psycopg import pq
from psycopg.conninfo import make_conninfo
from psycopg.pq.abc import PGconn
from psycopg.rows import TupleRow, tuple_row

from kiosk.sync.address import Address

Connection = psycopg.Connection[TupleRow]

_SLICE_S = 0.1
_EVENTS = {
    pq.PollingStatus.READING: selectors.EVENT_READ,
    pq.PollingStatus.WRITING: selectors.EVENT_WRITE,
}


# It warns of what its caller is told by an exception as well, such as a server that went away.
logging.getLogger("psycopg").setLevel(logging.ERROR)


class NoAnswerError(psycopg.OperationalError):
    """The server did not answer in time."""


class GivenUpError(Exception):
    """The caller wants no connection any more."""


def connect(
    address: Address, secret: str, seconds: float, given_up: Callable[[], bool] = lambda: False
) -> Connection:
    """Return a connection in autocommit mode, without server-side prepared statements.

    Looking up a name is the system's business and may take longer than `seconds`.

    Args:
        address: of the server.
        secret: the password.
        seconds: how long all of it may take.
        given_up: asked ten times a second.

    Raises:
        psycopg.OperationalError: the server was not reached, or lets this station not in.
        GivenUpError: `given_up` said so.
    """
    link = pq.PGconn.connect_start(make_conninfo("", **address.keywords(secret)).encode())
    until = time.monotonic() + seconds
    try:
        _shake_hands(link, until, given_up)
    except BaseException:
        link.finish()
        raise
    link.nonblocking = 1
    connection = psycopg.Connection(link, tuple_row)
    connection.autocommit = True
    connection.prepare_threshold = None
    return connection


def _shake_hands(link: PGconn, until: float, given_up: Callable[[], bool]) -> None:
    state = pq.PollingStatus.WRITING
    while link.status != pq.ConnStatus.BAD:
        state = pq.PollingStatus(link.connect_poll())
        if state not in _EVENTS:
            break
        _wait(link.socket, _EVENTS[state], until, given_up)
    if state != pq.PollingStatus.OK:
        raise psycopg.OperationalError(link.get_error_message())


def _wait(descriptor: int, event: int, until: float, given_up: Callable[[], bool]) -> None:
    with selectors.DefaultSelector() as selector:
        selector.register(descriptor, event)
        while not selector.select(_SLICE_S):
            if given_up():
                raise GivenUpError
            if time.monotonic() > until:
                raise NoAnswerError
