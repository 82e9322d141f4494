"""Drawn labels: read back by a decoder, the same each time, nothing where nothing may be."""

from dataclasses import replace
from itertools import combinations

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageOps
from qrcode import constants
from qrcode.main import QRCode

from kiosk.devices.label.render import LabelRenderer, Rendered, png_bytes, raster_bytes
from kiosk.devices.label.symbol import qr_rows
from kiosk.devices.label.template_faults import BLEED
from kiosk.domain.label_layout import TooBig, fits
from kiosk.domain.label_symbol import QUIET_MODULES
from kiosk.domain.label_template import ASCENT, DESCENT, THOUSAND, TextField
from kiosk.domain.labels import (
    Label,
    Unprintable,
    badge_label,
    location_label,
    lot_label,
    unit_label,
)
from tests.devices.label.samples import LABELS, LOT, TEMPLATES, UNIT, drawn

written = st.sampled_from("ABCXYZ0189-/._ :äÖßgjqŮĢΩ漢")
any_text = st.one_of(st.text(written, max_size=60), st.text(max_size=30))
any_label = st.one_of(
    st.builds(unit_label, st.just(UNIT), part=any_text, serial=any_text, name=any_text),
    st.builds(
        lot_label,
        st.just(LOT),
        part=any_text,
        lot_number=any_text,
        quantity=st.tuples(st.decimals(1, 9_999_999, places=6), st.just("mm²")),
        name=any_text,
    ),
    st.builds(location_label, any_text.filter(bool), name=any_text),
    st.builds(badge_label, any_text.filter(bool), name=any_text, role=st.just("clerk")),
)


def ink(image: Image.Image) -> tuple[int, int, int, int] | None:
    """Return the smallest rectangle around all black."""
    return ImageOps.invert(image.convert("L")).getbbox()


def without_symbol(rendered: Rendered) -> Image.Image:
    (symbol,) = rendered.layout.symbols
    image = rendered.image.copy()
    right, bottom = symbol.left + symbol.width, symbol.top + symbol.height
    image.paste(255, (symbol.left, symbol.top, right, bottom))
    return image


def assert_clear(rendered: Rendered, label: Label) -> None:
    """The quiet zone, the margins and all that is no text's box are white."""
    template, (symbol,) = TEMPLATES[label.template], rendered.layout.symbols
    image = without_symbol(rendered)
    quiet = QUIET_MODULES * symbol.module
    around = (
        symbol.left - quiet,
        symbol.top - quiet,
        symbol.left + symbol.width + quiet,
        symbol.top + symbol.height + quiet,
    )
    assert min(around) >= 0
    assert ink(image.crop(around)) is None
    for text in template.fields:
        box = text.box
        image.paste(
            255, (box.left - BLEED, box.top - BLEED, box.right + BLEED, box.bottom + BLEED)
        )
    assert ink(image) is None
    whole = ink(without_symbol(rendered))
    if whole is not None:
        edge = template.margin - BLEED
        assert min(whole[:2]) >= edge
        assert whole[2] <= template.width - edge
        assert whole[3] <= template.height - edge


@pytest.mark.feature("D3")
def test_the_printed_code_reads_back_exactly(renderer: LabelRenderer, label: Label) -> None:
    found = zxingcpp.read_barcodes(drawn(renderer, label).image.convert("L"))

    assert [(code.text, code.format) for code in found] == [
        (label.code, zxingcpp.BarcodeFormat.QRCode)
    ]


@pytest.mark.feature("D3")
def test_the_short_code_is_the_largest_text_of_a_unit_label(renderer: LabelRenderer) -> None:
    label = LABELS["long serial, long name"]
    assert isinstance(label, Label)
    texts = drawn(renderer, label).layout.texts

    assert max(texts, key=lambda text: text.size).text == "7K3M 9QXA"


