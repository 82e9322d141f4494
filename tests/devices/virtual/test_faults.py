"""Each fault of a printer, over a real connection."""

import contextlib

import pytest

from kiosk.devices.virtual.model import DieCut, PrinterModel
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.devices.virtual.status import Condition, asb
from kiosk.devices.virtual.tcp import TcpPlug
from tests.devices.virtual.jobs import CUT, SERIAL, Host, acknowledged, codes, connected, job

pytestmark = pytest.mark.enable_socket
FAST = PrinterModel(speed_mm_s=0)
FORGETFUL = PrinterModel(speed_mm_s=0, keeps_buffer=False)
OK, OUT = Condition(), Condition(paper_out=True)


def test_paper_out_mid_label_is_told_and_goes_on_where_it_stopped() -> None:
    printer = VirtualPrinter(FAST)
    with connected(printer) as host:
        printer.run_out(at_mm=12)
        assert host.send(job()).hear(8) == asb(OK) + asb(OUT)
        assert printer.labels == ()
        assert host.silent()
        printer.reload()
        assert host.hear(11) == asb(OK) + acknowledged(b"abcd")
    assert [codes(label.image) for label in printer.labels] == [[SERIAL]]


def test_a_printer_that_forgets_leaves_a_scrap_and_no_acknowledgement() -> None:
    printer = VirtualPrinter(FORGETFUL)
    with connected(printer) as host:
        printer.run_out(at_mm=12)
        assert host.send(job()).hear(8) == asb(OK) + asb(OUT)
        printer.reload()
        assert host.hear(4) == asb(OK)
        assert host.silent()
        assert printer.wait_until(lambda: len(printer.scraps) == 1, 2)
        with contextlib.closing(host.socket):
            pass
        with Host(printer) as later:
            assert later.send(job("SN-2")).hear(11) == asb(OK) + acknowledged(b"abcd")
    assert printer.scraps[0].height == 96
    assert [codes(label.image) for label in printer.labels] == [["SN-2"]]


def test_paper_ends_after_so_many_labels() -> None:
    printer = VirtualPrinter(FAST)
    with connected(printer) as host:
        printer.run_out(after_labels=2)
        host.send(job("A") + job("B") + job("C"))
        assert printer.wait_until(lambda: printer.condition.paper_out, 5)
        assert [codes(label.image) for label in printer.labels] == [["A"], ["B"]]
        printer.reload()
        assert printer.wait_for_labels(3, 5)


@pytest.mark.parametrize(
    "fault",
    [
        Condition(cover_open=True),
        Condition(offline=True),
        Condition(cutter=True),
        Condition(broken=True),
    ],
)
def test_a_fault_stops_it_and_mended_it_goes_on(fault: Condition) -> None:
    printer = VirtualPrinter(FAST)
    with connected(printer) as host:
        printer.become(fault)
        assert host.send(job()).silent()
        assert printer.labels == ()
        printer.become(OK)
        assert host.hear(11) == asb(OK) + acknowledged(b"abcd")


def test_near_end_prints_on() -> None:
    printer = VirtualPrinter(FAST)
    with connected(printer) as host:
        printer.become(Condition(near_end=True))
        assert host.send(job()).hear(11).endswith(acknowledged(b"abcd"))


def test_a_reset_is_a_real_one_and_leaves_what_had_come() -> None:
    printer = VirtualPrinter(FAST)
    with connected(printer) as host:
        printer.reset_after(6000)
        with pytest.raises(ConnectionResetError):
            host.send(job()).hear(100)
        assert printer.wait_until(lambda: len(printer.scraps) == 1, 2)
        assert (printer.received, printer.labels) == (6000, ())
        with Host(printer) as later:
            assert later.send(job("SN-2")).hear(11).endswith(acknowledged(b"abcd"))
    assert [codes(label.image) for label in printer.labels] == [["SN-2"]]


def test_a_reset_after_the_last_byte_still_prints() -> None:
    printer = VirtualPrinter(FAST)
    with connected(printer) as host:
        printer.reset_after(len(job()))
        with pytest.raises(ConnectionResetError):
            host.send(job()).hear(100)
        assert printer.wait_for_labels(1, 5)


def test_a_black_hole_takes_the_connection_and_says_nothing() -> None:
    printer = VirtualPrinter(FAST)
    with connected(printer) as host:
        printer.swallow()
        assert host.send(b"\x10\x04\x01").silent()
        printer.swallow(swallows=False)
        assert host.hear(1) == b"\x12"


def test_switched_off_it_refuses_and_comes_back_at_the_same_port() -> None:
    printer = VirtualPrinter(FAST)
    with connected(printer) as host:
        printer.refuse()
        with pytest.raises(ConnectionResetError):
            host.hear(1)
        with pytest.raises(ConnectionRefusedError):
            Host(printer)
        printer.accept()
        with Host(printer) as later:
            assert later.send(b"\x10\x04\x01").hear(1) == b"\x12"


def test_a_second_host_waits_until_the_first_has_gone() -> None:
    printer = VirtualPrinter(FAST)
    with connected(printer) as first, Host(printer) as second:
        assert first.send(b"\x10\x04\x01").hear(1) == b"\x12"
        assert second.send(b"\x10\x04\x01").silent()
        first.socket.close()
        assert second.hear(1) == b"\x12"


def test_of_several_hosts_one_prints_and_the_others_are_told_the_status() -> None:
    printer = VirtualPrinter(PrinterModel(speed_mm_s=0, connections=2))
    with connected(printer) as first, Host(printer) as second:
        assert first.send(job()).hear(11).endswith(acknowledged(b"abcd"))
        assert second.send(b"\x10\x04\x01" + b"text\n" + CUT).hear(1) == b"\x12"
        assert len(printer.labels) == 1
        first.socket.close()
        assert printer.wait_for_labels(2, 5)


def test_a_print_longer_than_its_die_cut_label_spoils_the_next() -> None:
    printer = VirtualPrinter(PrinterModel(speed_mm_s=0, die_cut=DieCut()))
    with connected(printer) as host:
        host.send(job() + b"\x1bJ\xff\x1bJ\xff" + CUT)
        assert printer.wait_for_labels(3, 5)
    assert [label.height for label in printer.labels] == [240, 240, 240]


def test_a_taken_port_is_said_at_the_start() -> None:
    with (
        VirtualPrinter(FAST) as first,
        pytest.raises(OSError, match="in use"),
        VirtualPrinter(FAST, plug=TcpPlug(first.port)),
    ):
        pass
