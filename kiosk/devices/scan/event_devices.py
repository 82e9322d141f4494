"""Event devices of Linux, as the kernel lists them under /sys; none is opened for that."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.devices.us_keys import PLAIN

SYS = Path("/sys/class/input")

_ENTER = 28
_TYPING_KEYS = (*PLAIN, _ENTER)
_WORD_BITS = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDevice:
    """An event device.

    Attributes:
        path: /dev/input/event5.
        vendor, product: of USB, 4 hexadecimal digits.
        serial_number: "" where it has none.
        types: whether it has the keys of a typewriter, as wedge scanners and keyboards have.
    """

    path: str
    name: str
    vendor: str
    product: str
    serial_number: str
    types: bool


def event_devices(sys: Path = SYS) -> Sequence[EventDevice]:
    """Return the event devices that are there now; none where there is no such folder."""
    try:
        nodes = sorted(sys.glob("event[0-9]*"))
    except OSError:
        return ()
    return tuple(_device(node) for node in nodes)


def _device(node: Path) -> EventDevice:
    device = node / "device"
    return EventDevice(
        path=f"/dev/input/{node.name}",
        name=_text(device / "name"),
        vendor=_text(device / "id" / "vendor"),
        product=_text(device / "id" / "product"),
        serial_number=_text(device / "uniq"),
        types=_types(_text(device / "capabilities" / "key")),
    )


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace").strip()
    except OSError:
        return ""


def _types(words: str) -> bool:
    """Read the bit map of a device's keys: hexadecimal words, the highest first."""
    bits = 0
    try:
        for word in words.split():
            bits = bits << _WORD_BITS | int(word, 16)
    except ValueError:
        return False
    return all(bits >> key & 1 for key in _TYPING_KEYS)
