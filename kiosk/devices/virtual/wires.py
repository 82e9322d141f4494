"""What a virtual printer needs of the way to its host: a plug, and the wires that end in it."""

from typing import Protocol


class Wire(Protocol):
    """A connection with a host."""

    lasting: bool
    """it has no end, like a serial line: the next host goes on where the last one stopped"""

    def fileno(self) -> int:
        """Return the descriptor to wait on."""
        ...

    def read(self, limit: int) -> bytes:
        """Return up to `limit` bytes that are there; nothing when the host has ended.

        Raises:
            BlockingIOError: nothing is there.
            OSError: the host broke the connection off.
        """
        ...

    def send(self, data: bytes) -> None:
        """Send what the host has room for; what it does not take is lost, as in a printer."""
        ...

    def close(self) -> None:
        """End it in order."""
        ...

    def break_off(self) -> None:
        """End it so that the host sees a reset."""
        ...


class Plug(Protocol):
    """Where hosts connect."""

    @property
    def address(self) -> str:
        """What a host opens: `host:port`, or a path; known once it was opened."""
        ...

    def open(self) -> Wire | None:
        """Make it reachable; return the wire if it has only one and that one at once."""
        ...

    def fileno(self) -> int | None:
        """Return the descriptor that new hosts show on; None where there are none to come."""
        ...

    def accept(self) -> Wire:
        """Take the host that waits."""
        ...

    def close(self) -> None:
        """Make it unreachable."""
        ...
