"""All that can be wrong with central, looked at one after the other."""

from collections.abc import Iterator

from kiosk.sync.admin.check_record import chains, clocks, conflicts
from kiosk.sync.admin.check_rights import guard, rights
from kiosk.sync.admin.check_server import secrecy, server
from kiosk.sync.admin.check_stations import heard, incidents, numbers
from kiosk.sync.admin.connecting import Connection
from kiosk.sync.admin.finding import Finding
from kiosk.sync.admin.migrations import require_current


def checked(connection: Connection, *, now_us: int, everything: bool) -> Iterator[Finding]:
    """Yield what was found, wrong or right.

    Args:
        connection: the administrator's.
        now_us: this machine's clock.
        everything: compute the seal of every entry, not of the last alone.

    Raises:
        AdminFault: it is no central database, or not of this program's version.
    """
    require_current(connection)
    yield from server(connection)
    yield from secrecy(connection)
    yield from rights(connection)
    yield from guard(connection)
    yield from chains(connection, everything=everything)
    yield from clocks(connection, now_us)
    yield from conflicts(connection)
    yield from heard(connection)
    yield from incidents(connection)
    yield from numbers(connection)
