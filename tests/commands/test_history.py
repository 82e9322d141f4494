import re
from collections.abc import Sequence
from typing import cast

import pytest

from tests.commands.shell import Json, Shell

KEYS = ["at", "operator", "approved_by", "fact", "text", "run", "place"]
AT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")


def _told(lines: Sequence[Json]) -> list[tuple[object, object, object]]:
    return [(line["fact"], line["operator"], line["place"]) for line in lines]


def _said(lines: Sequence[Json]) -> list[str]:
    return [_timeless(str(line["text"])) for line in lines]


def _timeless(text: str) -> str:
    """Return a sentence without what differs from one run to the next."""
    text = re.sub(r"R[0-9A-Z]{10}", "RUN", text)
    text = re.sub(r"receipt [0-9A-Z]{8}", "receipt X", text)
    return re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d UTC", "NOW", text)


def _node(part: str, quantity: str = "1", **more: object) -> Json:
    return {
        "part": part,
        "serial": more.get("serial"),
        "lot": more.get("lot"),
        "quantity": quantity,
        "unit": more.get("unit", "ea"),
        "line": more.get("line", ""),
        "position": more.get("position", ""),
        "children": more.get("children", []),
    }


@pytest.mark.feature("K1")
@pytest.mark.feature("H1")
@pytest.mark.feature("F12")
def test_a_units_history_tells_every_run_and_place_and_who(shop: Shell) -> None:
    shop.play(
        "1001",
        *("C.BUILD", "PACK-48", "!key generate"),
        *("C.INSTALL", "PK-0002", "DSP-55102", "C.DONE"),
        *("C.REMOVE", "PK-0002", "DSP-55102", "!key hold scratched", "C.DONE"),
    )
    *lines, last = shop.json("history", "DSP-55102")
    assert {tuple(line) for line in lines} == {tuple(KEYS)}
    assert all(
        re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", str(e["at"])) for e in lines
    )
    assert _told(lines) == [
        ("UnitReceived", "Carla Weiss", "RACK-A"),
        ("UnitInstalled", "Otto Brandt", "in PK-0001"),
        ("Reversed", "Otto Brandt", "RACK-A"),
        ("UnitInstalled", "Maria Lopez", "in PK-0002"),
        ("Uninstalled", "Maria Lopez", "BENCH-1"),
        ("HoldPlaced", "Maria Lopez", "BENCH-1"),
    ]
    installed = "DSP-55102 (part DISP-2) was installed in"
    assert _said(lines) == [
        "DSP-55102 (part DISP-2 rev B) was received at RACK-A, receipt X.",
        f"{installed} PK-0001 in run RUN at A2; undone NOW by Otto Brandt.",
        f"Undone: {installed} PK-0001 in run RUN at A2.",
        f"{installed} PK-0002 in run RUN at A2.",
        "DSP-55102 came out of PK-0002, to hold at BENCH-1 (scratched).",
        "DSP-55102 was put on hold: scratched.",
    ]
    runs = [line["run"] for line in lines]
    assert (runs[0], runs[2]) == (None, None)
    assert runs[3] == runs[4] != runs[1]
    assert last == {"as_built": _node("DISP-2", serial="DSP-55102")}


@pytest.mark.feature("K7")
def test_each_line_names_its_document_its_part_its_time_and_the_places(shop: Shell) -> None:
    received, installed, *_ = shop.json("history", "W2611-0417")
    said = str(received["text"])
    assert re.search(r"part PCB-150 .* at RACK-A, receipt [0-9A-Z]{8}\.$", said)
    assert str(installed["run"]) in str(installed["text"])
    assert "BMS-0001" in str(installed["text"])


@pytest.mark.feature("K10")
@pytest.mark.feature("F10")
def test_a_finished_unit_ends_with_its_as_built_tree_and_the_lots_consumed(shop: Shell) -> None:
    controller = _node(
        "BMS-150",
        serial="BMS-0001",
        line="1",
        position="A1",
        children=[
            _node("PCB-150", serial="W2611-0417", line="1", position="A1"),
            _node("RES-10K", "6", lot="R7F-2290", line="2"),
            _node("RES-10K-05", "2", lot="R9C-1107", line="2"),
            _node("SHUNT-05", "2", lot="S-88412", line="3"),
            _node("SCREW-M3", "4", line="4"),
        ],
    )
    assert shop.json("history", "PK-0001")[-1] == {
        "as_built": _node(
            "PACK-48",
            serial="PK-0001",
            children=[
                controller,
                _node("DISP-2", serial="DSP-55103", line="2", position="A2"),
                _node("CELL-21700", "84", lot="LG-2646-A", line="3"),
                _node("WIRE-6", "1.5", unit="m", line="4"),
                _node("SCREW-M3", "6", line="5"),
            ],
        )
    }


