"""What a label said is one line below the verdict: as many fields as have room, in their order."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.screens.parts import Field
from kiosk.ui.widgets.read_strip import ReadStrip
from tests.ui.floor import LONG_CODE, look_of
from tests.ui.samples import ask, serials
from tests.ui.test_view_ask import view_of as ask_view
from tests.ui.test_view_quantity import SIZES
from tests.ui.test_view_serials import view_of as serials_view

LOT = Field(name="Lot", value="QJ13P")
ORDER = Field(name="Order", value="4500123")
LONG = Field(name="Maker's part number", value=LONG_CODE)


def drawn(strip: ReadStrip, *fields: Field) -> QImage:
    strip.set_read(fields, "from label")
    QApplication.processEvents()
    return strip.grab().toImage()


@pytest.fixture
def strip(qtbot: QtBot) -> ReadStrip:
    made = ReadStrip(look_of())
    qtbot.addWidget(made)
    made.resize(600, made.height())
    return made


def test_it_hides_where_no_label_was_read(strip: ReadStrip) -> None:
    strip.set_read((LOT,), "from label")
    assert not strip.isHidden()
    strip.set_read((), "from label")
    assert strip.isHidden()


@pytest.mark.feature("C17")
def test_a_screen_reader_says_every_field_also_those_without_room(strip: ReadStrip) -> None:
    drawn(strip, LOT, *[LONG] * 5, ORDER)
    assert strip.accessibleName().startswith("from label. Lot. QJ13P.")
    assert strip.accessibleName().endswith("Order. 4500123")


def test_fields_without_room_are_counted_and_not_squeezed_in(strip: ReadStrip) -> None:
    two = drawn(strip, LOT, ORDER)
    three = drawn(strip, LOT, ORDER, LONG, LONG)
    four = drawn(strip, LOT, ORDER, LONG, LONG, LONG)
    assert two != three != four
    lot = (0, 0, 200, strip.height())
    assert two.copy(*lot) == three.copy(*lot) == four.copy(*lot)


def test_one_field_that_is_too_long_keeps_inside(strip: ReadStrip) -> None:
    picture = drawn(strip, Field(name="Lot", value=LONG_CODE * 3))
    edge = {picture.pixel(picture.width() - 6, y) for y in range(12, picture.height() - 12)}
    assert len(edge) == 1


@pytest.mark.parametrize(("size", "diagonal"), SIZES)
def test_it_leaves_whole_rows_to_the_lists_below(
    qtbot: QtBot, size: tuple[int, int], diagonal: float
) -> None:
    look = look_of("day", size, diagonal)
    asking = ask_view(qtbot, look, ask.from_label())
    assert asking.read.isVisible()
    assert asking.rows.list.whole_rows > 1
    receiving = serials_view(qtbot, look, serials.from_label())
    assert receiving.read.isVisible()
    assert receiving.rows.list.whole_rows > 1
