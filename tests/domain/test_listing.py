"""A list of serials: every number of it is taken as it stands, with the line it stands on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.bulk import BadBulk, BulkFault
from kiosk.domain.listing import ListLine, is_written, lines_of


def numbered(text: str) -> list[tuple[int, str]]:
    found = lines_of(text)
    assert not isinstance(found, BadBulk)
    return [(each.number, each.text) for each in found]


@pytest.mark.feature("C9")
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A-1\nA-2", [(1, "A-1"), (2, "A-2")]),
        ("A-1\r\n\r\n A-2 \r\n", [(1, "A-1"), (3, "A-2")]),
        ("A;B,C\tD", [(1, "A"), (2, "B"), (3, "C"), (4, "D")]),
        ("A;B\nC", [(1, "A"), (2, "B"), (3, "C")]),
        ("10-15\n007", [(1, "10-15"), (2, "007")]),
        ('"A"\n"B ""x"""', [(1, "A"), (2, 'B "x"')]),
        ("\ufeffA\nB", [(1, "A"), (2, "B")]),
        ("Part;Serial;Note\nX;A-1;first\nX;;none\nX;A-2", [(2, "A-1"), (4, "A-2")]),
        ('pn,serial\n1,"A,1"', [(2, "A,1")]),
    ],
)
def test_a_list_is_taken_as_it_stands(text: str, found: list[tuple[int, str]]) -> None:
    assert numbered(text) == found


@pytest.mark.parametrize("text", ["", "\n\n", " ; ,", "serial\n"])
def test_a_list_without_a_number_is_none(text: str) -> None:
    assert lines_of(text) == BadBulk("", BulkFault.EMPTY, 1)


def test_a_list_of_more_than_ten_thousand_is_none() -> None:
    found = lines_of("\n".join(str(number) for number in range(10_001)))
    assert found == BadBulk("10000", BulkFault.TOO_MANY, 10_001)


@pytest.mark.feature("A22")
@pytest.mark.parametrize(
    ("text", "grammar"),
    [("10-15", True), ("1,2,45\n", True), ("A;B", False), ("A\tB", False), ("10-15\n20", False)],
)
def test_one_line_with_commas_is_read_by_the_grammar(text: str, *, grammar: bool) -> None:
    assert is_written(text) is grammar


@given(st.text(max_size=200))
def test_any_text_is_a_list_or_none(text: str) -> None:
    found = lines_of(text)
    assert isinstance(found, BadBulk) or all(
        isinstance(each, ListLine) and each.text for each in found
    )
