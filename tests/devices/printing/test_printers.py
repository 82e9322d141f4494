"""Printers with their spool: what is printed where, what is held, and what is asked."""

import time
from dataclasses import replace

import pytest

from kiosk.devices.printing.printers import routed
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.devices.virtual.status import Condition
from kiosk.domain.labels import LabelKind
from kiosk.domain.printing import Acknowledgement, Fault, PrintState
from kiosk.settings.device_ports import PrinterPort
from tests.devices.printing.rig import FAST, HASTY, port_of, read_code, virtual
from tests.devices.printing.shop import shop

pytestmark = pytest.mark.enable_socket

UNIT, LOT = LabelKind.UNIT, LabelKind.LOT
PRINTED, QUEUED, UNKNOWN = PrintState.PRINTED, PrintState.QUEUED, PrintState.UNKNOWN


@pytest.mark.feature("R8")
def test_queued_labels_come_out_once_each_and_in_order() -> None:
    with VirtualPrinter(FAST) as printer, shop([port_of(printer)]) as at:
        jobs = at.queue(5)
        assert [at.spool.wait(job, PRINTED) for job in jobs] == [PRINTED] * 5
        codes = [read_code(label.image) for label in printer.labels]
        assert codes == [f"U.{number:016}.1" for number in range(5)]
        assert at.printers.states()[0].fault is None


def test_each_kind_of_label_goes_to_its_printer_and_the_rest_to_the_other() -> None:
    ports = (
        PrinterPort(name="Units", labels=("unit", "kit")),
        PrinterPort(name="Lots", labels=("lot",)),
        PrinterPort(name="Rest"),
    )
    assert routed(ports) == {
        "Units": {"unit", "kit"},
        "Lots": {"lot"},
        "Rest": {"location", "operator", "command"},
    }
    assert routed(ports[:2])["Lots"] == {"lot"}


def test_a_label_that_no_printer_takes_waits_until_one_does() -> None:
    with VirtualPrinter(FAST) as printer:
        port = replace(port_of(printer), labels=("lot",))
        with shop([port]) as at:
            (unit,), (lot,) = at.queue(1, UNIT), at.queue(1, LOT)
            assert at.spool.wait(lot, PRINTED) is PRINTED
            assert at.spool.state(unit) is QUEUED
            at.printers.configure([replace(port, labels=())])
            assert at.spool.wait(unit, PRINTED) is PRINTED


@pytest.mark.feature("D10")
def test_a_printer_without_paper_is_held_and_goes_on_by_itself_when_it_has_some() -> None:
    with VirtualPrinter(FAST) as printer:
        printer.become(Condition(paper_out=True))
        with shop([port_of(printer)]) as at:
            jobs = at.queue(3)
            held = at.wait(lambda state: state.fault is Fault.PAPER_OUT)
            assert held.since_us > 0
            assert [at.spool.state(job) for job in jobs] == [QUEUED] * 3
            printer.reload()
            assert [at.spool.wait(job, PRINTED) for job in jobs] == [PRINTED] * 3
            assert at.wait(lambda state: state.fault is None).since_us == 0
        assert len(printer.labels) == 3


@pytest.mark.feature("D10")
def test_an_idle_printer_shows_its_faults_and_that_they_are_gone() -> None:
    with VirtualPrinter(FAST) as printer, shop([port_of(printer)]) as at:
        for condition, fault in (
            (Condition(cover_open=True), Fault.COVER_OPEN),
            (Condition(offline=True), Fault.OFFLINE),
            (Condition(), None),
        ):
            printer.become(condition)
            at.wait(lambda state, fault=fault: state.fault is fault)
        printer.become(Condition(near_end=True))
        assert at.wait(lambda state: state.paper_low).fault is None
        printer.refuse()
        at.wait(lambda state: state.fault is Fault.NOT_ANSWERING)
        printer.accept()
        at.wait(lambda state: state.fault is None)


@pytest.mark.feature("D10")
def test_retry_does_not_wait_for_the_next_look() -> None:
    patient = replace(HASTY, retry_s=60, watch_s=60)
    with VirtualPrinter(FAST) as printer:
        printer.become(Condition(paper_out=True))
        with shop([port_of(printer)], times=patient) as at:
            (job,) = at.queue()
            at.wait(lambda state: state.fault is Fault.PAPER_OUT)
            printer.reload()
            at.printers.retry("Nobody")
            at.printers.retry("Bench")
            assert at.spool.wait(job, PRINTED, timeout_s=5) is PRINTED


@pytest.mark.feature("R8")
@pytest.mark.parametrize("came_out", [True, False])
def test_an_unknown_label_stops_its_printer_until_a_person_answered(*, came_out: bool) -> None:
    with VirtualPrinter(FAST) as printer, shop([port_of(printer)]) as at:
        printer.reset_after(6000)
        first, second = at.queue(2)
        assert at.spool.wait(first, UNKNOWN) is UNKNOWN
        asked = at.wait(lambda state: state.asked)
        assert asked.job == first
        assert at.spool.state(second) is QUEUED
        at.spool.answer(first, came_out=came_out)
        at.printers.wake()
        assert at.spool.wait(second, PRINTED) is PRINTED
        at.wait(lambda state: not state.asked and state.job == 0)
        assert at.spool.row(first).attempts == 1
        assert len(printer.labels) == 1


