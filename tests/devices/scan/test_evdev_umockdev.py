"""A grabbed wedge scanner with the real evdev library, on a device that umockdev makes up.

That the grab hides the keys from other programs cannot be shown so.
"""

import json
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.devices.us_keys import PLAIN
from tests.devices.scan.keyboard import ENTER, pressed, typed

CODE = "]d2SN-2026-aB1\x1dQ5\x1e\x04"
NAME_BYTES = 256  # of the buffers that evdev asks for
KEY_BYTES = 96

PROGRAM = """
import json, threading
from dataclasses import asdict
from kiosk.devices.scan.event_devices import event_devices
from kiosk.devices.scan.evdev_source import evdev_opener, evdev_source
from kiosk.settings.device_ports import ScannerKind, ScannerPort
from tests.devices.scan.ear import Ear, no_time

ear = Ear()
port = ScannerPort(name="w", kind=ScannerKind.EVDEV, vendor="0c2e", product="0b61")
source = evdev_source(port, no_time, evdev_opener())
source.start(ear)
codes = ear.wait_for_codes(2)
place = source.state.place
source.stop()
print(json.dumps({
    "codes": [code.decode() for code in codes],
    "place": place,
    "links": [state.link.value for state in ear.states],
    "devices": [asdict(device) for device in event_devices()],
}))
"""


def description(keys: int) -> str:
    words: list[str] = []
    while keys:
        words.insert(0, f"{keys & (1 << 64) - 1:x}")
        keys >>= 64
    return "\n".join(
        [
            "P: /devices/virtual/input/input9/event9",
            "N: input/event9",
            "E: DEVNAME=/dev/input/event9",
            "E: SUBSYSTEM=input",
            "A: dev=13:73",
            "L: device=../../input9",
            "",
            "P: /devices/virtual/input/input9",
            "E: SUBSYSTEM=input",
            "A: name=Imager 1900",
            "A: uniq=S123",
            "A: id/vendor=0c2e",
            "A: id/product=0b61",
            f"A: capabilities/key={' '.join(words)}",
            "",
            "",
        ]
    )


def answers(keys: int) -> str:
    text = {"EVIOCGNAME": b"Imager 1900", "EVIOCGPHYS": b"usb-1", "EVIOCGUNIQ": b"S123"}
    lines = [
        f"{call} {NAME_BYTES} {said.ljust(NAME_BYTES, bytes(1)).hex()}"
        for call, said in text.items()
    ]
    return "\n".join(
        [
            f"EVIOCGID 0 {struct.pack('=4H', 3, 0x0C2E, 0x0B61, 0x110).hex()}",
            "EVIOCGVERSION 0 01000100",
            *lines,
            "EVIOCGBIT(0) 4 03000000",
            f"EVIOCGBIT(1) {KEY_BYTES} {keys.to_bytes(KEY_BYTES, 'little').hex()}",
            "EVIOCGEFFECTS 0 00000000",
            "",
        ]
    )


def events() -> str:
    lines: list[str] = []
    at_us = 500_000
    for code, value in [*typed(CODE), *pressed(ENTER), *typed("SECOND"), *pressed(ENTER)]:
        at_us += 2_000
        at = f"{at_us // 1_000_000}.{at_us % 1_000_000:06}"
        lines += [f"E: {at} 0001 {code:04x} {value:04}", f"E: {at} 0000 0000 0000"]
    return "\n".join([*lines, ""])


@pytest.mark.slow
@pytest.mark.feature("E2")
@pytest.mark.skipif(shutil.which("umockdev-run") is None, reason="umockdev is not installed")
def test_the_real_library_grabs_and_reads_a_scanner_that_it_finds(tmp_path: Path) -> None:
    keys = sum(1 << key for key in {*PLAIN, ENTER, 29, 42})
    for name, text in (
        ("device", description(keys)),
        ("ioctl", answers(keys)),
        ("events", events()),
    ):
        (tmp_path / name).write_text(text)
    node = "/dev/input/event9"
    ran = subprocess.run(
        [
            "umockdev-run",
            f"--device={tmp_path / 'device'}",
            f"--ioctl={node}={tmp_path / 'ioctl'}",
            f"--evemu-events={node}={tmp_path / 'events'}",
            "--",
            sys.executable,
            "-c",
            PROGRAM,
        ],
        capture_output=True,
        text=True,
        timeout=25,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout) == {
        "codes": [CODE, "SECOND"],
        "place": node,
        "links": ["connecting", "connected", "stopped"],
        "devices": [
            {
                "path": node,
                "name": "Imager 1900",
                "vendor": "0c2e",
                "product": "0b61",
                "serial_number": "S123",
                "types": True,
            }
        ],
    }
