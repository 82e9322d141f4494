"""Sending own entries: batch after batch, as far as central takes them."""

import logging
from collections.abc import Callable, Sequence
from typing import NoReturn

import psycopg

from kiosk.domain.journal import SealedEntry
from kiosk.domain.link import Frozen
from kiosk.domain.syncing import SyncRecord
from kiosk.sync.central import Central
from kiosk.sync.endings import GreetAgainError
from kiosk.sync.problems import is_refusal
from kiosk.sync.rows import Status
from kiosk.sync.standing import Standing

log = logging.getLogger(__name__)

BATCH = 1000
"""Entries in one append; a longer group goes whole."""


class Sending:
    """The sending over one connection.

    Attributes:
        refused: central will never take the next entry; what others record is heard all the same.
    """

    def __init__(
        self,
        central: Central,
        record: SyncRecord,
        standing: Standing,
        go_on: Callable[[], None],
        freeze: Callable[[Frozen], NoReturn],
    ) -> None:
        """Send from `record`; `go_on` is asked before each batch, and raises where nobody may."""
        self._central = central
        self._record = record
        self._standing = standing
        self._go_on = go_on
        self._freeze = freeze
        self.refused = False

    def push(self) -> int:
        """Send own entries until central has all, or refuses one; return how many.

        Raises:
            GreetAgainError: central's head is not where it was.
            FrozenError: central has other entries under these numbers.
        """
        sent, most = 0, BATCH
        while not self.refused:
            entries = self._record.own_after(self._standing.link.confirmed, most)
            if not entries:
                break
            self._go_on()
            why = self._refusal(entries)
            if not why:
                sent += len(entries)
                self._standing.count(entries[-1].seq)
            elif most > 1:
                most = 1  # what stands before it can go
            else:
                log.error("K528: central refuses entry %d: %s", entries[0].seq, why)
                self.refused = True
        return sent

    def _refusal(self, entries: Sequence[SealedEntry]) -> str:
        """Send entries; return why central refuses them, and nothing where it took them."""
        try:
            status, head = self._central.append(entries)
        except (psycopg.Error, UnicodeEncodeError) as error:
            if not is_refusal(error):
                raise
            return str(error).partition("\n")[0]
        if status is Status.FORK:
            self._freeze(Frozen.FORK)
        if status is not Status.OK or head < entries[-1].seq:
            raise GreetAgainError
        return ""
