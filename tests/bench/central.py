"""The central database: what stations and a real PostgreSQL do together, each beside its floor.

The server is durable, on the disk that is measured, and as quick as its defaults are.
"""

import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench import central_append, central_bootstrap, central_catch_up, central_folded
from tests.bench.figures import Figure
from tests.central.servers import CentralDatabase, Postgres, made_central
from tools.postgres import Server
from tools.postgres_found import NoPostgresError

SETTINGS = {"max_connections": "100"}
APPENDED = 20
"""Times the operations: entries that are appended a batch size."""

CATCH_UP_MOST = 100_000
SMALL = 2_000


def measured(folder: Path, source: Path, operations: int, *, small: bool) -> Iterator[Figure]:
    """Yield all figures; none where this machine has no PostgreSQL.

    Args:
        folder: for records of stations; emptied again.
        source: the record of a large plant; only read.
        operations: how often what is timed one by one is done.
        small: leave all sizes small.
    """
    try:
        server = Server.fresh(settings=SETTINGS)
    except NoPostgresError as error:
        print(f"no central database: {error}", file=sys.stderr)
        return
    with server:
        postgres = Postgres(server.dsn(), server)
        with _database(postgres) as central:
            yield from central_folded.folded(central, folder, min(operations, 500))
        with _database(postgres) as central:
            yield from central_append.appended(central, source, operations * APPENDED)
        with _database(postgres) as central:
            yield from central_append.together(central, max(operations // 10, 2))
        with _database(postgres) as central:
            most = SMALL if small else CATCH_UP_MOST
            yield from central_catch_up.caught_up(central, folder, source, most)
        with _database(postgres) as central:
            yield from central_bootstrap.filled(central, folder, source)


@contextmanager
def _database(postgres: Postgres) -> Generator[CentralDatabase]:
    made = made_central(postgres)
    try:
        yield made
    finally:
        made.close()
