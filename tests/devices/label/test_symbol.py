"""Symbols drawn: read back by a decoder, and as large as the tables of the standards say."""

from decimal import Decimal

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.devices.label.symbol import bars, matrix_rows, symbol_image
from kiosk.domain.label_placed import PlacedSymbol
from kiosk.domain.label_symbol import Symbology, code128_values, symbol_size

ASCII = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=40)
DIGITS = st.text("0123456789A", min_size=1, max_size=24)


def drawn(symbology: Symbology, content: str) -> Image.Image:
    size = symbol_size(symbology, content)
    assert size is not None
    module, quiet = 3, size.quiet
    width, height = size.columns * module, size.rows * module or 40
    symbol = PlacedSymbol(
        symbology=symbology,
        content=content,
        version=size.version,
        module=module,
        left=0,
        top=0,
        width=width,
        height=height,
    )
    image = Image.new("L", (width + 2 * quiet * module, height + 2 * quiet * module), 255)
    image.paste(symbol_image(symbol), (quiet * module, quiet * module))
    return image


@pytest.mark.feature("D3")
@given(st.one_of(ASCII, DIGITS), st.sampled_from((Symbology.CODE_128, Symbology.DATA_MATRIX)))
def test_bars_and_data_matrix_read_back_exactly(content: str, symbology: Symbology) -> None:
    (found,) = zxingcpp.read_barcodes(drawn(symbology, content))

    assert found.text == content


@pytest.mark.feature("D11")
@given(st.one_of(ASCII, DIGITS))
def test_symbols_are_as_large_as_the_layout_was_told(content: str) -> None:
    line = symbol_size(Symbology.CODE_128, content)
    square = symbol_size(Symbology.DATA_MATRIX, content)
    assert line is not None
    assert square is not None

    assert len(bars(content)) == line.columns
    assert len(matrix_rows(content, square.version)) == square.columns == square.rows


@given(st.one_of(ASCII, DIGITS))
def test_bars_are_hardly_longer_than_another_writer_makes_them(content: str) -> None:
    made = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.Code128)
    image = zxingcpp.write_barcode_to_image(made, scale=1, add_quiet_zones=False)
    shape = memoryview(image).shape
    assert shape is not None
    assert len(bars(content)) <= shape[1] + 11


def test_digits_go_two_to_a_character() -> None:
    assert code128_values("123456") == (105, 12, 34, 56)
    assert code128_values("12345") == (105, 12, 34, 100, 21)
    assert code128_values("A1234") == (104, 33, 99, 12, 34)
    assert len(code128_values("C.DONE")) == 7


def test_what_no_symbol_holds_has_no_size() -> None:
    assert symbol_size(Symbology.QR, "A" * 3392) is None
    assert symbol_size(Symbology.DATA_MATRIX, "A" * 1559) is None
    assert Decimal(len(bars("A" * 200))) == 11 * 202 + 13
