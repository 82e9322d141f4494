"""One label over one connection to a printer that works: what is known of it in the end."""

import threading
from dataclasses import replace

import pytest

from kiosk.devices.printing.job_bytes import job_bytes
from kiosk.devices.printing.raster import raster
from kiosk.devices.printing.status import Status
from kiosk.devices.virtual.model import Answer
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.devices.virtual.status import Condition
from kiosk.domain.printing import Acknowledgement, PrintState
from tests.devices.printing.rig import (
    FAST,
    HASTY,
    later,
    picture,
    port_of,
    read_code,
    send,
    virtual,
)

pytestmark = pytest.mark.enable_socket

PROOFS = [
    (Acknowledgement.PROCESS_ID, PrintState.PRINTED),
    (Acknowledgement.STATUS, PrintState.PROCESSED),
    (Acknowledgement.NONE, PrintState.SENT),
    (Acknowledgement.UNKNOWN, PrintState.SENT),
]


@pytest.mark.feature("D6")
@pytest.mark.feature("R8")
@pytest.mark.parametrize("pty", [False, True], ids=["tcp", "serial"])
@pytest.mark.parametrize(("acknowledgement", "state"), PROOFS)
def test_a_label_is_printed_once_and_known_as_far_as_the_printer_tells(
    acknowledgement: Acknowledgement, state: PrintState, *, pty: bool
) -> None:
    with virtual(FAST, pty=pty) as printer:
        sent = send(port_of(printer, acknowledgement), code="SN-2026-000123")
        assert (sent.outcome.state, sent.outcome.fault) == (state, None)
        assert printer.wait_for_labels(1, 5)
        (label,) = printer.labels
        assert read_code(label.image) == "SN-2026-000123"
        assert label.image.crop((0, 0, 400, 240)).tobytes() == picture("SN-2026-000123").tobytes()
        assert printer.scraps == ()
    assert sent.began == 1


@pytest.mark.feature("R8")
def test_printed_is_said_when_the_paper_stood_still_and_not_before() -> None:
    model = replace(FAST, speed_mm_s=150, buffer_bytes=65_536)
    with VirtualPrinter(model) as printer:
        sent = send(port_of(printer))
        assert sent.outcome.state is PrintState.PRINTED
        assert len(printer.labels) == 1
    assert sent.took_s > 33 / 150


def test_a_printer_that_only_prints_is_told_no_more_than_sent() -> None:
    with VirtualPrinter(replace(FAST, answers=frozenset())) as printer:
        sent = send(port_of(printer, Acknowledgement.NONE))
        assert sent.outcome.state is PrintState.SENT
        assert printer.wait_for_labels(1, 5)


@pytest.mark.slow
def test_full_back_pressure_of_a_slow_printer_breaks_nothing() -> None:
    model = replace(FAST, speed_mm_s=40, buffer_bytes=1024)
    with VirtualPrinter(model) as printer:
        sent = send(port_of(printer), times=replace(HASTY, stall_s=2))
        assert sent.outcome.state is PrintState.PRINTED
        assert len(printer.labels) == 1
    assert sent.took_s > 33 / 40 > HASTY.stall_s


@pytest.mark.feature("D10")
def test_near_the_end_of_its_paper_a_printer_prints_and_says_so() -> None:
    with VirtualPrinter(FAST) as printer:
        printer.become(Condition(near_end=True))
        sent = send(port_of(printer))
        assert sent.outcome.state is PrintState.PRINTED
        assert sent.outcome.fault is None
    assert Status(paper_low=True) in sent.heard


def test_a_withdrawn_label_sends_no_byte() -> None:
    with VirtualPrinter(FAST) as printer:
        sent = send(port_of(printer), begin=lambda: False)
        assert (sent.outcome.state, sent.outcome.begun) == (PrintState.QUEUED, False)
        assert (sent.began, printer.labels, printer.scraps) == (1, (), ())
        assert printer.received == 9  # three questions


def test_a_label_stopped_in_the_middle_is_unknown_at_once() -> None:
    with VirtualPrinter(replace(FAST, speed_mm_s=5)) as printer:
        stop = threading.Event()
        later(0.1, stop.set)
        sent = send(port_of(printer), stop=stop)
        assert sent.outcome.state is PrintState.UNKNOWN
        assert "stopped" in sent.outcome.note
    assert sent.took_s < 1.5


def test_a_stopped_kiosk_begins_nothing() -> None:
    with VirtualPrinter(FAST) as printer:
        stop = threading.Event()
        stop.set()
        sent = send(port_of(printer), stop=stop)
        assert (sent.outcome.state, sent.began) == (PrintState.QUEUED, 0)


@pytest.mark.feature("R8")
def test_another_labels_acknowledgement_proves_nothing() -> None:
    with VirtualPrinter(FAST) as printer:
        port = port_of(printer)
        job = job_bytes(raster(picture("SN-1")), port, "A001")
        assert job.endswith(b"A001")
        # The printer acknowledges what it was sent: another number than is waited for.
        sent = send(port, name="B002", times=replace(HASTY, stall_s=0.1))
        assert sent.outcome.state is PrintState.UNKNOWN
        assert printer.wait_for_labels(1, 5)


def test_without_automatic_status_the_printer_is_asked_while_it_is_waited_for() -> None:
    silent = replace(FAST, answers=frozenset({Answer.DLE_EOT, Answer.PROCESS_ID}))
    with VirtualPrinter(silent) as printer:
        sent = send(port_of(printer))
        assert sent.outcome.state is PrintState.PRINTED
