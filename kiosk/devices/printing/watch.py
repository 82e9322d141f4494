"""Looks at an idle printer now and then, and never holds it."""

import time

from kiosk.devices.printing.conversation import Conversation
from kiosk.devices.printing.status import Status
from kiosk.devices.printing.transport import Times, Transport
from kiosk.settings.device_ports import PrinterPort


class Watch:
    """When to look at a printer next: seldom, and soon after a fault, then ever later."""

    def __init__(self, times: Times) -> None:
        """Look at once."""
        self._times = times
        self.soon()

    def soon(self) -> None:
        """Look at once."""
        self._pause_s = self._times.retry_s
        self._at_s = 0.0

    def fine(self) -> None:
        """Note that the printer was heard from and has no fault."""
        self._pause_s = self._times.retry_s
        self._at_s = time.monotonic() + self._times.watch_s

    def faulty(self) -> None:
        """Note that it has one: wait twice as long as the last time."""
        self._at_s = time.monotonic() + self._pause_s
        self._pause_s = min(self._pause_s * 2, self._times.watch_s)

    def left_s(self) -> float:
        """Return how long to wait yet; 0 when it is time."""
        return max(0.0, self._at_s - time.monotonic())


def look(port: PrinterPort, transport: Transport, times: Times) -> Status:
    """Ask a printer how it is, over a connection of a moment.

    Raises:
        TransportError: it cannot be asked.
    """
    transport.connect()
    try:
        talk = Conversation(transport, port, times)
        if transport.answers:
            talk.look()
        return talk.status
    finally:
        transport.close()
