"""What a refusal to count on names is a way out (xR30); parts without a name are asked for."""

import pytest

from kiosk.importer.report import ImportKind
from tests.play import Shop

PARTS = "part_number,tracking,numbered_by\nMOTOR,serial,ours\nBARE,serial,theirs\n"


@pytest.mark.feature("E11")
@pytest.mark.parametrize("way", ["0099", "C.TYPE\n!key 0099\n!key 0099"])
def test_a_first_number_is_scanned_or_typed_and_counted_on_from_there(
    shop: Shop, way: str
) -> None:
    shop.take(ImportKind.PARTS, PARTS)
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK")
    code, _, text = shop.said("!key 2")
    assert code == "xR30"
    assert "tap TYPE IT and enter it twice" in str(text)
    assert shop.verdicts(way)[-1] == "ok"
    assert shop.verdicts("!key 2") == ["ok"]
    assert [str(row[0]) for row in shop.rows("select serial from unit order by id")] == [
        *("0099", "0100", "0101")
    ]


def test_a_part_without_a_name_is_asked_for_without_a_gap(shop: Shop) -> None:
    shop.take(ImportKind.PARTS, PARTS)
    shop.play("1003\nC.RECEIVE")
    assert shop.said("BARE")[2] == "BARE: where will it go?"
    shop.play("C.CANCEL")
    assert str(shop.said("BARE")[2]).startswith("BARE: ")
