"""A printer on the network: raw bytes over TCP, port 9100."""

import array
import errno
import socket
import sys
import time
from threading import Event

from kiosk.devices.printing.errors import Disconnected, NotThere, Stalled, translated

PORT = 9100
CONNECT_S = 2.0
_FAREWELL_S = 0.5
_HIGHEST_PORT = 0xFFFF
_LOOK_S = 0.05
_RECEIVED = 4096
_KEEPALIVE = (("TCP_KEEPIDLE", 5), ("TCP_KEEPINTVL", 2), ("TCP_KEEPCNT", 3))


def split_address(address: str) -> tuple[str, int]:
    """Return host and port of `host`, `host:port`, `[v6]` or `[v6]:port`.

    Raises:
        NotThere: it is none of these.
    """
    host, colon, port = address.rpartition(":")
    if not colon or address.endswith("]") or (":" in host and not host.endswith("]")):
        host, port = address, str(PORT)
    host = host.removeprefix("[").removesuffix("]")
    if not host or not (port.isascii() and port.isdigit()) or not 0 < int(port) <= _HIGHEST_PORT:
        raise NotThere(address or '""', "not an address")
    return host, int(port)


class TcpTransport:
    """One connection, never kept between jobs: another host may want the printer."""

    answers = True

    def __init__(self, address: str) -> None:
        """Take `host` or `host:port`."""
        self._address = address
        self._socket: socket.socket | None = None

    def connect(self) -> None:
        try:
            link = socket.create_connection(split_address(self._address), CONNECT_S)
        except TimeoutError as error:
            raise NotThere(self._address, f"no answer in {CONNECT_S:g} s") from error
        except UnicodeError as error:  # a host name that cannot be one
            raise NotThere(self._address, "not an address") from error
        except OSError as error:
            raise translated(self._address, error, opening=True) from error
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        link.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for name, value in _KEEPALIVE:
            option = getattr(socket, name, None)
            if isinstance(option, int):
                link.setsockopt(socket.IPPROTO_TCP, option, value)
        self._socket = link

    def send(self, data: memoryview) -> int:
        link = self._open()
        link.settimeout(0)
        try:
            return link.send(data)
        except BlockingIOError:
            return 0
        except OSError as error:
            raise self._broken(error) from error

    def receive(self, timeout_s: float) -> bytes:
        link = self._open()
        link.settimeout(timeout_s)
        try:
            data = link.recv(_RECEIVED)
        except (BlockingIOError, TimeoutError) as error:
            # The system's own ETIMEDOUT, of keepalive, is a TimeoutError too.
            if error.errno == errno.ETIMEDOUT:
                raise self._broken(error) from error
            return b""
        except OSError as error:
            raise self._broken(error) from error
        if not data:
            raise Disconnected(self._address, "the printer closed it")
        return data

    def finish(self, patience_s: float, stop: Event) -> None:
        """End the sending half, read to the printer's end, then close: never a reset."""
        link = self._open()
        left = _unsent(link)
        try:
            link.shutdown(socket.SHUT_WR)
        except OSError as error:
            raise self._broken(error) from error
        moved_s = time.monotonic()
        while time.monotonic() - moved_s < patience_s and not stop.is_set():
            if self._at_end(link, _LOOK_S):
                return
            now_left = _unsent(link)
            if now_left != left:
                left, moved_s = now_left, time.monotonic()
        if left:
            raise Stalled(self._address, left)

    def close(self) -> None:
        link, self._socket = self._socket, None
        if link is None:
            return
        try:
            link.shutdown(socket.SHUT_WR)
            until_s = time.monotonic() + _FAREWELL_S
            while time.monotonic() < until_s and not self._at_end(link, _LOOK_S):
                pass
        except (OSError, Disconnected):
            pass  # it is gone already
        finally:
            link.close()

    def _at_end(self, link: socket.socket, timeout_s: float) -> bool:
        """Read on, and tell whether the printer ended its half."""
        link.settimeout(timeout_s)
        try:
            return not link.recv(_RECEIVED)
        except (BlockingIOError, TimeoutError):
            return False
        except OSError as error:
            raise self._broken(error) from error

    def _open(self) -> socket.socket:
        if self._socket is None:
            raise Disconnected(self._address, "it is not open")
        return self._socket

    def _broken(self, error: OSError) -> Disconnected:
        return Disconnected(self._address, error.strerror or type(error).__name__)


if sys.platform == "linux":
    import fcntl
    import termios

    def _unsent(link: socket.socket) -> int:
        """Return the bytes that the other side did not acknowledge yet (SIOCOUTQ, tcp(7))."""
        count = array.array("i", [0])
        fcntl.ioctl(link, termios.TIOCOUTQ, count)
        return count[0]

else:  # pragma: no cover - other systems do not tell

    def _unsent(link: socket.socket) -> int:
        del link
        return 0
