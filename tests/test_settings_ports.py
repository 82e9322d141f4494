"""[[scanners]] and [[printers]] of kiosk.toml: read, refused by name, written anew."""

import json
import re
from enum import Enum
from pathlib import Path
from typing import get_type_hints

import pytest

from kiosk.domain.printing import Acknowledgement
from kiosk.settings import (
    Framing,
    PrinterKind,
    PrinterLanguage,
    PrinterPort,
    ScannerKind,
    ScannerPort,
    Settings,
    SettingsError,
    Stock,
    load,
)
from kiosk.settings.reading import ARRAYS, allowed, read
from kiosk.settings.saving import SettingsNotSavedError, save_ports

WHOLE = """\
# Ask Carla before you change the port.
[station]
name = "Dock 2"

[[scanners]]
name = " gun 1 "
vendor = "0c2e"
product = "0b61"
serial_number = "21075B2A6C"
framing = "stx-etx"
prefix = " "

[scanners.replaces]
"{GS}" = "\\u001d"

[[scanners]]
name = "fixed"
kind = "hid-pos"
layout = "microscan"

[[printers]]
name = "dock"
address = "192.0.2.7"
dpi = 300
stock = "80"
labels = ["location", "operator"]
acknowledgement = "process_id"

[[printers]]
name = "bench"
kind = "serial"
address = "/dev/ttyS0"
baud = 38400
language = "native"
"""

SCANNERS = (
    ScannerPort(
        name="gun 1",
        vendor="0c2e",
        product="0b61",
        serial_number="21075B2A6C",
        framing=Framing.STX_ETX,
        prefix=" ",
        replaces={"{GS}": "\x1d"},
    ),
    ScannerPort(name="fixed", kind=ScannerKind.HID_POS, layout="microscan"),
)
PRINTERS = (
    PrinterPort(
        name="dock",
        address="192.0.2.7",
        dpi=300,
        stock=Stock.ROLL_80,
        labels=("location", "operator"),
        acknowledgement=Acknowledgement.PROCESS_ID,
    ),
    PrinterPort(
        name="bench",
        kind=PrinterKind.SERIAL,
        address="/dev/ttyS0",
        baud=38_400,
        language=PrinterLanguage.NATIVE,
    ),
)
DOCUMENT = Path(__file__).parent.parent / "docs" / "settings.md"


def test_scanners_and_printers_are_read(tmp_path: Path) -> None:
    settings = read(tmp_path, WHOLE)
    assert (settings.scanners, settings.printers) == (SCANNERS, PRINTERS)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("scanners = 3", "scanners must be tables, each headed [[scanners]]."),
        ("scanners = [3]", "scanners[1] must be a table with name, kind"),
        ('[[scanners]]\nkind = "serial"', "scanners[1].name must be a text that is not empty."),
        ('[[printers]]\nname = " "', "printers[1].name must be a text that is not empty."),
        (
            '[[printers]]\nname = "a"\n[[printers]]\nname = " a "',
            "printers[2].name must be another than 'a', in use.",
        ),
        ('[[printers]]\nname = "a"\ndpi = 100', "printers[1].dpi must be 203 or 300."),
        ('[[printers]]\nname = "a"\nlabels = ["x"]', "must be a list of unit, lot, location"),
        (
            '[[scanners]]\nname = "a"\nvendor = "C2E"',
            'must be 4 hexadecimal digits such as "0c2e"',
        ),
        ('[[scanners]]\nname = "a"\nspeed = 1', "scanners[1].speed must be absent; keys are name"),
        (
            "[scanner_s]",
            (
                "the tables are [station], [screen], [scanner], [sound], [backup], [central], "
                "[[scanners]]"
            ),
        ),
    ],
)
def test_what_cannot_be_used_is_refused_by_its_name(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(SettingsError) as refused:
        read(tmp_path, text)
    assert told in str(refused.value)


def test_what_is_written_is_read_again_and_the_rest_stays(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("# by hand\n[station]\nname = 'Dock 2' # as painted\n")
    settings = save_ports(load(tmp_path), "scanners", SCANNERS)
    settings = save_ports(settings, "printers", PRINTERS)
    assert settings == load(tmp_path)
    assert (settings.scanners, settings.printers) == (SCANNERS, PRINTERS)
    text = (tmp_path / "kiosk.toml").read_text()
    assert text.startswith("# by hand\n[station]\nname = 'Dock 2' # as painted\n")
    assert "baud = 9600" not in text


def test_the_last_one_can_be_taken_out(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text(WHOLE)
    settings = save_ports(load(tmp_path), "scanners", ())
    assert settings.scanners == ()
    assert "scanners" not in (tmp_path / "kiosk.toml").read_text()
    assert settings.printers == PRINTERS
    assert save_ports(settings, "printers", ()).printers == ()


def test_two_of_one_name_are_not_written(tmp_path: Path) -> None:
    settings = save_ports(Settings(data_dir=tmp_path), "printers", PRINTERS)
    with pytest.raises(SettingsError):
        save_ports(settings, "printers", (*PRINTERS, PRINTERS[0]))
    assert load(tmp_path).printers == PRINTERS


def test_a_file_that_cannot_be_written_stays_as_it_was(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "file" / "folder")
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsNotSavedError):
        save_ports(settings, "printers", PRINTERS)


def test_the_table_of_the_documentation_says_what_the_types_say() -> None:
    rows = re.findall(r"^\| `(.+?)` \| (.+?) \| (.+?) \|", DOCUMENT.read_text(), re.MULTILINE)
    told = {key: (may, usual) for key, may, usual in rows if key.partition(".")[0] in ARRAYS}
    for array, kind in ARRAYS.items():
        standard = kind(name="x")
        for key, hint in get_type_hints(kind, include_extras=True).items():
            may, usual = told.pop(f"{array}.{key}")
            assert allowed(hint).replace('"', "`").startswith(may)
            value: object = getattr(standard, key)
            shown = value.value if isinstance(value, Enum) else value
            assert usual == ("none" if key == "name" else f"`{json.dumps(shown)}`")
    assert told == {}
