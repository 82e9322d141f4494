"""The stock of the InvenTree demo as opening stock: what is taken, and what is not, and why."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.importer.report import ImportKind, ImportReport
from kiosk.store.importing import ImportFile, import_into
from tests.importer.support import map_file
from tests.play import Shop, open_shop

DATA = Path(__file__).parents[3] / "shared" / "data" / "inventree-demo"

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="../shared/data is not here")

ROWS = 1106
LEFT_OUT = {
    "inside another item": 28,
    "at no location": 18,
    "being built": 21,
    "at a customer": 14,
    "sold": 2,
}
ADDED_UP = 228
NO_LOT, NO_SERIAL, MANY = 146, 7, 7
"""Rows that nothing can be made of: lots without a batch; serial parts without a serial, which
have more than one piece a row, too."""

SHARED = 43
"""Rows whose serial another part has too: refused where a serial is unique in all the plant."""


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = open_shop(tmp_path)
    for kind in ("locations", "parts"):
        report = taken(made, kind)
        assert (report.bad, report.problem) == ((), "")
    yield made
    made.close()


def taken(shop: Shop, kind: str, **options: bool) -> ImportReport:
    file = ImportFile(
        kind=ImportKind(kind),
        data=(DATA / f"{kind}.csv").read_bytes(),
        mapping=map_file(f"inventree-{kind}"),
        **options,
    )
    return import_into(shop.app.store, file, "admin:test")


def reasons(report: ImportReport) -> Counter[str]:
    return Counter(re.split(r"[;:]| \d", each.reason)[0] for each in report.bad)


def test_all_that_can_lie_at_a_location_is_taken_where_serials_are_unique_in_their_part(
    shop: Shop,
) -> None:
    shop.policy("serial_scope", "part")
    report = taken(shop, "stock", check=True, skip_bad=True)
    assert report.read == ROWS
    assert {reason: len(lines) for reason, lines in report.skip_reasons} == LEFT_OUT
    assert [each.added_up for each in report.repeats] == [True] * ADDED_UP
    assert reasons(report) == {
        "lot is empty": NO_LOT,
        "serial is empty": NO_SERIAL,
        "ONE SERIAL, ONE UNIT": MANY,
    }
    assert shop.changes() == []
    assert taken(shop, "stock").refused
    assert shop.changes() == []
    report = taken(shop, "stock", skip_bad=True)
    bad_rows = len({each.line for each in report.bad})
    assert report.added == ROWS - sum(LEFT_OUT.values()) - ADDED_UP - bad_rows == 642
    assert Counter(shop.changes()) == {
        "unit_received": 232,
        "lot_received": 387,
        "stock_received": 23,
    }
    again = taken(shop, "stock", skip_bad=True)
    assert (again.added, again.unchanged) == (0, 642)
    assert all(total == 0 for total in shop.sums().values())


def test_serials_that_parts_share_are_listed_with_both_lines_where_the_plant_has_one_of_each(
    shop: Shop,
) -> None:
    report = taken(shop, "stock", skip_bad=True)
    shared = [each for each in report.bad if "has the same with another" in each.reason]
    assert len(shared) == SHARED
    assert all(
        re.match(r"line \d+ has the same with another part_number", each.reason) for each in shared
    )
    assert report.added == 642 - SHARED