@pytest.mark.feature("K2")
@pytest.mark.feature("H3")
def test_a_lots_history_ends_with_its_roll_up(shop: Shell) -> None:
    *lines, last = shop.json("history", "R9C-1107")
    assert _told(lines) == [
        ("LotReceived", "Carla Weiss", "RACK-A"),
        ("LotInstalled", "Otto Brandt", "in BMS-0001"),
    ]
    assert _said(lines)[1] == (
        "2 of lot R9C-1107 went into BMS-0001 in run RUN instead of RES-10K, from RACK-A."
    )
    assert last == {
        "lot": {
            "lot": "R9C-1107",
            "part": "RES-10K-05",
            "unit": "ea",
            "received": "200",
            "made": "0",
            "on_hand": [{"location": "RACK-A", "quantity": "198"}],
            "installed": "2",
            "scrapped": "0",
            "shipped": "0",
            "adjusted": "0",
            "used_in": [{"part": "BMS-150", "serial": "BMS-0001", "quantity": "2"}],
        }
    }


@pytest.mark.feature("K3")
def test_a_counted_part_has_totals_and_no_line_a_piece(shop: Shell) -> None:
    *lines, last = shop.json("history", "SCREW-M3")
    assert [line["fact"] for line in lines] == ["PartDefined"]
    assert [last] == [
        {
            "part": {
                "part": "SCREW-M3",
                "name": "Screw M3×8",
                "tracking": "untracked",
                "unit": "ea",
                "received": "250",
                "made": "0",
                "on_hand": [{"location": "RACK-A", "quantity": "240"}],
                "installed": "10",
                "scrapped": "0",
                "shipped": "0",
                "adjusted": "0",
                "units": {},
                "lots": [],
            }
        }
    ]
    assert "Counted only: no unit history." in shop.run("history", "SCREW-M3").out


def test_a_tracked_part_counts_its_units_or_lots(shop: Shell) -> None:
    boards = shop.json("history", "PCB-150")[-1]
    cells = shop.json("history", "CELL-21700")[-1]
    assert cast("Json", boards["part"])["units"] == {"available": 2, "installed": 1}
    assert cast("Json", cells["part"])["lots"] == [{"lot": "LG-2646-A", "on_hand": "416"}]
    assert "2 available" in shop.run("history", "PCB-150").out
    assert "lot LG-2646-A: 416 ea on hand" in shop.run("history", "CELL-21700").out


def test_a_voided_unit_steps_back_for_the_one_that_bears_its_number(shop: Shell) -> None:
    receive = ("C.RECEIVE", "PCB-150", "RACK-A", "W-NEW")
    shop.play("1003", *receive, "C.UNDO", "W-NEW", "C.DONE")
    *lines, _ = shop.json("history", "W-NEW")
    assert [line["fact"] for line in lines] == ["UnitReceived"]
    assert "undone" not in str(lines[0]["text"])


@pytest.mark.feature("N5")
def test_a_voided_unit_alone_still_tells_its_history(shop: Shell) -> None:
    shop.play("1003", "C.RECEIVE", "PCB-150", "RACK-A", "W-NEW", "C.UNDO", "C.DONE")
    *lines, _ = shop.json("history", "W-NEW")
    assert _said(lines) == [
        "W-NEW (part PCB-150 rev C) was received at RACK-A, receipt X; undone NOW by Carla Weiss.",
        "Undone: W-NEW (part PCB-150 rev C) was received at RACK-A, receipt X.",
    ]


def test_the_history_is_told_in_plain_text_too(shop: Shell) -> None:
    assert "│  ├─ A1: W2611-0417 (PCB-150)" in shop.run("history", "PK-0001").out
    assert "Used in:\n  BMS-0001 (BMS-150): 2 ea\n" in shop.run("history", "R9C-1107").out
    told = shop.run("history", "DSP-55102").out
    assert told.endswith(
        "holds nothing that was built into it.\n\nLabel pending: label 1 was not printed yet.\n"
    )