def test_the_modules_are_those_of_the_symbol_library(
    renderer: LabelRenderer, label: Label
) -> None:
    rendered = drawn(renderer, label)
    (symbol,) = rendered.layout.symbols
    expected = QRCode(error_correction=constants.ERROR_CORRECT_M, border=0)
    expected.add_data(label.code, optimize=0)

    matrix = expected.get_matrix()
    assert qr_rows(symbol.content, symbol.version) == matrix
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            at = symbol.left + x * symbol.module, symbol.top + y * symbol.module
            module = rendered.image.crop((*at, at[0] + symbol.module, at[1] + symbol.module))
            assert module.getcolors() == [(symbol.module**2, 0 if dark else 255)]


def test_a_label_is_the_same_bytes_each_time(renderer: LabelRenderer, label: Label) -> None:
    first, again = drawn(renderer, label).image, drawn(LabelRenderer(), label).image

    assert raster_bytes(first) == raster_bytes(again)
    assert png_bytes(first, 203) == png_bytes(again, 203)


def test_serial_and_codes_are_never_cut(renderer: LabelRenderer, label: Label) -> None:
    shown = "".join(text.text for text in drawn(renderer, label).layout.texts)
    without_gaps = shown.replace(" ", "")

    assert label.code.replace(" ", "") in without_gaps
    if label.template in {"unit-50x30", "lot-50x30"}:
        assert label.lines[0].value.replace(" ", "") in without_gaps


def test_a_long_description_ends_in_an_ellipsis(renderer: LabelRenderer) -> None:
    label = LABELS["long serial, long name"]
    assert isinstance(label, Label)

    assert any(text.text.endswith("…") for text in drawn(renderer, label).layout.texts)


def test_a_reprint_shows_which_copy_it_is(renderer: LabelRenderer, label: Label) -> None:
    second = drawn(renderer, replace(label, copy=2))

    assert "COPY 2" in {text.text for text in second.layout.texts}
    assert ImageChops.difference(second.image, drawn(renderer, label).image).getbbox()


def test_characters_without_a_glyph_are_drawn_as_boxes_and_named(renderer: LabelRenderer) -> None:
    label = LABELS["no glyphs"]
    assert isinstance(label, Label)
    rendered = drawn(renderer, label)

    assert rendered.substituted == ("\U0001f600",)
    assert_clear(rendered, label)


def test_no_ink_of_two_texts_can_meet(renderer: LabelRenderer, label: Label) -> None:
    boxes = {text.box for text in drawn(renderer, label).layout.texts}

    for one, other in combinations(boxes, 2):
        apart = one.right <= other.left or other.right <= one.left
        assert apart or one.bottom <= other.top or other.bottom <= one.top


def extremes(text: TextField) -> set[int]:
    return {text.min_size, text.size}


@pytest.mark.slow
def test_every_letter_of_the_fonts_stays_inside_its_line(renderer: LabelRenderer) -> None:
    fields = [text for template in TEMPLATES.values() for text in template.fields]
    fields = [text for text in fields if text.size < 60]
    widths = next(iter(TEMPLATES.values())).widths
    for face, size in {(text.face, size) for text in fields for size in extremes(text)}:
        for character in widths[face].advances:
            glyph = renderer._glyph(face, size, character, widths[face])
            left = glyph.left + round(glyph.shift / THOUSAND)
            right = left + glyph.mask.width - widths[face].of(character, size)
            above = -glyph.top - ASCENT * size // THOUSAND
            below = glyph.top + glyph.mask.height - DESCENT * size // THOUSAND
            assert max(above, below, -left, right) <= BLEED, (face, size, character)


@pytest.mark.feature("D11")
@given(any_label)
def test_any_text_gives_a_clean_readable_label_or_a_refusal(
    renderer: LabelRenderer, label: Label | Unprintable
) -> None:
    if isinstance(label, Unprintable):
        return
    template = TEMPLATES[label.template]
    rendered = renderer.render(label, template)

    if isinstance(rendered, TooBig):
        assert rendered == fits(label, template)
        return
    assert fits(label, template) is None
    assert_clear(rendered, label)
    read = zxingcpp.read_barcodes(rendered.image.convert("L"))
    assert [code.text for code in read] == [label.code]
