"""What is written can be read to its end: on every panel, in German, and 40 % longer.

A name goes on two lines, then shrinks, then loses its end; a code shrinks, then loses its middle
(UI.md, rulings). Nothing else is ever cut: no caption, no title, no button, no sentence.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from itertools import combinations

import pytest
from PySide6.QtGui import QRawFont

from kiosk.domain.messages import Phrase
from kiosk.screens.rehearsal import Tray
from kiosk.screens.values import Shown
from kiosk.ui.fonts import font
from kiosk.ui.lettering import SMALLEST
from kiosk.ui.metrics import SMALLEST_TEXT
from tests.ui.look.drawn import Line, lines_of
from tests.ui.look.scenes import LOW, PANELS, SAMPLES, SMALL, UPRIGHT, Panel
from tests.ui.look.stage import staged
from tests.ui.samples import serials

_ISOLATES = range(0x2066, 0x206A)


def lines_on(value: Shown | Tray, panel: Panel, language: str = "en") -> list[Line]:
    with staged(value, panel.look(language=language)) as shown:
        return lines_of(shown)


def cut(lines: Iterable[Line], *, long: bool = False) -> list[str]:
    """Return the lines that are cut though they must not be.

    `long` texts are there to be cut: codes in their middle, names after their second line at a
    size they may shrink to, and the one line of the bar on top.
    """
    return [
        str(line)
        for line in lines
        if line.is_cut and not _is_path(line) and not (long and _may_be_cut(line))
    ]


def _is_path(line: Line) -> bool:
    """Whether it is the folder of this very test, which is as deep as the machine makes it."""
    return isinstance(line.text, str) and line.text.startswith("/")


def _may_be_cut(line: Line) -> bool:
    if line.how == "code":
        return line.shown[0] == line.said[0] and line.shown[-1] == line.said[-1]
    return not isinstance(line.text, Phrase)


def small(lines: Iterable[Line]) -> list[str]:
    return [str(line) for line in lines if line.size < SMALLEST - 0.5]


def outside(lines: Iterable[Line]) -> list[str]:
    """Return the lines with letters beyond the widget or the cell they belong to."""
    return [str(each) for each in lines if not each.area.adjusted(-1, -1, 1, 1).contains(each.box)]


def on_each_other(lines: Iterable[Line]) -> list[str]:
    found: list[str] = []
    for one, other in combinations(lines, 2):
        common = one.box.intersected(other.box)
        if min(common.width(), common.height()) > 1:
            found.append(f"{one} and {other}")
    return found


def strange(lines: Iterable[Line]) -> list[str]:
    """Return what another font would have to stand in for."""
    return [
        f"{letter} of {line}"
        for line in lines
        for letter in set(line.shown) - {" "}
        if ord(letter) not in _ISOLATES and not _is_shipped(letter, line.weight)
    ]


@cache
def _is_shipped(letter: str, weight: int) -> bool:
    return QRawFont.fromFont(font(20, weight)).supportsCharacter(ord(letter))


@pytest.mark.parametrize("sample", SAMPLES)
def test_all_texts_of_a_screen_fit(sample: str) -> None:
    found: list[str] = []
    for panel in PANELS:
        lines = lines_on(SAMPLES[sample](), panel)
        faults = cut(lines, long=_is_long(sample, panel))
        faults += small(lines) + outside(lines) + on_each_other(lines) + strange(lines)
        found += [f"{panel}: {fault}" for fault in faults]
    assert not found, "\n".join(found)


def _is_long(sample: str, panel: Panel) -> bool:
    """Whether a sample is there to show what becomes of names and codes without an end."""
    return "long" in sample or sample in LONG or (panel == UPRIGHT and sample in LONG_UPRIGHT)


LONG = {"unit.inside_deep", "scan_test.supplier", "teach.many"}
LONG_UPRIGHT = {
    *("home.refused", "unit.refused", "unit.inside_one"),
    *("scan_test.good", "scan_test.german_keyboard"),
}
"""Samples with a code of 40 letters, or a name of 60, among usual ones."""


def test_the_smallest_text_is_one_number() -> None:
    assert SMALLEST == SMALLEST_TEXT


@pytest.mark.parametrize("number", [999, 1_000, 9_999, 10_000, 99_999])
def test_the_number_of_a_unit_is_never_cut(number: int) -> None:
    page = replace(
        serials.usual(), rows=tuple(replace(each, number=number) for each in serials.usual().rows)
    )
    for panel in PANELS:
        lines = [line for line in lines_on(page, panel) if line.text == str(number)]
        assert len(lines) == len(page.rows)
        assert not cut(lines) + small(lines) + outside(lines)


@pytest.mark.slow
@pytest.mark.timeout(120)  # the first one makes every page of the plant
@pytest.mark.parametrize("language", ["de", "rtl"])
@pytest.mark.parametrize("panel", [SMALL, LOW, UPRIGHT], ids=str)
def test_no_text_of_the_catalogue_is_cut(
    plant: Mapping[str, Shown], panel: Panel, language: str
) -> None:
    """German is the longest language there is; English is tried laid out from right to left."""
    found = _faults(plant, panel, language)
    assert not found, "\n".join(found)


def _faults(plant: Mapping[str, Shown], panel: Panel, language: str) -> list[str]:
    found: list[str] = []
    for name, page in plant.items():
        lines = lines_on(page, panel, language)
        faults = cut(lines) + small(lines) + outside(lines) + on_each_other(lines)
        found += [f"{name}, {panel}: {fault}" for fault in faults + strange(lines)]
    return found


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_captions_have_room_for_40_percent_more(plant: Mapping[str, Shown]) -> None:
    """Those without a name or number in them: captions, titles, buttons and plain sentences."""
    found: list[str] = []
    for name, page in plant.items():
        lines = lines_on(page, SMALL, "pseudo")
        fixed = [each for each in lines if isinstance(each.text, Phrase) and not each.text.args]
        found += [f"{name}: {fault}" for fault in cut(fixed) + outside(lines)]
    assert not found, "\n".join(found)
