"""What is said to a printer and heard from it over one connection."""

import time
from collections import deque

from kiosk.devices.printing.errors import NotAnswered, SilentInUse
from kiosk.devices.printing.status import (
    AutoStatus,
    Demux,
    RealTime,
    Reply,
    Status,
    auto_status,
    real_time_status,
)
from kiosk.devices.printing.transport import Times, Transport
from kiosk.domain.printing import Acknowledgement
from kiosk.settings.device_ports import PrinterKind, PrinterPort

PRINTER, CAUSE, ERROR, PAPER = 1, 2, 3, 4
"""What DLE EOT n asks for."""

_NETWORK = (PrinterKind.TCP, PrinterKind.VIRTUAL)
_KNOWN_TO_ANSWER = (Acknowledgement.PROCESS_ID, Acknowledgement.STATUS)


class Conversation:
    """One connection, from its opening to its end.

    Attributes:
        status: as last heard.
        tells_itself: whether an automatic status came.
    """

    def __init__(self, transport: Transport, port: PrinterPort, times: Times) -> None:
        """Talk over a transport that is connected already."""
        self.transport = transport
        self.status = Status()
        self.tells_itself = False
        self._port = port
        self._times = times
        self._demux = Demux()
        self._asked: deque[int] = deque()
        self._answers: dict[int, int] = {}

    def listen(self, timeout_s: float) -> tuple[Reply, ...]:
        """Return what came, waiting so long for it, and take note of the status in it.

        Raises:
            Disconnected: the printer ended the link.
        """
        replies = self._demux.feed(self.transport.receive(timeout_s))
        for reply in replies:
            match reply:
                case AutoStatus(frame):
                    self.tells_itself = True
                    self.status = auto_status(frame)
                case RealTime(status) if self._asked:
                    self._answers[self._asked.popleft()] = status
                    if not self._asked:
                        self.status = real_time_status(self._answers)
                case _:
                    pass
        return replies

    def ask(self, *what: int) -> bool:
        """Ask for its status without waiting; False where that cannot be done now.

        The answers come in the order of the questions.

        Raises:
            TransportError: nothing can be asked.
        """
        if self._asked:
            return False
        question = b"".join(bytes((0x10, 0x04, n)) for n in what)
        if self.transport.send(memoryview(question)) != len(question):
            return False
        self._asked.extend(what)
        self._answers.clear()
        return True

    def look(self) -> bool:
        """Ask an idle printer how it is, into `status`; False for one that need not answer.

        Raises:
            NotAnswered: it says nothing, and its answer is needed.
            TransportError: the link broke.
        """
        for what in (PRINTER, CAUSE, PAPER):
            if not self._asked_one(what):
                if self._port.acknowledgement is Acknowledgement.NONE:
                    return False
                raise self._silent()
        if self.status.fault is not None:
            self._asked_one(ERROR)
        return True

    def _asked_one(self, what: int) -> bool:
        answers = dict(self._answers)
        if not self.ask(what):
            return False
        until_s = time.monotonic() + self._times.reply_s
        while self._asked and (left_s := until_s - time.monotonic()) > 0:
            self.listen(left_s)
        self._answers = answers | self._answers
        self.status = real_time_status(self._answers)
        return not self._asked

    def _silent(self) -> NotAnswered:
        """Tell one that is held by another host from one that may not be there at all."""
        in_use = self._port.kind in _NETWORK and self._port.acknowledgement in _KNOWN_TO_ANSWER
        return (SilentInUse if in_use else NotAnswered)(self._port.address, self._times.reply_s)
