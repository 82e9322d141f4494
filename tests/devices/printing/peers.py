"""Other ends of a printer's wire, each as small as a test needs it."""

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass, field

Serve = Callable[[socket.socket], None]


@dataclass(slots=True)
class Peer:
    """A TCP peer that serves each connection by a function."""

    port: int = 0
    received: bytearray = field(default_factory=bytearray)
    ended: threading.Event = field(default_factory=threading.Event)

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"


@contextlib.contextmanager
def peer(serve: Callable[[Peer, socket.socket], None], *, buffer: int = 0) -> Generator[Peer]:
    """Listen on a free port; each connection is served on a thread, one after the other."""
    listener = socket.socket()
    if buffer:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
    listener.bind(("127.0.0.1", 0))
    listener.listen(4)
    made = Peer(port=listener.getsockname()[1])

    def run() -> None:
        while True:
            try:
                link, _ = listener.accept()
            except OSError:
                return
            with link, contextlib.suppress(OSError):
                serve(made, link)
            made.ended.set()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield made
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


def reset(link: socket.socket) -> None:
    """Close a connection by RST."""
    link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    link.close()


def free_port() -> int:
    """Return a port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
