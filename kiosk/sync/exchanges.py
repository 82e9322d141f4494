"""What passes beside the entries: people, blocks of numbers, files."""

import logging
import os

from kiosk.domain.syncing import SyncRecord
from kiosk.sync.central import Central

log = logging.getLogger(__name__)

MOST_LEASED = 100_000
"""Numbers that central gives at once."""


class Exchanges:
    """The small exchanges over one connection."""

    def __init__(self, central: Central, record: SyncRecord, requests: dict[str, bytes]) -> None:
        """Exchange with central; `requests` of blocks outlive the connection."""
        self._central = central
        self._record = record
        self._requests = requests

    def report_used(self) -> None:
        """Say which numbers are in use here, before any block is asked for (R9)."""
        used = self._record.highest_used()
        if used:
            self._central.report_used(used)

    def people(self, version: int) -> None:
        """Make the table of people equal on both sides; `version` is central's.

        Who was changed here and at central is as here: the later sync counts.
        """
        if version != self._record.marks().people:
            self._record.replace_people(self._central.people(), version)
        here, changed = self._record.people()
        if changed:
            saved, now = self._central.save_people(here, version)
            if saved:  # else another station was first: the next round knows its version
                self._record.people_sent(here, now)

    def leases(self) -> None:
        """Ask for the blocks of numbers that are wanted."""
        for series, count in self._record.wanted().items():
            request = self._requests.setdefault(series, os.urandom(16))
            lease = self._central.lease(series, min(count, MOST_LEASED), request)
            self._record.lease(lease)
            del self._requests[series]

    def files(self) -> None:
        """Send the files that central does not have, one by one."""
        for sha256 in self._record.missing_files():
            content = self._record.file(sha256)
            if content is None:
                continue
            if self._central.put_file(content) == sha256:
                self._record.file_sent(sha256)
            else:
                log.error("K524: a file was damaged here or on its way: %s", sha256.hex())
