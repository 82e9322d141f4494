"""Status bytes as real printers send them."""

import pytest

from kiosk.devices.virtual.model import Answer, PrinterModel
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.devices.virtual.status import Condition, Overheard, asb, eot, paper
from tests.devices.virtual.jobs import ASB_ON, connected

OK = Condition()
OUT = Condition(paper_out=True)
COVER = Condition(cover_open=True)


@pytest.mark.parametrize(
    ("condition", "answers"),
    [
        (OK, "12 12 12 12"),
        (Condition(near_end=True), "12 12 12 1e"),
        (OUT, "1a 32 12 7e"),
        (COVER, "1a 16 12 12"),
        (Condition(offline=True), "1a 12 12 12"),
        (Condition(cutter=True), "1a 52 1a 12"),
        (Condition(broken=True), "1a 52 32 12"),
    ],
)
def test_dle_eot_answers_with_the_documented_bytes(condition: Condition, answers: str) -> None:
    assert b"".join(eot(condition, query) for query in (1, 2, 3, 4)) == bytes.fromhex(answers)


@pytest.mark.parametrize(
    ("condition", "frame", "sensor"),
    [
        (OK, "10000000", "00"),
        (Condition(near_end=True), "10000300", "03"),
        (OUT, "18000f00", "0f"),
        (COVER, "38000000", "00"),
        (Condition(offline=True), "18000000", "00"),
        (Condition(cutter=True), "18080000", "00"),
        (Condition(broken=True), "18200000", "00"),
    ],
)
def test_asb_and_gs_r_tell_the_same_condition(
    condition: Condition, frame: str, sensor: str
) -> None:
    assert (asb(condition).hex(), paper(condition).hex()) == (frame, sensor)


def test_a_query_is_heard_across_chunks_and_other_numbers_are_not() -> None:
    overheard = Overheard()
    chunks = (b"ab\x10", b"\x04", b"\x01\x10\x04\x02", b"\x10\x04\x09\x10\x05\x01")
    assert [overheard.queries(chunk) for chunk in chunks] == [(), (), (1, 2), ()]


@pytest.mark.enable_socket
def test_dle_eot_is_answered_at_once_even_with_a_fault() -> None:
    printer = VirtualPrinter()
    with connected(printer) as host:
        printer.become(OUT)
        assert host.send(b"text\n\x10\x04\x04").hear(1) == b"\x7e"


@pytest.mark.enable_socket
def test_asb_is_pushed_at_each_change_until_esc_at() -> None:
    printer = VirtualPrinter()
    with connected(printer) as host:
        assert host.send(ASB_ON).hear(4) == asb(OK)
        printer.become(COVER)
        printer.become(OK)
        printer.become(OUT)
        printer.reload()
        assert host.hear(16) == asb(COVER) + asb(OK) + asb(OUT) + asb(OK)
        assert host.send(b"\x1b@\x1dr\x01").hear(1) == b"\x00"
        printer.become(COVER)
        assert host.silent()


@pytest.mark.enable_socket
def test_gs_r_waits_for_the_paper_and_gs_i_names_the_model() -> None:
    printer = VirtualPrinter()
    with connected(printer) as host:
        assert host.send(b"\x1dI\x43\x1dI\x01").hear(10) == b"_VIRTUAL\0\x20"
        printer.run_out()
        assert host.send(b"\x1dr\x01").silent()
        printer.reload()
        assert host.hear(1) == b"\x00"


@pytest.mark.enable_socket
@pytest.mark.parametrize(
    ("left_out", "question"),
    [
        (Answer.DLE_EOT, b"\x10\x04\x01"),
        (Answer.ASB, ASB_ON),
        (Answer.GS_R, b"\x1dr\x01"),
        (Answer.PROCESS_ID, b"\x1d(H\x06\x0000abcd"),
        (Answer.GS_I, b"\x1dI\x43"),
    ],
)
def test_a_clone_leaves_out_an_answer_and_nothing_else(left_out: Answer, question: bytes) -> None:
    printer = VirtualPrinter(PrinterModel(answers=frozenset(Answer) - {left_out}))
    with connected(printer) as host:
        assert host.send(question).silent()
        other = b"\x1dI\x43" if left_out is Answer.DLE_EOT else b"\x10\x04\x01"
        assert host.send(other).hear(1)
