"""Every screen by keyboard alone and for a screen reader: names, roles, Tab to all, Enter acts."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

from kiosk.rehearsal.screens import SCREENS
from kiosk.screens.values import Shown
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.painted import Painted
from kiosk.ui.widgets.touchlist import TouchList
from kiosk.ui.widgets.tree import TouchTree
from tests.ui.look.scenes import SMALL
from tests.ui.look.stage import staged

NAME = QAccessible.Text.Name
MOST_STEPS = 200
KEYS = {
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "Enter on the keypad",
    Qt.Key.Key_Space: "Space",
}

Control = QAbstractButton | TouchList | TouchTree


def controls(shown: QWidget) -> list[Control]:
    """Return the buttons, lists and trees that are shown."""
    found: list[Control] = [*shown.findChildren(QAbstractButton)]
    found += [*shown.findChildren(TouchList), *shown.findChildren(TouchTree)]
    return [each for each in found if each.isVisible()]


def usable(shown: QWidget) -> list[Control]:
    """Return those that do something."""
    reached = Qt.FocusPolicy.TabFocus
    return [each for each in controls(shown) if each.isEnabled() and each.focusPolicy() & reached]


def by_tab(shown: QWidget) -> list[QWidget]:
    """Return what Tab leads to, in its order, until it comes back to the page itself."""
    order: list[QWidget] = []
    QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Tab)
    while not isinstance(shown.focusWidget(), View) and len(order) < MOST_STEPS:
        order.append(shown.focusWidget())
        QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Tab)
    return order


def nameless(shown: QWidget) -> list[str]:
    """Return what a screen reader has no name or another role for."""
    found: list[str] = []
    for each in controls(shown):
        told = QAccessible.queryAccessibleInterface(each)
        roles = {QAccessible.Role.Button, QAccessible.Role.List, QAccessible.Role.Tree}
        if told.role() not in roles or not told.text(NAME).strip():
            found.append(f"{type(each).__name__} {each.objectName()}: {told.role()}")
    for each in shown.findChildren(QAbstractItemView):
        found += _nameless_rows(each) if each.isVisible() else []
    for each in shown.findChildren(Painted):
        if each.isVisible() and not isinstance(each, Card) and not each.accessibleName().strip():
            found.append(type(each).__name__)
    return found


def _nameless_rows(rows: QAbstractItemView) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    model = rows.model()
    texts = [model.index(row, 0).data(role) for row in range(model.rowCount())]
    return [f"row {row} of {rows}" for row, text in enumerate(texts) if not text]


def answers(control: Control, key: Qt.Key) -> bool:
    """Press a key on a control; tell whether it did what a tap does."""
    heard: list[object] = []

    def hear(*said: object) -> None:
        heard.append(said)

    if isinstance(control, QAbstractButton):
        control.clicked.connect(hear)
    else:
        control.chosen.connect(hear)
        control.setCurrentIndex(control.model().index(0, 0))
    QTest.keyClick(control, key)
    return bool(heard)


@pytest.mark.parametrize("name", SCREENS)
def test_everything_has_a_name_and_is_reached_by_tab(
    plant: Mapping[str, Shown], name: str
) -> None:
    with staged(plant[name], SMALL.look()) as shown:
        assert not nameless(shown)
        wanted = usable(shown)
        order = by_tab(shown)
        missed = [each.accessibleName() for each in wanted if each not in order]
        assert wanted or not order
        assert not missed


@pytest.mark.parametrize("name", SCREENS)
def test_enter_does_what_a_tap_does(plant: Mapping[str, Shown], name: str) -> None:
    for key, called in KEYS.items():
        with staged(plant[name], SMALL.look()) as shown:
            for control in usable(shown):
                if not control.isEnabled() or not control.isVisible():
                    continue
                if isinstance(control, TouchTree):
                    continue  # opens and closes nodes instead: tests/ui/test_view_unit.py
                assert answers(control, key), f"{called} on {control.accessibleName()}"


def test_the_foot_comes_last_and_the_focus_goes_with_the_line_of_reading(
    plant: Mapping[str, Shown],
) -> None:
    with staged(plant["home"], SMALL.look()) as shown:
        order = by_tab(shown)
        tops = [each.mapTo(shown, each.rect().topLeft()).y() for each in order]
        foot = max(tops)
        assert tops.index(foot) == len(tops) - tops.count(foot)
        across = [each.mapTo(shown, each.rect().topLeft()).x() for each in order]
        last = across[-tops.count(foot) :]
        assert last == sorted(last)
