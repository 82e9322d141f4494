"""What comes out: pictures whose codes can be read, in time, through a buffer that fills up."""

import socket
import threading
from pathlib import Path
from time import monotonic

import pytest

from kiosk.devices.virtual.model import DieCut, PrinterModel
from kiosk.devices.virtual.paper import Printed
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.devices.virtual.status import asb
from tests.devices.virtual.jobs import (
    CUT,
    SERIAL,
    acknowledged,
    codes,
    connected,
    job,
    native_128,
    native_matrix,
    native_qr,
    qr_picture,
    raster,
    sent_until_blocked,
)

pytestmark = pytest.mark.enable_socket
FAST = PrinterModel(speed_mm_s=0)


def printed(data: bytes, model: PrinterModel = FAST) -> tuple[Printed, tuple[str, ...]]:
    """Return the label that a job makes, and what else happened."""
    printer = VirtualPrinter(model)
    with connected(printer) as host:
        host.send(data)
        assert printer.wait_for_labels(1, 5)
        return printer.labels[0], printer.events


@pytest.mark.parametrize(
    ("symbol", "kind"),
    [
        (native_qr(SERIAL), "qr"),
        (native_128(b"{B" + SERIAL.encode()), "code-128"),
        (native_matrix(SERIAL), "data-matrix"),
    ],
)
def test_a_native_symbol_reads_as_what_was_stored(symbol: bytes, kind: str) -> None:
    label, events = printed(b"\x1b@\x1ba\x01" + symbol + CUT)
    assert codes(label.image) == [SERIAL]
    assert [(each.kind, each.content) for each in label.symbols] == [(kind, SERIAL.encode())]
    assert events == ()


def test_code_sets_and_escaped_braces_of_code_128_are_understood() -> None:
    label, _ = printed(native_128(b"{BA{{-{C\x14\x1a") + CUT)
    assert codes(label.image) == ["A{-2026"]


def test_a_raster_comes_out_dot_for_dot() -> None:
    picture = qr_picture(SERIAL)
    label, _ = printed(raster(picture) + CUT)
    assert label.image.tobytes() == picture.tobytes()
    assert codes(label.image) == [SERIAL]


def test_a_picture_by_gs_l_is_the_same_as_a_raster() -> None:
    picture = qr_picture(SERIAL)
    head = b"0p0\x01\x011" + (400).to_bytes(2, "little") + (240).to_bytes(2, "little")
    body = head + picture.tobytes("raw", "1;I")
    store = b"\x1d(L" + len(body).to_bytes(2, "little") + body
    label, _ = printed(store + b"\x1d(L\x02\x0002" + CUT)
    assert label.image.tobytes() == picture.tobytes()


def test_columns_of_esc_star_run_downwards() -> None:
    label, _ = printed(b"\x1b*\x21\x02\x00\x80\x00\x00\x00\x00\x01\x1b3\x18\n" + CUT)
    black = {(x, y) for x in range(8) for y in range(24) if not label.image.getpixel((x, y))}
    assert black == {(0, 0), (1, 23)}


def test_text_is_told_line_by_line_and_leaves_ink() -> None:
    label, _ = printed(
        b"\x1b@\x1bt\x13\x1ba\x01Caf\x82 \xd5\n\x1d!\x11BIG\n\x1bM\x01small\n" + CUT
    )
    assert label.texts == ("Café €", "BIG", "small")
    assert label.image.getextrema() == (0, 255)


def test_unknown_commands_are_events_and_never_text() -> None:
    label, events = printed(b"A\x1bx\x1bp\x00\x19\xfaB\n" + CUT)
    assert label.texts == ("AB",)
    assert events == ("unknown 1b78", "drawer 0019fa")


def test_what_is_too_wide_is_left_out_and_said() -> None:
    label, events = printed(native_128(b"{B" + b"X" * 30) + b"\n" + CUT)
    assert label.symbols == ()
    assert events == ("too wide 730",)


def test_a_die_cut_label_runs_out_to_the_next_gap() -> None:
    label, _ = printed(native_qr(SERIAL) + b"\x0c", PrinterModel(speed_mm_s=0, die_cut=DieCut()))
    assert (label.width, label.height) == (400, 240)
    assert codes(label.image) == [SERIAL]


def test_a_printer_of_300_dpi_has_more_dots_a_label() -> None:
    model = PrinterModel(dpi=300, width=591, speed_mm_s=0, die_cut=DieCut())
    label, _ = printed(raster(qr_picture(SERIAL, 584, 354)) + b"\x0c", model)
    assert label.height == 354
    assert codes(label.image) == [SERIAL]


@pytest.mark.slow
def test_paper_moves_at_its_speed() -> None:
    printer = VirtualPrinter(PrinterModel(speed_mm_s=200, buffer_bytes=16_384))
    with connected(printer) as host:
        began = monotonic()
        host.send(raster(qr_picture("X", 400, 1600)) + CUT + b"\x1d(H\x06\x0000abcd")
        assert host.hear(7) == acknowledged(b"abcd")
        seconds = monotonic() - began
    assert seconds == pytest.approx(1.0, rel=0.1)


def test_the_mechanical_limit_follows_from_speed_pitch_and_cut() -> None:
    die_cut = PrinterModel(die_cut=DieCut(length_mm=30, gap_mm=3), cut_s=0.035)
    assert die_cut.labels_per_s(99) == pytest.approx(5.0)
    assert PrinterModel(speed_mm_s=100).labels_per_s(50) == pytest.approx(2.0)


def test_a_full_buffer_blocks_the_host_and_loses_nothing() -> None:
    printer = VirtualPrinter(PrinterModel(speed_mm_s=0, buffer_bytes=2048))
    with connected(printer) as host:
        printer.run_out()
        host.socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        data = b"".join(job(f"SN-{number}") for number in range(20))
        host.socket.settimeout(0.3)
        sent = sent_until_blocked(host.socket.send, data)
        assert sent < len(data) // 2
        assert printer.received <= 2048 + 256
        printer.reload()
        host.socket.settimeout(5)
        host.send(data[sent:])
        assert printer.wait_for_labels(20, 10)
    assert [codes(label.image) for label in printer.labels] == [[f"SN-{n}"] for n in range(20)]


def test_each_label_is_told_as_it_comes_out() -> None:
    told: list[int] = []
    printer = VirtualPrinter(FAST, on_label=lambda label: told.append(label.number))
    with connected(printer) as host:
        answer = host.send(job("A") + job("B")).hear(22)
    assert answer == 2 * (asb(printer.condition) + acknowledged(b"abcd"))
    assert told == [1, 2]


def test_threads_and_descriptors_are_freed() -> None:
    folder = Path("/proc/self/fd")
    before = (threading.active_count(), len(list(folder.iterdir())))
    for _ in range(5):
        printed(job())
    assert (threading.active_count(), len(list(folder.iterdir()))) == before
