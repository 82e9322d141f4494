"""What a test print finds out about a printer."""

import threading
from dataclasses import replace

import pytest

from kiosk.devices.printing.job_bytes import FILLING
from kiosk.devices.printing.opening import open_transport
from kiosk.devices.printing.probe import Probed, probe
from kiosk.devices.printing.transport import Times
from kiosk.devices.virtual.model import Answer
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.devices.virtual.status import Condition
from kiosk.domain.printing import Acknowledgement, Fault, PrintState
from kiosk.settings.device_ports import PrinterKind, PrinterPort, Stock
from tests.devices.printing.peers import free_port
from tests.devices.printing.rig import FAST, HASTY, port_of
from tests.devices.printing.shop import shop

pytestmark = [pytest.mark.enable_socket, pytest.mark.feature("R8")]


class Swift(Times):
    """Times in which a label may hardly rest."""

    def rest_s(self, port: PrinterPort, height_mm: float) -> float:
        del port, height_mm
        return 0.2


SWIFT = Swift(reply_s=0.1)


def probed(printer: VirtualPrinter, times: Times = SWIFT) -> Probed:
    port = replace(port_of(printer, Acknowledgement.UNKNOWN), name="Bench Ä 1")
    return probe(port, open_transport(port), times, threading.Event())


@pytest.mark.slow
@pytest.mark.parametrize(
    ("answers", "acknowledgement", "status"),
    [
        (frozenset(Answer), Acknowledgement.PROCESS_ID, True),
        (frozenset(Answer) - {Answer.PROCESS_ID}, Acknowledgement.STATUS, True),
        (frozenset({Answer.GS_R}), Acknowledgement.STATUS, False),
        (frozenset({Answer.DLE_EOT, Answer.ASB}), Acknowledgement.NONE, True),
        (frozenset[Answer](), Acknowledgement.NONE, False),
    ],
)
def test_a_test_label_finds_what_the_printer_can_say_and_says_what_it_tests(
    answers: frozenset[Answer], acknowledgement: Acknowledgement, *, status: bool
) -> None:
    with VirtualPrinter(replace(FAST, answers=answers)) as printer:
        found = probed(printer)
        assert (found.acknowledgement, found.answers_status) == (acknowledgement, status)
        assert found.fault is None
        assert printer.wait_for_labels(1, 5)
        said = " ".join(printer.labels[0].texts)
    for words in ("KIOSK TEST LABEL", "Bench ? 1", "DLE EOT", "GS ( H", "GS r"):
        assert words in said


@pytest.mark.parametrize(
    ("condition", "fault"),
    [
        (Condition(paper_out=True), Fault.PAPER_OUT),
        (Condition(cover_open=True), Fault.COVER_OPEN),
    ],
)
def test_a_printer_with_a_fault_is_not_tested_and_the_fault_is_told(
    condition: Condition, fault: Fault
) -> None:
    with VirtualPrinter(FAST) as printer:
        printer.become(condition)
        found = probed(printer)
        assert (found.acknowledgement, found.fault) == (Acknowledgement.UNKNOWN, fault)
        assert (found.answers_status, printer.labels) == (True, ())


def test_a_printer_that_is_not_there_is_told_as_it_is() -> None:
    port = PrinterPort(name="Bench", address=f"127.0.0.1:{free_port()}")
    found = probe(port, open_transport(port), HASTY, threading.Event())
    assert (found.acknowledgement, found.fault) == (
        *(Acknowledgement.UNKNOWN, Fault.NOT_ANSWERING),
    )
    assert "K330" in found.note


@pytest.mark.slow
def test_a_link_that_breaks_while_it_is_tested_finds_nothing_out() -> None:
    with VirtualPrinter(FAST) as printer:
        printer.reset_after(50)
        found = probed(printer)
        assert found.acknowledgement is Acknowledgement.UNKNOWN
        assert found.fault is Fault.NOT_ANSWERING
        assert (found.begun, found.ended) == (True, False)


@pytest.mark.slow
def test_silence_of_a_printer_that_ran_out_of_paper_meanwhile_says_nothing_of_what_it_can() -> (
    None
):
    with VirtualPrinter(FAST) as printer:
        printer.run_out(at_mm=5)
        found = probed(printer)
        assert (found.acknowledgement, found.fault) == (
            *(Acknowledgement.UNKNOWN, Fault.PAPER_OUT),
        )
        assert (found.begun, found.ended) == (True, False)


@pytest.mark.slow
def test_the_rest_of_a_test_label_that_broke_off_is_filled_up_before_the_next_label() -> None:
    with VirtualPrinter(FAST) as printer, shop([port_of(printer)], times=SWIFT) as at:

        def taken_for_a_label() -> int:
            before = printer.received
            at.printers.retry("Bench")
            (job,) = at.queue()
            assert at.spool.wait(job, PrintState.PRINTED) is PrintState.PRINTED
            return printer.received - before

        usual = taken_for_a_label()
        printer.reset_after(50)
        assert at.printers.probe("Bench").result(10).fault is Fault.NOT_ANSWERING
        assert taken_for_a_label() > usual + len(FILLING)
        assert taken_for_a_label() < usual + len(FILLING)


def test_the_time_that_a_label_may_rest_grows_with_it_and_with_a_slow_line() -> None:
    port = PrinterPort(name="Bench", stock=Stock.ROLL_80)
    slow = replace(port, kind=PrinterKind.SERIAL, baud=9600)
    times = Times()
    assert times.rest_s(port, 30) == pytest.approx(6.2)
    assert times.rest_s(port, 300) == pytest.approx(17)
    assert times.rest_s(slow, 30) == pytest.approx(6.2 + 4.27, abs=0.01)
