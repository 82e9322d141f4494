"""Labels of real receipts, from the record to the paper: composed, spooled, sent and read back."""

import shutil
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

import pytest

from kiosk.devices.printing.printers import Printers
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.devices.virtual.status import Condition
from kiosk.domain.labels import Label
from kiosk.domain.messages import Tone
from kiosk.domain.printing import Fault, PrinterState, PrintState
from kiosk.resources import TEMPLATES
from kiosk.session.inputs import Tap, scan
from kiosk.settings.device_ports import Stock
from kiosk.store.codec import decode
from tests.devices.printing.rig import FAST, HASTY, port_of, read_code, virtual
from tests.play import PUMP_SHOP, Shop, open_shop

pytestmark = [pytest.mark.enable_socket, pytest.mark.feature("D10")]

ROLL = replace(FAST, die_cut=None, width=464)
TWO_MOTORS = "1003\nC.RECEIVE\nMOTOR\nDOCK\nM-8\nM-9"


@dataclass(slots=True)
class Floor:
    """A shop whose printers run.

    Attributes:
        bell: rings when a printer is no longer as it was.
    """

    shop: Shop
    printers: Printers
    bell: threading.Condition

    def receive(self, text: str = TWO_MOTORS) -> None:
        self.shop.play(text)
        self.printers.wake()

    def states(self) -> list[str]:
        return [str(row[0]) for row in self.shop.rows("select state from spool order by job")]

    def labels(self) -> list[Label]:
        rows = self.shop.rows("select content from spool order by job")
        return [decode(str(row[0]), Label) for row in rows]

    def wait(self, true: Callable[[PrinterState], bool]) -> None:
        """Wait until the first printer is as wanted."""
        with self.bell:
            assert self.bell.wait_for(lambda: true(self.printers.states()[0]), 10), (
                *(self.printers.states(), self.states()),
            )

    def wait_states(self, *states: PrintState) -> None:
        """Wait until the labels of the spool are in these states, in their order."""
        wanted = [each.value for each in states]
        until_s = time.monotonic() + 10
        while self.states() != wanted:
            assert time.monotonic() < until_s, (self.states(), self.printers.states())
            time.sleep(0.01)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = open_shop(tmp_path, PUMP_SHOP)
    yield made
    made.close()


@contextmanager
def printing(
    shop: Shop, printer: VirtualPrinter, stock: Stock = Stock.DIE_CUT_50X30
) -> Generator[Floor]:
    """Let the kiosk print on a virtual printer, set up as the settings would."""
    bell = threading.Condition()

    def changed() -> None:
        with bell:
            bell.notify_all()

    port = replace(port_of(printer), stock=stock)
    app = replace(shop.app, settings=replace(shop.app.settings, printers=(port,)))
    printers = app.printers(changed, HASTY)
    printers.start()
    try:
        yield Floor(shop, printers, bell)
    finally:
        printers.stop()


def codes(printer: VirtualPrinter) -> list[str]:
    return [read_code(label.image) for label in printer.labels]


@pytest.mark.parametrize("pty", [False, True], ids=["tcp", "serial"])
def test_received_units_get_their_labels_and_each_one_reads_as_its_unit(
    shop: Shop, *, pty: bool
) -> None:
    with virtual(FAST, pty=pty) as printer, printing(shop, printer) as floor:
        floor.receive()
        floor.wait_states(PrintState.PRINTED, PrintState.PRINTED)
        assert codes(printer) == [label.code for label in floor.labels()]
        assert [label.height for label in printer.labels] == [240, 240]
        assert len(set(codes(printer))) == 2


@pytest.mark.parametrize(
    ("condition", "fault"),
    [
        (Condition(paper_out=True), Fault.PAPER_OUT),
        (Condition(cover_open=True), Fault.COVER_OPEN),
        (Condition(offline=True), Fault.OFFLINE),
    ],
    ids=["paper out", "cover open", "offline"],
)
def test_labels_wait_for_a_printer_with_a_fault_and_come_out_once_it_is_mended(
    shop: Shop, condition: Condition, fault: Fault
) -> None:
    with VirtualPrinter(FAST) as printer, printing(shop, printer) as floor:
        printer.become(condition)
        floor.receive()
        floor.wait(lambda state: state.fault is fault)
        assert floor.states() == ["QUEUED", "QUEUED"]
        printer.become(Condition())
        floor.wait_states(PrintState.PRINTED, PrintState.PRINTED)
        assert codes(printer) == [label.code for label in floor.labels()]


