"""Finds out at set-up what a printer can say, with a label that names what is tested."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Event

from kiosk.devices.printing.conversation import Conversation
from kiosk.devices.printing.errors import Stalled, TransportError
from kiosk.devices.printing.job_bytes import (
    ASK_PAPER_SENSOR,
    AUTO_STATUS_ON,
    INITIALIZE,
    ask_process_id,
    job_bytes,
)
from kiosk.devices.printing.status import PROCESS_ID, Block, PaperSensor, Reply
from kiosk.devices.printing.transport import Times, Transport
from kiosk.domain.printing import Acknowledgement, Fault
from kiosk.settings.device_ports import PrinterPort

_NAME = "TEST"
_LINE_MM = 4.5
_MARGIN_MM = 20.0
_PRINTABLE = range(0x20, 0x7F)
_LOOK_S = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Probed:
    """What a test print found out.

    Attributes:
        acknowledgement: how the printer says that a label is done.
        answers_status: whether it answers to DLE EOT.
        fault: why nothing was printed; None where the test label is on its way.
        note: what happened, for an admin.
        begun: bytes of the test label left.
        ended: none of them is left to send, and no fault holds them up.
    """

    acknowledgement: Acknowledgement
    answers_status: bool
    fault: Fault | None = None
    note: str = ""
    begun: bool = False
    ended: bool = False


def probe(
    port: PrinterPort,
    transport: Transport,
    times: Times,
    stop: Event,
    *,
    afresh: bool = False,
) -> Probed:
    """Print a small test label and return what came back; never raises for the way's faults.

    Args:
        port: the printer, as it is set up so far.
        transport: not connected yet; closed when this returns.
        times: how long to wait; a printer that cannot acknowledge costs both waits.
        stop: ends the waiting.
        afresh: a job before broke off, as in `job_bytes`.
    """
    unprobed = Probed(acknowledgement=Acknowledgement.UNKNOWN, answers_status=False)
    try:
        transport.connect()
    except TransportError as error:
        return replace(unprobed, fault=error.fault, note=str(error))
    test = _Probe(port, transport, times, stop)
    try:
        return test.run(afresh=afresh)
    except TransportError as error:
        return replace(unprobed, fault=error.fault, note=str(error), begun=test.begun)
    finally:
        transport.close()


def test_lines(port: PrinterPort) -> tuple[str, ...]:
    """Return what the test label says; ASCII, for a printer of which nothing is known."""
    name = "".join(each if ord(each) in _PRINTABLE else "?" for each in port.name)
    return (
        "KIOSK TEST LABEL",
        name[:24],
        "1 status: DLE EOT",
        "2 printed: GS ( H",
        "3 taken in: GS r",
    )


class _Probe:
    """One test label over one connection."""

    def __init__(self, port: PrinterPort, transport: Transport, times: Times, stop: Event) -> None:
        # As if it could not acknowledge: silence is an answer here.
        self._port = replace(port, acknowledgement=Acknowledgement.NONE)
        self._transport = transport
        self._times = times
        self._stop = stop
        self._talk = Conversation(transport, self._port, times)
        self._rest_s = times.rest_s(port, len(test_lines(port)) * _LINE_MM + _MARGIN_MM)
        self.begun = False

    def run(self, *, afresh: bool) -> Probed:
        status = self._transport.answers and self._talk.look()
        found = Probed(acknowledgement=Acknowledgement.NONE, answers_status=status)
        if self._talk.status.fault is not None:
            return replace(
                found,
                acknowledgement=Acknowledgement.UNKNOWN,
                fault=self._talk.status.fault,
                note="the printer reported a fault",
            )
        body = "".join(f"{line}\n" for line in test_lines(self._port)).encode()
        answers = self._transport.answers
        label = job_bytes(body, self._port, _NAME, answers=answers, afresh=afresh)
        self.begun = True
        self._say(label)
        if answers and self._tells(ask_process_id(_NAME), _is_process_id):
            found = replace(found, acknowledgement=Acknowledgement.PROCESS_ID)
        # What a printer does not know of the question stands in its line: ESC @ forgets it.
        elif answers and self._tells(
            INITIALIZE + AUTO_STATUS_ON + ASK_PAPER_SENSOR, _is_paper_sensor
        ):
            found = replace(found, acknowledgement=Acknowledgement.STATUS)
        self._transport.finish(self._rest_s, self._stop)
        heard_of_it = found.acknowledgement is not Acknowledgement.NONE
        fault = self._talk.status.fault
        if not heard_of_it and (fault is not None or self._stop.is_set()):
            # Silence says nothing of a printer that could not print.
            return Probed(
                acknowledgement=Acknowledgement.UNKNOWN,
                answers_status=status,
                fault=fault,
                note="the test label was held up",
                begun=True,
            )
        return replace(found, note="the test label was sent", begun=True, ended=True)

    def _say(self, content: bytes) -> None:
        """Send bytes, with room or not, for as long as a label may rest.

        Raises:
            TransportError: they were not taken.
        """
        view, sent = memoryview(content), 0
        until_s = time.monotonic() + self._rest_s
        while sent < len(view) and time.monotonic() < until_s and not self._stop.is_set():
            sent += self._transport.send(view[sent:])
            if sent < len(view):
                self._talk.listen(_LOOK_S)
        if sent < len(view) and not self._stop.is_set():
            raise Stalled(self._port.address, len(view) - sent)

    def _tells(self, question: bytes, is_answer: Callable[[Reply], bool]) -> bool:
        """Ask, and wait for the answer as long as a label may rest."""
        self._say(question)
        until_s = time.monotonic() + self._rest_s
        while time.monotonic() < until_s and not self._stop.is_set():
            if any(is_answer(reply) for reply in self._talk.listen(_LOOK_S)):
                return True
        return False


def _is_process_id(reply: Reply) -> bool:
    match reply:
        case Block(identifier, content):
            return identifier == PROCESS_ID and content == _NAME.encode()
        case _:
            return False


def _is_paper_sensor(reply: Reply) -> bool:
    return isinstance(reply, PaperSensor)
