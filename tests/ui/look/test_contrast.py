"""Everything drawn can be read: contrast as WCAG 2.2 measures it, on the ground it stands on.

Body text has 7:1 (1.4.6), large text 4.5:1 (1.4.6: from 24 px, or from 14 pt = 18.66 px bold),
icons 3:1 (1.4.11). A part that is faded because it cannot be used is exempt (1.4.3).
"""

import pytest
from PySide6.QtCore import QRectF

from kiosk.screens.rehearsal import Tray
from kiosk.screens.values import Shown
from tests.ui.look.colours import Rgb, contrast, mixed
from tests.ui.look.drawn import Line, Mark, drawn
from tests.ui.look.scenes import BOTH, LOW, SAMPLES, SMALL, UPRIGHT, Panel
from tests.ui.look.stage import staged

PANELS = [(SMALL, "day"), (SMALL, "night"), (LOW, "day"), (UPRIGHT, "day")]
BODY, LARGE, GRAPHIC = 7.0, 4.5, 3.0
LARGE_PX, LARGE_BOLD_PX, BOLD = 24, 18.66, 600
FADED = 1.0


def needed(line: Line) -> float:
    bold = line.size >= LARGE_BOLD_PX and line.weight >= BOLD
    return LARGE if bold or line.size >= LARGE_PX else BODY


def heart(box: QRectF) -> QRectF:
    """Return the middle of an icon, away from the edge of the disc it may stand on."""
    inset = box.width() * 0.2
    return box.adjusted(inset, inset, -inset, -inset)


def worst(part: Line | Mark, grounds: list[Rgb]) -> float:
    return min(contrast(mixed(part.ink, each, part.opacity), each) for each in grounds)


def illegible(value: Shown | Tray, panel: Panel, theme: str, language: str = "en") -> list[str]:
    """Return what has too little contrast, in words."""
    with staged(value, panel.look(theme, language)) as shown:
        seen = drawn(shown)
    parts: list[tuple[Line | Mark, float, list[Rgb]]] = [
        *((line, needed(line), seen.grounds(line.box)) for line in seen.lines),
        *((mark, GRAPHIC, seen.grounds(heart(mark.box))) for mark in seen.marks),
    ]
    return [
        f"{panel}, {theme}: {part} in {part.ink} has {worst(part, grounds):.2f}:1, not {least}:1"
        for part, least, grounds in parts
        if part.opacity >= FADED and worst(part, grounds) < least
    ]


@pytest.mark.parametrize("sample", SAMPLES)
def test_all_texts_and_icons_of_a_screen_have_their_contrast(sample: str) -> None:
    found = [
        each for panel, theme in PANELS for each in illegible(SAMPLES[sample](), panel, theme)
    ]
    assert not found, "\n".join(found)


@pytest.mark.slow
@pytest.mark.timeout(120)
@pytest.mark.parametrize("theme", BOTH)
def test_a_watermark_takes_no_contrast_from_what_it_lies_over(
    plant: dict[str, Shown], theme: str
) -> None:
    found = [each for page in plant.values() for each in illegible(page, SMALL, theme)]
    assert not found, "\n".join(found)
