"""One label to a printer with a fault: not sent with its reason, printed after all, or unknown."""

import socket
from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.devices.printing.job_bytes import job_bytes
from kiosk.devices.printing.raster import raster
from kiosk.devices.printing.status import Status
from kiosk.devices.virtual.model import Answer
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.devices.virtual.status import Condition
from kiosk.domain.printing import Acknowledgement, Fault, PrintState
from kiosk.settings.device_ports import PrinterPort
from tests.devices.printing.peers import free_port
from tests.devices.printing.rig import FAST, HASTY, later, picture, port_of, send, virtual

pytestmark = [pytest.mark.enable_socket, pytest.mark.feature("D10")]

JOB_BYTES = 12_000  # of a raster of 50 x 30 mm, less a little
QUESTIONS = 9  # three times DLE EOT n, before anything else

BEFORE: dict[str, tuple[Callable[[VirtualPrinter], None], Fault]] = {
    "paper out": (lambda printer: printer.become(Condition(paper_out=True)), Fault.PAPER_OUT),
    "cover open": (lambda printer: printer.become(Condition(cover_open=True)), Fault.COVER_OPEN),
    "offline": (lambda printer: printer.become(Condition(offline=True)), Fault.OFFLINE),
    "cutter": (lambda printer: printer.become(Condition(cutter=True)), Fault.CUTTER),
    "broken": (lambda printer: printer.become(Condition(broken=True)), Fault.BROKEN),
}


@pytest.mark.parametrize("pty", [False, True], ids=["tcp", "serial"])
@pytest.mark.parametrize("fault", BEFORE)
def test_a_fault_before_the_first_byte_sends_nothing_and_says_why(
    fault: str, *, pty: bool
) -> None:
    make, told = BEFORE[fault]
    with virtual(FAST, pty=pty) as printer:
        make(printer)
        sent = send(port_of(printer))
        assert (sent.outcome.state, sent.outcome.fault) == (PrintState.QUEUED, told)
        assert (sent.began, printer.labels, printer.scraps) == (0, (), ())
    assert sent.heard[-1].fault is told


@pytest.mark.slow
@pytest.mark.parametrize("pty", [False, True], ids=["tcp", "serial"])
def test_paper_that_runs_out_in_the_middle_and_is_reloaded_ends_in_one_label(*, pty: bool) -> None:
    with virtual(FAST, pty=pty) as printer:
        printer.run_out(at_mm=10)
        later(0.3, printer.reload)
        sent = send(port_of(printer), times=replace(HASTY, hold_s=5))
        assert sent.outcome.state is PrintState.PRINTED
        assert len(printer.labels) == 1
    assert [status.fault for status in sent.heard if status.fault] == [Fault.PAPER_OUT]
    assert sent.heard[-1] == Status()


@pytest.mark.slow
def test_paper_that_is_never_reloaded_ends_unknown_with_the_reason() -> None:
    with VirtualPrinter(FAST) as printer:
        printer.run_out(at_mm=10)
        sent = send(port_of(printer))
        assert sent.outcome.state is PrintState.UNKNOWN
        assert sent.outcome.fault is Fault.PAPER_OUT
        assert "reported paper_out" in sent.outcome.note
        assert printer.labels == ()


@pytest.mark.slow
def test_a_cover_opened_in_the_middle_and_closed_ends_in_one_label() -> None:
    with VirtualPrinter(replace(FAST, speed_mm_s=100)) as printer:
        later(0.1, lambda: printer.become(Condition(cover_open=True)))
        later(0.4, lambda: printer.become(Condition()))
        sent = send(port_of(printer), times=replace(HASTY, hold_s=5))
        assert sent.outcome.state is PrintState.PRINTED
        assert len(printer.labels) == 1
    assert Fault.COVER_OPEN in {status.fault for status in sent.heard}


@pytest.mark.parametrize("pty", [False, True], ids=["tcp", "serial"])
@pytest.mark.parametrize("after", [1, 100, 4096, 6000, JOB_BYTES - 1])
def test_a_link_that_breaks_in_the_middle_is_unknown_and_never_tried_again(
    after: int, *, pty: bool
) -> None:
    with virtual(FAST, pty=pty) as printer:
        printer.reset_after(QUESTIONS + after)
        sent = send(port_of(printer))
        assert (sent.outcome.state, sent.began) == (PrintState.UNKNOWN, 1)
        assert printer.labels == ()


def test_a_link_that_breaks_after_the_last_byte_is_unknown_too() -> None:
    slow = replace(FAST, speed_mm_s=100, buffer_bytes=65_536)
    with VirtualPrinter(slow) as printer:
        whole = len(job_bytes(raster(picture("SN-1")), port_of(printer), "A001"))
        printer.reset_after(QUESTIONS + whole)
        sent = send(port_of(printer))
        assert sent.outcome.state is PrintState.UNKNOWN
        assert f"{whole} of {whole} bytes" in sent.outcome.note


@pytest.mark.parametrize(
    ("acknowledgement", "fault"),
    [
        (Acknowledgement.PROCESS_ID, Fault.TAKEN),
        (Acknowledgement.UNKNOWN, Fault.NOT_ANSWERING),
    ],
)
def test_a_printer_that_takes_a_connection_and_says_nothing_is_sent_nothing(
    acknowledgement: Acknowledgement, fault: Fault
) -> None:
    with VirtualPrinter(FAST) as printer:
        printer.swallow()
        sent = send(port_of(printer, acknowledgement))
        assert (sent.outcome.state, sent.outcome.fault) == (PrintState.QUEUED, fault)
        assert (sent.began, printer.labels) == (0, ())
    assert sent.took_s < 1.0


def test_a_printer_whose_only_connection_another_host_holds_is_taken() -> None:
    with (
        VirtualPrinter(FAST) as printer,
        socket.create_connection(("127.0.0.1", printer.port)) as other,
    ):
        other.sendall(b"x")
        port = port_of(printer)
        sent = send(port)
        assert (sent.outcome.state, sent.outcome.fault) == (PrintState.QUEUED, Fault.TAKEN)
        other.close()
        # What the other host left in the line is its own.
        assert send(port).outcome.state is PrintState.PRINTED


def test_a_refused_connection_is_not_answering() -> None:
    sent = send(PrinterPort(name="Bench", address=f"127.0.0.1:{free_port()}"))
    assert (sent.outcome.state, sent.outcome.fault) == (*(PrintState.QUEUED, Fault.NOT_ANSWERING),)
    assert sent.began == 0


def test_a_printer_unplugged_in_the_middle_is_unknown() -> None:
    with VirtualPrinter(replace(FAST, speed_mm_s=50)) as printer:
        later(0.1, printer.refuse)
        sent = send(port_of(printer))
        assert sent.outcome.state is PrintState.UNKNOWN


@pytest.mark.slow
def test_a_missing_acknowledgement_is_unknown_though_the_label_came_out() -> None:
    deaf = replace(FAST, answers=frozenset(Answer) - {Answer.PROCESS_ID})
    with VirtualPrinter(deaf) as printer:
        sent = send(port_of(printer))
        assert sent.outcome.state is PrintState.UNKNOWN
        assert "nothing moved" in sent.outcome.note
        assert len(printer.labels) == 1
