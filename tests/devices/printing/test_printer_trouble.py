"""Errors of the kiosk's own while it prints: shown, logged once, no label lost or doubled."""

import time

import pytest

from kiosk.devices.printing.around import Around
from kiosk.devices.printing.job_bytes import Composed
from kiosk.devices.printing.opening import open_transport
from kiosk.devices.printing.worker import Worker
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.domain.labels import Label
from kiosk.domain.printing import Fault, PrintJob, PrintState
from kiosk.settings.device_ports import PrinterPort
from tests.devices.printing.rig import FAST, HASTY, composed, port_of
from tests.devices.printing.shop import shop
from tests.devices.printing.spool import MemorySpool

pytestmark = pytest.mark.enable_socket

PRINTED, QUEUED = PrintState.PRINTED, PrintState.QUEUED


@pytest.mark.expected_log("kiosk.devices.printing.worker", 40)
def test_an_error_of_the_kiosks_own_holds_the_printer_and_is_logged_once() -> None:
    wrong = [True]

    def compose(label: Label, port: PrinterPort) -> Composed:
        if wrong[0]:
            raise LookupError("no such template")
        return composed(label, port)

    with VirtualPrinter(FAST) as printer, shop([port_of(printer)], compose=compose) as at:
        (job,) = at.queue()
        at.wait(lambda state: state.fault is Fault.BROKEN)
        time.sleep(3 * HASTY.watch_s)
        assert at.spool.state(job) is QUEUED
        wrong[0] = False
        assert at.spool.wait(job, PRINTED) is PRINTED
        at.wait(lambda state: state.fault is None)


@pytest.mark.expected_log("kiosk.devices.printing.worker", 40)
def test_a_record_that_fails_while_a_label_is_begun_lets_no_byte_out() -> None:
    class Failing(MemorySpool):
        fails = True

        def begin(self, job: PrintJob, printer: str, content: bytes) -> bool:
            if self.fails:
                raise OSError("disk full")
            return super().begin(job, printer, content)

    spool = Failing()
    with VirtualPrinter(FAST) as printer, shop([port_of(printer)], spool=spool) as at:
        (job,) = at.queue()
        at.wait(lambda state: state.fault is Fault.BROKEN)
        assert (spool.state(job), printer.labels) == (QUEUED, ())
        spool.fails = False
        assert spool.wait(job, PRINTED) is PRINTED


@pytest.mark.expected_log("kiosk.devices.printing.worker", 40)
def test_an_end_that_the_record_did_not_take_is_noted_later() -> None:
    class Failing(MemorySpool):
        fails = 2

        def end(self, job: int, state: PrintState, note: str) -> None:
            self.fails -= 1
            if self.fails >= 0:
                raise OSError("disk full")
            super().end(job, state, note)

    spool = Failing()
    with VirtualPrinter(FAST) as printer, shop([port_of(printer)], spool=spool) as at:
        first, second = at.queue(2)
        assert [spool.wait(job, PRINTED) for job in (first, second)] == [PRINTED, PRINTED]
        assert len(printer.labels) == 2


def test_a_test_print_asked_of_a_printer_whose_thread_has_ended_is_called_off() -> None:
    around = Around(
        spool=MemorySpool(),
        compose=composed,
        now_us=lambda: 0,
        changed=lambda: None,
        times=HASTY,
        open=open_transport,
    )
    worker = Worker(PrinterPort(name="Bench", address="127.0.0.1:1"), frozenset(), around)
    worker.start()
    worker.ask_to_stop()
    assert worker.join(5)
    assert worker.probe().cancelled()
