"""Serial numbers told as runs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.runs import Run, runs


@pytest.mark.parametrize(
    ("numbers", "found"),
    [
        ((), ()),
        (("W-1",), (Run("W-1", "W-1", 1),)),
        (("W-008", "W-009", "W-010"), (Run("W-008", "W-010", 3),)),
        (("W-9", "W-10"), (Run("W-9", "W-9", 1), Run("W-10", "W-10", 1))),
        (("W-1", "W-3", "W-4"), (Run("W-1", "W-1", 1), Run("W-3", "W-4", 2))),
        (("A-1", "B-2"), (Run("A-1", "A-1", 1), Run("B-2", "B-2", 1))),
        (("A", "A", "A1"), (Run("A", "A", 1), Run("A", "A", 1), Run("A1", "A1", 1))),
        (("2", "1"), (Run("2", "2", 1), Run("1", "1", 1))),
    ],
)
def test_numbers_of_one_width_that_follow_each_other_are_one_run(
    numbers: tuple[str, ...], found: tuple[Run, ...]
) -> None:
    assert runs(numbers) == found


@given(st.lists(st.text(alphabet="01289A-", max_size=4)))
def test_no_number_is_lost_or_counted_twice(numbers: list[str]) -> None:
    found = runs(numbers)
    assert sum(each.count for each in found) == len(numbers)
    at = 0
    for each in found:
        assert (each.first, each.last) == (numbers[at], numbers[at + each.count - 1])
        at += each.count
