import random
import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.importer.designators import designators
from kiosk.importer.mapping_file import parse_mapping
from kiosk.importer.read import read_import
from kiosk.importer.report import GOODS, ImportKind
from tests.importer.support import FakeMasterData

HEADERS = {
    ImportKind.PARTS: "part_number,revision,name,tracking,unit,expires_days,category,family",
    ImportKind.BOM: (
        "parent,component,quantity,unit,find_number,reference_designators,optional,substitutes"
    ),
    ImportKind.LOCATIONS: "code,name,parent",
    ImportKind.OPERATIONS: "code,name,task,create_new,use_existing",
    ImportKind.OPERATORS: "badge,name,role",
    ImportKind.CATEGORIES: "code,name,strategy",
    ImportKind.SCHEMES: "name,pattern,letter_case,validates,note",
    ImportKind.RULES: "code,action,title,message,part_number,serial,place,role,lift",
    ImportKind.ORDERS: (
        "order,line,part_number,quantity,unit,supplier,supplier_part,expected_date"
    ),
    ImportKind.ANNOUNCED: "order,line,part_number,serial,notice,lot",
}
MASTER = [each for each in ImportKind if each not in GOODS]
HOSTILE = [
    "",
    "\x00",
    "\x1b[2J",
    "\u202eevil",
    "\ufeff",
    "a\u200bb",
    "x" * 10_000,
    "," * 10_000,
    '"' * 9_999,
    "R1-R999999",
    "=cmd|'/c calc'!A1",
    "\ud7ff\U0010ffff",
    "{seq" * 500,
    "1e999999",
    "\uff19\uff19",
    "C.DONE",
]
cell = st.sampled_from(["A", "B", "C", "lot", "serial", "ea", "m", "1", "0.5", "clerk", *HOSTILE])
text_cell = cell | st.text(max_size=20)


def quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def shop() -> FakeMasterData:
    return FakeMasterData().with_parts("A,serial,", "B,lot,", "C,untracked,m")


@pytest.mark.parametrize("what", MASTER)
@given(data=st.binary(max_size=300), with_header=st.booleans(), skip_bad=st.booleans())
@example(data=b"\xff\xfea\x00", with_header=False, skip_bad=True)
@example(data=b"\x00,\x00\n", with_header=True, skip_bad=True)
@example(data=b'"', with_header=True, skip_bad=False)
def test_any_bytes_give_a_report(
    what: ImportKind,
    data: bytes,
    with_header: bool,  # noqa: FBT001 - Hypothesis fills it by name
    skip_bad: bool,  # noqa: FBT001
) -> None:
    file = HEADERS[what].encode() + b"\n" + data if with_header else data
    result = read_import(what, file, mapping=None, reader=shop(), skip_bad=skip_bad)
    assert result.report.as_text()
    assert result.report.as_json()["imported"] is not result.report.refused
    assert not (result.report.refused and (result.facts or result.operators))


@pytest.mark.slow
@pytest.mark.parametrize("what", MASTER)
@given(rows=st.lists(st.lists(text_cell, min_size=8, max_size=8), max_size=6))
def test_a_file_imported_twice_gives_nothing_the_second_time(
    what: ImportKind, rows: list[list[str]]
) -> None:
    width = HEADERS[what].count(",") + 1
    lines = [",".join(quoted(text) for text in row[:width]) for row in rows]
    file = "\n".join((HEADERS[what], *lines)).encode("utf-8", "replace")
    data = shop()
    data.imported(what, file, skip_bad=True)
    again = data.imported(what, file, skip_bad=True)
    assert again.facts == ()
    assert again.operators == ()


@pytest.mark.slow
@given(
    names=st.lists(
        st.text(string.ascii_letters + "äß,;\"'/ ", min_size=1, max_size=8),
        min_size=1,
        max_size=12,
    ),
    parents=st.lists(st.integers(0, 30), min_size=12, max_size=12),
    seed=st.integers(0, 1000),
)
def test_the_order_of_the_rows_changes_no_part_and_no_location(
    names: list[str], parents: list[int], seed: int
) -> None:
    parts = [f"{quoted(name)},lot" for name in names]
    places = [
        f"{quoted(name)},{quoted(names[parent] if parent < place else '')}"
        for place, (name, parent) in enumerate(zip(names, parents, strict=False))
    ]
    for what, header, lines in (
        (ImportKind.PARTS, "part_number,tracking", parts),
        (ImportKind.LOCATIONS, "code,parent", places),
    ):
        shuffled = lines.copy()
        random.Random(seed).shuffle(shuffled)  # noqa: S311 - a shuffle, no secret
        one = FakeMasterData().imported(what, "\n".join((header, *lines)))
        other = FakeMasterData().imported(what, "\n".join((header, *shuffled)))
        assert set(one.facts) == set(other.facts)


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("what", MASTER)
def test_a_hostile_cell_in_any_column_gives_a_report_that_is_safe_to_show(
    what: ImportKind, hostile: str
) -> None:
    columns = HEADERS[what].split(",")
    for at in range(len(columns)):
        row = ",".join(quoted(hostile if at == place else "A") for place in range(len(columns)))
        result = read_import(
            what,
            f"{HEADERS[what]}\n{row}\n".encode(),
            mapping=None,
            reader=shop(),
            skip_bad=False,
        )
        shown = result.report.as_text()
        assert not any(ord(character) < ord(" ") for character in shown.replace("\n", ""))
        assert "\u202e" not in shown


@given(text=st.text())
def test_any_text_is_a_map_or_an_error(text: str) -> None:
    parse_mapping(text)


@given(text=st.text("R1290-\u2013 ,;A", max_size=30))
def test_any_text_is_a_list_of_designators_or_a_reason(text: str) -> None:
    names = designators(text)
    if isinstance(names, tuple):
        assert len(set(names)) == len(names)
