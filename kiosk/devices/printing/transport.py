"""The way to a printer: bytes out, bytes in, and how long each may take."""

from dataclasses import dataclass
from threading import Event
from typing import Protocol

from kiosk.settings.device_ports import PrinterKind, PrinterPort

CHUNK = 4096
"""Bytes handed over at once, so that what a printer says meanwhile is heard."""

_BITS_A_BYTE = 10  # of a serial line: one start bit, eight of data, one stop bit
_LINE_BUFFER = 4096  # bytes that a system's serial driver holds back at most
_SLOWEST_MM_S = 25.0  # below the slowest thermal label printers (50 mm/s)


class Transport(Protocol):
    """One way to one printer; for one thread, connected anew for each job."""

    @property
    def answers(self) -> bool:
        """Whether what the printer says comes back this way."""
        ...

    def connect(self) -> None:
        """Open the way.

        Raises:
            TransportError: it is not open, and there is nothing to close.
        """
        ...

    def send(self, data: memoryview) -> int:
        """Hand over what is taken at once; returns how many bytes, 0 while there is no room.

        Raises:
            TransportError: nothing of `data` was taken.
        """
        ...

    def receive(self, timeout_s: float) -> bytes:
        """Return what came, waiting for it so long; empty for nothing yet.

        Raises:
            Disconnected: the printer ended the link; there is no more to come.
        """
        ...

    def finish(self, patience_s: float, stop: Event) -> None:
        """Wait until all bytes are out, then end the link in peace.

        Args:
            patience_s: how long to wait without any byte leaving.
            stop: ends the waiting.

        Raises:
            Stalled: some never left.
            Disconnected: the link broke before.
            QueueRefused: the queue took nothing of the job.
        """
        ...

    def close(self) -> None:
        """Give the printer free, whatever is still to go out."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """How long things may take, in seconds.

    Attributes:
        reply_s: a printer to answer a real-time status request.
        stall_s: a job to rest, neither taking bytes nor changing its status, besides the time
            that paper and line need.
        hold_s: the same while the printer reports a fault, so that a person can load paper.
        retry_s, watch_s: between two looks at an idle printer, while it has a fault (doubled each
            time) and at most.
    """

    reply_s: float = 0.5
    stall_s: float = 5.0
    hold_s: float = 300.0
    retry_s: float = 0.25
    watch_s: float = 5.0

    def rest_s(self, port: PrinterPort, height_mm: float) -> float:
        """Return how long a label of that height may rest on a printer without a fault."""
        moving_s = height_mm / _SLOWEST_MM_S
        slow = port.kind is PrinterKind.SERIAL
        return self.stall_s + moving_s + (_LINE_BUFFER * _BITS_A_BYTE / port.baud if slow else 0)
