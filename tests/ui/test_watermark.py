"""The watermark of a rehearsal: on every page, in no tap's way, over no text."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.domain.messages import Tone
from kiosk.screens.parts import Shade
from kiosk.screens.values import HomePage
from kiosk.ui.look import Look
from kiosk.ui.shell import Shell
from kiosk.ui.theme import THEMES, Theme
from kiosk.ui.widgets.tile import Tile
from kiosk.ui.widgets.watermark import Watermark
from tests.ui.floor import look_of
from tests.ui.samples import home

BODY = 7.0
LARGE = 4.5


@pytest.fixture
def shell(qtbot: QtBot, look: Look) -> Shell:
    made = Shell(look)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def picture(shell: Shell) -> QImage:
    return shell.grab().toImage()


def watermark(shell: Shell) -> Watermark:
    return shell.findChildren(Watermark)[0]


def rehearsed(page: HomePage) -> HomePage:
    return replace(page, bar=replace(page.bar, watermark="REHEARSAL"))


@pytest.mark.feature("R15")
def test_a_rehearsal_is_marked_on_every_page_and_the_floor_is_not(shell: Shell) -> None:
    shell.show_page(home.busy())
    assert not watermark(shell).isVisible()
    plain = picture(shell)
    shell.show_page(rehearsed(home.busy()))
    assert watermark(shell).isVisible()
    assert watermark(shell).size() == shell.size()
    assert watermark(shell).accessibleName() == "REHEARSAL"
    marked = picture(shell)
    changed = [
        (x, y)
        for x in range(0, marked.width(), 8)
        for y in range(0, marked.height(), 8)
        if marked.pixel(x, y) != plain.pixel(x, y)
    ]
    assert len(changed) > 0.1 * (marked.width() // 8) * (marked.height() // 8)
    shell.show_page(home.busy())
    assert picture(shell) == plain


@pytest.mark.feature("R15")
def test_a_tap_goes_through_the_watermark(shell: Shell) -> None:
    shell.show_page(rehearsed(home.busy()))
    tile = shell.findChild(Tile, "build")
    assert isinstance(tile, Tile)
    middle = tile.mapTo(shell, QPoint(tile.width() // 2, tile.height() // 2))
    assert shell.childAt(middle) is tile


@pytest.mark.feature("R15")
@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_all_text_keeps_its_contrast_under_the_watermark(theme: Theme) -> None:
    grounds = (theme.card, theme.ground, theme.well)
    body = [(front, ground) for front in (theme.ink, theme.ink2) for ground in grounds]
    large = [
        (theme.soft_text, theme.soft),
        *((theme.shade(each)[2], theme.card) for each in Shade),
        *(theme.shade(each)[:2] for each in Shade),
        *(theme.fill(each) for each in Tone),
    ]
    for one, other in body:
        assert contrast(under(theme, one), under(theme, other)) >= BODY, (one, other)
    for one, other in large:
        assert contrast(under(theme, one), under(theme, other)) >= LARGE, (one, other)


@pytest.mark.feature("R15")
@pytest.mark.parametrize("theme", THEMES)
def test_the_watermark_is_seen_on_cards_and_leaves_text_as_it_is(qtbot: QtBot, theme: str) -> None:
    look = look_of(theme)
    shell = Shell(look)
    qtbot.addWidget(shell)
    shell.show()
    shell.show_page(rehearsed(home.busy()))
    seen = picture(shell)
    everywhere = {seen.pixelColor(x, y).name() for x in range(1280) for y in range(80, 780)}
    tinted = under(look.theme, look.theme.card).name()
    assert tinted in everywhere
    assert tinted != look.theme.card.lower()
    assert look.theme.ink.lower() in everywhere


def under(theme: Theme, name: str) -> QColor:
    """Return a colour as it is seen through the words of the watermark."""
    tint, below = QColor(theme.tint), QColor(name)
    choose = min if theme.name == "day" else max
    return QColor(
        choose(tint.red(), below.red()),
        choose(tint.green(), below.green()),
        choose(tint.blue(), below.blue()),
    )


def luminance(name: QColor) -> float:
    """Return the relative luminance (WCAG 2.2)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (name.redF(), name.greenF(), name.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
