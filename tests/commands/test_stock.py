import pytest

from kiosk.settings import Settings
from kiosk.store.reading import snapshot
from kiosk.store.stock import stock_rows
from tests.commands.shell import Json, Shell

KEYS = (
    *("part", "tracking", "serial", "lot", "location", "quantity", "unit", "status"),
    *("expires", "best_before", "removal", "alert"),
)


def _row(part: str, location: str, quantity: str, **more: str | None) -> Json:
    kind = "serial" if more.get("serial") else "lot" if more.get("lot") else "untracked"
    return {
        "part": part,
        "tracking": kind,
        "serial": more.get("serial"),
        "lot": more.get("lot"),
        "location": location,
        "quantity": quantity,
        "unit": more.get("unit", "ea"),
        "status": more.get("status", "available"),
        **dict.fromkeys(("expires", "best_before", "removal", "alert")),
    }


ON_HAND = [
    _row("CELL-21700", "RACK-A", "416", lot="LG-2646-A"),
    _row("DISP-2", "RACK-A", "1", serial="DSP-55102"),
    _row("PACK-48", "BENCH-1", "1", serial="PK-0001"),
    _row("PCB-150", "RACK-A", "1", serial="W2611-0418"),
    _row("PCB-150", "RACK-A", "1", serial="W2611-0419"),
    _row("RES-10K-05", "RACK-A", "198", lot="R9C-1107"),
    _row("SCREW-M3", "RACK-A", "240"),
    _row("SHUNT-05", "RACK-A", "48", lot="S-88412"),
    _row("WIRE-6", "RACK-A", "18.5", unit="m"),
]


@pytest.mark.feature("B3")
@pytest.mark.feature("B4")
@pytest.mark.feature("B5")
def test_stock_is_one_row_a_unit_one_a_lot_and_place_one_a_counted_part_and_place(
    shop: Shell,
) -> None:
    assert shop.json("stock") == ON_HAND


def test_every_row_has_exactly_the_documented_keys_in_their_order(shop: Shell) -> None:
    assert {tuple(row) for row in shop.json("stock", "--all")} == {KEYS}


@pytest.mark.feature("H8")
def test_with_all_each_unit_stands_once_and_what_is_built_in_names_its_parent(
    shop: Shell,
) -> None:
    rows = shop.json("stock", "--all")
    serials = {row["serial"]: (row["location"], row["status"]) for row in rows if row["serial"]}
    assert len([row for row in rows if row["serial"]]) == len(serials) == 7
    assert serials["W2611-0417"] == ("BMS-0001", "installed")
    assert serials["BMS-0001"] == ("PK-0001", "installed")
    assert serials["PK-0001"] == ("BENCH-1", "available")
    assert _row("RES-10K", "BMS-0001", "6", lot="R7F-2290", status="installed") in rows


def test_what_is_in_production_scrapped_or_held_says_so(shop: Shell) -> None:
    shop.play(
        "1001",
        *("C.BUILD", "PACK-48", "!key generate"),
        *("C.INSTALL", "PK-0002", "DSP-55102", "LG-2646-A", "SCREW-M3", "!key 6", "C.DONE"),
        *("C.REMOVE", "PK-0002", "LG-2646-A", "!key 2", "!key scrap dented"),
        *("LG-2646-A", "!key 3", "!key hold dusty"),
        *("DSP-55102", "!key scrap cracked", "C.DONE"),
        *("C.RECEIVE", "DISP-2", "RACK-A", "C.REJECT", "DSP-9", "C.DONE"),
    )
    on_hand, everything = shop.json("stock"), shop.json("stock", "--all")
    held = _row("DISP-2", "RACK-A", "1", serial="DSP-9", status="on hold")
    quarantined = _row("CELL-21700", "HOLD", "3", lot="LG-2646-A", status="on hold")
    assert held in on_hand
    assert quarantined in on_hand
    assert not any(row["serial"] in {"PK-0002", "DSP-55102"} for row in on_hand)
    assert _row("PACK-48", "production", "1", serial="PK-0002", status="in production") in (
        everything
    )
    assert _row("DISP-2", "scrap", "1", serial="DSP-55102", status="scrapped") in everything
    assert _row("CELL-21700", "scrap", "2", lot="LG-2646-A", status="scrapped") in everything


def test_the_table_totals_a_part_that_has_several_rows(shop: Shell) -> None:
    lines = shop.run("stock").out.splitlines()
    assert lines[0].split() == [
        "PART",
        "SERIAL",
        "OR",
        "LOT",
        "LOCATION",
        "QUANTITY",
        "UNIT",
        "STATUS",
    ]
    assert [line.split() for line in lines[4:7]] == [
        ["PCB-150", "W2611-0418", "RACK-A", "1", "ea", "available"],
        ["W2611-0419", "RACK-A", "1", "ea", "available"],
        ["total", "2", "ea"],
    ]
    assert len({line.find("available") for line in lines if "available" in line}) == 1


def test_rows_are_read_one_by_one(shop: Shell) -> None:
    with snapshot(Settings(data_dir=shop.folder).database) as record:
        rows = stock_rows(record, everything=True)
        assert next(rows).part == "BMS-150"


def test_stock_of_a_record_without_stock_says_so(empty: Shell) -> None:
    empty.play("1003")
    assert empty.run("stock").out == "Nothing is on hand.\n"
    assert empty.json("stock") == []
