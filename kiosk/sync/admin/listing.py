"""The seats of central as an administrator lists them."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.sync.admin.connecting import Connection
from kiosk.sync.admin.finding import rows

_SEATS = """
select s.name, s.role_name::text, s.station_id::text, s.enabled, s.token is null,
       coalesce(x.head_seq, 0), greatest(s.seen_at, x.last_push_at), s.program
  from k.seat s left join k.station x on x.station_id = s.station_id order by s.name
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A seat and the station in it.

    Attributes:
        station: the station's id; empty until one has enrolled.
        open: whether the next copy of its record that comes is let in (readmitted, or new).
        entries: of the present station at central.
        heard: when it greeted or sent the last time; None for never.
    """

    name: str
    role: str
    station: str
    enabled: bool
    open: bool
    entries: int
    heard: datetime | None
    program: str


def seats(connection: Connection) -> list[Seat]:
    """Return all seats, by name."""
    return [
        Seat(
            name=str(name),
            role=str(role),
            station=str(station or ""),
            enabled=bool(enabled),
            open=bool(is_open),
            entries=int(str(entries)),
            heard=at if isinstance(at, datetime) else None,
            program=str(program),
        )
        for name, role, station, enabled, is_open, entries, at, program in rows(connection, _SEATS)
    ]
