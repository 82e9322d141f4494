"""What the server offers to those who come by network."""

from kiosk.sync.admin.connecting import Connection
from kiosk.sync.admin.finding import rows


def speaks_tls(connection: Connection) -> bool:
    """Whether the server has TLS switched on."""
    ssl = rows(connection, "select setting = 'on' from pg_settings where name = 'ssl'")
    return bool(ssl[0][0])
