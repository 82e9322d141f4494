"""What is said to central, in which order: hello, own entries, those of the others."""

import logging
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import NoReturn

from kiosk.domain.journal import NO_HASH, SealedEntry
from kiosk.domain.link import Frozen, LinkState
from kiosk.domain.syncing import Fault, Head, Marks, Refused, StationSeen, SyncRecord
from kiosk.sync.central import Central
from kiosk.sync.connecting import GivenUpError
from kiosk.sync.endings import FrozenError, GreetAgainError, OutdatedError
from kiosk.sync.exchanges import Exchanges
from kiosk.sync.problems import REFUSES
from kiosk.sync.rows import Greeting, Status
from kiosk.sync.sending import Sending
from kiosk.sync.settling import settle
from kiosk.sync.standing import Standing

log = logging.getLogger(__name__)

TOKEN_BYTES = 16
KEEP_HEARD_US = 60_000_000
"""How old what is kept of `heard_us` may be: each keeping is a write of the disk."""


@dataclass(slots=True)
class Memory:
    """What outlives a connection, while the program runs.

    Attributes:
        faults: why chains of other stations cannot be gone on with.
        requests: of blocks of numbers that were asked for and not answered, by series; under the
            same id they are the same blocks.
    """

    faults: dict[bytes, Refused] = field(default_factory=dict[bytes, Refused])
    requests: dict[str, bytes] = field(default_factory=dict[str, bytes])

    def note(self, refused: Refused) -> None:
        """Note a fault, and log it once."""
        if self.faults.get(refused.station_id) != refused:
            log.error(
                "K523: entry %d of station %s was not taken: %s. Nothing more of that station is "
                "loaded. Have its record and the central database verified.",
                refused.seq,
                refused.station_id.hex(),
                refused.fault.value,
            )
        self.faults[refused.station_id] = refused


