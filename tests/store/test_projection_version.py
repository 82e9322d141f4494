"""Projections of another version are made again from the journal when the record is opened."""

from pathlib import Path

from kiosk.app import open_app
from kiosk.settings import Settings
from kiosk.store.driver import connect
from kiosk.store.verify import digest
from tests.play import PUMP_SHOP, open_shop


def test_a_record_with_older_projections_is_folded_again_when_it_is_opened(tmp_path: Path) -> None:
    shop = open_shop(tmp_path, PUMP_SHOP)
    settings = Settings(data_dir=shop.app.settings.data_dir)
    shop.close()
    connection = connect(settings.database)
    cursor = connection.cursor()
    before = digest(cursor)
    cursor.execute("drop table part")
    cursor.execute("create table part (something_older text)")
    cursor.execute("update meta set value = 0 where key = 'projection_version'")
    connection.close()

    open_app(settings).close()

    reopened = connect(settings.database)
    assert digest(reopened.cursor()) == before
    reopened.close()
