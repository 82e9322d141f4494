"""The writer: the one thread that owns the only writing connection (DESIGN 6).

Jobs wait in a priority queue; each is one transaction and answers by a Future.
"""

import heapq
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from enum import IntEnum
from typing import Any, TypeVar

from kiosk.store.driver import Connection, Cursor

T = TypeVar("T")
log = logging.getLogger(__name__)


class Priority(IntEnum):
    """What goes first."""

    OPERATOR = 0
    PRINTER = 1
    SYNC = 5


Job = Callable[[Cursor], Any]


class Writer:
    """Runs jobs one after the other, the most urgent first, in the order they came."""

    def __init__(
        self, connection: Connection, answered: Callable[[bool], None] = lambda _: None
    ) -> None:
        """Start the thread; the connection is its own from now on.

        `answered` is called on it after each answer, with whether the job was committed: for
        what no answer waits for.
        """
        self._answered = answered
        self._cursor = connection.cursor()
        self._connection = connection
        self._waiting: list[tuple[int, int, Job, Future[Any]]] = []
        self._ready = threading.Condition()
        self._count = 0
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def submit(self, job: Callable[[Cursor], T], priority: Priority) -> "Future[T]":
        """Queue a job; its Future answers after the commit, or raises what the job raised."""
        future: Future[T] = Future()
        with self._ready:
            if self._stopping:
                message = "K406: the writer is stopped"
                raise RuntimeError(message)
            self._count += 1
            heapq.heappush(self._waiting, (priority, self._count, job, future))
            self._ready.notify()
        return future

    def stop(self) -> None:
        """Finish what is queued, then end the thread and close the connection."""
        with self._ready:
            self._stopping = True
            self._ready.notify()
        self._thread.join()
        self._connection.close()

    def _run(self) -> None:
        while True:
            with self._ready:
                while not self._waiting and not self._stopping:
                    self._ready.wait()
                if not self._waiting:
                    return
                _, _, job, future = heapq.heappop(self._waiting)
            self._answered(self._carry(job, future))

    def _carry(self, job: Job, future: Future[Any]) -> bool:
        """The thread's fault barrier: whatever a job raises is the caller's, not the thread's.

        Return whether it was committed.
        """
        try:
            self._cursor.execute("begin immediate")
            try:
                result = job(self._cursor)
            except BaseException:
                self._cursor.execute("rollback")
                raise
            self._cursor.execute("commit")
        except Exception as error:  # noqa: BLE001 the barrier of this thread
            future.set_exception(error)
            return False
        future.set_result(result)
        return True
