"""`kiosk read`: what a scanned text is taken for, without a record."""

import io
import json
import subprocess
import sys
from argparse import Namespace
from pathlib import Path
from typing import cast

import pytest

from kiosk.commands import read
from kiosk.domain.codes.own import print_badge, print_lot, print_place, print_unit
from kiosk.domain.ids import LocationCode, LotId, OperatorId, UnitId
from kiosk.settings import load

ID = "0123456789ABCDEF"


class Asked:
    """Runs the command on one text, with the settings of an empty folder."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys

    def run(self, text: str, *, as_json: bool = True) -> tuple[int, list[str]]:
        status = read.run(load(self.folder), Namespace(text=text, json=as_json))
        return status, self.capsys.readouterr().out.splitlines()

    def json(self, text: str) -> dict[str, object]:
        status, (line,) = self.run(text)
        said = cast("dict[str, object]", json.loads(line))
        assert status == (0 if said["valid"] else 1)
        return said


@pytest.fixture
def asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Asked:
    return Asked(tmp_path / "never-made", capsys)


@pytest.mark.feature("C17")
@pytest.mark.feature("R3")
def test_a_supplier_label_gives_all_its_fields(asked: Asked) -> None:
    said = asked.json(
        r"[)>\x1e06\x1dP81-1\x1d1PMC34\x1d30P296-1\x1dQ3\x1d1TQJ\x1dS007\x1d9D2310\x1d14D20271231"
        r"\x1dKPO-1\x1d1K85\x1d14K2\x1d11K07\x1d10K103\x1d4LMX\x1d1VTI\x1d11ZPICK\x1dQ4\x1e\x04"
    )

    assert said == {
        "kind": "iso15434",
        "valid": True,
        "fields": {
            "part_number": "MC34",
            "customer_part": "81-1",
            "supplier_part": "296-1",
            "lot": "QJ",
            "serial": "007",
            "quantity": 3,
            "date_code": "2310",
            "expiry": "2027-12-31",
            "order": "PO-1",
            "order_line": "2",
            "manufacturer": "TI",
            "supplier_order": "85",
            "packing_list": "07",
            "invoice": "103",
            "country": "MX",
        },
        "other": [["11Z", "PICK"], ["Q", "4"]],
    }
    assert not asked.folder.exists()


@pytest.mark.parametrize(
    ("text", "kind", "fields"),
    [
        ("]C1010952012345678810A7", "gs1", {"gtin": "09520123456788", "lot": "A7"}),
        (
            r"]C1020952012345678837050\x1d00345312000000000011",
            "gs1",
            {"content_gtin": "09520123456788", "quantity": 50, "sscc": "345312000000000011"},
        ),
        ("(15)261200", "gs1", {"best_before": "2026-12-31"}),
        ("https://a.example/01/09520123456788", "digital-link", {"gtin": "09520123456788"}),
        ("]E09520123456788", "gtin", {"gtin": "09520123456788"}),
        ("{pc:C1,qty:2.5}", "lcsc", {"supplier_part": "C1", "quantity": 2.5}),
        ("9520123456788", "text", {"gtin": "09520123456788"}),
        ("10ABC123", "text", {}),
        (print_unit(UnitId(ID)), "unit", {}),
        (print_lot(LotId(ID)), "lot", {}),
        (print_place(LocationCode("DOCK-1")), "location", {}),
        (print_badge(OperatorId("1001")), "badge", {}),
        ("C.DONE", "command", {}),
    ],
)
def test_each_kind_is_told(asked: Asked, text: str, kind: str, fields: dict[str, object]) -> None:
    said = asked.json(text)

    assert (said["kind"], said["valid"], said["fields"]) == (kind, True, fields)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("]C10109520123456789", "not valid GS1, (01)"),
        ("[)>06PABCQ5", "separators lost"),
        (r"SN\x07", "control character, U+0007"),
        ("", "empty"),
    ],
)
def test_what_is_refused_says_why(asked: Asked, text: str, why: str) -> None:
    said = asked.json(text)

    assert (said["kind"], said["valid"], said["fields"], said["why"]) == (
        *("unreadable", False, {}),
        why,
    )


def test_lines_come_from_the_input_one_answer_each(
    asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("SN-1\r\n(10)A\n[)>06P\n"))
    status, lines = asked.run("-")

    assert status == 1
    assert [json.loads(line)["kind"] for line in lines] == ["text", "gs1", "unreadable"]


def test_without_json_it_is_told_to_a_person(asked: Asked) -> None:
    _, lines = asked.run("(01)09520123456788(10)A7(3103)000195", as_json=False)

    assert lines == [
        '"(01)09520123456788(10)A7(3103)000195": a label, gs1',
        "  GTIN: 09520123456788",
        "  Lot: A7",
        "  NET WEIGHT (kg) (3103): 000195",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("SN-1", '"SN-1": plain text'),
        ("C.DONE", '"C.DONE": our own command code, done'),
        ("(10)", '"(10)": refused, not valid GS1, (10)'),
    ],
)
def test_what_has_no_fields_is_one_line(asked: Asked, text: str, told: str) -> None:
    assert asked.run(text, as_json=False)[1] == [told]


@pytest.mark.slow
def test_the_command_line_needs_no_window_and_makes_no_folder(tmp_path: Path) -> None:
    program = (
        "import sys; sys.modules['PySide6'] = None; from kiosk.cli import main; "
        "sys.exit(main(sys.argv[1:]))"
    )
    words = ["read", "]E09520123456788", "--json", "--data-dir", str(tmp_path / "never-made")]
    ran = subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, text=True, check=False
    )

    assert (ran.returncode, ran.stderr) == (0, "")
    assert json.loads(ran.stdout)["fields"] == {"gtin": "09520123456788"}
    assert not (tmp_path / "never-made").exists()
