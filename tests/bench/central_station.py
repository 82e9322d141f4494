"""Stations of the bench: an operator's session on a real record, and a real sync thread."""

import secrets
import shutil
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.devices.label.templates import load_templates
from kiosk.domain.ids import OperatorId
from kiosk.domain.journal import SealedEntry
from kiosk.domain.messages import Tone
from kiosk.domain.people import Operator, Role
from kiosk.domain.syncing import Merged
from kiosk.operations.ports import Tx
from kiosk.session.inputs import scan
from kiosk.session.session import Around, Session
from kiosk.store.master import Master
from kiosk.store.store import Store
from kiosk.store.sync_record import StoreRecord
from kiosk.store.transaction import Outside
from kiosk.sync.enrolling import Enrolled, enrol
from kiosk.sync.secret import Secrets
from kiosk.sync.waking import Times
from kiosk.sync.worker import Syncing
from tests.bench import plant
from tests.bench.machine import Flushes
from tests.bench.scans import Timed
from tests.central.servers import CentralDatabase

RECEIVING = ("C.CANCEL", "C.RECEIVE", plant.CELL, "SHELF")
"""What is scanned before the first serial."""

PATIENCE_S = 30.0
_OPERATOR = Operator(
    operator_id=OperatorId(plant.BADGE), badge=plant.BADGE, name="Ada", role=Role.SUPERVISOR
)


def wall_us() -> int:
    """Return microseconds since 1970 UTC."""
    return time.time_ns() // 1000


def pause(seconds: float) -> None:
    """Wait as an operator does between two scans."""
    threading.Event().wait(seconds)


class Noting(StoreRecord):
    """The record as the sync thread uses it, noting when others' entries were folded."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.folded = threading.Event()
        self.at = 0
        self.taken = 0

    def take(self, entries: Sequence[SealedEntry]) -> Merged:
        merged = super().take(entries)
        self.at = time.perf_counter_ns()
        self.taken += merged.taken
        self.folded.set()
        return merged


class Manned:
    """A station that enrolled, in a folder of its own, until the `with` ends."""

    def __init__(self, central: CentralDatabase, folder: Path, name: str) -> None:
        self.folder = folder / name
        self.folder.mkdir()
        self.path = self.folder / "kiosk.db"
        outside = Outside(clock_us=wall_us, random=secrets.token_bytes, templates=load_templates())
        self.store = Store(self.path, outside, name)
        self.record = Noting(self.store)
        times = Times()
        self.enrolled: Enrolled = enrol(
            central.add_station(name), self.folder, self.record, Secrets(self.folder), times
        )
        self.syncing = Syncing(
            self.record,
            self.enrolled.address,
            self.enrolled.secret,
            lambda _: None,
            wall_us,
            times,
        )
        self.timed = Timed(self.store, [], Flushes())
        self._started = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._started:
            self.syncing.stop()
        with suppress(Exception):  # closed already, for a bootstrap
            self.close()
        shutil.rmtree(self.folder)

    def close(self) -> None:
        """Close the record."""
        self.record.close()
        self.store.close()

    def start(self) -> None:
        """Begin to sync."""
        self._started = True
        self.store.on_commit = self.syncing.poke
        self.syncing.start()

    def define(self) -> None:
        """Record the parts and places of the plant."""

        def job(tx: Tx) -> None:
            for fact in plant.master():
                tx.append(fact)

        self.store.write(plant.ACTING, job)

    def receive(self) -> Session:
        """Return a session whose operator is about to scan serials of one part."""

        def people(tx: Tx, master: Master) -> None:
            _ = tx
            master.save_people((_OPERATOR,))

        self.store.administer(plant.ACTING, people)
        around = Around(clock_us=wall_us, random=secrets.token_bytes, here=plant.HERE)
        session = Session(self.timed, around, resume=False)
        for text in (plant.BADGE, *RECEIVING):
            answer = session.handle(scan(text))
            assert answer.said.tone is not Tone.STOP, (text, answer.headline, answer.text)
        return session
