"""The page of a file: its picture keeps its shape and colours; without one it is said why."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kiosk.screens.parts import Action, Picture
from kiosk.screens.values import PicturePage
from kiosk.ui.look import Look
from kiosk.ui.views.picture import PictureView
from tests.ui.floor import LONG_NAME, back, bar

RED, BLUE = b"\xc8\x1e\x1e", b"\x1e\x1e\xc8"


def page(picture: Picture | None, title: str = "photo.jpg") -> PicturePage:
    foot: tuple[Action, ...] = (back(),)
    return PicturePage(
        bar=bar("File"),
        foot=foot,
        title=title,
        picture=picture,
        icon="hourglass",
        told="" if picture else "Fetching …",
        told_sub="" if picture else "The server sends this file. " * 4,
    )


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> PictureView:
    made = PictureView(look)
    qtbot.addWidget(made)
    made.resize(look.metrics.width, look.metrics.height)
    return made


def colours(view: PictureView) -> dict[str, int]:
    """Return how many points of a grid have which colour."""
    shot = view.card.grab().toImage()
    found: dict[str, int] = {}
    for x in range(0, shot.width(), 4):
        for y in range(0, shot.height(), 4):
            name = QColor(shot.pixel(x, y)).name()
            found[name] = found.get(name, 0) + 1
    return found


def test_a_picture_is_shown_in_its_colours_and_keeps_its_shape(view: PictureView) -> None:
    view.show_page(page(Picture(rgb=(RED + BLUE) * 3, width=2, height=3)))
    view.show()
    shown = colours(view)
    assert shown["#c81e1e"] > 500
    assert shown["#1e1ec8"] > 500
    height = view.card.height()
    assert (shown["#c81e1e"] + shown["#1e1ec8"]) * 16 < height * height


def test_without_a_picture_it_is_said_why_and_a_new_one_takes_its_place(view: PictureView) -> None:
    view.show_page(page(None, LONG_NAME))
    view.show()
    told = colours(view)
    assert "#c81e1e" not in told
    assert len(told) > 3
    view.show_page(page(Picture(rgb=RED, width=1, height=1)))
    assert colours(view)["#c81e1e"] > 500
