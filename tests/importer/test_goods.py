"""Goods out of a CSV file: any bytes give rows or say why not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.importer.read import read_goods_file
from kiosk.importer.report import GOODS, ImportKind
from tests.importer.support import FakeMasterData
from tests.importer.test_properties import HOSTILE, quoted, text_cell

HEADER = "part_number,serial,lot,location,quantity,expiry,supplier"
KINDS = sorted(GOODS, key=lambda kind: kind.value)


def shop() -> FakeMasterData:
    data = FakeMasterData().with_parts("A,serial,", "B,lot,", "C,untracked,m")
    data.imported(ImportKind.LOCATIONS, "code\nDOCK\n")
    return data


@pytest.mark.parametrize("what", KINDS)
@given(data=st.binary(max_size=300), rows=st.lists(st.lists(text_cell, min_size=7, max_size=7)))
def test_any_bytes_give_goods_or_say_why_not(
    what: ImportKind, data: bytes, rows: list[list[str]]
) -> None:
    lines = "\n".join(",".join(quoted(text) for text in row) for row in rows)
    for file in (data, f"{HEADER}\n{lines}\n".encode("utf-8", "replace") + data):
        read = read_goods_file(what, file, mapping=None, reader=shop(), skip_bad=True)
        assert read.report.as_text()
        assert read.report.added == len(read.goods)
        assert not (read.report.problem and read.goods)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_cell_gives_a_report_that_is_safe_to_show(hostile: str) -> None:
    for at in range(7):
        cells = ["C", "", "", "DOCK", "1", "", ""]
        cells[at] = hostile
        row = ",".join(map(quoted, cells))
        file = f"{HEADER}\n{row}\n".encode()
        read = read_goods_file(ImportKind.STOCK, file, mapping=None, reader=shop(), skip_bad=False)
        text = read.report.as_text()
        assert not any(ord(each) < 32 and each != "\n" for each in text)
        assert "\u202e" not in text