@pytest.mark.feature("D10")
def test_a_label_in_the_middle_when_the_kiosk_stops_is_asked_about_afterwards() -> None:
    with VirtualPrinter(replace(FAST, speed_mm_s=10)) as printer:
        with shop([port_of(printer)], times=replace(HASTY, stall_s=20)) as at:
            (job,) = at.queue()
            assert at.spool.wait(job, PrintState.SENDING) is PrintState.SENDING
            at.wait(lambda state: state.job == job)
            assert printer.wait_until(lambda: printer.received > 2000, 5)
        assert at.spool.state(job) is UNKNOWN
        assert "stopped" in at.spool.row(job).notes[0]


@pytest.mark.slow
@pytest.mark.parametrize("stops", [False, True], ids=["going on", "started again"])
def test_after_a_broken_label_that_was_answered_the_first_one_comes_out_whole(
    *, stops: bool
) -> None:
    with virtual(replace(FAST, speed_mm_s=60), pty=True) as printer:
        with shop([port_of(printer)]) as at:
            (broken,) = at.queue()
            assert printer.wait_until(lambda: printer.received > 3000, 5)
            at.printers.configure([])
            assert at.spool.state(broken) is UNKNOWN
            # Answered before the printer has a thread again.
            at.spool.answer(broken, came_out=False)
            if not stops:
                at.printers.configure([port_of(printer)])
                (job,) = at.queue()
                assert at.spool.wait(job, PRINTED) is PRINTED
        if stops:
            with shop([port_of(printer)], spool=at.spool) as later:
                (job,) = later.queue()
                assert later.spool.wait(job, PRINTED) is PRINTED
        assert read_code(printer.labels[-1].image) == "U.0000000000000000.1"


@pytest.mark.slow
@pytest.mark.parametrize("pty", [False, True], ids=["tcp", "serial"])
def test_after_a_label_that_broke_off_the_next_ones_come_out_whole(*, pty: bool) -> None:
    with virtual(replace(FAST, speed_mm_s=60), pty=pty) as printer:
        with shop([port_of(printer)]) as at:
            broken, second, third = at.queue(3)
            assert printer.wait_until(lambda: printer.received > 3000, 5)
        assert at.spool.state(broken) is UNKNOWN
        with shop([port_of(printer)], spool=at.spool) as later:
            later.wait(lambda state: state.asked)
            later.spool.answer(broken, came_out=False)
            later.printers.wake()
            assert later.spool.wait(second, PRINTED) is PRINTED
            assert later.spool.wait(third, PRINTED) is PRINTED
        codes = [read_code(label.image) for label in printer.labels]
    assert codes[-2:] == ["U.0000000000000001.1", "U.0000000000000002.1"]


def test_a_test_print_goes_between_two_labels() -> None:
    with VirtualPrinter(FAST) as printer, shop([port_of(printer)]) as at:
        found = at.printers.probe("Bench").result(10)
        assert found.acknowledgement is Acknowledgement.PROCESS_ID
        (job,) = at.queue()
        assert at.spool.wait(job, PRINTED) is PRINTED
        with pytest.raises(KeyError):
            at.printers.probe("Nobody")


def test_an_untouched_printer_goes_on_while_others_are_set_up_anew() -> None:
    with VirtualPrinter(FAST) as one, VirtualPrinter(FAST) as two:
        units = replace(port_of(one, name="Units"), labels=("unit",))
        lots = replace(port_of(two, name="Lots"), labels=("lot",))
        with shop([units]) as at:
            before = at.printers._workers[0]
            at.printers.configure([lots, units])
            assert at.printers._workers[1] is before
            assert [state.name for state in at.printers.states()] == ["Lots", "Units"]
            (unit,), (lot,) = at.queue(1, UNIT), at.queue(1, LOT)
            assert at.spool.wait(unit, PRINTED) is PRINTED
            assert at.spool.wait(lot, PRINTED) is PRINTED
            at.printers.configure([])
            assert at.printers.states() == ()


def test_receiving_never_waits_for_a_printer() -> None:
    with VirtualPrinter(FAST) as printer:
        printer.swallow()
        with shop([port_of(printer)]) as at:
            slowest_s = 0.0
            for _ in range(50):
                began_s = time.perf_counter()
                at.queue()
                at.printers.states()
                slowest_s = max(slowest_s, time.perf_counter() - began_s)
            at.wait(lambda state: state.fault is Fault.TAKEN)
    assert slowest_s < 0.1


@pytest.mark.slow
def test_a_printer_that_is_not_there_costs_no_processor_time() -> None:
    port = PrinterPort(name="Bench", address="127.0.0.1:9")
    with shop([port], times=replace(HASTY, retry_s=0.25, watch_s=5)) as at:
        at.queue()
        at.wait(lambda state: state.fault is Fault.NOT_ANSWERING)
        began_s = time.process_time()
        time.sleep(1)
        assert time.process_time() - began_s < 0.1
