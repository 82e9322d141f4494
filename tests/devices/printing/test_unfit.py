"""Labels that do not fit what a printer prints on wait, and the others pass them."""

from decimal import Decimal

import pytest

from kiosk.devices.printing.job_bytes import Composed
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.domain.label_choice import NoTemplate
from kiosk.domain.label_layout import TooBig
from kiosk.domain.labels import Label, LabelKind
from kiosk.domain.printing import PrintState
from kiosk.settings.device_ports import PrinterPort
from tests.devices.printing.rig import FAST, composed, port_of, read_code
from tests.devices.printing.shop import shop

pytestmark = [pytest.mark.enable_socket, pytest.mark.feature("D11")]

PRINTED, QUEUED = PrintState.PRINTED, PrintState.QUEUED


def particular(label: Label, port: PrinterPort) -> Composed | TooBig | NoTemplate:
    """Compose all labels but lots, for which there is no template, and the first unit."""
    if label.kind is LabelKind.LOT:
        return NoTemplate(kind=label.kind, stock=port.stock.value)
    if label.code.endswith("0"):
        return TooBig(what="code", needed_mm=Decimal(40), available_mm=Decimal(26))
    return composed(label, port)


def test_labels_that_do_not_fit_wait_and_are_counted_while_the_others_are_printed() -> None:
    with VirtualPrinter(FAST) as printer, shop([port_of(printer)], compose=particular) as at:
        big, fits, third = at.queue(3)
        (lot,) = at.queue(1, LabelKind.LOT)
        assert at.spool.wait(fits, PRINTED) is PRINTED
        assert at.spool.wait(third, PRINTED) is PRINTED
        state = at.wait(lambda state: state.unfit == 2 and not state.job)
        assert state.fault is None
        assert [at.spool.state(job) for job in (big, lot)] == [QUEUED, QUEUED]
        assert [at.spool.row(job).attempts for job in (big, lot)] == [0, 0]
        assert [read_code(label.image)[-3:] for label in printer.labels] == ["1.1", "2.1"]


def test_one_that_was_withdrawn_is_counted_no_more() -> None:
    with VirtualPrinter(FAST) as printer, shop([port_of(printer)], compose=particular) as at:
        (big,) = at.queue()
        at.wait(lambda state: state.unfit == 1)
        at.spool.withdraw(big)
        at.printers.wake()
        at.wait(lambda state: state.unfit == 0)


def test_tried_again_they_are_made_anew() -> None:
    made: list[str] = []

    def compose(label: Label, port: PrinterPort) -> Composed | TooBig | NoTemplate:
        made.append(label.code)
        return composed(label, port) if len(made) > 1 else particular(label, port)

    with VirtualPrinter(FAST) as printer, shop([port_of(printer)], compose=compose) as at:
        (job,) = at.queue()
        at.wait(lambda state: state.unfit == 1)
        at.printers.wake()
        at.printers.retry("Bench")
        assert at.spool.wait(job, PRINTED) is PRINTED
        at.wait(lambda state: state.unfit == 0)


def test_what_one_printer_cannot_make_another_one_of_that_kind_takes() -> None:
    def compose(label: Label, port: PrinterPort) -> Composed | TooBig | NoTemplate:
        return particular(label, port) if port.name == "Small" else composed(label, port)

    with VirtualPrinter(FAST) as small, VirtualPrinter(FAST) as large:
        ports = [port_of(small, name="Small"), port_of(large, name="Large")]
        with shop(ports[:1], compose=compose) as at:
            (job,) = at.queue()
            at.wait(lambda state: state.unfit == 1)
            at.printers.configure(ports)
            assert at.spool.wait(job, PRINTED) is PRINTED
            at.printers.wake()
            at.wait(lambda state: state.name == "Small" and state.unfit == 0)
            assert at.spool.row(job).printer == "Large"
