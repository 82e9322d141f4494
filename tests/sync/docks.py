"""Docks: real stations on files with a sync thread each, at a real central database."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.domain.facts import PolicySet
from kiosk.domain.link import Link, LinkState
from kiosk.operations.ports import Tx
from kiosk.store.sync_record import StoreRecord
from kiosk.sync.address import Address
from kiosk.sync.enrolling import enrol
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.secret import Secrets
from kiosk.sync.waking import Times
from kiosk.sync.worker import Syncing
from tests.store.station import Clock, Station

QUICK = Times(connect=1, late=0.8, watchdog=2, poll=0.5, backoff=0.05, backoff_most=0.4)
"""A tenth of the true times."""

PATIENCE_S = 15.0


def policy(tx: Tx) -> None:
    """Record something that every station may record at any time."""
    value = "off" if tx.policies["scan_back"] == "on" else "on"
    tx.append(PolicySet(name="scan_back", value=value))


@dataclass(slots=True)
class Dock:
    """A station that enrolled, with the links that it posted.

    Attributes:
        port: it connects there instead of to the server itself.
    """

    folder: Path
    number: int
    clock: Clock
    port: int | None = None
    station: Station = field(init=False)
    record: StoreRecord = field(init=False)
    syncing: Syncing | None = None
    links: list[Link] = field(default_factory=list[Link])
    _posted: threading.Condition = field(default_factory=threading.Condition)
    address: Address | None = None
    secret: str = ""

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.open()

    def open(self) -> None:
        self.station = Station(self.folder / "kiosk.db", self.number, self.clock)
        self.record = StoreRecord(self.station.store)

    def enrol(self, enrolment: Enrolment, times: Times = QUICK) -> "Dock":
        done = enrol(enrolment, self.folder, self.record, Secrets(self.folder), times)
        self.address, self.secret = done.address, done.secret
        return self

    def start(self, times: Times = QUICK) -> "Dock":
        assert self.address is not None
        port = self.port or self.address.port
        self.syncing = Syncing(
            self.record,
            replace(self.address, port=port),
            self.secret,
            self._post,
            lambda: self.clock.now_us,
            times,
        )
        self.syncing.start()
        return self

    def work(self, times: int = 1, job: Callable[[Tx], object] = policy) -> int:
        """Record, tell the sync thread, and return the own head's seq."""
        for _ in range(times):
            self.station.write(job)
        if self.syncing is not None:
            self.syncing.poke()
        return self.seq

    @property
    def seq(self) -> int:
        ((seq,),) = self.station.rows("select head_seq from station where own = 1")
        assert isinstance(seq, int)
        return seq

    @property
    def link(self) -> Link:
        return self.links[-1]

    def _post(self, link: Link) -> None:
        with self._posted:
            self.links.append(link)
            self._posted.notify_all()

    def wait(self, holds: Callable[[Link], bool], seconds: float = PATIENCE_S) -> Link:
        """Wait until a link holds; fail with those that were posted."""
        with self._posted:
            if not self._posted.wait_for(
                lambda: bool(self.links) and holds(self.links[-1]), seconds
            ):
                raise AssertionError(self.links[-3:])
            return self.links[-1]

    def wait_state(self, state: LinkState, seconds: float = PATIENCE_S) -> Link:
        return self.wait(lambda link: link.state is state, seconds)

    def wait_sent(self, seconds: float = PATIENCE_S) -> None:
        """Wait until central has all that is recorded here."""
        assert self.syncing is not None
        if not self.syncing.wait_confirmed(self.seq, seconds):
            raise AssertionError((self.seq, self.links[-3:]))

    def wait_heads(self, heads: dict[bytes, int], seconds: float = PATIENCE_S) -> None:
        """Wait until so much of each station is here."""

        def here(_: Link) -> bool:
            rows = self.station.rows("select station_id, head_seq from station")
            return dict(rows).items() >= heads.items()  # pyright: ignore[reportArgumentType, reportCallIssue] as the table has it

        self.wait(here, seconds)

    def stop(self) -> None:
        if self.syncing is not None:
            self.syncing.stop()
            self.syncing = None

    def close(self) -> None:
        self.stop()
        self.record.close()
        self.station.close()
