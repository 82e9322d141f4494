"""Checks of the record: every seal follows from its entry and from the seal before it."""

from collections.abc import Iterator

from kiosk.sync.admin.connecting import Connection
from kiosk.sync.admin.finding import Finding, rows

SAMPLE = 200
"""The last entries of each station, looked at unless all are."""

US_PER_MIN = 60_000_000
FAR_MIN = 5
"""Minutes by which a clock may differ before it is told."""

_BROKEN = """
select x.seat, min(j.seq) from k.station x join lateral (
    select e.*, lag(e.seq, 1, e.seq - 1) over w as seq_before,
           lag(e.hash, 1, e.prev_hash) over w as hash_before
      from k.journal e where e.station_id = x.station_id and e.seq > x.head_seq - %(most)s::bigint
    window w as (order by e.seq)) j on true
 where j.seq <> j.seq_before + 1 or j.prev_hash <> j.hash_before
    or (j.seq = 1 and j.prev_hash <> decode(repeat('00', 32), 'hex'))
    or j.hash <> k.seal(j.prev_hash, j.entry_id, j.station_id, j.seq, j.hlc, j.at_us, j.group_id,
                        j.kind, j.actor, j.subjects, j.envelope::text, j.payload::text)
 group by x.seat, x.station_id order by x.seat
"""
_BAD_HEADS = """
select x.seat, x.head_seq from k.station x
  left join lateral (select j.seq, j.hash from k.journal j where j.station_id = x.station_id
                      order by j.seq desc limit 1) j on true
  left join lateral (select count(*) as entries from k.journal j
                      where %(all)s and j.station_id = x.station_id) n on true
 where coalesce(j.seq, 0) <> x.head_seq
    or coalesce(j.hash, decode(repeat('00', 32), 'hex')) <> x.head_hash
    or (%(all)s and n.entries <> x.head_seq)
 order by x.seat
"""
_FAR_CLOCKS = """
select s.name, round(j.at_us / 60e6 - extract(epoch from j.received_at) / 60)::int
  from k.seat s join k.station x on x.station_id = s.station_id
  join k.journal j on j.station_id = x.station_id and j.seq = x.head_seq
 where j.at_us / 60e6 - extract(epoch from j.received_at) / 60 > %s order by s.name
"""

_OPEN = """
select count(*), count(*) filter (where c.holding)
  from report.conflict c where c.decision = '' having exists (select from report.progress)
"""


def conflicts(connection: Connection) -> Iterator[Finding]:
    """Count what people have to decide, where the reporting tables are kept."""
    for count, holding in rows(connection, _OPEN):
        if not count:
            yield Finding(name="conflicts", found="none open")
            continue
        yield Finding(
            name="conflicts",
            found=f"{count} open, {holding} of them put things on hold",
            remedy="A supervisor decides them at any station, under Conflicts.",
        )


def chains(connection: Connection, *, everything: bool) -> Iterator[Finding]:
    """Compute seals again, of the last entries or of all, and look at each chain's end."""
    most = 1 << 62 if everything else SAMPLE
    broken = connection.execute(_BROKEN.encode(), {"most": most}).fetchall()
    heads = connection.execute(_BAD_HEADS.encode(), {"all": everything}).fetchall()
    for seat, seq in broken:
        yield Finding(
            name="chain",
            found=f"entry {seq} of {seat} is not as it was sealed",
            wrong=True,
            remedy="Somebody changed the database. Restore a backup; the stations fill it up.",
        )
    for seat, seq in heads:
        yield Finding(
            name="chain",
            found=f"{seat}'s chain does not end at its head, entry {seq}",
            wrong=True,
            remedy="Entries were lost. Restore a backup; the stations fill it up.",
        )
    if not broken and not heads:
        which = "every entry" if everything else f"the last {SAMPLE} entries of each station"
        yield Finding(name="chain", found=f"{which}: every seal holds")


def clocks(connection: Connection, now_us: int) -> Iterator[Finding]:
    """Compare the server's clock with this machine's, and the stations' with the server's."""
    central_us = rows(connection, "select (extract(epoch from clock_timestamp()) * 1e6)::bigint")
    apart = round((int(str(central_us[0][0])) - now_us) / US_PER_MIN)
    if abs(apart) >= FAR_MIN:
        yield Finding(
            name="clock",
            found=f"the server's clock is {apart:+} minutes from this machine's",
            wrong=True,
            remedy="Let both set their clocks by NTP.",
        )
    else:
        yield Finding(name="clock", found="the server's clock agrees with this machine's")
    for seat, minutes in rows(connection, _FAR_CLOCKS, FAR_MIN):
        yield Finding(
            name="clock",
            found=f"the clock of {seat} was {minutes} minutes ahead when it last sent",
            wrong=True,
            remedy="Set its clock; let it be set by NTP.",
        )
