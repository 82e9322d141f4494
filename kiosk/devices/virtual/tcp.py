"""A printer's network socket on this machine: port 9100, or any free one."""

import contextlib
import socket
import struct

HOST = "127.0.0.1"
_WINDOW_BYTES = 4096
_RESET = struct.pack("ii", 1, 0)  # linger for 0 seconds: closing sends RST (RFC 9293, 3.5.2)


class TcpWire:
    """One connection."""

    lasting = False

    def __init__(self, connection: socket.socket) -> None:
        """Serve an accepted connection."""
        connection.settimeout(0)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._connection = connection

    def fileno(self) -> int:
        return self._connection.fileno()

    def read(self, limit: int) -> bytes:
        return self._connection.recv(limit)

    def send(self, data: bytes) -> None:
        with contextlib.suppress(OSError):
            self._connection.send(data)

    def close(self) -> None:
        self._connection.close()

    def break_off(self) -> None:
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self._connection.close()


class TcpPlug:
    """The listening socket; small windows, so that a full printer is felt by its host."""

    def __init__(self, port: int) -> None:
        """Listen on `port` of the loopback; 0 takes a free one, and keeps it."""
        self.port = port
        self._listener: socket.socket | None = None

    @property
    def address(self) -> str:
        """Host and port."""
        return f"{HOST}:{self.port}"

    def open(self) -> None:
        """Listen.

        Raises:
            OSError: the port is taken.
        """
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _WINDOW_BYTES)
            listener.bind((HOST, self.port))
            listener.listen(8)
            listener.settimeout(0)
        except OSError:
            listener.close()
            raise
        self._listener = listener
        self.port = int(listener.getsockname()[1])

    def fileno(self) -> int | None:
        return self._listener.fileno() if self._listener else None

    def accept(self) -> TcpWire:
        if self._listener is None:
            raise BlockingIOError
        connection, _ = self._listener.accept()
        return TcpWire(connection)

    def close(self) -> None:
        if self._listener is not None:
            self._listener.close()
            self._listener = None
