"""What the disk does not take is told, changes nothing, and blocks until a person answers."""

import pytest

from kiosk.store.driver import connect
from tests.play import Shop


@pytest.mark.expected_log("kiosk.session.session", 40)
def test_a_scan_that_cannot_be_saved_is_told_and_works_again_later(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK")
    connection = connect(shop.app.settings.database)
    cursor = connection.cursor()
    cursor.execute(
        "create trigger full before insert on journal"
        " begin select raise(abort, 'the disk is full'); end"
    )
    assert shop.said("SN-1") == (
        "xS17",
        "CANNOT BE SAVED",
        (
            "The record did not take this: the disk is full. Nothing was changed. What was saved "
            "before is safe. Call a supervisor."
        ),
    )
    cursor.execute("drop trigger full")
    connection.close()
    assert shop.on_hand() == {}
    assert shop.verdicts("SN-1\n!tap retry\nSN-1") == ["xS18", "idle", "ok"]
