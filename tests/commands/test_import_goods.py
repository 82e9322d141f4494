"""`kiosk import stock` and `kiosk import receipt`: goods from CSV, all rows or none."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.commands.shell import Ran, Shell

PARTS = """\
part_number,tracking,unit
MOTOR,serial,ea
SENSOR,serial,ea
SEAL,lot,ea
WASHER,untracked,ea
WIRE,untracked,m
"""
LOCATIONS = "code,name\nDOCK,Goods in\nSHELF,Shelf\n"
ORDERS = "order,line,part_number,quantity,supplier\nPO-1,1,MOTOR,2,ACME\nPO-1,2,SEAL,100,ACME\n"
HEADER = "part_number,serial,lot,location,quantity,expiry,supplier\n"
STOCK = HEADER + (
    "MOTOR,M-1,,DOCK,1,,ACME\n"
    "MOTOR,M-2,B-7,SHELF,,2027-05-31,\n"
    "SEAL,,L-1,DOCK,100,2027-01-31,ACME\n"
    "SEAL,,L-1,SHELF,20,2027-01-31,ACME\n"
    "WASHER,,,SHELF,500,,\n"
    "WIRE,,,DOCK,12.5,,\n"
)
RECEIPT = "part_number,serial,lot,location,quantity,expiry,supplier,order,line\n"


@pytest.fixture
def shell(empty: Shell, tmp_path: Path) -> Shell:
    for kind, text in (("locations", LOCATIONS), ("parts", PARTS), ("orders", ORDERS)):
        assert taken(empty, tmp_path, kind, text).status == 0
    return empty


def taken(shell: Shell, folder: Path, kind: str, text: str, *options: str) -> Ran:
    path = folder / f"{kind}.csv"
    path.write_text(text)
    return shell.run("import", kind, str(path), *options)


def on_hand(shell: Shell) -> set[tuple[object, ...]]:
    rows = shell.json("stock")
    return {(r["part"], r["serial"] or r["lot"], r["location"], r["quantity"]) for r in rows}


OPENED = {
    ("MOTOR", "M-1", "DOCK", "1"),
    ("MOTOR", "M-2", "SHELF", "1"),
    ("SEAL", "L-1", "DOCK", "100"),
    ("SEAL", "L-1", "SHELF", "20"),
    ("WASHER", None, "SHELF", "500"),
    ("WIRE", None, "DOCK", "12.5"),
}


def test_opening_stock_is_on_hand_and_the_same_file_again_changes_nothing(
    shell: Shell, tmp_path: Path
) -> None:
    ran = taken(shell, tmp_path, "stock", STOCK)
    assert (ran.status, ran.err) == (0, "")
    assert "rows of stock: 6 new, 0 changed, 0 unchanged." in ran.out
    assert on_hand(shell) == OPENED
    again = taken(shell, tmp_path, "stock", STOCK)
    assert "rows of stock: 0 new, 0 changed, 6 unchanged." in again.out
    assert on_hand(shell) == OPENED
    assert shell.run("verify", "--refold").status == 0


def test_opening_stock_comes_from_an_adjustment_and_queues_no_label(
    shell: Shell, tmp_path: Path
) -> None:
    taken(shell, tmp_path, "stock", STOCK)
    assert "DOCK from adjustment" in shell.run("history", "M-1").out
    dates: Mapping[str, object] = {
        str(row["serial"] or row["lot"]): row["expires"] for row in shell.json("stock")
    }
    assert (dates["M-2"], dates["L-1"]) == ("2027-05-31", "2027-01-31")
    assert dates["M-1"] is None


def test_a_check_says_what_an_import_would_and_imports_nothing(
    shell: Shell, tmp_path: Path
) -> None:
    checked = taken(shell, tmp_path, "stock", STOCK, "--check")
    assert "6 new" in checked.out
    assert on_hand(shell) == set()
    assert "6 new" in taken(shell, tmp_path, "stock", STOCK).out


BAD: tuple[tuple[str, str], ...] = (
    ("NONE,,,DOCK,1,,", 'part_number "NONE": this part is not known'),
    ("WASHER,,,NOWHERE,1,,", 'location "NOWHERE": this location is not known'),
    ("WASHER,S-1,,DOCK,1,,", "NOT SERIAL-TRACKED: WASHER is counted only; it has no serials"),
    ("SEAL,S-1,L-1,DOCK,1,,", "NOT SERIAL-TRACKED: SEAL is tracked by lot; it has no serials"),
    ("MOTOR,,,DOCK,1,,", "serial is empty; MOTOR is serial-tracked: each unit has one"),
    ("SEAL,,,DOCK,1,,", "lot is empty; SEAL is lot-tracked"),
    ("MOTOR,M-9,,DOCK,2,,", "ONE SERIAL, ONE UNIT: a serial is one piece; it must be 1"),
    ("MOTOR,DOCK,,DOCK,1,,", 'serial "DOCK": a location has this code'),
    ("MOTOR,C.DONE,,DOCK,1,,", 'serial "C.DONE": this is a command word'),
    ("WASHER,,,DOCK,0,,", "quantity"),
    ("WASHER,,,DOCK,1.5,,", "WASHER comes in whole pieces"),
    ("SEAL,,L-2,DOCK,1,31.01.2027,", "expiry"),
    (
        "WASHER,,L-1,DOCK,1,,",
        "xR45 NOT LOT-TRACKED: WASHER is only counted and has no lots, yet the file gives lot L-1",
    ),
    ("MOTOR,M-1,,SHELF,1,,", "xR1 DUPLICATE SERIAL: M-1 already exists: MOTOR at DOCK"),
    ("SENSOR,M-1,,DOCK,1,,", "xR1 DUPLICATE SERIAL"),
    ("SEAL,,L-1,DOCK,7,2027-01-31,", "xR44 LIES THERE ALREADY: DOCK has 100 ea of L-1"),
    ("WASHER,,,SHELF,7,,", "xR44 LIES THERE ALREADY: SHELF has 500 ea of WASHER"),
    ("SEAL,,L-1,DOCK,9,2028-01-31,", "xL2 DATES DISAGREE"),
    ("SEAL,,L-1,DOCK,9,,OTHER", "xL3 SUPPLIERS DISAGREE"),
)


@pytest.mark.parametrize(("row", "said"), BAD)
def test_a_bad_row_is_named_with_its_line_and_why_and_nothing_is_imported(
    shell: Shell, tmp_path: Path, row: str, said: str
) -> None:
    assert taken(shell, tmp_path, "stock", STOCK).status == 0
    text = f"{HEADER}WIRE,,,SHELF,3,,\n{row}\n"
    ran = taken(shell, tmp_path, "stock", text)
    assert ran.status == 1
    (line,) = [each for each in ran.out.splitlines() if each.startswith("Line ")]
    assert line.startswith("Line 3, ")
    assert said in line
    assert on_hand(shell) == OPENED
    assert taken(shell, tmp_path, "stock", text, "--skip-bad").status == 0
    assert on_hand(shell) == OPENED | {("WIRE", None, "SHELF", "3")}


@pytest.mark.feature("A15")
def test_opening_stock_of_a_supplier_does_not_join_a_lot_that_was_made_here(
    shell: Shell, tmp_path: Path
) -> None:
    people = "badge,name,role\n1001,Maria,supervisor\n"
    assert taken(shell, tmp_path, "operators", people).status == 0
    making = ("1001", "C.MAKELOT", "SEAL", "WO-1", "!key 20", "DOCK")
    assert shell.play(*making).status == 0
    ran = taken(shell, tmp_path, "stock", f"{HEADER}SEAL,,WO-1,SHELF,5,,ACME\n")
    assert ran.status == 1
    assert "xL14 MADE HERE" in ran.out
    assert taken(shell, tmp_path, "stock", f"{HEADER}SEAL,,WO-1,SHELF,5,,\n").status == 0
    assert on_hand(shell) == {("SEAL", "WO-1", "DOCK", "20"), ("SEAL", "WO-1", "SHELF", "5")}


def test_what_stands_in_a_file_twice_is_named_with_both_lines(
    shell: Shell, tmp_path: Path
) -> None:
    text = HEADER + (
        "MOTOR,M-1,,DOCK,1,,\nMOTOR,M-1,,DOCK,1,,\nSENSOR,M-1,,DOCK,1,,\n"
        "WASHER,,,DOCK,5,,\nWASHER,,,DOCK,6,,\n"
    )
    ran = taken(shell, tmp_path, "stock", text)
    assert ran.status == 1
    assert "repeated an earlier one and counted once: line 3." in ran.out
    assert 'Line 4, serial "M-1": line 2 has the same with another part_number.' in ran.out
    assert 'Line 6, part_number "WASHER": line 5 has the same with another quantity.' in ran.out


def test_a_map_adds_up_what_lies_at_one_place_but_never_serials(
    shell: Shell, tmp_path: Path
) -> None:
    mapping = tmp_path / "stock.map.toml"
    columns = "".join(f'{name} = "{name}"\n' for name in HEADER.strip().split(","))
    mapping.write_text(f'on_repeat = "add"\n[columns]\n{columns}')
    text = (
        HEADER + "WASHER,,,DOCK,5,,\nWASHER,,,DOCK,5,,\nSEAL,,L-1,DOCK,1,,\nSEAL,,L-1,DOCK,2,,\n"
    )
    ran = taken(shell, tmp_path, "stock", text, "--map", str(mapping))
    assert ran.status == 0
    assert "2 rows added to an earlier one of the same: lines 3, 5." in ran.out
    assert on_hand(shell) == {("WASHER", None, "DOCK", "10"), ("SEAL", "L-1", "DOCK", "3")}
    again = taken(shell, tmp_path, "stock", text, "--map", str(mapping))
    assert "0 new, 0 changed, 2 unchanged." in again.out
    parts = taken(shell, tmp_path, "parts", PARTS, "--map", str(mapping))
    assert "Only rows of goods can be added up" in parts.out


@pytest.mark.feature("C9")
def test_a_suppliers_list_is_received_whole_on_its_order_with_labels(
    shell: Shell, tmp_path: Path
) -> None:
    text = RECEIPT + (
        "MOTOR,M-1,,DOCK,,,,PO-1,1\nMOTOR,M-2,,DOCK,,,,PO-1,\nSEAL,,L-1,DOCK,40,2030-01-31,,PO-1,2\n"
        "WASHER,,,SHELF,9,,,,\n"
    )
    assert "4 new" in taken(shell, tmp_path, "receipt", text, "--check").out
    assert on_hand(shell) == set()
    ran = taken(shell, tmp_path, "receipt", text)
    assert (ran.status, "rows received: 4 new" in ran.out) == (0, True)
    assert len(on_hand(shell)) == 4
    history = shell.run("history", "M-1").out
    assert "was received at DOCK" in history
    assert "adjustment" not in history
    assert shell.run("verify", "--refold").status == 0


RECEIPT_BAD: tuple[tuple[str, str], ...] = (
    ("MOTOR,M-4,,DOCK,,,,PO-1,1", "xR9 TOO MANY: PO-1 line 1 asks for 2, 2 already received"),
    ("SENSOR,S-1,,DOCK,,,,PO-1,", "xR8 NOT ON THIS ORDER: SENSOR is not on PO-1"),
    ("MOTOR,M-4,,DOCK,,,,PO-9,", "PO-9"),
    ("MOTOR,M-1,,DOCK,,,,,", "DUPLICATE SERIAL"),
    ("WASHER,S-1,,DOCK,1,,,,", "NOT SERIAL-TRACKED: WASHER is counted only"),
)


@pytest.mark.feature("C9")
@pytest.mark.parametrize(("row", "said"), RECEIPT_BAD)
def test_a_row_that_may_not_be_received_refuses_the_list_and_is_left_out_where_asked(
    shell: Shell, tmp_path: Path, row: str, said: str
) -> None:
    text = RECEIPT + "MOTOR,M-1,,DOCK,,,,PO-1,1\nMOTOR,M-2,,DOCK,,,,PO-1,1\n"
    assert taken(shell, tmp_path, "receipt", text).status == 0
    before = on_hand(shell)
    more = f"{RECEIPT}WASHER,,,DOCK,1,,,,\n{row}\n"
    ran = taken(shell, tmp_path, "receipt", more)
    assert ran.status == 1
    assert said in next(each for each in ran.out.splitlines() if each.startswith("Line 3, "))
    assert on_hand(shell) == before
    assert taken(shell, tmp_path, "receipt", more, "--skip-bad").status == 0
    assert on_hand(shell) == before | {("WASHER", None, "DOCK", "1")}
