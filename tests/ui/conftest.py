"""Qt without a screen, the shipped fonts, and no Qt warning that goes unseen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_IM_MODULE"] = "none"

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.ui.fonts import load_fonts
from kiosk.ui.look import Look
from tests.ui.floor import look_of

# The offscreen platform says this of every window; it has no window manager to hint at.
HARMLESS = "This plugin does not support propagateSizeHints"


@pytest.hookimpl
def pytest_itemcollected(item: pytest.Item) -> None:
    item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
    item.add_marker(pytest.mark.qt_log_ignore(HARMLESS))


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp: QApplication) -> None:
    """The shipped fonts, which alone make a picture the same everywhere."""
    _ = qapp
    load_fonts()


@pytest.fixture
def look() -> Look:
    """Day, 1280x800 at 10.1 inch, English."""
    return look_of()
