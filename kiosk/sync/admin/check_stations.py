"""Checks of the stations: who was not heard, what a person should look at, who runs out."""

from collections.abc import Iterator

from kiosk.sync.admin.connecting import Connection
from kiosk.sync.admin.finding import Finding, rows

_SILENT = """
select s.name,
       to_char(greatest(s.seen_at, x.last_push_at) at time zone 'UTC', 'YYYY-MM-DD HH24:MI')
  from k.seat s join k.station x on x.station_id = s.station_id
 where s.enabled and greatest(s.seen_at, x.last_push_at) < now() - interval '1 day'
   and not exists (select from pg_stat_activity a where a.usename = s.role_name)
 order by s.name
"""
_WAITING = """
select name from k.seat where enabled and station_id is null
   and invited_at < now() - interval '7 days' order by name
"""
_INCIDENTS = """
select seat, what, times, to_char(last_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI'),
       coalesce(detail ->> 'badges', '')
  from k.incident where settled_at is null order by id
"""
_LOW = """
select s.name, u.series, l.rest
  from k.number_used u
  join k.seat s on s.station_id = u.station_id and s.enabled
  join lateral (select max(high - low + 1) as block,
                       sum(greatest(0, least(high, u.leased) - greatest(u.used, low - 1))) as rest
                  from k.number_lease
                 where station_id = u.station_id and series = u.series) l on true
 where l.rest * 10 < l.block
   and not exists (select from pg_stat_activity a where a.usename = s.role_name)
 order by s.name, u.series
"""

_TOLD = {
    "clone": (
        "two machines work as {seat}",
        (
            "Find both. Keep one: run kiosk central readmit {seat} while the other is switched "
            "off, and enrol the other anew under a name of its own."
        ),
    ),
    "fork": (
        "{seat} has worked on after an older copy of its record was put back",
        "Go to {seat}: it says how it goes on. Then run kiosk central readmit {seat}.",
    ),
    "stranger": (
        "a machine that is not {seat}'s used its login",
        (
            "If a backup was restored at {seat}, run kiosk central readmit {seat}. If it has a "
            "new machine, or nobody knows that one, run kiosk central add-station {seat} "
            "--again: the old password ends."
        ),
    ),
    "badge": (
        "one badge was given to two people, at {seat} and elsewhere: {badges}",
        "Print a badge of the new number; until then that person signs on by name and PIN.",
    ),
    "outdated": (
        "the program of {seat} is too old for this central",
        "Install the newer program on {seat}.",
    ),
}


def heard(connection: Connection) -> Iterator[Finding]:
    """Name the stations that were not heard for a day, and codes that nobody used."""
    silent = rows(connection, _SILENT)
    for seat, at in silent:
        yield Finding(
            name="heard",
            found=f"{seat} was last heard on {at} UTC",
            wrong=True,
            remedy=f"See whether it is on and has a network; or kiosk central disable {seat}.",
        )
    for (seat,) in rows(connection, _WAITING):
        yield Finding(
            name="heard",
            found=f"{seat} was added more than 7 days ago, and never enrolled",
            remedy=f"Enrol it, or close the door: kiosk central disable {seat}.",
        )
    if not rows(connection, "select from k.seat limit 1"):
        yield Finding(
            name="heard",
            found="no station was added yet",
            remedy="Run kiosk central add-station NAME for each; where the database was made "
            "anew, for those that had enrolled before too.",
        )
    elif not silent:
        yield Finding(name="heard", found="every station, within a day")


def incidents(connection: Connection) -> Iterator[Finding]:
    """Name what a person should look at."""
    found = rows(connection, _INCIDENTS)
    for seat, what, times, at, badges in found:
        told, remedy = _TOLD[str(what)]
        yield Finding(
            name="incident",
            found=f"{told.format(seat=seat, badges=badges)} ({times} times, last on {at} UTC)",
            wrong=True,
            remedy=f"{remedy.format(seat=seat)} Then run kiosk central check --settle.",
        )
    if not found:
        yield Finding(name="incident", found="none open")


def numbers(connection: Connection) -> Iterator[Finding]:
    """Name the stations that are away and have few numbers left."""
    low = rows(connection, _LOW)
    for seat, series, left in low:
        yield Finding(
            name="numbers",
            found=f"{seat} is away and had {left} numbers of {series} left",
            remedy=f"Connect {seat}; after them it makes numbers with its own name in front.",
        )
    if not low:
        yield Finding(name="numbers", found="enough at every station")


def settle(connection: Connection) -> int:
    """Close every open incident; return how many."""
    query = (
        "update k.incident set settled_at = clock_timestamp() where settled_at is null "
        "returning id"
    )
    return len(rows(connection, query))
