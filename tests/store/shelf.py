"""A central database as a plain object: chains that only grow, ids that are there once, blocks."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.journal import NO_HASH, SealedEntry, holds
from kiosk.domain.syncing import Lease
from kiosk.store.sync_record import StoreRecord

BLOCK = 5


@dataclass(slots=True)
class Shelf:
    """What stations have sent, by station; entries of one id are never taken twice."""

    chains: dict[bytes, list[SealedEntry]] = field(default_factory=dict[bytes, list[SealedEntry]])
    ids: set[bytes] = field(default_factory=set[bytes])
    following: int = 1

    def sync(self, record: StoreRecord) -> None:
        """Settle what stands under former ids, then push and pull, as the sync thread does."""
        self.settle(record)
        self.push(record)
        self.pull(record)

    def common(self, record: StoreRecord) -> Mapping[bytes, int]:
        found: dict[bytes, int] = {}
        for head in record.continued():
            chain = self.chains.get(head.station_id, [])
            same = [e.seq for e in chain if record.former_hash(e.station_id, e.seq) == e.hash]
            found[head.station_id] = max(same, default=0)
        return found

    def settle(self, record: StoreRecord) -> None:
        common = self.common(record)
        record.continue_as(common, self.ids.intersection(record.unsettled(common)))

    def push(self, record: StoreRecord) -> None:
        chain = self.chains.setdefault(record.own().station_id, [])
        for entry in record.own_after(len(chain), 10_000):
            before = chain[-1].hash if chain else NO_HASH
            assert holds(entry)
            assert (entry.seq, entry.prev_hash) == (len(chain) + 1, before)
            assert entry.entry_id not in self.ids
            self.ids.add(entry.entry_id)
            chain.append(entry)

    def pull(self, record: StoreRecord) -> None:
        for station, chain in self.chains.items():
            here = record.vector().get(station)
            seq = 0 if here is None else here.seq
            assert record.take(chain[seq:]).refused == ()

    def lease(self, record: StoreRecord, series: str) -> None:
        """Give a block of numbers that nobody else is ever given."""
        low, self.following = self.following, self.following + BLOCK
        record.lease(Lease(series=series, low=low, high=self.following - 1))
