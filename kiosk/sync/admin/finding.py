"""What a look at central came to: one thing, and its remedy where it is not right."""

from dataclasses import dataclass

from kiosk.sync.admin.connecting import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing looked at.

    Attributes:
        name: one word for it.
        wrong: whether somebody has to act; with a remedy and not wrong, somebody should know.
    """

    name: str
    found: str
    wrong: bool = False
    remedy: str = ""


def rows(connection: Connection, query: str, *arguments: object) -> list[tuple[object, ...]]:
    """Return all rows of a query of this package."""
    return connection.execute(query.encode(), arguments).fetchall()