def test_paper_that_runs_out_in_the_middle_and_is_loaded_again_costs_no_label(shop: Shop) -> None:
    with VirtualPrinter(FAST) as printer, printing(shop, printer) as floor:
        printer.run_out(at_mm=12)
        floor.receive()
        assert printer.wait_until(lambda: printer.condition.paper_out, 5)
        printer.reload()
        floor.wait_states(PrintState.PRINTED, PrintState.PRINTED)
        assert codes(printer) == [label.code for label in floor.labels()]


@pytest.mark.feature("R8")
@pytest.mark.parametrize("pty", [False, True], ids=["tcp", "serial"])
@pytest.mark.parametrize("answer", ["yes", "no"])
def test_a_label_whose_link_broke_is_asked_about_and_only_a_marked_copy_is_printed(
    shop: Shop, answer: str, *, pty: bool
) -> None:
    with virtual(FAST, pty=pty) as printer, printing(shop, printer) as floor:
        printer.reset_after(6_000)
        floor.receive()
        floor.wait(lambda state: state.asked)
        assert floor.states() == ["UNKNOWN", "QUEUED"]
        assert printer.labels == ()
        shop.session.handle(Tap(answer, "1"))
        floor.printers.wake()
        if answer == "yes":
            floor.wait_states(PrintState.PRINTED, PrintState.PRINTED)
        else:
            floor.wait_states(PrintState.REPLACED, PrintState.PRINTED, PrintState.PRINTED)
        labels = floor.labels()
        assert [label.copy for label in labels] == ([1, 1] if answer == "yes" else [1, 1, 2])
        assert codes(printer) == [label.code for label in labels[1:]]


@pytest.mark.feature("D11")
def test_a_label_without_a_template_for_the_paper_waits_and_the_next_ones_are_printed(
    shop: Shop,
) -> None:
    own = shop.app.settings.data_dir / "labels"
    own.mkdir()
    # The plant's rolls of 58 mm are for lots only.
    shutil.copy(TEMPLATES / "lot-58.toml", own / "unit-58.toml")
    with VirtualPrinter(ROLL) as printer, printing(shop, printer, Stock.ROLL_58) as floor:
        floor.receive("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-8\nSEAL\nDOCK\nL-1\n!key 5")
        floor.wait_states(PrintState.QUEUED, PrintState.PRINTED)
        floor.wait(lambda state: state.unfit == 1)
        assert floor.printers.states()[0].fault is None
        assert codes(printer) == [floor.labels()[1].code]


RECEIVED = 30


def test_receiving_never_waits_for_a_printer_that_swallows_everything(shop: Shop) -> None:
    with VirtualPrinter(FAST) as printer:
        without = received(shop, "A", lambda: None)
        printer.swallow()
        with printing(shop, printer) as floor:
            floor.wait(lambda state: state.fault is not None)
            against = received(shop, "B", floor.printers.wake)
            floor.wait(lambda state: state.fault is not None)
        assert printer.labels == ()
    assert floor.states() == ["QUEUED"] * 2 * RECEIVED
    assert median(against) < 3 * median(without)
    # None waited for a printer's reply; one may have met a busy computer.
    assert sorted(against)[-2] < HASTY.reply_s


def received(shop: Shop, prefix: str, wake: Callable[[], None]) -> list[float]:
    """Receive units; return how long each verdict took, in seconds."""
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK")
    took: list[float] = []
    for number in range(RECEIVED):
        began_s = time.perf_counter()
        answer = shop.session.handle(scan(f"{prefix}-{number}"))
        took.append(time.perf_counter() - began_s)
        assert answer.said.tone is Tone.OK
        wake()
    shop.play("C.DONE\nC.LOGOUT")
    return took
