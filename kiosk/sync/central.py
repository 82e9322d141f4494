"""The central database as a station talks to it: one connection, one method a question."""

import json
from collections.abc import Mapping, Sequence
from uuid import UUID

from psycopg import sql

from kiosk.domain.journal import NO_HASH, SealedEntry
from kiosk.domain.people import Operator, Role
from kiosk.domain.syncing import BadgeTaken, Head, Lease, StationSeen
from kiosk.sync.address import PROGRAM, PROTOCOL
from kiosk.sync.connecting import Connection
from kiosk.sync.paging import page
from kiosk.sync.rows import Greeting, Seen, Status, one, person_of, status_of, valued
from kiosk.sync.watchdog import Patient, Waits

CHANNEL = "kiosk"

_BYTES_A_SECOND = 50_000
"""What a poor line carries at least; files and long groups of entries get time by it."""

_HEADER = 200
"""Bytes of an entry besides its texts."""


class Central:
    """Central over one connection; every method asks once and checks the form of the answer.

    All raise psycopg.Error when the server refuses or is lost, and BadReplyError for an answer
    that makes no sense.
    """

    def __init__(self, connection: Connection, waits: Waits | None = None) -> None:
        """Talk over a connection in autocommit mode."""
        self._connection = connection
        self._waits = Patient() if waits is None else waits

    def enrol(self, station_id: bytes, token: bytes) -> tuple[bool, str]:
        """Take the seat of this login; return whether it is this station's now, and its name."""
        row = self._one(
            "select * from k.enrol(%b, %b, %t)", UUID(bytes=station_id), token, PROGRAM
        )
        return row[0] == "ok", valued(row[1], str, "enrol")

    def hello(self, own: Head, token: bytes, following: bytes) -> Greeting:
        """Greet central; `following` is what it is to know this copy of the record by next."""
        station = UUID(bytes=own.station_id)
        row = self._one(
            "select status, head_seq, head_hash, now_us "
            "from k.hello(%b, %b, %b, %b::int8, %b, %t, %b::int4)",
            *(station, token, following, own.seq, own.hash, PROGRAM, PROTOCOL),
        )
        seq = 0 if row[1] is None else valued(row[1], int, "hello")
        digest = NO_HASH if row[2] is None else valued(row[2], bytes, "hello")
        return Greeting(
            status=status_of(row[0]),
            head=Head(station_id=own.station_id, seq=seq, hash=digest),
            now_us=valued(row[3], int, "hello"),
        )

    def continue_as(self, before: bytes, after: bytes, token: bytes) -> int | None:
        """Go on under a new id; return the last seq of the old one, None where refused."""
        row = self._one(
            "select * from k.continue_as(%b, %b, %b)",
            *(UUID(bytes=before), UUID(bytes=after), token),
        )
        return valued(row[1], int, "continue_as") if row[0] == "ok" else None

    def hash_at(self, station_id: bytes, seq: int) -> bytes | None:
        """Return the hash of an entry; None where there is none."""
        rows = self._all(
            "select hash from k.journal where station_id = %b and seq = %b::int8",
            *(UUID(bytes=station_id), seq),
        )
        return valued(rows[0][0], bytes, "hash_at") if rows else None

    def had(self, entry_ids: Sequence[bytes]) -> set[bytes]:
        """Return which of these entries are there, of whichever station."""
        rows = self._all(
            "select uuid_send(entry_id) from k.journal where entry_id = any(%b::uuid[])",
            [UUID(bytes=each) for each in entry_ids],
        )
        return {valued(row[0], bytes, "had") for row in rows}

    def seen(self) -> Seen:
        """Return the heads of all stations."""
        rows = self._all(
            "select uuid_send(station_id), seat, head_seq, head_hash, "
            "(select version from k.people_version) from k.stations"
        )
        what = "the question for heads"
        stations = tuple(
            StationSeen(
                head=Head(
                    station_id=valued(row[0], bytes, what),
                    seq=valued(row[2], int, what),
                    hash=valued(row[3], bytes, what),
                ),
                seat=valued(row[1], str, what),
            )
            for row in rows
        )
        return Seen(stations=stations, people=valued(rows[0][4], int, what) if rows else 0)

    def page(self, wanted: Mapping[bytes, tuple[int, int]]) -> list[SealedEntry]:
        """Return a page of entries, of each station those after the first seq up to the second."""
        return page(self._connection, self._waits, wanted)

    def append(self, entries: Sequence[SealedEntry]) -> tuple[Status, int]:
        """Send own entries; return how they were taken, and the last seq that central has."""
        row = self._one(
            "select status, head_seq from k.append(%b::int8[], %b::uuid[], %b::uuid[], "
            "%b::text[], %b::text[], %b::int8[], %b::int8[], %b::text[], %b::text[], "
            "%b::text[], %b::bytea[], %b::bytea[])",
            [each.seq for each in entries],
            [UUID(bytes=each.entry_id) for each in entries],
            [UUID(bytes=each.group_id) for each in entries],
            [each.kind for each in entries],
            [each.subjects for each in entries],
            [each.hlc for each in entries],
            [each.at_us for each in entries],
            [each.actor for each in entries],
            [each.envelope for each in entries],
            [each.payload for each in entries],
            [each.prev_hash for each in entries],
            [each.hash for each in entries],
            extra_s=sum(map(_octets, entries)) / _BYTES_A_SECOND,
        )
        return status_of(row[0]), valued(row[1], int, "append")

    def notify(self, station_id: bytes) -> None:
        """Tell everybody that there is news; never within the transaction of an append."""
        self._one("select pg_notify(%t, %t)", CHANNEL, station_id.hex())

    def listen(self) -> None:
        """Be told of news from now on."""
        with self._waits.waiting():
            self._connection.execute(sql.SQL("listen {}").format(sql.Identifier(CHANNEL)))

    def report_used(self, used: Mapping[str, int], leased: Mapping[str, int]) -> None:
        """Say the highest number that was used of each series, and the highest that may be yet."""
        self._one(
            "select k.report_used(%b::text[], %b::int8[], %b::int8[])",
            *(list(leased), [used.get(each, 0) for each in leased], list(leased.values())),
        )

    def lease(self, series: str, count: int, request: bytes) -> Lease:
        """Return a block of numbers; the same one for the same request of 16 bytes."""
        row = self._one(
            "select low, high from k.lease(%t, %b::int4, %b)", series, count, UUID(bytes=request)
        )
        low, high = (valued(each, int, "lease") for each in row)
        return Lease(series=series, low=low, high=high)

    def people(self) -> list[Operator]:
        """Return everybody whose role this program knows."""
        rows = self._all(
            "select operator_id, badge, name, role, pin, case when access_until <= '9999-12-31' "
            "then greatest(access_until, '0001-01-01') end from k.people order by 1"
        )
        return [person for person in map(person_of, rows) if person is not None]

    def save_people(self, people: Sequence[Operator], version: int) -> tuple[bool, int]:
        """Replace everybody where `version` is the one there; return whether, and the version.

        Whoever has a role that only a newer program knows stays as they are there.
        """
        rows = [
            {
                "operator_id": each.operator_id,
                "badge": each.badge,
                "name": each.name,
                "role": each.role.value,
                "pin": each.pin,
                "access_until": each.access_until and each.access_until.isoformat(),
            }
            for each in people
        ]
        row = self._one(
            "select * from k.save_people((select coalesce(json_agg(r), '[]') from ("
            "select value r from json_array_elements(%t::json) union all "
            "select row_to_json(p) from k.people p "
            "where p.role <> all(%b::text[]) and p.operator_id <> all(%b::text[])) all_of), "
            "%b::int8)",
            *(json.dumps(rows), [each.value for each in Role]),
            *([each.operator_id for each in people], version),
        )
        return row[0] == "ok", valued(row[1], int, "save_people")

    def note_badges(self, taken: Sequence[BadgeTaken]) -> None:
        """Say which badges two people were given: somebody has to print one of them another."""
        badges, now = [each.badge for each in taken], [str(each.now) for each in taken]
        self._one("select k.note_badges(%b::text[], %b::text[])", badges, now)

    def put_file(self, content: bytes) -> bytes:
        """Store a file; return its SHA-256 as central computed it."""
        row = self._one("select k.put_file(%b)", content, extra_s=len(content) / _BYTES_A_SECOND)
        return valued(row[0], bytes, "put_file")

    def get_file(self, sha256: bytes, extra_s: float) -> bytes | None:
        """Return a file; None where central has none with that SHA-256."""
        row = self._one("select k.get_file(%b)", sha256, extra_s=extra_s)
        return None if row[0] is None else valued(row[0], bytes, "get_file")

    def change_password(self, user: str, password: str) -> None:
        """Give this login another password; the server is sent the SCRAM verifier alone."""
        verifier = self._connection.pgconn.encrypt_password(
            password.encode(), user.encode(), b"scram-sha-256"
        ).decode()
        with self._waits.waiting():
            self._connection.execute(
                sql.SQL("alter role current_user password {}").format(verifier)
            )

    def _all(
        self, query: str | sql.Composed, *values: object, extra_s: float = 0.0
    ) -> list[tuple[object, ...]]:
        statement = sql.SQL(query) if isinstance(query, str) else query  # pyright: ignore[reportArgumentType] all queries stand in this file
        with self._waits.waiting(extra_s):
            return self._connection.execute(statement, values, binary=True).fetchall()

    def _one(self, query: str, *values: object, extra_s: float = 0.0) -> Sequence[object]:
        return one(self._all(query, *values, extra_s=extra_s), query.split("(", 1)[0])


def _octets(entry: SealedEntry) -> int:
    return _HEADER + len(entry.subjects) + len(entry.envelope) + len(entry.payload)
