"""The bytes of a job: what surrounds a label, and what no job holds."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.devices.printing.errors import RealTimeCommand
from kiosk.devices.printing.job_bytes import FILLING, REAL_TIME, ask_process_id, job_bytes
from kiosk.devices.printing.raster import raster
from kiosk.domain.printing import Acknowledgement
from kiosk.settings.device_ports import PrinterPort, Stock

ROLL = PrinterPort(name="Bench", stock=Stock.ROLL_80, acknowledgement=Acknowledgement.PROCESS_ID)
REAL_TIMES = (b"\x10\x04\x01", b"\x10\x04\x12", b"\x10\x05\x02", b"\x10\x14\x01", b"\x10\x14\x08")


def test_a_job_initialises_turns_status_on_cuts_and_asks_for_its_number() -> None:
    assert job_bytes(b"SN-1\n", ROLL, "A001") == (
        b"\x1b@\x1da\x0eSN-1\n\x1dVB\x00\x1d(H\x06\x0000A001"
    )


@pytest.mark.parametrize(
    ("acknowledgement", "tail"),
    [
        (Acknowledgement.STATUS, b"\x1dr\x01"),
        (Acknowledgement.NONE, b""),
        (Acknowledgement.UNKNOWN, b""),
    ],
)
def test_a_job_asks_for_no_more_than_the_printer_can_say(
    acknowledgement: Acknowledgement, tail: bytes
) -> None:
    port = replace(ROLL, acknowledgement=acknowledgement)
    assert job_bytes(b"SN-1\n", port, "A001").partition(b"\x1dVB\x00")[2] == tail


def test_a_die_cut_label_ends_at_the_next_one_and_is_not_cut() -> None:
    job = job_bytes(b"SN-1\n", replace(ROLL, stock=Stock.DIE_CUT_50X30), "A001")
    assert job.startswith(b"\x1b@\x1da\x0eSN-1\n\x0c\x1d(H")


def test_after_a_broken_job_its_rest_is_filled_up_and_fed_out_first() -> None:
    job = job_bytes(b"SN-1\n", ROLL, "A001", afresh=True)
    assert job == FILLING + b"\x1b@\x1dVB\x00" + job_bytes(b"SN-1\n", ROLL, "A001")
    widest = raster(Image.new("1", (944, 64), 255))  # 80 mm at 300 dpi
    assert len(FILLING) > len(widest)


def test_a_printer_without_a_way_back_is_asked_nothing() -> None:
    assert job_bytes(b"SN-1\n", ROLL, "A001", answers=False) == b"\x1b@SN-1\n\x1dVB\x00"


@pytest.mark.parametrize("name", ["A01", "A0001", "A\x1d01", "Ä001"])
def test_what_names_a_job_is_four_printable_characters(name: str) -> None:
    with pytest.raises(ValueError, match=r"printable|ascii"):
        ask_process_id(name)


@pytest.mark.parametrize("command", REAL_TIMES)
def test_a_label_with_a_real_time_command_is_not_sent(command: bytes) -> None:
    with pytest.raises(RealTimeCommand, match=command.hex(" ")):
        job_bytes(b"SN" + command, ROLL, "A001")


def rows_of(job: bytes, width: int) -> bytes:
    """Return the rows of all slices, checking that there is nothing else."""
    rows = b""
    while job:
        assert job[:6] == b"\x1dv0\x00" + width.to_bytes(2, "little")
        count = int.from_bytes(job[6:8], "little")
        rows += job[8 : 8 + count * width]
        job = job[8 + count * width :]
    return rows


@pytest.mark.parametrize("size", [(400, 240), (8, 1), (397, 129), (576, 1000)])
def test_a_picture_goes_out_in_slices_that_join_again(size: tuple[int, int]) -> None:
    chance = random.Random(str(size))  # noqa: S311 a test repeats
    width = (size[0] + 7) // 8
    image = Image.frombytes("1", size, chance.randbytes(width * size[1]))
    sent = rows_of(raster(image), width)
    again = Image.frombytes("1", size, sent, "raw", "1;I")
    assert REAL_TIME.search(sent) is None
    assert again.tobytes() == image.tobytes()


@given(st.lists(st.sampled_from([b"\x00", b"\x10", b"\x04", *REAL_TIMES]), max_size=40))
def test_a_picture_that_holds_commands_by_chance_loses_them_and_no_dot(
    pieces: list[bytes],
) -> None:
    rows = b"".join(pieces)
    rows += bytes(-len(rows) % 5)
    image = Image.frombytes("1", (40, len(rows) // 5), rows, "raw", "1;I")
    job = raster(image)
    assert REAL_TIME.search(job) is None
    sent = rows_of(job, 5)
    assert all(ours & theirs == theirs for ours, theirs in zip(sent, rows, strict=True))
    wider = sum((ours ^ theirs).bit_count() for ours, theirs in zip(sent, rows, strict=True))
    assert wider == len(REAL_TIME.findall(rows))
