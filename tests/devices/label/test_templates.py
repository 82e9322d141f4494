"""Template files: what is shipped, and the faults that are named."""

from pathlib import Path

import pytest

from kiosk.devices.label.templates import BadTemplate, load_templates, read_template
from kiosk.domain.label_template import Box, Face, Source, Widths
from kiosk.domain.labels import (
    BADGE_TEMPLATE,
    LOCATION_TEMPLATE,
    LOT_TEMPLATE,
    UNIT_TEMPLATE,
)
from kiosk.resources import TEMPLATES

NO_WIDTHS = dict.fromkeys(Face, Widths({}))
SHIPPED = (TEMPLATES / f"{UNIT_TEMPLATE}.toml").read_text(encoding="utf-8")


def test_a_template_for_each_kind_of_label_is_shipped() -> None:
    templates = load_templates()

    assert set(templates) == {UNIT_TEMPLATE, LOT_TEMPLATE, LOCATION_TEMPLATE, BADGE_TEMPLATE}
    assert all(template.template_id == name for name, template in templates.items())


def test_millimetres_become_dots_of_the_print_head() -> None:
    template = read_template(TEMPLATES / f"{UNIT_TEMPLATE}.toml", NO_WIDTHS)

    assert (template.width, template.height, template.dpi) == (400, 240, 203)
    assert template.symbol == Box(left=0, top=0, width=176, height=176)


def test_every_shipped_template_shows_that_a_label_is_a_copy() -> None:
    for template in load_templates().values():
        assert Source.COPY in {text.source for text in template.fields}


@pytest.mark.parametrize(
    ("was", "becomes", "reason"),
    [
        ("dpi = 203", 'dpi = "203"', r"Expected `int`"),
        ("dpi = 203", "dpi = 203\nscale = 2", r"unknown field `scale`"),
        ("dpi = 203", "dpi =", r"[Ii]nvalid"),
        ("margin_mm = 1.5", "margin_mm = 3", r"stands out of the margins"),
        ("side_mm = 22", "side_mm = 31", r"the symbol stands out of the label"),
        ("side_mm = 22", "side_mm = 23", r"title stands in the symbol's square"),
        ("min_module_dots = 4", "min_module_dots = 7", r"min_module_dots is not between"),
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
