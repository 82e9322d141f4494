"""Sealed entries as a station would send them, and how `append` takes them."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import psycopg

from kiosk.domain.journal import NO_HASH, SealedEntry, seal

APPEND = (
    "select * from k.append(%b::bigint[], %b::uuid[], %b::uuid[], %b::text[], %b::text[], "
    "%b::bigint[], %b::bigint[], %b::text[], %b::text[], %b::text[], %b::bytea[], %b::bytea[])"
)

Answer = tuple[str, int, bytes, int]


def sealed(entry: SealedEntry) -> SealedEntry:
    """Return the entry with the hash it should have."""
    return replace(entry, hash=seal(entry))


def chain(
    station: bytes, count: int, *, after: SealedEntry | None = None, payload: str = '{"n":1}'
) -> list[SealedEntry]:
    """Return `count` entries of a station that follow `after`, or begin its chain."""
    entries: list[SealedEntry] = []
    last = after
    for _ in range(count):
        seq = last.seq + 1 if last else 1
        last = sealed(
            SealedEntry(
                station_id=station,
                seq=seq,
                entry_id=uuid.uuid4().bytes,
                group_id=uuid.uuid4().bytes,
                kind="moved.1",
                subjects="lot:0123456789ABCDEF location:A-1",
                hlc=1_700_000_000_000_000 + seq,
                at_us=1_700_000_000_000_000 + seq,
                actor="4711",
                envelope="{}",
                payload=payload,
                prev_hash=last.hash if last else NO_HASH,
                hash=b"",
            )
        )
        entries.append(last)
    return entries


def columns(entries: Sequence[SealedEntry]) -> list[list[object]]:
    """Return the arguments of `append`."""
    return [
        [each.seq for each in entries],
        [uuid.UUID(bytes=each.entry_id) for each in entries],
        [uuid.UUID(bytes=each.group_id) for each in entries],
        [each.kind for each in entries],
        [each.subjects for each in entries],
        [each.hlc for each in entries],
        [each.at_us for each in entries],
        [each.actor for each in entries],
        [each.envelope for each in entries],
        [each.payload for each in entries],
        [each.prev_hash for each in entries],
        [each.hash for each in entries],
    ]


@dataclass(slots=True)
class Caller:
    """A station that says whatever a test makes it say.

    Attributes:
        token: what it is known by; `hello` moves it on.
    """

    connection: psycopg.Connection[tuple[object, ...]]
    station: uuid.UUID = field(default_factory=uuid.uuid4)
    token: bytes = b""

    def enrol(self, token: bytes | None = None) -> object:
        """Enrol; return the status."""
        token = token or uuid.uuid4().bytes
        row = self.one("select * from k.enrol(%s, %b, %s)", self.station, token, "kiosk 1.0")
        if row[0] == "ok":
            self.token = token
        return row[0]

    def hello(
        self,
        seq: int = 0,
        hash_: bytes = NO_HASH,
        *,
        token: bytes | None = None,
        following: bytes | None = None,
        protocol: int = 1,
    ) -> tuple[object, ...]:
        """Greet; return the whole answer. Unless told another, it says its own token."""
        following = following or uuid.uuid4().bytes
        row = self.one(
            "select * from k.hello(%s, %b, %b, %s, %b, %s, %s)",
            self.station,
            self.token if token is None else token,
            following,
            seq,
            hash_,
            "kiosk 1.0",
            protocol,
        )
        if row[0] in {"ok", "behind"}:
            self.token = following
        return row

    def append(self, entries: Sequence[SealedEntry]) -> Answer:
        """Send entries; return the answer."""
        return self.append_columns(columns(entries))

    def append_columns(self, arguments: Sequence[object]) -> Answer:
        """Call `append` with any arguments."""
        status, seq, head, stored = self.one(APPEND, *arguments)
        assert isinstance(status, str)
        assert isinstance(seq, int)
        assert isinstance(head, bytes)
        assert isinstance(stored, int)
        return status, seq, head, stored

    def one(self, query: str, *arguments: object) -> tuple[object, ...]:
        """Return the one row of a query."""
        row = self.connection.execute(query.encode(), arguments).fetchone()
        assert row is not None
        return row