class Rounds:
    """The dealings over one connection."""

    def __init__(
        self,
        central: Central,
        record: SyncRecord,
        standing: Standing,
        now_us: Callable[[], int],
        memory: Memory,
        given_up: Callable[[], bool] = lambda: False,
    ) -> None:
        """Deal with central; `given_up` is asked between pages."""
        self._central = central
        self._record = record
        self._standing = standing
        self._now_us = now_us
        self._given_up = given_up
        self._own = record.own().station_id
        self._stopped: set[bytes] = set()
        self._named: dict[bytes, str] = {}
        self._memory = memory
        self._sending = Sending(
            central, record, standing, self._go_on, lambda why: self._freeze(why, record.marks())
        )
        self.exchanges = Exchanges(central, record, memory.requests)

    @property
    def trouble(self) -> str:
        """What is wrong although it is connected, as a key of `named_central`; else empty."""
        if self._sending.refused:
            return REFUSES
        return "central_damaged_entry" if self._stopped else ""

    def greet(self) -> None:
        """Say hello, and pull own entries back that are not here any more.

        The token that central is to know next is on the disk before it is named, and the old one
        until central answered: a lost reply does no harm.

        Raises:
            FrozenError: this is not the record that central knows.
            NotReadmittedError: it goes on under a new id, which central was not told to let in.
            OutdatedError: this program is too old.
        """
        self._standing.count()
        marks = self._record.marks()
        if not marks.pending:
            marks = replace(marks, pending=os.urandom(TOKEN_BYTES))
            self._keep(marks)
        settle(self._central, self._record, marks.pending)
        own = self._record.own()
        asked_us = self._now_us()
        greeting = self._central.hello(own, marks.token, marks.pending)
        offset_us = (asked_us + self._now_us()) // 2 - greeting.now_us
        match greeting.status:
            case Status.OUTDATED:
                raise OutdatedError
            case Status.CLONE | Status.STRANGER:
                self._freeze(Frozen.CLONE, marks)
            case Status.FORK | Status.GAP:
                self._freeze(Frozen.FORK, marks)
            case Status.OK | Status.BEHIND:
                marks = replace(marks, token=marks.pending, pending=b"")
                self._known(own, marks, greeting)
        self._standing.came_back(offset_us, greeting.head.seq)

    def _known(self, own: Head, marks: Marks, greeting: Greeting) -> None:
        """Go on as the station that central knows."""
        head = greeting.head
        if greeting.status is Status.BEHIND:
            marks = replace(marks, frozen=Frozen.BEHIND)
            self._keep(marks)
            self._standing.become(LinkState.FROZEN, frozen=Frozen.BEHIND)
            self._take_back(own.seq, head, marks)
        if (self._record.own_hash(head.seq) or NO_HASH) != head.hash:
            self._freeze(Frozen.FORK, marks)
        self._keep(replace(marks, confirmed=head.seq, frozen=None))

    def _take_back(self, seq: int, head: Head, marks: Marks) -> None:
        first = seq
        while seq < head.seq:
            entries = self._page({self._own: (seq, head.seq)})
            if not entries or self._record.take_back(entries).refused:
                self._freeze(Frozen.FORK, marks)
            seq = entries[-1].seq
            self._standing.load(seq - first, head.seq - first)

    def _keep(self, marks: Marks) -> None:
        """Remember `marks`, unless a person let the station go on under a new id meanwhile.

        Raises:
            GreetAgainError: so it was; what was asked under the former id means nothing now.
        """
        if not self._record.keep(marks, self._own):
            raise GreetAgainError

    def _freeze(self, frozen: Frozen, marks: Marks) -> NoReturn:
        self._keep(replace(marks, frozen=frozen))
        raise FrozenError(frozen)

    def turn(self) -> int:
        """Send what is new here, load what is new there, then all that is small.

        Returns:
            how many entries of others came.
        """
        self.push()
        came = self.pull()
        self.exchanges.leases()
        self.exchanges.report_used()
        self.exchanges.files()
        self.settle()
        return came

    def push(self) -> int:
        """Send own entries until central has all, or refuses one; return how many."""
        sent = self._sending.push()
        if sent:
            self._central.notify(self._own)
        return sent

    def pull(self) -> int:
        """Load others' entries up to the heads that are seen now, and the people."""
        asked_us = self._now_us()
        seen = self._central.seen()
        names = {each.head.station_id: each.seat for each in seen.stations}
        if names != self._named:
            self._record.name_stations(seen.stations)
            self._named = names
        came = self._load(self._wanted(seen.stations))
        self.exchanges.people(seen.people)
        if not self._stopped:
            self._standing.heard(asked_us)
        return came

    def _wanted(self, stations: Sequence[StationSeen]) -> dict[bytes, tuple[int, int]]:
        here = self._record.vector()
        wanted: dict[bytes, tuple[int, int]] = {}
        for head in (each.head for each in stations):
            station = head.station_id
            if station == self._own or station in self._stopped:
                continue
            ours = here.get(station)
            seq = 0 if ours is None else ours.seq
            if seq < head.seq:
                wanted[station] = (seq, head.seq)
            elif ours is not None and seq == head.seq and ours.hash != head.hash:
                self._stop(Refused(station_id=station, seq=seq, fault=Fault.FORKED))
        return wanted

    def _load(self, wanted: dict[bytes, tuple[int, int]]) -> int:
        total = sum(upto - seq for seq, upto in wanted.values())
        done = 0
        while wanted:
            self._standing.load(done, total)
            entries = self._page(wanted)
            for refused in self._record.take(entries).refused:
                self._stop(refused)
            done += len(entries)
            last = {entry.station_id: entry.seq for entry in entries}
            wanted = {
                station: (last[station], upto)
                for station, (_, upto) in wanted.items()
                if station not in self._stopped and last.get(station, upto) < upto
            }
            if wanted:
                self.push()
        return done

    def _page(self, wanted: dict[bytes, tuple[int, int]]) -> list[SealedEntry]:
        self._go_on()
        return self._central.page(wanted)

    def _stop(self, refused: Refused) -> None:
        self._stopped.add(refused.station_id)
        self._memory.note(refused)

    def _go_on(self) -> None:
        if self._given_up():
            raise GivenUpError

    def settle(self, *, at_once: bool = False) -> None:
        """Keep what is remembered of central, not more often than worth a write."""
        marks, link = self._record.marks(), self._standing.link
        grown_us = link.heard_us - marks.heard_us
        if (
            link.confirmed != marks.confirmed
            or grown_us > KEEP_HEARD_US
            or (at_once and grown_us > 0)
        ):
            self._keep(replace(marks, confirmed=link.confirmed, heard_us=link.heard_us))
