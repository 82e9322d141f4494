"""The composition root without Qt: makes and joins store, session, devices and sync."""

import logging
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from kiosk.devices.label.templates import DPI, BadTemplate, load_templates
from kiosk.devices.machine_id import machine_hash
from kiosk.devices.printing.composing import Composing
from kiosk.devices.printing.printers import Printers
from kiosk.devices.printing.transport import Times
from kiosk.devices.scan.arbiter import Arbiter
from kiosk.devices.scan.overhearing import Overhearing
from kiosk.devices.scan.scanners import Scanners
from kiosk.devices.scan.source import Read
from kiosk.domain.ids import LocationCode
from kiosk.domain.label_template import Template
from kiosk.domain.labels import TemplateId
from kiosk.domain.link import ALONE, Link, LinkState
from kiosk.domain.rules.operation import Uses
from kiosk.plugins import barcode_readers, label_hooks, numbering_plugins
from kiosk.rule_plugins import rule_plugins
from kiosk.session.inputs import Event
from kiosk.session.linked import LinkBoard, Linked
from kiosk.session.session import Around, Session
from kiosk.settings import Settings
from kiosk.store.lock import FolderLock
from kiosk.store.print_spool import StoreSpool
from kiosk.store.store import Store
from kiosk.store.taking_up import Found
from kiosk.store.transaction import Outside

log = logging.getLogger(__name__)

OWN_TEMPLATES = "labels"
"""In the data folder: label templates of the plant's own."""


class Clock:
    """The wall clock, which rehearsals and replays may move forward."""

    def __init__(self) -> None:
        """Run with the system's clock."""
        self.ahead_us = 0

    def __call__(self) -> int:
        """Return microseconds since 1970 UTC."""
        return time.time_ns() // 1000 + self.ahead_us


@dataclass(slots=True)
class App:
    """A running kiosk without a window; close it to give the folder free."""

    settings: Settings
    store: Store
    clock: Clock
    lock: FolderLock
    link: LinkBoard

    def session(self, *, resume: bool) -> Session:
        """Return a session on this record, locked or resumed."""
        here = self.settings.station.location or self.store.station_name
        station = self.settings.station
        uses = Uses(receive=station.receive_as, move=station.move_as, build=station.build_as)
        around = Around(clock_us=self.clock, random=os.urandom, here=LocationCode(here), uses=uses)
        return Session(self.store, around, resume=resume)

    def scanners(
        self,
        hear: Callable[[Event, float], None],
        overheard: Callable[[Read], None],
        changed: Callable[[], None],
    ) -> Scanners:
        """Return the scanners of this station, not started; they call from threads of their own.

        Args:
            hear: takes what a scanner brings, and when its last byte was there.
            overheard: takes each code before that, as it came.
            changed: a scanner is no longer as it was.
        """
        arbiter = Arbiter(hear, lambda _: changed())
        return Scanners(self.settings.scanners, Overhearing(arbiter, overheard), self.clock)

    def printers(self, changed: Callable[[], None], times: Times | None = None) -> Printers:
        """Return the printers of this station, not started.

        Args:
            changed: a printer is no longer as it was; called on a thread of its own.
            times: how long things may take; None for what printers need.
        """
        return Printers(
            self.settings.printers,
            StoreSpool(self.store, self.clock),
            Composing(partial(_templates, self.settings.data_dir), label_hooks()),
            now_us=self.clock,
            changed=changed,
            times=times,
        )

    def linking(self, settings: Settings) -> Linked | None:
        """Return the sync with the central database, not started; None where none is set.

        Args:
            settings: as they are now; a station may have enrolled since it was opened.
        """
        if settings.central is None:
            return None
        from kiosk.linking import Linking  # noqa: PLC0415 - only with a central database

        return Linking(self.store, self.link, settings, settings.central)

    def random(self, count: int) -> bytes:
        """Return so many random bytes."""
        return os.urandom(count)

    def close(self) -> None:
        """Finish what is queued, close the record, give the folder free."""
        self.store.close()
        self.lock.close()


def open_app(settings: Settings) -> App:
    """Open the record of `settings` for writing.

    Raises:
        RecordInUseError: another process has it.
    """
    lock = FolderLock(settings.data_dir)
    clock = Clock()
    link = LinkBoard()
    if settings.central is not None:
        link.post(replace(ALONE, state=LinkState.CONNECTING, server=settings.central.host))
    store = Store(
        settings.database,
        outside(clock, settings.data_dir, link),
        settings.station.name,
        barcode_readers(),
    )
    store.recognise(machine_hash())
    if store.found is not Found.FITTING:
        log.error("K435: %s", store.found.value)
    return App(settings=settings, store=store, clock=clock, lock=lock, link=link)


def outside(
    clock: Clock, folder: Path | None = None, link: Callable[[], Link] = lambda: ALONE
) -> Outside:
    """Return the clock, chance, templates, link and plugins that transactions use.

    Args:
        clock: of the kiosk.
        folder: the data folder, which may hold label templates of the plant's own.
        link: how the station stands with the central database.
    """
    templates = load_templates() if folder is None else _templates(folder, DPI)
    return Outside(
        clock_us=clock,
        random=os.urandom,
        templates=templates,
        link=link,
        numbering=numbering_plugins(),
        rules=rule_plugins(),
    )


def _templates(folder: Path, dpi: int) -> dict[TemplateId, Template]:
    """Return the shipped templates and those of a data folder; a bad one of those is left out."""
    return load_templates(dpi=dpi, own=folder / OWN_TEMPLATES, refuse=_left_out)


def _left_out(error: BadTemplate) -> None:
    log.error("K110: label template left out: %s", error)
