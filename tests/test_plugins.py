"""Plugins of others: found by their entry points, guarded, and their answers checked (P2)."""

import logging
import sys
from decimal import Decimal
from pathlib import Path
from textwrap import dedent

import pytest

from kiosk.domain.codes.code import FreeText, Label, LabelKind
from kiosk.domain.codes.reader import read_code
from kiosk.domain.codes.readers import Readers
from kiosk.domain.ids import PartNumber, UnitId
from kiosk.domain.labels import Label as PrintedLabel
from kiosk.domain.labels import LineName, unit_label
from kiosk.plugins import barcode_readers, label_hooks

SOURCE = '''
from dataclasses import replace
from decimal import Decimal

from kiosk.domain.codes.code import Label, LabelKind

def bolts(text):
    """`BOLT/part/lot/pieces`, as the supplier next door prints it."""
    maker, _, rest = text.partition("/")
    if maker != "BOLT":
        return None
    part, lot, pieces = rest.split("/")
    return Label(kind=LabelKind.PLUGIN, part_number=part, lot=lot, quantity=Decimal(pieces))

def wrong(text):
    return {"part_number": text}

def hidden(text):
    return Label(kind=LabelKind.PLUGIN, lot="A" + chr(7))

def nothing(text):
    return Label(kind=LabelKind.PLUGIN, quantity=Decimal(0))

def number(text):
    return Label(kind=LabelKind.PLUGIN, lot=7)

def shouting(label):
    return replace(label, title=label.title.upper())

def swapping(label):
    return replace(label, code="U.1")

def losing(label):
    return None

word = "no function"
'''


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package as pip would install it, its module beside its metadata."""
    (tmp_path / "boltware.py").write_text(SOURCE)
    (tmp_path / "boltware-1.0.dist-info").mkdir()
    (tmp_path / "boltware-1.0.dist-info" / "METADATA").write_text("Name: boltware\nVersion: 1.0\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    monkeypatch.delitem(sys.modules, "boltware", raising=False)
    return tmp_path / "boltware-1.0.dist-info" / "entry_points.txt"


def install(package: Path, points: str) -> None:
    package.write_text(dedent(points))


def printed() -> PrintedLabel:
    label = unit_label(UnitId("0123456789ABCDEF"), part=PartNumber("pcb-1"), serial="7", name="")
    assert isinstance(label, PrintedLabel)
    return label


@pytest.mark.feature("P2")
def test_a_plugin_reads_what_no_standard_does(package: Path) -> None:
    install(package, "[kiosk.barcode]\nbolts = boltware:bolts\n")
    readers = Readers(plugins=barcode_readers())

    assert read_code("BOLT/M3x10/L7/200", readers) == Label(
        kind=LabelKind.PLUGIN,
        part_number="M3x10",
        lot="L7",
        quantity=Decimal(200),
        read_by="bolts",
    )
    assert read_code("NUT/M3", readers) == FreeText("NUT/M3")
    assert isinstance(read_code("(10)A7", readers), Label)


@pytest.mark.feature("P2")
@pytest.mark.expected_log("kiosk.plugins", 30)
@pytest.mark.parametrize("name", ["bolts", "wrong", "hidden", "nothing", "number"])
def test_a_plugin_that_fails_has_said_nothing_and_is_logged_once(
    package: Path, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    install(package, f"[kiosk.barcode]\nx = boltware:{name}\n")
    readers = Readers(plugins=barcode_readers())

    for _ in range(3):
        assert read_code("BOLT/broken", readers) == FreeText("BOLT/broken")
    assert len(caplog.records) == 1


@pytest.mark.expected_log("kiosk.plugins", 30)
@pytest.mark.parametrize("value", ["absent:f", "boltware:absent", "boltware:word"])
def test_a_plugin_that_cannot_be_loaded_is_left_out(
    package: Path, caplog: pytest.LogCaptureFixture, value: str
) -> None:
    install(package, f"[kiosk.barcode]\nbad = {value}\nbolts = boltware:bolts\n")

    assert [each.name for each in barcode_readers()] == ["bolts"]
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


@pytest.mark.feature("P2")
def test_a_plugin_changes_what_a_label_says(package: Path) -> None:
    install(package, "[kiosk.label]\nshout = boltware:shouting\n")
    (hook,) = label_hooks()

    assert hook(printed()).title == "PCB-1"
    assert hook(printed()).value(LineName.SERIAL) == "7"


@pytest.mark.expected_log("kiosk.plugins", 30)
@pytest.mark.parametrize("name", ["swapping", "losing"])
def test_a_plugin_cannot_put_another_things_code_on_a_label(package: Path, name: str) -> None:
    install(package, f"[kiosk.label]\nbad = boltware:{name}\n")
    (hook,) = label_hooks()

    assert hook(printed()) == printed()


def test_without_plugins_there_are_none() -> None:
    assert barcode_readers() == ()
    assert label_hooks() == ()
