"""Where the central database is; `kiosk enrol` writes this table, without the password."""

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

_MODES = "disable|allow|prefer|require|verify-ca|verify-full"

Needed = Annotated[str, Meta(min_length=1, description="a text that is not empty")]
PathText = Annotated[str, Meta(description="the path of a file, from the data folder on")]


@dataclass(frozen=True, slots=True, kw_only=True)
class CentralSettings:
    """How this station reaches the central database.

    Attributes:
        host: name or address of the server; people know central by it.
        user: the login role of this station's seat.
        sslmode: libpq's; anything but `verify-full` trusts whoever answers under that name.
        ca: who may have signed the server's certificate; empty for libpq's own places.
        certificate, key: this station's own; empty where the server asks for none.
    """

    host: Needed = ""
    user: Needed = ""
    port: Annotated[int, Meta(ge=1, le=65535, description="a whole number from 1 to 65535")] = 5432
    database: Needed = "kiosk"
    sslmode: Annotated[
        str, Meta(pattern=f"^({_MODES})$", description=f"one of {_MODES.replace('|', ', ')}")
    ] = "verify-full"
    ca: PathText = ""
    certificate: PathText = ""
    key: PathText = ""


NEEDED = ("host", "user")
"""Keys without which there is no central; the file must hold them."""
