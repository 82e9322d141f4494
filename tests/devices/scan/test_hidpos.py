import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.scan.framing import IDLE_S, LONGEST, STALE_S, TAIL_S, Cut, Frame, Framed
from kiosk.devices.scan.hidpos import LAYOUTS, Assembler
from tests.devices.scan.reports import microscan, standard

LABEL = b"[)>\x1e06\x1d1PABC-1234567890-LONG-PART-NUMBER-XYZ\x1dQ100\x1d1TLOT-2026-11\x1e\x04"


def fed(assembler: Assembler, reports: list[bytes]) -> list[Framed]:
    return [one for report in reports for one in assembler.feed(report, 1.0)]


def standard_assembler(prefix: bytes = b"") -> Assembler:
    return Assembler(LAYOUTS["standard"], prefix)


def microscan_assembler() -> Assembler:
    return Assembler(LAYOUTS["microscan"])


def frame(code: bytes) -> Frame:
    return Frame(code=code, began_s=1.0, ended_s=1.0)


@pytest.mark.feature("E3")
def test_a_code_of_the_standard_layout_is_joined_from_its_reports() -> None:
    reports = standard(LABEL, b"]d1")
    assert len(reports) == 2
    assert fed(standard_assembler(), reports) == [frame(b"]d1" + LABEL)]


def test_the_printed_example_of_the_standard_layout_is_read() -> None:
    """60 bytes in two reports, as in the manuals of Access-IS."""
    text = b"M1GATHERGOOD/MICHAEL  YABCDEF LHRDURAK 3542 052Y003D23  " + b" 100"
    first = bytes((2, 56)) + b"]Q0" + text[:56] + b"s\0\1"
    second = bytes((2, 4)) + b"]Q0" + text[56:].ljust(56, b"\0") + b"s\0\0"
    assert fed(standard_assembler(), [first, second]) == [frame(b"]Q0" + text)]


def test_a_code_of_the_microscan_layout_ends_with_a_report_that_is_not_full() -> None:
    reports = microscan(LABEL)
    assert [report[:2] for report in reports] == [b"\x01\x3e", bytes((1, len(LABEL) - 62))]
    assert fed(microscan_assembler(), reports) == [frame(LABEL)]


def test_a_microscan_code_that_fills_its_report_ends_by_silence() -> None:
    assembler = microscan_assembler()
    assert fed(assembler, microscan(b"x" * 62)) == []
    assert assembler.silent(1.0 + IDLE_S / 2) == []
    ended_s = 1.0 + IDLE_S
    assert assembler.silent(ended_s) == [Frame(code=b"x" * 62, began_s=1.0, ended_s=ended_s)]


@given(codes=st.lists(st.binary(min_size=1, max_size=200).filter(bytes.strip)))
def test_codes_of_any_length_and_bytes_follow_each_other(codes: list[bytes]) -> None:
    codes = [code.rstrip(b"\r\n") + b"." for code in codes]
    reports = [report for code in codes for report in standard(code, b"]Q3")]
    assert fed(standard_assembler(), reports) == [frame(b"]Q3" + code) for code in codes]


@given(st.lists(st.binary(max_size=70)))
def test_no_reports_break_the_assembler(reports: list[bytes]) -> None:
    for layout in LAYOUTS.values():
        assembler = Assembler(layout)
        told = fed(assembler, reports) + assembler.silent(9.0) + assembler.lost(9.0)
        assert all(one.code if isinstance(one, Frame) else one.length <= 300 for one in told)


def test_other_reports_and_short_ones_are_passed_over() -> None:
    assert fed(standard_assembler(), [b"", b"\x02", b"\x05\x01]d1x", *microscan(b"x")]) == []


def test_a_scanner_that_knows_no_symbology_leaves_its_field_empty() -> None:
    assert fed(standard_assembler(), standard(b"W1\r", b"\0\0\0")) == [frame(b"W1")]


def test_a_length_that_cannot_be_breaks_the_code_to_its_end() -> None:
    bad = bytes((2, 57)) + b"]d1" + b"x" * 56 + b"\0\0\1"
    (cut,) = fed(standard_assembler(), [bad, *standard(b"tail", b"]d1")])
    assert isinstance(cut, Cut)
    assert cut.raw == b"]d1" + b"x" * 56


def test_a_report_that_is_cut_short_breaks_its_code() -> None:
    (cut,) = fed(standard_assembler(), [standard(b"W26-0417", b"]d1")[0][:8]])
    assert cut == Cut(raw=b"]d1W26", length=6, ended_s=1.0)


def test_a_code_past_all_bounds_is_told_once_and_the_next_is_read() -> None:
    assembler = standard_assembler()
    cut, read = fed(assembler, standard(b"x" * 9000, b"]Q3") + standard(b"NEXT", b"]Q3"))
    assert isinstance(cut, Cut)
    assert len(cut.raw) == LONGEST
    assert read == frame(b"]Q3NEXT")


def test_another_symbology_within_a_code_is_another_code() -> None:
    begun = standard(LABEL, b"]d1")[0]
    cut, read = fed(standard_assembler(), [begun, *standard(b"W1", b"]C0")])
    assert isinstance(cut, Cut)
    assert cut.raw == b"]d1" + LABEL[:56]
    assert read == frame(b"]C0W1")


def test_a_code_that_does_not_go_on_is_given_up_with_what_may_be_its_remainder() -> None:
    first, second = standard(LABEL, b"]d1")
    assembler = standard_assembler()
    assembler.feed(first, 1.0)
    gone_s = 1.0 + STALE_S
    (cut,) = assembler.silent(gone_s)
    (tail,) = assembler.feed(second, gone_s + TAIL_S - 0.01)
    assert isinstance(cut, Cut)
    assert isinstance(tail, Cut)
    assert cut.raw + tail.raw.removeprefix(b"]d1") == b"]d1" + LABEL


def test_a_prefix_must_be_there() -> None:
    read, cut = fed(standard_assembler(b"~"), standard(b"~W1", b"]C0") + standard(b"W2", b"]C0"))
    assert read == frame(b"]C0W1")
    assert cut == Cut(raw=b"]C0W2", length=5, ended_s=1.0)
