"""Every shipped template at both resolutions: readable, inside its margins, apart."""

from dataclasses import replace
from itertools import combinations

import pytest
import zxingcpp
from PIL import Image, ImageOps

from kiosk.devices.label.render import LabelRenderer, Rendered
from kiosk.devices.label.template_faults import BLEED
from kiosk.devices.label.templates import load_templates
from kiosk.domain.codes.code import Command
from kiosk.domain.label_cards import command_card
from kiosk.domain.label_layout import TooBig, fits
from kiosk.domain.label_symbol import Symbology
from kiosk.domain.label_template import Source, Template
from kiosk.domain.labels import Label, LabelKind, LabelLine, LineName, TemplateId
from tests.devices.label.kinds import labels

ALL = {dpi: load_templates(dpi=dpi) for dpi in (203, 300)}
EACH = [pytest.param(each, id=f"{name}@{dpi}") for dpi in ALL for name, each in ALL[dpi].items()]
SIZES = range(3)
FORMATS = {
    Symbology.QR: zxingcpp.BarcodeFormat.QRCode,
    Symbology.CODE_128: zxingcpp.BarcodeFormat.Code128,
    Symbology.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
}
LEAST_MM = 1.2
"""The least em of any text; of a code that can be typed 1.25 mm, of which capitals are 0.8 mm."""


def drawn(renderer: LabelRenderer, template: Template, label: Label) -> Rendered:
    rendered = renderer.render(replace(label, template=template.template_id), template)
    assert isinstance(rendered, Rendered)
    return rendered


def ink(image: Image.Image) -> tuple[int, int, int, int] | None:
    return ImageOps.invert(image.convert("L")).getbbox()


@pytest.mark.feature("D2")
@pytest.mark.feature("D3")
@pytest.mark.feature("D5")
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("template", EACH)
def test_the_symbol_reads_back_to_the_code(
    renderer: LabelRenderer, template: Template, size: int
) -> None:
    label = labels(template.kind)[size]
    rendered = drawn(renderer, template, label)
    found = zxingcpp.read_barcodes(rendered.image.convert("L"))

    assert [(each.text, each.format) for each in found] == [
        (label.code, FORMATS[template.symbology])
    ]


@pytest.mark.feature("D5")
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("template", EACH)
def test_all_ink_is_inside_the_margins_and_in_its_own_box(
    renderer: LabelRenderer, template: Template, size: int
) -> None:
    rendered = drawn(renderer, template, labels(template.kind)[size])
    (symbol,) = rendered.layout.symbols
    image = rendered.image.copy()
    at = (symbol.left, symbol.top, symbol.left + symbol.width, symbol.top + symbol.height)
    image.paste(255, at)

    room = template.symbol
    bottom = min(room.bottom, image.height)
    assert ink(image.crop((room.left, room.top, room.right, bottom))) is None
    whole = ink(image)
    assert whole is not None
    edge = template.margin - BLEED - 1
    assert min(whole[:2]) >= edge
    assert whole[2] <= template.width - edge
    assert whole[3] <= image.height - edge
    for text in template.fields:
        box = text.box
        around = (box.left - BLEED, box.top - BLEED, box.right + BLEED, box.bottom + BLEED)
        image.paste(255, around)
    assert ink(image) is None
    boxes = {text.box for text in rendered.layout.texts}
    for one, other in combinations(boxes, 2):
        apart = one.right <= other.left or other.right <= one.left
        assert apart or one.bottom <= other.top or other.bottom <= one.top


@pytest.mark.feature("D9")
@pytest.mark.parametrize("template", EACH)
def test_a_reprint_is_marked_white_on_black_and_large_enough_to_see(
    renderer: LabelRenderer, template: Template
) -> None:
    rendered = drawn(renderer, template, labels(template.kind)[2])
    (mark,) = [text for text in rendered.layout.texts if text.text.startswith("COPY")]

    assert mark.text == "COPY 12"
    assert mark.size / template.dpi * 25.4 >= 1.7
    width = template.widths[mark.face].of(mark.text, mark.size)
    capitals = mark.size * 2 // 3
    plate = rendered.image.crop(
        (mark.left, mark.baseline - capitals, mark.left + width, mark.baseline)
    )
    black = plate.convert("L").histogram()[0]
    assert black > plate.width * plate.height / 2


@pytest.mark.parametrize("template", EACH)
def test_no_text_is_too_small_to_read(template: Template) -> None:
    least = min(text.min_size for text in template.fields)

    assert least / template.dpi * 25.4 >= LEAST_MM


@pytest.mark.feature("D11")
@pytest.mark.parametrize("template", EACH)
def test_a_label_too_long_for_a_template_is_refused_before_it_is_drawn(
    renderer: LabelRenderer, template: Template
) -> None:
    usual = labels(template.kind)[1]
    long = replace(usual, title="W" * 400)
    if template.kind is LabelKind.OPERATOR:  # whose name may be cut
        long = replace(usual, lines=(LabelLine(name=LineName.ROLE, value="W" * 400),))
    code = replace(usual, code="P." + "W" * 4000)

    for label in (long, code):
        refused = renderer.render(label, template)
        assert isinstance(refused, TooBig)
        assert refused == fits(label, template)
        assert refused.needed_mm > refused.available_mm


@pytest.mark.parametrize("template", EACH)
def test_a_roll_is_cut_behind_the_last_ink_and_die_cut_stock_is_whole(
    renderer: LabelRenderer, template: Template
) -> None:
    rendered = drawn(renderer, template, labels(template.kind)[0])

    if not template.as_needed:
        assert rendered.image.size == (template.width, template.height)
        return
    assert rendered.image.height < template.height
    bounds = ink(rendered.image)
    assert bounds is not None
    assert rendered.image.height - bounds[3] < 6 / 25.4 * template.dpi


@pytest.mark.parametrize("dpi", ALL)
def test_the_card_has_each_command_once(renderer: LabelRenderer, dpi: int) -> None:
    card = command_card({word: word.name.title() for word in Command})
    assert isinstance(card, Label)
    template = ALL[dpi][TemplateId("command-80")]
    rendered = renderer.render(card, template)

    assert isinstance(rendered, Rendered)
    found = [each.text for each in zxingcpp.read_barcodes(rendered.image.convert("L"))]
    assert sorted(found) == sorted(Command)
    assert fits(card, template) is None


def test_every_kind_has_a_template_for_every_stock() -> None:
    for templates in ALL.values():
        there = {(each.kind, each.stock) for each in templates.values()}
        assert len(there) == 6 * 3
        assert all(Source.COPY in {f.source for f in each.fields} for each in templates.values())
