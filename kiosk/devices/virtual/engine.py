"""The thread that prints: works off what was received, moves the paper, acknowledges."""

import threading
from collections.abc import Callable
from time import monotonic

from kiosk.devices.virtual.line import Strip
from kiosk.devices.virtual.machine import Host, Machine
from kiosk.devices.virtual.model import Answer
from kiosk.devices.virtual.motor import Motor
from kiosk.devices.virtual.page import LabelEnd, Page
from kiosk.devices.virtual.paper import Paper, Printed
from kiosk.devices.virtual.status import paper as paper_status
from kiosk.devices.virtual.tokens import Command, Row, Text, Token, Tokenizer, Unknown

_SIP = 256  # bytes taken out of the receive buffer at once
_NAMES = {
    65: "1.0",
    66: "KIOSK",
    67: "VIRTUAL",
    68: "0001",
}  # GS I n: firmware, maker, model, serial
_MODEL_ID = b"\x20"


class _Dropped(Exception):
    """What was in work is not to be finished."""


class Engine:
    """Prints for the first host; the next one's turn comes when that has ended."""

    def __init__(self, machine: Machine, deliver: Callable[[Printed], None]) -> None:
        """Hand each label, and each piece of one, to `deliver`."""
        self._machine = machine
        self._deliver = deliver
        self._paper = Paper(machine.model)
        self._motor = Motor(machine.model.speed_mm_s, machine.stopping)
        self._thread = threading.Thread(target=self._run, name="virtual-printer", daemon=True)
        self._drops = 0
        self._restart()

    def start(self) -> None:
        """Begin to print."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread; `machine.stopping` is set."""
        with self._machine.bell:
            self._machine.bell.notify_all()
        self._thread.join()

    def _restart(self) -> None:
        self._tokens = Tokenizer()
        self._page = Page(self._machine.model.width, self._machine.log_event)

    def _run(self) -> None:
        while (work := self._next()) is not None:
            host, chunk = work
            try:
                for token in self._tokens.feed(chunk):
                    self._ready()
                    self._do(host, token)
                if not chunk:
                    self._finish(host)
            except _Dropped:
                self._tear_off()

    def _next(self) -> tuple[Host, bytes] | None:
        """Wait for bytes; return whose they are, none where a host ended, None at the end."""
        machine = self._machine
        with machine.bell:
            machine.bell.wait_for(lambda: machine.stopping.is_set() or self._turn() is not None)
            host = self._turn()
            if machine.stopping.is_set() or host is None:
                return None
            full = machine.room <= 0
            chunk = bytes(host.received[:_SIP])
            del host.received[:_SIP]
            if full:
                machine.ring()
            return host, chunk

    def _turn(self) -> Host | None:
        """Return the host whose turn it is, if there is anything to do for it."""
        for host in self._machine.hosts:
            if not host.done:
                return host if host.received or host.ended else None
        return None

    def _ready(self) -> None:
        """Wait until there is no fault.

        Raises:
            _Dropped: what is in work was lost meanwhile, or the printer stops.
        """
        machine = self._machine
        with machine.bell:
            if machine.condition.stopped:
                machine.bell.wait_for(
                    lambda: machine.stopping.is_set() or not machine.condition.stopped
                )
            if machine.stopping.is_set() or machine.drops != self._drops:
                self._drops = machine.drops
                raise _Dropped

    def _finish(self, host: Host) -> None:
        """Forget what a host left unfinished; a serial line has no such end."""
        self._motor.settle()
        self._tear_off()
        with self._machine.bell:
            host.done = True
            self._machine.ring()

    def _tear_off(self) -> None:
        self._restart()
        self._end(whole=False)

    def _do(self, host: Host, token: Token) -> None:
        match token:
            case Unknown(content):
                self._machine.log_event(f"unknown {content.hex()}")
            case Command(name, parameters) if name in _SPOKEN:
                self._speak(host, name, parameters)
            case Text() | Row() | Command():
                if token == Command("ESC @"):
                    host.pushes = 0
                for move in self._page.apply(token):
                    self._move(move)

    def _move(self, move: Strip | LabelEnd) -> None:
        if isinstance(move, LabelEnd):
            self._feed(move.feed)
            self._feed(self._paper.to_next_label())
            if move.cut:
                self._motor.pause(self._machine.model.cut_s)
            self._end(whole=True)
            return
        if move.image is not None:
            bits = move.image.tobytes("raw", "1;I")
            stride = len(bits) // move.image.height
            for at in range(0, len(bits), stride):
                self._row(bits[at : at + stride])
            self._paper.say(move.text, move.symbols)
        self._feed(move.feed - (move.image.height if move.image else 0))

    def _feed(self, rows: int) -> None:
        blank = bytes((self._machine.model.width + 7) // 8)
        for _ in range(rows):
            self._row(blank)

    def _row(self, dots: bytes) -> None:
        """Print one row, unless a fault comes first."""
        machine = self._machine
        at_mm = machine.plans.out_at_mm
        if at_mm is not None and self._paper.length_mm >= at_mm:
            machine.plans.out_at_mm = None
            machine.run_out()
        self._ready()
        self._paper.add_row(dots)
        self._motor.advance(1 / machine.model.dots_per_mm)

    def _end(self, *, whole: bool) -> None:
        for printed in self._paper.end(monotonic(), whole=whole):
            self._deliver(printed)
            if whole:
                self._count_down()

    def _count_down(self) -> None:
        plans = self._machine.plans
        with self._machine.bell:
            if plans.out_after_labels is None:
                return
            plans.out_after_labels -= 1
            out = plans.out_after_labels <= 0
            if out:
                plans.out_after_labels = None
        if out:
            self._machine.run_out()

    def _speak(self, host: Host, name: str, parameters: bytes) -> None:
        """Carry out a command that is answered, or noted; one that came in real time was."""
        machine = self._machine
        match name:
            case "GS a" if parameters:
                with machine.bell:
                    host.pushes = parameters[0]
                    if host.pushes:
                        machine.push(host)
            case "GS r" if Answer.GS_R in machine.model.answers:
                machine.answer(host, paper_status(machine.condition))
            case "GS ( H" if Answer.PROCESS_ID in machine.model.answers:
                self._motor.settle()
                if parameters[:2] == b"00":  # function 48
                    machine.answer(host, b"\x37\x22" + parameters[2:6] + b"\0")
            case "GS I" if Answer.GS_I in machine.model.answers:
                told = _NAMES.get(parameters[0])
                machine.answer(host, b"_" + told.encode() + b"\0" if told else _MODEL_ID)
            case "ESC p" | "DLE DC4":
                machine.log_event(f"drawer {parameters.hex()}")
            case _:
                return


_SPOKEN = {"GS a", "GS r", "GS ( H", "GS I", "ESC p", "DLE DC4", "DLE EOT", "DLE ENQ"}
