import re
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.domain.codes.code import Command
from kiosk.resources import TEMPLATES
from tests.commands.shell import Shell


@pytest.mark.feature("D3")
@pytest.mark.parametrize(
    ("code", "kind", "prefix"),
    [
        ("PK-0001", "unit", "U."),
        ("R9C-1107", "lot", "L."),
        ("RACK-A", "location", "P.RACK-A"),
        ("1002", "operator", "O.1002"),
    ],
)
def test_a_label_is_drawn_whose_symbol_reads_back_to_the_same_thing(
    shop: Shell, code: str, kind: str, prefix: str
) -> None:
    path = shop.folder / "label.png"
    (told,) = shop.json("label", code, "--png", str(path))
    with Image.open(path) as image:
        (symbol,) = zxingcpp.read_barcodes(image)
        assert (told["width"], told["height"]) == image.size
    assert told == {
        "file": str(path),
        "kind": kind,
        "code": symbol.text,
        "template": f"{'badge' if kind == 'operator' else kind}-50x30",
        "width": 400,
        "height": 240,
        "dpi": 203,
        "substituted": [],
    }
    assert symbol.text.startswith(prefix)
    assert shop.json("label", symbol.text, "--png", str(path)) == [told]


@pytest.mark.feature("D3")
def test_a_short_code_that_several_share_lists_them(shop: Shell) -> None:
    shop.play("1003", "C.RECEIVE", "SHUNT-05", "RACK-A", "R9C-1107", "!key 7", "C.DONE")
    path = shop.folder / "label.png"
    ran = shop.run("label", "R9C-1107", "--png", str(path))
    assert ran.status == 1
    assert ran.out.count("lot R9C-1107 of part") == 2
    assert not path.exists()
    narrowed = shop.run("label", "R9C-1107", "--part", "SHUNT-05", "--png", str(path))
    assert narrowed.status == 0
    assert str(path) in narrowed.out


@pytest.mark.feature("D11")
def test_a_code_too_big_for_its_label_is_refused_and_nothing_is_written(shop: Shell) -> None:
    long = "LOCATION-" + "X" * 90
    (shop.folder / "more.csv").write_text(f"code,name,parent\n{long},Far,\n")
    assert shop.run("import", "locations", str(shop.folder / "more.csv")).status == 0
    path = shop.folder / "label.png"
    ran = shop.run("label", long, "--png", str(path))
    assert ran.status == 1
    assert ran.err.startswith("kiosk: xP5 CODE TOO BIG: This code needs ")
    assert not path.exists()


def test_a_part_has_no_label(shop: Shell) -> None:
    ran = shop.run("label", "PCB-150", "--png", str(shop.folder / "label.png"))
    assert (ran.status, ran.out) == (1, "")
    assert "part PCB-150 has no label of its own" in ran.err


def test_a_voided_unit_has_no_label(shop: Shell) -> None:
    shop.play("1003", "C.RECEIVE", "PCB-150", "RACK-A", "W-NEW", "C.UNDO", "C.DONE")
    ran = shop.run("label", "W-NEW", "--png", str(shop.folder / "label.png"))
    assert ran.status == 1
    assert "W-NEW was voided" in ran.err


def test_a_file_that_cannot_be_written_is_named(shop: Shell, tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "label.png"
    ran = shop.run("label", "PK-0001", "--png", str(path))
    assert ran.status == 1
    assert str(path) in ran.err
    assert "Traceback" not in ran.err


def test_a_character_no_font_has_is_named(shop: Shell) -> None:
    (shop.folder / "more.csv").write_text("code,name,parent\nKYOTO,京都 \U0001f600,\n", "utf-8")
    shop.run("import", "locations", str(shop.folder / "more.csv"))
    ran = shop.run("label", "KYOTO", "--png", str(shop.folder / "label.png"))
    assert ran.status == 0
    assert "No font has \U0001f600; an empty box stands there." in ran.out


@pytest.mark.feature("D5")
def test_another_template_is_drawn_at_its_true_size(shop: Shell) -> None:
    path = shop.folder / "label.png"
    chosen = ("--template", "unit-80", "--dpi", "300", "--png", str(path))
    (told,) = shop.json("label", "PK-0001", *chosen)
    assert (told["template"], told["dpi"], told["width"]) == ("unit-80", 300, 850)
    with Image.open(path) as image:
        assert image.info["dpi"] == pytest.approx((300, 300), abs=0.01)
        assert image.size == (told["width"], told["height"])
    ran = shop.run("label", "PK-0001", "--template", "lot-80", "--png", str(path))
    assert ran.status == 1
    assert "a unit label has no template lot-80; there are unit-50x30, " in ran.err


@pytest.mark.feature("D5")
def test_a_template_of_the_plant_is_used_and_a_bad_one_is_told(shop: Shell) -> None:
    folder = shop.folder / "labels"
    folder.mkdir()
    shipped = (TEMPLATES / "unit-50x30.toml").read_text(encoding="utf-8")
    (folder / "unit-ours.toml").write_text(shipped, encoding="utf-8")
    (folder / "lot-50x30.toml").write_text("kind = 1", encoding="utf-8")
    path = shop.folder / "label.png"
    ran = shop.run("label", "PK-0001", "--template", "unit-ours", "--png", str(path))
    assert ran.status == 0
    assert "lot-50x30.toml: Expected" in ran.err
    assert "unit-ours, 400 × 240 dots at 203 dpi." in ran.out


@pytest.mark.feature("D11")
def test_what_is_too_big_says_where_it_fits(shop: Shell) -> None:
    (shop.folder / "more.csv").write_text(f"code,name,parent\n{'X' * 40},Far,\n")
    shop.run("import", "locations", str(shop.folder / "more.csv"))
    chosen = ("--template", "location-80-bars", "--png", str(shop.folder / "label.png"))
    ran = shop.run("label", "X" * 40, *chosen)
    assert ran.status == 1
    assert "Choose the template location-80." in ran.err


def test_commands_are_drawn_one_by_one_and_as_a_card(shop: Shell) -> None:
    path = shop.folder / "label.png"
    (told,) = shop.json("label", "c.done", "--png", str(path))
    assert (told["kind"], told["code"], told["template"]) == ("command", "C.DONE", "command-50x30")
    (card,) = shop.json("label", "C.*", "--png", str(path))
    assert card["template"] == "command-80"
    with Image.open(path) as image:
        assert {each.text for each in zxingcpp.read_barcodes(image)} == set(Command)


@pytest.mark.feature("D11")
def test_the_card_of_all_commands_is_refused_on_die_cut_labels_with_what_would_fit(
    shop: Shell,
) -> None:
    path = shop.folder / "card.png"
    ran = shop.run("label", "C.*", "--template", "command-50x30", "--png", str(path))
    assert ran.status == 1
    assert "xP5 CODE TOO BIG" in ran.err
    assert re.search(r"This code needs [\d.]+ mm; the label has 30\.", ran.err)
    assert "Choose the template command-58." in ran.err
    assert not path.exists()
