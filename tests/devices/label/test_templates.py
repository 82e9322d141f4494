"""Template files: what is shipped, what a plant adds, and the faults that are named."""

from pathlib import Path

import pytest

from kiosk.devices.label.templates import BadTemplate, load_templates, read_template
from kiosk.domain.label_symbol import Symbology
from kiosk.domain.label_template import Box, Face, Widths
from kiosk.domain.labels import UNIT_TEMPLATE, LabelKind, TemplateId
from kiosk.resources import TEMPLATES

NO_WIDTHS = dict.fromkeys(Face, Widths({}))
SHIPPED = (TEMPLATES / f"{UNIT_TEMPLATE}.toml").read_text(encoding="utf-8")
MINE = TemplateId("mine")


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / f"{name}.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_template_is_known_by_its_file() -> None:
    templates = load_templates()

    assert all(template.template_id == name for name, template in templates.items())
    assert {path.stem for path in TEMPLATES.glob("*.toml")} == set(templates)


def test_millimetres_become_dots_of_the_print_head() -> None:
    path = TEMPLATES / f"{UNIT_TEMPLATE}.toml"
    template = read_template(path, NO_WIDTHS)

    assert (template.width, template.height, template.dpi) == (400, 240, 203)
    assert template.symbol == Box(left=0, top=0, width=176, height=176)
    assert (template.module, template.min_module) == (6, 4)
    fine = read_template(path, NO_WIDTHS, 300)
    assert (fine.width, fine.height, fine.module) == (591, 354, 9)


@pytest.mark.feature("D5")
def test_a_plant_adds_templates_and_takes_the_place_of_shipped_ones(tmp_path: Path) -> None:
    other = SHIPPED.replace('symbol = "qr"', "").replace("module_mm = 0.75", "module_mm = 0.6", 1)
    written(tmp_path, MINE, other)
    written(tmp_path, UNIT_TEMPLATE, other)
    templates = load_templates(own=tmp_path)

    assert templates[MINE].module == templates[UNIT_TEMPLATE].module == 5
    assert len(templates) == len(load_templates()) + 1
    assert load_templates(own=tmp_path / "none") == load_templates()


@pytest.mark.feature("D5")
def test_a_bad_template_of_the_plant_is_told_and_the_shipped_one_stays(tmp_path: Path) -> None:
    bad = written(tmp_path, UNIT_TEMPLATE, SHIPPED.replace("margin_mm = 1.5", "margin_mm = 9"))
    told: list[BadTemplate] = []

    assert load_templates(own=tmp_path, refuse=told.append) == load_templates()
    assert [each.path for each in told] == [bad]
    with pytest.raises(BadTemplate, match="margins"):
        load_templates(own=tmp_path)


@pytest.mark.feature("D5")
def test_words_with_variables_are_a_text_of_a_template(tmp_path: Path) -> None:
    text = SHIPPED.replace('source = "title"', 'text = "{part}[ rev {revision}]"')
    template = read_template(written(tmp_path, MINE, text), NO_WIDTHS)

    assert template.kind is LabelKind.UNIT
    assert template.symbology is Symbology.QR
    assert template.fields[0].text == "{part}[ rev {revision}]"


@pytest.mark.parametrize(
    ("was", "becomes", "reason"),
    [
        ("height_mm = 30", 'height_mm = "30"', r"Expected `float`"),
        ("height_mm = 30", "height_mm = 30\nscale = 2", r"unknown field `scale`"),
        ("height_mm = 30", "height_mm =", r"[Ii]nvalid"),
        ("height_mm = 30", "height_mm = nan", r"Expected `float` >= 0.0"),
        ("height_mm = 30", "height_mm = inf", r"Expected `float` <= 300.0"),
        ("height_mm = 30", "height_mm = 500000", r"Expected `float` <= 300.0"),
        ("height_mm = 30", "height_mm = 30\nas_needed = true", r"a die-cut label cannot be as"),
        ('stock = "50x30"', 'stock = "40"', r"stock is none of 50x30, 58, 80"),
        ('kind = "unit"', 'kind = "lot"', r"serial_caption is nothing that a lot label says"),
        ("min_module_mm = 0.5", 'symbol = "code128"\nmin_module_mm = 0.1', r"under 2 dots"),
        ('source = "title"', 'text = "{colour}"', r"has no variable {colour}; there are code, co"),
        ('source = "title"', 'text = "{part"', r"has a { without its partner"),
        ('source = "title"', 'text = "{part}]"', r"has a ] without its partner"),
        ('source = "title"', "", r"text is empty: give a source or a text"),
        ('source = "title"', 'source = "title"\ntext = "{part}"', r"both a source and a text"),
        ('source = "copy"', 'source = "code"', r"no text with the source copy"),
        ("margin_mm = 1.5", "margin_mm = 3", r"stands out of the margins"),
        ("[0, 0, 22, 22]", "[0, 0, 22, 31]", r"the symbol stands out of the label"),
        ("[0, 0, 22, 22]", "[0, 0, 23, 22]", r"title stands in the symbol's square"),
        ("min_module_mm = 0.5", "min_module_mm = 0.9", r"min_module_mm is not between"),
        ("min_size_mm = 1.75", "min_size_mm = 9", r"title has a smallest size"),
        ("lines = 2", "lines = 0", r"title has no lines"),
        ("lines = 2", "lines = 5", r"title has no height for 5 lines"),
        ("[22.5, 7.5, 26, 5.5]", "[22.5, 7, 26, 5.5]", r"title and name overlap"),
    ],
)
def test_a_faulty_template_is_refused_with_file_and_reason(
    tmp_path: Path, was: str, becomes: str, reason: str
) -> None:
    path = tmp_path / "mine.toml"
    assert was in SHIPPED
    path.write_text(SHIPPED.replace(was, becomes, 1), encoding="utf-8")

    with pytest.raises(BadTemplate, match=rf"mine\.toml: .*{reason}"):
        read_template(path, NO_WIDTHS)
