"""How the station stands with central while that changes, posted as one value each time."""

import threading
from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.link import Frozen, Link, LinkState
from kiosk.domain.syncing import SyncRecord

_WORTH_TELLING = 300
"""Entries to come, from which on their loading is shown."""


class Standing:
    """The link, changed by the sync thread and its watchdog, and waited for by anybody."""

    def __init__(
        self,
        record: SyncRecord,
        server: str,
        post: Callable[[Link], None],
        now_us: Callable[[], int],
    ) -> None:
        """Begin as the record remembers it; nothing is posted yet."""
        self._record = record
        self._post = post
        self._now_us = now_us
        self._changed = threading.Condition(threading.RLock())
        self._link = Link(state=LinkState.CONNECTING, since_us=now_us(), server=server)
        self._station = b""

    @property
    def link(self) -> Link:
        """How the station stands."""
        return self._link

    def begin(self) -> None:
        """Post what the record remembers."""
        self._station = self._record.own().station_id
        marks = self._record.marks()
        unsent, oldest_us = self._record.unsent(marks.confirmed)
        self._become(
            replace(
                self._link,
                heard_us=marks.heard_us,
                confirmed=marks.confirmed,
                unsent=unsent,
                oldest_us=oldest_us,
            )
        )

    def become(self, state: LinkState, problem: str = "", frozen: Frozen | None = None) -> None:
        """Be in another state; what has no meaning in it is taken back."""
        with self._changed:
            link = replace(self._link, state=state, problem=problem, frozen=frozen)
            if state is not LinkState.CONNECTED:
                link = replace(link, sending=0, loading=None)
            self._become(link)

    def came_back(self, offset_us: int, confirmed: int) -> None:
        """Be connected: what waits is sent from now on."""
        unsent, oldest_us = self._record.unsent(confirmed)
        with self._changed:
            self._become(
                replace(
                    self._link,
                    state=LinkState.CONNECTED,
                    problem="",
                    frozen=None,
                    offset_us=offset_us,
                    confirmed=confirmed,
                    unsent=unsent,
                    oldest_us=oldest_us,
                    sending=unsent,
                )
            )

    def count(self, confirmed: int | None = None) -> None:
        """Count what central is not known to have; `confirmed` where that is news.

        A station that took a new id meanwhile begins anew: of its new chain nothing is confirmed.
        """
        if self._record.own().station_id != self._station:
            self.begin()
            return
        seq = self._link.confirmed if confirmed is None else confirmed
        unsent, oldest_us = self._record.unsent(seq)
        with self._changed:
            sending = self._link.sending if unsent else 0
            self._become(
                replace(
                    self._link,
                    confirmed=seq,
                    unsent=unsent,
                    oldest_us=oldest_us,
                    sending=sending,
                )
            )

    def load(self, done: int, total: int) -> None:
        """Show how far the loading of others' entries is, where it takes a while."""
        some = total > _WORTH_TELLING and done < total
        with self._changed:
            self._become(replace(self._link, loading=(done, total) if some else None))

    def heard(self, at_us: int) -> None:
        """Note that all that central had at a time is here."""
        with self._changed:
            self._become(replace(self._link, heard_us=at_us, loading=None))

    def wait_confirmed(self, seq: int, seconds: float) -> bool:
        """Wait until central is known to have the own entry `seq`; return whether it has."""
        with self._changed:
            return self._changed.wait_for(lambda: self._link.confirmed >= seq, seconds)

    def _become(self, link: Link) -> None:
        with self._changed:
            if link.state is not self._link.state:
                link = replace(link, since_us=self._now_us())
            self._link = link
            self._changed.notify_all()
            self._post(link)
