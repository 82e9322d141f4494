"""Where central is and how it is spoken to."""

import sys
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from kiosk.settings import CentralSettings

PROTOCOL = 1
"""What this program speaks; central says which is the oldest that it serves."""

PROGRAM = f"kiosk {version('kiosk')}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A central database and the login that this station has there.

    Attributes:
        host: name or address; people know central by it.
        user: the login role.
        ca, certificate, key: files; None where there are none.
    """

    host: str
    port: int
    database: str
    user: str
    sslmode: str
    ca: Path | None = None
    certificate: Path | None = None
    key: Path | None = None

    @property
    def account(self) -> str:
        """What the password is kept under."""
        return f"{self.user}@{self.host}:{self.port}/{self.database}"

    def keywords(self, secret: str) -> dict[str, str]:
        """Return libpq's connection parameters, the password with them.

        Keepalives notice a peer that is gone; one that answers the network but never the
        question is for the watchdog. The roles carry the statement's time limit.
        """
        found = {
            "host": self.host,
            "port": str(self.port),
            "dbname": self.database,
            "user": self.user,
            "password": secret,
            "sslmode": self.sslmode,
            "application_name": PROGRAM,
            "client_encoding": "UTF8",
            "gssencmode": "disable",
            "keepalives_idle": "5",
            "keepalives_interval": "2",
            "keepalives_count": "3",
        }
        if sys.platform == "linux":
            found["tcp_user_timeout"] = "8000"  # milliseconds
        for keyword, path in (
            ("sslrootcert", self.ca),
            ("sslcert", self.certificate),
            ("sslkey", self.key),
        ):
            if path is not None:
                found[keyword] = str(path)
        return found


def address_of(central: CentralSettings, folder: Path) -> Address:
    """Return the address that is set; relative paths count from the data folder on."""

    def file(name: str) -> Path | None:
        return folder / name if name else None

    return Address(
        host=central.host,
        port=central.port,
        database=central.database,
        user=central.user,
        sslmode=central.sslmode,
        ca=file(central.ca),
        certificate=file(central.certificate),
        key=file(central.key),
    )
