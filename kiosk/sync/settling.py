"""Settling with central what a station recorded under ids that it had before (R9)."""

from collections.abc import Mapping

from kiosk.domain.journal import NO_HASH
from kiosk.domain.syncing import Head, SyncRecord
from kiosk.sync.central import Central
from kiosk.sync.endings import NotReadmittedError

_ASKED = 1000
"""Entry ids in one question."""


def settle(central: Central, record: SyncRecord, token: bytes) -> None:
    """Have the new id admitted, and record again under it what central never got; repeatable.

    Args:
        central: connected.
        record: of this station; nearly always it has no former ids, and nothing is asked.
        token: what the new id is to be known by.

    Raises:
        NotReadmittedError: a person at central has to readmit the seat first.
    """
    former = record.continued()
    if not former:
        return
    heads = {each.head.station_id: each.head for each in central.seen().stations}
    known = [each.station_id for each in former if each.station_id in heads]
    own = record.own().station_id
    if known and own not in heads and central.continue_as(known[-1], own, token) is None:
        raise NotReadmittedError
    common = {each.station_id: _common(central, record, each, heads) for each in former}
    ids = record.unsettled(common)
    had: set[bytes] = set()
    for at in range(0, len(ids), _ASKED):
        had |= central.had(ids[at : at + _ASKED])
    record.continue_as(common, had)


def _common(central: Central, record: SyncRecord, here: Head, heads: Mapping[bytes, Head]) -> int:
    """Return the last seq at which both chains are the same; below it they always are."""
    station = here.station_id
    there = heads.get(station)
    low, high = 0, 0 if there is None else min(here.seq, there.seq)
    while low < high:
        middle = (low + high + 1) // 2
        ours = record.former_hash(station, middle) or NO_HASH
        if central.hash_at(station, middle) == ours:
            low = middle
        else:
            high = middle - 1
    return low
