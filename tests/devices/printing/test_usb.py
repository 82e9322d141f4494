"""The way through libusb: the real pyusb on a bus made of software."""

import errno
import threading

import pytest
import usb.core

from kiosk.devices.printing.errors import (
    BackendMissing,
    Disconnected,
    NotThere,
    PermissionDenied,
    Taken,
    TransportError,
)
from kiosk.devices.printing.finding import usb_printers
from kiosk.devices.printing.usb import UsbTransport
from kiosk.domain.printing import Fault
from kiosk.settings.device_ports import PrinterKind
from tests.devices.printing.usb_bus import IN, OUT, Bus

ADDRESS = "04b8:0e15"
LABEL = memoryview(bytes(range(256)) * 20)


def connected(bus: Bus, address: str = ADDRESS) -> UsbTransport:
    transport = UsbTransport(address, bus)
    transport.connect()
    return transport


def test_a_label_goes_out_and_the_answer_comes_after_an_empty_packet() -> None:
    bus = Bus(says=[b"", b"\x37\x22A001\x00"])
    transport = connected(bus, f"{ADDRESS}:J7QF001")
    sent = 0
    while sent < len(LABEL):
        sent += transport.send(LABEL[sent:])
    assert bytes(bus.took) == bytes(LABEL)
    assert transport.receive(0.2) == b"\x37\x22A001\x00"
    assert transport.receive(0) == b""
    transport.finish(1, threading.Event())
    transport.close()
    assert bus.log.count("claim") == 1
    assert [each for each in bus.log if each in {"detach", "release", "attach"}] == [
        *("detach", "release", "attach"),
    ]
    # Milliseconds, and never 0, which is for ever.
    assert bus.timeouts <= {1, 100, 200}


def test_a_full_printer_takes_a_part_and_then_nothing() -> None:
    transport = connected(Bus(room=700))
    assert transport.send(LABEL) == 700
    assert transport.send(LABEL[700:]) == 0


def test_a_printer_that_cannot_speak_is_not_waited_for() -> None:
    bus = Bus(endpoints=(OUT,))
    assert connected(bus).receive(5) == b""
    assert "read" not in bus.log


@pytest.mark.feature("D10")
@pytest.mark.parametrize(
    ("bus", "error", "fault"),
    [
        (Bus(fails={"claim": errno.EBUSY}), Taken, Fault.TAKEN),
        (Bus(fails={"open": errno.EACCES}), PermissionDenied, Fault.NOT_ALLOWED),
        (Bus(fails={"open": errno.ENODEV}), NotThere, Fault.NOT_ANSWERING),
        (Bus(interface_class=3), NotThere, Fault.NOT_ANSWERING),
        (Bus(endpoints=(IN,)), NotThere, Fault.NOT_ANSWERING),
    ],
)
def test_a_printer_that_cannot_be_opened_says_why(
    bus: Bus, error: type[TransportError], fault: Fault
) -> None:
    with pytest.raises(error) as caught:
        connected(bus)
    assert caught.value.fault is fault


@pytest.mark.parametrize("address", ["", "04b8", "04b8:ffff", f"{ADDRESS}:OTHER", "lp0"])
def test_another_address_is_not_there(address: str) -> None:
    with pytest.raises(NotThere, match="K330"):
        connected(Bus(), address)


def test_a_missing_libusb_is_told_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_backend(**_: object) -> None:
        raise usb.core.NoBackendError("No backend available")

    monkeypatch.setattr(usb.core, "find", no_backend)
    with pytest.raises(BackendMissing, match=r"libusb-1\.0") as caught:
        UsbTransport(ADDRESS).connect()
    assert caught.value.fault is Fault.NO_DRIVER


def test_a_pulled_plug_is_a_broken_link() -> None:
    bus = Bus()
    transport = connected(bus)
    bus.fails |= dict.fromkeys(("write", "read", "release"), errno.ENODEV)
    with pytest.raises(Disconnected, match="unplugged"):
        transport.send(LABEL)
    with pytest.raises(Disconnected, match="unplugged"):
        transport.receive(1)
    transport.close()
    transport.close()
    with pytest.raises(Disconnected, match="not open"):
        transport.receive(1)


def test_a_plugged_in_printer_is_found_with_its_address_and_name() -> None:
    (found,) = usb_printers(Bus())
    assert (found.kind, found.address, found.name) == (
        *(PrinterKind.USB, "04b8:0e15:J7QF001", "TM-L90"),
    )
    assert list(usb_printers(Bus(interface_class=3))) == []


def test_a_printer_whose_name_may_not_be_read_is_found_nevertheless() -> None:
    (found,) = usb_printers(Bus(fails={"open": errno.EACCES}))
    assert (found.address, found.name) == ("04b8:0e15", "")
