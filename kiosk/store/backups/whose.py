"""Whose a backup is: names of files may be alike, the ids of stations never are."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.store.database import open_for_reading
from kiosk.store.driver import Cursor
from kiosk.store.newest import ancestry
from kiosk.store.own_station import own_station


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """A station, as its backups name it.

    Attributes:
        name: of the station.
        ids: of the station, in hexadecimal: the present one, then those it had before.
    """

    name: str
    ids: tuple[str, ...]

    @property
    def station_id(self) -> str:
        """The present one."""
        return self.ids[0]

    def made(self, station: str, station_id: str) -> bool:
        """Tell whether what a station of that name and id made is this one's."""
        return station == self.name and station_id in self.ids


def whose_record(database: Path) -> Whose:
    """Return the station whose record it is.

    Raises:
        NoRecordError: there is none.
    """
    connection = open_for_reading(database)
    try:
        return whose(connection.cursor())
    finally:
        connection.close()


def whose(cursor: Cursor) -> Whose:
    """Return the station of an open record."""
    return Whose(name=own_station(cursor).name, ids=ancestry(cursor))
