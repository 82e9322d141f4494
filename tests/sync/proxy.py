"""A TCP proxy that breaks in every way that a network does."""

import contextlib
import socket
import struct
import threading
from enum import Enum

CHUNK = 65536
TICK_S = 0.01
LINGER = struct.pack("ii", 1, 0)  # close with a reset


class Mode(Enum):
    """What the proxy does with what comes."""

    PASS = "pass"  # noqa: S105 no password
    STALL = "stall"
    """nothing gets through either way, both ends stay open and acknowledge"""
    DEAF = "deaf"
    """questions get through, answers do not"""
    DROP_REPLY = "drop reply"
    """the next answer is thrown away, and the connection reset"""
    REFUSE = "refuse"
    """a new connection is reset"""


class Proxy:
    """Listens on loopback before a server; its mode may change at any time.

    Attributes:
        delay_s: before each piece is passed on.
        after: with DROP_REPLY, the how many-th answer from now on is dropped.
    """

    def __init__(self, host: str, port: int) -> None:
        self._target = (host, port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._mode = Mode.PASS
        self._changed = threading.Condition()
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self.delay_s = 0.0
        self.after = 1
        threading.Thread(target=self._accept, name="proxy", daemon=True).start()

    @property
    def mode(self) -> Mode:
        return self._mode

    @mode.setter
    def mode(self, mode: Mode) -> None:
        with self._changed:
            self._mode = mode
            self._changed.notify_all()

    def reset_all(self) -> None:
        """Break every connection as a router does that lost its tables."""
        with self._lock:
            pairs, self._pairs = self._pairs, []
        for each in (end for pair in pairs for end in pair):
            _end(each)

    def close(self) -> None:
        self._closed.set()
        self.mode = Mode.PASS
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.reset_all()

    def _accept(self) -> None:
        while not self._closed.is_set():
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            if self._mode is Mode.REFUSE:
                _end(client)
                continue
            try:
                server = socket.create_connection(self._target, timeout=5)
            except OSError:
                _end(client)
                continue
            server.settimeout(None)
            with self._lock:
                self._pairs.append((client, server))
            for source, target, up in ((client, server, True), (server, client, False)):
                thread = threading.Thread(
                    target=self._pump, args=(source, target, up), name="proxy-pump", daemon=True
                )
                thread.start()

    def _pump(self, source: socket.socket, target: socket.socket, up: bool) -> None:  # noqa: FBT001 the way
        try:
            while data := source.recv(CHUNK):
                if self.delay_s:
                    self._closed.wait(self.delay_s)
                self._hold(up)
                if self._mode is Mode.DROP_REPLY and not up:
                    self.after -= 1
                    if self.after <= 0:
                        self.mode = Mode.PASS
                        break
                target.sendall(data)
        except OSError:
            pass
        for each in (source, target):
            _end(each)

    def _hold(self, up: bool) -> None:  # noqa: FBT001 the way
        held = {Mode.STALL} if up else {Mode.STALL, Mode.DEAF}
        with self._changed:
            self._changed.wait_for(lambda: self._mode not in held or self._closed.is_set())


def _end(each: socket.socket) -> None:
    """Reset a connection; shutdown first, for close alone does not wake the other thread."""
    with contextlib.suppress(OSError):
        each.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER)
    with contextlib.suppress(OSError):
        each.shutdown(socket.SHUT_RDWR)
    each.close()
