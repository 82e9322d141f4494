"""Sealing entries again under another station's id, with the ids, times and facts they had."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import bindparam, delete, update

from kiosk.domain.facts import StationContinued
from kiosk.domain.ids import station_subject
from kiosk.domain.journal import SealedEntry, joined, seal
from kiosk.domain.syncing import Head
from kiosk.store.append import insert_entry
from kiosk.store.codec import encode_fact
from kiosk.store.driver import Cursor
from kiosk.store.schema import JOURNAL, STATION
from kiosk.store.sql import compiled
from kiosk.store.uuid7 import uuid7

_SAVE_HEAD = compiled(
    update(STATION)
    .values(head_seq=bindparam("s"), head_hash=bindparam("h"))
    .where(STATION.c.station_id == bindparam("id"))
)
_CUT = compiled(
    delete(JOURNAL)
    .where(JOURNAL.c.station_id == bindparam("station"))
    .where(JOURNAL.c.seq > bindparam("seq"))
)


Chance = Callable[[int], bytes]
"""Gives so many random bytes."""


@dataclass(frozen=True, slots=True)
class Tail:
    """Own entries that central does not have under the id they stand under.

    Attributes:
        chain: the id, and the last entry that stays.
    """

    chain: Head
    entries: tuple[SealedEntry, ...]


def seal_again(
    cursor: Cursor, tails: Sequence[Tail], had: frozenset[bytes], random: Chance
) -> None:
    """Take every tail out of the journal, and seal what is in none of `had` into the last chain.

    Args:
        cursor: of a write transaction; the projections are to be made anew in it.
        tails: of the former chains, the oldest first, and of the present one.
        had: ids of entries that central has.
        random: for the ids of entries that say once more whom this station continues.
    """
    for tail in tails:
        chain = tail.chain
        cursor.execute(_CUT, (chain.station_id, chain.seq))
        cursor.execute(_SAVE_HEAD, (chain.seq, chain.hash, chain.station_id))
    own = tails[-1].chain
    seq, last = own.seq, own.hash
    for each in _in_order(tails, had, random):
        seq += 1
        entry = replace(each, station_id=own.station_id, seq=seq, prev_hash=last)
        last = seal(entry)
        insert_entry(cursor, entry, last)
    cursor.execute(_SAVE_HEAD, (seq, last, own.station_id))


def _in_order(tails: Sequence[Tail], had: frozenset[bytes], random: Chance) -> list[SealedEntry]:
    """Return all that is to be sealed again, each former chain's after what says that it goes on.

    That entry takes the time in order of the first that follows, so that no chain goes back.
    """
    *former, own = tails
    said = _said(tails)
    gone = had | {each.entry_id for each in said.values()}
    made = [each for each in own.entries if each.entry_id not in gone]
    for tail in reversed(former):
        kept = [each for each in tail.entries if each.entry_id not in gone]
        made[:0] = kept
        entry = said.get(_subjects(tail))
        if entry is not None:
            hlc = made[0].hlc if made else entry.hlc
            made.insert(0, replace(_counted(entry, tail, len(kept), random), hlc=hlc))
    return made


def _subjects(tail: Tail) -> str:
    return joined((station_subject(tail.chain.station_id.hex()),))


def _said(tails: Sequence[Tail]) -> dict[str, SealedEntry]:
    """Return, by subjects, the entries that say which of these chains this station continues."""
    wanted = {_subjects(tail) for tail in tails}
    return {
        entry.subjects: entry
        for tail in tails
        for entry in tail.entries
        if entry.kind == StationContinued.kind and entry.subjects in wanted
    }


def _counted(entry: SealedEntry, tail: Tail, count: int, random: Chance) -> SealedEntry:
    """Return what says that a chain goes on, as it turned out; of an id that nothing ever had."""
    chain = tail.chain
    fact = StationContinued(before=chain.station_id.hex(), seq=chain.seq, recorded_again=count)
    return replace(
        entry,
        entry_id=uuid7(entry.at_us, random(10)),
        group_id=uuid7(entry.at_us, random(10)),
        payload=encode_fact(fact),
    )
