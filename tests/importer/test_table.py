import pytest

from kiosk.importer.rows import FileProblem
from kiosk.importer.table import Table, read_table

WANTED = ("part_number", "name", "tracking")


def table(data: bytes | str) -> Table:
    read = read_table(data.encode() if isinstance(data, str) else data, WANTED)
    assert isinstance(read, Table), read
    return read


def cells(data: bytes | str) -> list[dict[str, str]]:
    return [dict(row.cells) for row in table(data).rows]


def problem(data: bytes) -> str:
    read = read_table(data, WANTED)
    assert isinstance(read, FileProblem)
    return read.reason


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_delimiter_byte_order_mark_and_line_ends_change_nothing(
    delimiter: str, mark: bytes, line_end: str
) -> None:
    text = f"part_number{delimiter}name{line_end}00012{delimiter}Nut{line_end}"
    assert cells(mark + text.encode()) == [{"part_number": "00012", "name": "Nut"}]


def test_a_header_that_holds_the_other_delimiters_is_cut_where_it_gives_known_columns() -> None:
    text = '"a,b,c,d";part_number;name\n1;2;3\n'
    assert cells(text) == [{"a,b,c,d": "1", "part_number": "2", "name": "3"}]


def test_number_like_part_numbers_stay_the_text_they_are() -> None:
    assert [row["part_number"] for row in cells("part_number\n007\n1E5\n3.10\n")] == [
        "007",
        "1E5",
        "3.10",
    ]


def test_rows_carry_the_line_they_start_on_across_quoted_newlines_and_blank_lines() -> None:
    text = 'part_number,name\nA,"two\nlines"\n\nB,x\n,\n"C","y\r\nz"\nD,w\n'
    assert [(row.line, row.cells["part_number"]) for row in table(text).rows] == [
        (2, "A"),
        (5, "B"),
        (7, "C"),
        (9, "D"),
    ]


def test_short_and_long_rows_are_bad_and_the_others_stay() -> None:
    read = table("part_number,name\nA\nB,x\nC,y,z\n")
    assert [row.cells["part_number"] for row in read.rows] == ["B"]
    assert [row.sentence for row in read.bad] == [
        "Line 2: it has 1 cells, the header 2.",
        "Line 4: it has 3 cells, the header 2.",
    ]
    assert read.read == 3


def test_text_behind_a_closing_quote_is_a_bad_row_and_does_not_end_the_file() -> None:
    read = table('part_number,name\nA,"x"y\nB,z\n')
    assert [row.cells["part_number"] for row in read.rows] == ["B"]
    assert [row.line for row in read.bad] == [2]
    assert "closing quotation mark" in read.bad[0].reason


def test_a_quote_that_nothing_closes_is_named_where_it_opens() -> None:
    read = table('part_number,name\nA,x\nB,"y\nC,z\n')
    assert [row.sentence for row in read.bad] == [
        "Line 3: a quotation mark opens a cell and none closes it."
    ]


def test_inches_in_a_cell_without_quotes_are_text() -> None:
    assert cells('part_number,name\nA,1/4" tube\n')[0]["name"] == '1/4" tube'


def test_a_cell_without_end_is_a_bad_row() -> None:
    read = table("part_number,name\nA," + "x" * 200_000 + "\nB,y\n")
    assert [row.reason for row in read.bad] == ["a cell is longer than 131,072 characters"]


def test_a_file_that_is_not_utf_8_is_refused_with_the_byte_and_its_line() -> None:
    assert problem("part_number,name\nA,Größe\n".encode("latin-1")) == (
        "The file is not UTF-8: byte 0xF6 in line 2. Save it as CSV UTF-8"
    )


def test_a_utf_16_file_is_named() -> None:
    assert problem("part_number\nA\n".encode("utf-16")) == (
        "The file is UTF-16. Save it as CSV UTF-8"
    )


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused(data: bytes) -> None:
    assert problem(data) == "The file is empty"


def test_a_column_that_stands_twice_is_refused_with_the_columns_found() -> None:
    assert problem(b"part_number,name,part_number\n1,2,3\n") == (
        'The column "part_number" stands twice in the header; '
        "the file has: part_number, name, part_number"
    )


def test_a_torn_header_is_refused() -> None:
    assert problem(b'"part_number"x,"name"y\nA,B\n').startswith("Line 1, the header, cannot be")
