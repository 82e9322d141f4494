"""Files of central that other threads ask the sync thread for."""

import hashlib
import logging
from collections import deque
from concurrent.futures import Future

from kiosk.sync.central import Central

log = logging.getLogger(__name__)

_LONG_S = 60.0
"""What a file of the greatest size may need, besides the usual time of an answer."""


class Fetching:
    """Questions for files, in the order they came; asked from any thread."""

    def __init__(self) -> None:
        """Begin with none."""
        self._asked: deque[tuple[bytes, Future[bytes | None]]] = deque()

    def ask(self, sha256: bytes) -> "Future[bytes | None]":
        """Return what will hold the file; None in it where there is none."""
        answer: Future[bytes | None] = Future()
        self._asked.append((sha256, answer))
        return answer

    def answer(self, central: Central | None) -> None:
        """Answer all questions, on the sync thread; None for a connection that is gone."""
        while self._asked:
            sha256, answer = self._asked.popleft()
            found: bytes | None = None
            try:
                found = None if central is None else central.get_file(sha256, _LONG_S)
            finally:
                answer.set_result(_as_asked(sha256, found))


def _as_asked(sha256: bytes, found: bytes | None) -> bytes | None:
    """Return a file that is the one an entry names: it may be evidence."""
    if found is None or hashlib.sha256(found).digest() == sha256:
        return found
    log.error("K529: central's file %s is another one than was stored there", sha256.hex())
    return None
