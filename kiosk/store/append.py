"""Adding a sealed entry to the journal, whoever sealed it."""

from kiosk.domain.facts import Fact
from kiosk.domain.journal import Entry, SealedEntry
from kiosk.store.driver import Cursor
from kiosk.store.schema import JOURNAL
from kiosk.store.sql import inserting

_INSERT = inserting(JOURNAL)


def insert_entry(cursor: Cursor, entry: SealedEntry, digest: bytes) -> None:
    """Add an entry to the journal, with the hash that seals it."""
    cursor.execute(
        _INSERT,
        (
            entry.station_id,
            entry.seq,
            entry.entry_id,
            entry.group_id,
            entry.kind,
            entry.subjects,
            entry.hlc,
            entry.at_us,
            entry.actor,
            entry.envelope,
            entry.payload,
            entry.prev_hash,
            digest,
        ),
    )


def opened(entry: SealedEntry, fact: Fact | None) -> Entry:
    """Return the entry as the fold reads it."""
    return Entry(
        station_id=entry.station_id,
        seq=entry.seq,
        entry_id=entry.entry_id,
        group_id=entry.group_id,
        hlc=entry.hlc,
        at_us=entry.at_us,
        actor=entry.actor,
        kind=entry.kind,
        fact=fact,
    )
