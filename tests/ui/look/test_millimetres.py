"""Everything that is tapped is large enough for a glove on every panel, and apart from the rest.

15 mm both ways, keys of the keypad 19 mm, 2 mm between two targets (UI.md, section D, after
MIL-STD-1472E), as pixels of the panel's real diagonal. The tray beside a rehearsal is for a mouse.
"""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

from kiosk.ui.metrics import GAP_MM, KEY_MM, TARGET_MM, Metrics
from kiosk.ui.widgets.keypad import KeypadKey
from kiosk.ui.widgets.rail import Rail
from kiosk.ui.widgets.touchlist import TouchList
from kiosk.ui.widgets.tree import TouchTree
from tests.ui.look.scenes import LOW, PAGES, PANELS, SAMPLES, Panel
from tests.ui.look.stage import staged

ROUNDING = 1
"""Pixels by which a layout may share out less."""
LOW_RAIL_MM = 9.0
"""On a panel of 600 lines the buttons of a rail give way, so that the foot keeps its size."""


def place(part: QWidget, shown: QWidget) -> QRect:
    return QRect(part.mapTo(shown, QPoint(0, 0)), part.size())


def least_mm(button: QAbstractButton, panel: Panel) -> float:
    if isinstance(button, KeypadKey):
        return KEY_MM
    if panel == LOW and isinstance(button.parent(), Rail):
        return LOW_RAIL_MM
    return TARGET_MM


def buttons(shown: QWidget) -> list[QAbstractButton]:
    """Return what can be tapped; nothing of what is scrolled out of sight."""
    found = shown.findChildren(QAbstractButton)
    return [
        each
        for each in found
        if each.isVisible() and each.isEnabled() and not each.visibleRegion().isEmpty()
    ]


def small_buttons(shown: QWidget, panel: Panel, metrics: Metrics) -> list[str]:
    return [
        f"{panel}: {each.accessibleName()} is {each.width() / metrics.px_per_mm:.1f} × "
        f"{each.height() / metrics.px_per_mm:.1f} mm, not {least_mm(each, panel)}"
        for each in buttons(shown)
        if min(each.width(), each.height()) + ROUNDING < least_mm(each, panel) * metrics.px_per_mm
    ]


def small_rows(shown: QWidget, panel: Panel, metrics: Metrics) -> list[str]:
    """Return the lists and trees whose rows can be tapped and are too low."""
    lists = [*shown.findChildren(TouchList), *shown.findChildren(TouchTree)]
    found: list[str] = []
    for each in lists:
        first = each.model().index(0, 0)
        high = each.visualRect(first).height() / metrics.px_per_mm
        if each.isVisible() and first.isValid() and _tappable(each) and high < TARGET_MM:
            found.append(f"{panel}: rows of {each.accessibleName()} are {high:.1f} mm high")
    return found


def _tappable(rows: QAbstractItemView) -> bool:
    return rows.focusPolicy() is not rows.focusPolicy().NoFocus


def crowded(shown: QWidget, panel: Panel, metrics: Metrics) -> list[str]:
    """Return the pairs of buttons that lie on each other or too near."""
    least = GAP_MM * metrics.px_per_mm - ROUNDING
    found: list[str] = []
    for one, other in combinations(buttons(shown), 2):
        first, second = place(one, shown), place(other, shown)
        across = max(first.left(), second.left()) - min(first.right(), second.right()) - 1
        down = max(first.top(), second.top()) - min(first.bottom(), second.bottom()) - 1
        if max(across, down) < least:
            names = f"{one.accessibleName()} and {other.accessibleName()}"
            found.append(f"{panel}: {names} are {max(across, down)} px apart")
    return found


@pytest.mark.parametrize("sample", PAGES)
def test_what_is_tapped_is_large_enough_for_a_glove(sample: str) -> None:
    found: list[str] = []
    for panel in PANELS:
        look = panel.look()
        with staged(SAMPLES[sample](), look) as shown:
            found += small_buttons(shown, panel, look.metrics)
            found += small_rows(shown, panel, look.metrics)
            found += crowded(shown, panel, look.metrics)
            found += [
                f"{panel}: {each.accessibleName()} leaves the window"
                for each in buttons(shown)
                if not shown.rect().contains(place(each, shown))
            ]
    assert not found, "\n".join(found)
