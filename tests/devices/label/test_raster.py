"""A drawn label as bytes: for the print head, and as a picture of true size."""

from io import BytesIO

import pytest
from PIL import Image

from kiosk.devices.label.render import LabelRenderer, png_bytes, raster_bytes
from kiosk.domain.labels import Label
from tests.devices.label.samples import drawn


def test_the_raster_is_a_bitmap_of_which_one_is_black() -> None:
    image = Image.new("1", (10, 2), 255)
    image.putpixel((0, 0), 0)
    image.putpixel((9, 1), 0)

    assert raster_bytes(image) == b"P4\n10 2\n" + bytes((0x80, 0x00, 0x00, 0x40))


def test_a_raster_read_back_is_the_picture(renderer: LabelRenderer, label: Label) -> None:
    image = drawn(renderer, label).image
    read = Image.open(BytesIO(raster_bytes(image)))

    assert (read.mode, read.size, read.tobytes()) == ("1", (400, 240), image.tobytes())


def test_a_picture_file_knows_its_true_size(renderer: LabelRenderer, label: Label) -> None:
    image = drawn(renderer, label).image
    read = Image.open(BytesIO(png_bytes(image, 203)))

    assert read.tobytes() == image.tobytes()
    assert read.info["dpi"] == pytest.approx((203, 203), abs=0.01)
