"""`kiosk printer test` on printers made of software, over real sockets."""

from pathlib import Path

import pytest

from kiosk.devices.virtual.model import Answer, DieCut, PrinterModel
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.devices.virtual.status import Condition
from kiosk.domain.printing import Acknowledgement
from kiosk.settings import PrinterPort, load
from kiosk.settings.saving import save_ports
from tests.commands.shell import Shell

ALL = frozenset(Answer)


def model(answers: frozenset[Answer] = ALL) -> PrinterModel:
    return PrinterModel(die_cut=DieCut(), speed_mm_s=0, answers=answers)


def set_up(shell: Shell, *printers: VirtualPrinter) -> None:
    shell.settle()
    ports = [
        PrinterPort(name=f"P{number}", address=each.address)
        for number, each in enumerate(printers, start=1)
    ]
    save_ports(load(shell.folder), "printers", ports)


@pytest.mark.feature("D6")
def test_a_test_label_comes_out_and_what_the_printer_can_say_is_kept(empty: Shell) -> None:
    with VirtualPrinter(model()) as printer:
        set_up(empty, printer)
        ran = empty.run("printer", "test")
        assert (ran.status, len(printer.labels)) == (0, 1)
        assert "KIOSK TEST LABEL" in printer.labels[0].texts
    assert ran.out.startswith("P1: a test label is on its way. It says when a label came out")
    assert load(empty.folder).printers[0].acknowledgement is Acknowledgement.PROCESS_ID


@pytest.mark.slow
def test_one_of_several_is_tested_by_its_name(empty: Shell) -> None:
    plain = VirtualPrinter(model(ALL - {Answer.PROCESS_ID}))
    with VirtualPrinter(model()) as one, plain as other:
        set_up(empty, one, other)
        (line,) = empty.run("printer", "test", "P2", "--json").lines
        assert (len(one.labels), len(other.labels)) == (0, 1)
    assert line["printer"] == "P2"
    assert line["acknowledgement"] == "status"
    kept = [each.acknowledgement for each in load(empty.folder).printers]
    assert kept == [Acknowledgement.UNKNOWN, Acknowledgement.STATUS]


@pytest.mark.feature("D10")
def test_a_printer_without_paper_says_so_and_nothing_is_kept(empty: Shell) -> None:
    with VirtualPrinter(model()) as printer:
        set_up(empty, printer)
        printer.become(Condition(paper_out=True))
        ran = empty.run("printer", "test")
    assert ran.status == 1
    assert ran.out.startswith("P1: OUT OF PAPER. Nothing was printed")
    assert load(empty.folder).printers[0].acknowledgement is Acknowledgement.UNKNOWN


def test_without_a_printer_or_under_a_wrong_name_it_says_what_there_is(empty: Shell) -> None:
    ran = empty.run("printer", "test")
    assert ran.status == 1
    assert "no printer is set up on this machine" in ran.err
    with VirtualPrinter(model()) as printer:
        set_up(empty, printer)
        ran = empty.run("printer", "test", "X")
    assert ran.err == "kiosk: there is no printer X; there are P1\n"


def test_the_folder_of_a_printer_test_holds_no_record(empty: Shell) -> None:
    empty.run("printer", "test")
    assert not Path(empty.folder, "kiosk.db").exists()
