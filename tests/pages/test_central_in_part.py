"""The page and the bar while central is there and not every record gets through."""

from dataclasses import replace

import pytest

from kiosk.screens.parts import Shade
from tests.pages.cell import Cell, titles, words
from tests.pages.linking import online
from tests.pages.test_central import last_device, page_of


@pytest.mark.feature("O8")
@pytest.mark.parametrize(
    ("problem", "checked"),
    [
        ("central_refuses_entry", "Records of all stations"),
        ("central_damaged_entry", "All that is known here"),
    ],
)
def test_what_does_not_get_through_is_told(cell: Cell, problem: str, checked: str) -> None:
    page = page_of(cell, replace(online(cell), problem=problem, unsent=2))
    shown = last_device(cell)
    assert (words(shown.word), shown.shade) == ("Connected in part", Shade.CHECK)
    assert page.band is not None
    assert "2 wait" in words(page.band.headline)
    assert "maintains the kiosk" in words(page.band.detail)
    assert titles(page.rows)[0] == checked
