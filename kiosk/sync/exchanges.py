"""What passes beside the entries: people, blocks of numbers, files.

What central refuses of these is left out until the next connection: all else goes on.
"""

import logging
import os
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager

import psycopg

from kiosk.domain.syncing import BadgeTaken, SyncRecord
from kiosk.sync.central import Central

log = logging.getLogger(__name__)

MOST_LEASED = 100_000
"""Numbers that central gives at once."""

_PEOPLE = "the table of people"
_BADGES = "the badges that two people were given"
_REFUSALS = frozenset({"KI003", "KI004"})
"""Central's own SQLSTATEs for what it will never take as it is (resources/central/005)."""


class Exchanges:
    """The small exchanges over one connection."""

    def __init__(self, central: Central, record: SyncRecord, requests: dict[str, bytes]) -> None:
        """Exchange with central; `requests` of blocks outlive the connection."""
        self._central = central
        self._record = record
        self._requests = requests
        self._refused: set[str | bytes] = set()
        self._reported: tuple[Mapping[str, int], Mapping[str, int]] | None = None

    @contextmanager
    def _apart(self, what: str | bytes) -> Generator[None]:
        """Note what central refuses, instead of ending the connection over it."""
        try:
            yield
        except psycopg.Error as error:
            if error.sqlstate not in _REFUSALS:
                raise
            name = what.hex() if isinstance(what, bytes) else what
            log.error("K527: central refuses %s: %s", name, error.diag.message_primary)  # noqa: TRY400 the reason is enough
            self._refused.add(what)

    def report_used(self) -> None:
        """Say which numbers are in use here, before a block is asked for and as they go (R9)."""
        numbers = self._record.numbers_used(), self._record.highest_used()
        if numbers[1] and numbers != self._reported:
            self._central.report_used(*numbers)
            self._reported = numbers

    def people(self, version: int) -> None:
        """Make the table of people equal on both sides; `version` is central's.

        Who was changed here and at central is as here: the later sync counts. A central where none
        was ever saved was made anew, and is given all.
        """
        if version not in (0, self._record.marks().people):
            taken = self._record.replace_people(self._central.people(), version)
            if taken:
                self._tell_badges(taken)
        here, changed = self._record.people()
        wanted = changed or (version == 0 and here)
        if not wanted or _PEOPLE in self._refused:
            return
        with self._apart(_PEOPLE):
            saved, now = self._central.save_people(here, version)
            if saved:  # else another station was first: the next round knows its version
                self._record.people_sent(here, now)

    def _tell_badges(self, taken: Sequence[BadgeTaken]) -> None:
        for each in taken:
            log.warning(
                "K545: badge %s is another person's at central: whom it was given to here goes "
                "by %s now, signs on by name and PIN, and wants a badge of that number",
                *(each.badge, each.now),
            )
        with self._apart(_BADGES):
            self._central.note_badges(taken)

    def leases(self) -> None:
        """Ask for the blocks of numbers that are wanted."""
        for series, count in self._record.wanted().items():
            if series in self._refused:
                continue
            request = self._requests.setdefault(series, os.urandom(16))
            with self._apart(series):
                self._record.lease(self._central.lease(series, min(count, MOST_LEASED), request))
                del self._requests[series]

    def files(self) -> None:
        """Send the files that central does not have, one by one."""
        for sha256 in self._record.missing_files():
            content = None if sha256 in self._refused else self._record.file(sha256)
            if content is None:
                continue
            with self._apart(sha256):
                if self._central.put_file(content) == sha256:
                    self._record.file_sent(sha256)
                else:
                    self._refused.add(sha256)
                    log.error("K524: a file was damaged here or on its way: %s", sha256.hex())
