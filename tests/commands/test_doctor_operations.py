"""What `doctor` says of operation types and of settings that name them (C12)."""

from pathlib import Path

import pytest

from tests.commands.shell import Shell


def checks(shop: Shell) -> list[tuple[object, object]]:
    lines = shop.run("doctor", "--json").lines
    found = ((str(each["check"]), each["state"], each["found"]) for each in lines)
    return [(state, f"{name}: {said}") for name, state, said in found if "operation" in name]


def imported(shop: Shell, tmp_path: Path, rows: str) -> None:
    file = tmp_path / "types.csv"
    file.write_text(f"code,task,create_new,use_existing\n{rows}", encoding="utf-8")
    assert shop.run("import", "operations", str(file)).status == 0


@pytest.mark.feature("C12")
def test_types_that_make_numbers_at_deliveries_or_allow_nothing_are_told(
    shop: Shell, tmp_path: Path
) -> None:
    assert checks(shop) == []
    imported(shop, tmp_path, "DOCK,receive,,\n")
    assert checks(shop) == [("ok", "operation types: 1 defined")]
    imported(shop, tmp_path, "OUT,ship,yes,yes\nNIL,move,no,no\n")
    phantom = "new numbers may appear where stock only moves or leaves: phantom inventory"
    nothing = "it allows neither new nor known numbers: nothing can be done with it"
    assert checks(shop) == [
        ("note", f"operation type NIL: {nothing}"),
        ("note", f"operation type OUT: {phantom}"),
    ]


@pytest.mark.feature("C10")
def test_a_setting_that_names_no_such_type_is_wrong(shop: Shell, tmp_path: Path) -> None:
    imported(shop, tmp_path, "DOCK,receive,,\n")
    (shop.folder / "kiosk.toml").write_text(
        '[station]\nreceive_as = "DOCK"\nmove_as = "DOCK"\nbuild_as = "NO"\n', encoding="utf-8"
    )
    of = "operation type of"
    assert checks(shop) == [
        (
            "wrong",
            f"{of} move: station.move_as names DOCK: it is for receive; what is safe counts",
        ),
        (
            "wrong",
            f"{of} build: station.build_as names NO: nobody defined it; what is safe counts",
        ),
    ]
