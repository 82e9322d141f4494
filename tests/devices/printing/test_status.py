"""What a printer says, cut into replies and read; the bytes are those of DEVICES' measurements."""

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.printing.status import (
    AutoStatus,
    Block,
    Demux,
    PaperSensor,
    RealTime,
    Reply,
    Status,
    auto_status,
    real_time_status,
)
from kiosk.domain.printing import Fault

FINE = b"\x10\x00\x00\x00"
WHOLE: tuple[tuple[bytes, Reply | None], ...] = (
    (b"\x37\x22A001\x00", Block(0x22, b"A001")),
    (b"\x37\x38\x40\x40\x00", Block(0x38, b"\x40\x40")),
    (FINE, AutoStatus(FINE)),
    (b"\x3c\x28\x0f\x60", AutoStatus(b"\x3c\x28\x0f\x60")),
    (b"\x12", RealTime(0x12)),
    (b"\x7e", RealTime(0x7E)),
    (b"\x00", PaperSensor(0)),
    (b"\x0f", PaperSensor(0x0F)),
    (b"\x11", None),
    (b"\x13", None),
    (b"\xff", None),
)


@pytest.mark.parametrize(("sent", "reply"), WHOLE)
def test_each_reply_is_told_from_the_others(sent: bytes, reply: Reply | None) -> None:
    assert Demux().feed(sent) == (() if reply is None else (reply,))


@given(st.lists(st.sampled_from(WHOLE)), st.data())
def test_replies_are_the_same_however_the_stream_is_chunked(
    said: list[tuple[bytes, Reply | None]], data: st.DataObject
) -> None:
    stream = b"".join(sent for sent, _ in said)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)))))
    demux = Demux()
    heard = [
        reply
        for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True)
        for reply in demux.feed(stream[start:end])
    ]
    assert heard == [reply for _, reply in said if reply is not None]


@given(st.binary(max_size=300), st.lists(st.integers(1, 40), max_size=50))
def test_any_bytes_are_read_and_alike_in_one_piece_and_in_many(
    stream: bytes, lengths: list[int]
) -> None:
    ends = [*(end for end in accumulate(lengths) if end < len(stream)), len(stream)]
    demux = Demux()
    pieces = [
        reply
        for start, end in zip([0, *ends], ends, strict=False)
        for reply in demux.feed(stream[start:end])
    ]
    assert tuple(pieces) == Demux().feed(stream)


@given(st.binary(max_size=64))
def test_noise_never_swallows_an_acknowledgement_for_good(noise: bytes) -> None:
    demux = Demux()
    demux.feed(noise)
    # What noise began may take a block's length at most.
    heard = [reply for _ in range(8) for reply in demux.feed(b"\x37\x22A001\x00")]
    assert Block(0x22, b"A001") in heard


@pytest.mark.feature("D10")
@pytest.mark.parametrize(
    ("frame", "status"),
    [
        ("10000000", Status()),
        ("30000000", Status(Fault.COVER_OPEN)),
        ("38000f00", Status(Fault.COVER_OPEN)),
        ("18000f00", Status(Fault.PAPER_OUT)),
        ("10000300", Status(paper_low=True)),
        ("18000000", Status(Fault.OFFLINE)),
        ("18080000", Status(Fault.CUTTER)),
        ("18200000", Status(Fault.BROKEN)),
    ],
)
def test_an_automatic_status_names_the_fault_to_mend_first(frame: str, status: Status) -> None:
    assert auto_status(bytes.fromhex(frame)) == status


@pytest.mark.feature("D10")
@pytest.mark.parametrize(
    ("replies", "status"),
    [
        ({1: 0x12, 2: 0x12, 4: 0x12}, Status()),
        ({1: 0x12, 2: 0x12, 4: 0x1E}, Status(paper_low=True)),
        ({1: 0x1A, 2: 0x32, 4: 0x7E}, Status(Fault.PAPER_OUT)),
        ({1: 0x1A, 2: 0x16, 4: 0x12}, Status(Fault.COVER_OPEN)),
        ({1: 0x1A, 2: 0x12, 4: 0x12}, Status(Fault.OFFLINE)),
        ({1: 0x1A, 2: 0x52, 3: 0x1A, 4: 0x12}, Status(Fault.CUTTER)),
        ({1: 0x1A, 2: 0x52, 3: 0x32, 4: 0x12}, Status(Fault.BROKEN)),
        ({}, Status()),
    ],
)
def test_replies_to_real_time_questions_name_the_fault(
    replies: dict[int, int], status: Status
) -> None:
    assert real_time_status(replies) == status
