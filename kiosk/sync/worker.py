"""The sync thread: keeps one connection to central, and the record equal to it (DESIGN 6).

The floor never waits for it: what is recorded is committed before this thread hears of it, and
what others recorded is folded by the one writer in small jobs after the operator's.
"""

import logging
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress

from psycopg import Notify

from kiosk.domain.link import KNOWN_HERE, Link, LinkState
from kiosk.domain.syncing import SyncRecord
from kiosk.sync.address import Address
from kiosk.sync.central import Central
from kiosk.sync.connecting import Connection, GivenUpError, connect
from kiosk.sync.endings import FAILURES, FrozenError, NotReadmittedError, OutdatedError
from kiosk.sync.fetching import Fetching
from kiosk.sync.problems import problem
from kiosk.sync.rounds import Memory, Rounds
from kiosk.sync.standing import Standing
from kiosk.sync.waking import Backoff, Times, Waker
from kiosk.sync.watchdog import Watchdog

log = logging.getLogger(__name__)

IDLE_S = 0.02
"""How long a round that brought nothing lets the next hint wait: anybody may notify."""

JOIN_S = 0.9
"""How long `stop` waits for a thread that hangs in the system's look-up of a name."""


class Syncing:
    """Keeps the record equal to central, from `start` to `stop`; all but the latter never wait."""

    def __init__(
        self,
        record: SyncRecord,
        address: Address,
        secret: str,
        post: Callable[[Link], None],
        now_us: Callable[[], int],
        times: Times = Times(),  # noqa: B008 a frozen value
    ) -> None:
        """Join a record and a central database.

        Args:
            record: of this station; used from the sync thread alone.
            address: of central.
            secret: the password; empty where it could not be read, which is shown.
            post: takes the link each time that it changes, on the sync thread or its watchdog's.
            now_us: the wall clock, microseconds since 1970 UTC.
            times: how long things may take.
        """
        self._record = record
        self._address = address
        self._secret = secret
        self._now_us = now_us
        self._times = times
        self._standing = Standing(record, address.host, post, now_us)
        self._memory = Memory()
        self._waker = Waker()
        self._backoff = Backoff(times)
        self._stopping = threading.Event()
        self._paused = threading.Event()
        self._watchdog: Watchdog | None = None
        self._news = False
        self._files = Fetching()
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        """Begin; the connection is made on a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread within a second, whatever it waits for."""
        self._stopping.set()
        self._interrupt()
        if self._thread.is_alive():
            self._thread.join(JOIN_S)
        if self._thread.is_alive():
            log.warning("K525: the sync thread still waits for the system; it ends with the kiosk")
        else:
            self._waker.close()

    def poke(self) -> None:
        """Say that something was committed; from any thread."""
        self._waker.wake()

    def pause(self) -> None:
        """Be offline until `resume`."""
        self._paused.set()
        self._interrupt()

    def resume(self) -> None:
        """Connect again after `pause`, at once."""
        self._backoff.reset()
        self._paused.clear()
        self._waker.wake()

    def wait_confirmed(self, seq: int, seconds: float) -> bool:
        """Wait until central is known to have the own entry `seq`; return whether it has."""
        return self._standing.wait_confirmed(seq, seconds)

    def fetch_file(self, sha256: bytes, seconds: float = 30.0) -> bytes | None:
        """Return a file from central; None where it is not there, or central is not."""
        if not self._standing.link.online:
            return None
        answer = self._files.ask(sha256)
        self._waker.wake()
        with suppress(TimeoutError):
            return answer.result(seconds)
        return None

    def _interrupt(self) -> None:
        self._waker.wake()
        watchdog = self._watchdog
        if watchdog is not None:
            watchdog.cut()

    def _interrupted(self) -> bool:
        return self._stopping.is_set() or self._paused.is_set()

    def _run(self) -> None:
        begun, rest_s = False, 0.0
        while not self._stopping.is_set():
            try:
                self._rest(rest_s)
                if not begun:
                    self._standing.begin()
                    begun = True
                rest_s = 0.0 if self._stopping.is_set() else self._try()
            except Exception:
                if self._stopping.is_set():
                    return
                log.exception("K526: the sync thread failed; the record is safe, it goes on")
                self._standing.become(LinkState.OFFLINE, "central_fault")
                rest_s = self._backoff.wait()

    def _try(self) -> float:
        """Be connected as long as that goes; return how long to rest then, in seconds."""
        become = self._standing.become
        frozen = self._record.marks().frozen
        if self._paused.is_set():
            become(LinkState.OFFLINE, "central_paused")
        elif frozen in KNOWN_HERE:
            become(LinkState.FROZEN, frozen=frozen)
        elif not self._secret:
            become(LinkState.OFFLINE, "central_no_secret")
        else:
            return self._tried()
        return self._times.backoff_most

    def _tried(self) -> float:
        become = self._standing.become
        try:
            self._connected()
        except GivenUpError:
            return 0
        except FrozenError as error:
            become(LinkState.FROZEN, frozen=error.frozen)
            return self._times.backoff_most
        except OutdatedError:
            become(LinkState.OUTDATED)
            return self._times.backoff_most
        except NotReadmittedError:
            become(LinkState.OFFLINE, "central_readmit")
            return self._times.backoff_most
        except FAILURES as error:
            if self._interrupted():
                return 0
            log.info("central is not connected: %s", type(error).__name__)
            become(LinkState.OFFLINE, problem(error))
        return self._backoff.wait()

    def _connected(self) -> None:
        connection = connect(self._address, self._secret, self._times.connect, self._interrupted)
        with closing(connection):
            watchdog = Watchdog(
                connection.fileno(), self._times.late, self._times.watchdog, self._late
            )
            self._watchdog = watchdog
            try:
                connection.add_notify_handler(self._notified(connection.info.backend_pid))
                self._talk(connection, Central(connection, watchdog))
            finally:
                self._watchdog = None
                watchdog.release()
                self._files.answer(None)

    def _talk(self, connection: Connection, central: Central) -> None:
        if self._interrupted():  # before the watchdog could be told
            raise GivenUpError
        parts = (central, self._record, self._standing, self._now_us, self._memory)
        rounds = Rounds(*parts, self._interrupted)
        rounds.greet()
        try:
            rounds.exchanges.report_used()
            central.listen()
            self._keep_on(connection, central, rounds)
        finally:
            rounds.settle(at_once=True)

    def _keep_on(self, connection: Connection, central: Central, rounds: Rounds) -> None:
        while True:
            self._news = False
            began = time.monotonic()
            came = rounds.turn()
            self._backoff.reset()
            if self._interrupted():
                raise GivenUpError
            self._standing.become(LinkState.CONNECTED, rounds.trouble)
            self._files.answer(central)
            if not self._news:
                self._waker.wait(self._times.poll, connection.fileno())
            connection.pgconn.consume_input()
            hinted = self._news
            while connection.pgconn.notifies():
                hinted = True  # no more than a hint: the round asks anyway
            if hinted and not came:
                self._waker.wait_until(began + IDLE_S)

    def _notified(self, own_pid: int) -> Callable[[Notify], None]:
        def notified(notify: Notify) -> None:
            self._news = self._news or notify.pid != own_pid

        return notified

    def _late(self) -> None:
        if not self._interrupted():
            self._standing.become(LinkState.OFFLINE, "central_no_answer")

    def _rest(self, seconds: float) -> None:
        """Wait before the next try; what is recorded meanwhile is counted."""
        paused = self._paused.is_set()
        until = time.monotonic() + seconds
        while (
            not self._stopping.is_set()
            and self._paused.is_set() == paused
            and self._waker.wait_until(until)
        ):
            if not self._stopping.is_set():
                self._standing.count()
