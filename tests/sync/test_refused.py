"""Central refuses an entry of this station: what others record is heard all the same."""

import logging

import pytest

from kiosk.domain.link import Link, LinkState
from kiosk.store.writer import Priority
from tests.sync.conftest import NewDock
from tests.sync.docks import Dock

DAMAGES = {
    "another text": "payload = '{}'",
    "no text": "payload = cast(x'ff' as text)",
    "a NUL": "payload = cast(x'7b007d' as text)",
    "no JSON": "envelope = '{'",
}


def damage(dock: Dock, change: str, seq: int) -> None:
    identity = dock.station.identity
    statement = f"update journal set {change} where station_id = ? and seq = ?"  # noqa: S608 a test's
    dock.station.store.submit(
        lambda cursor: cursor.execute(statement, (identity, seq)), Priority.SYNC
    )


def refused(link: Link) -> bool:
    return link.online and link.problem == "central_refuses_entry"


@pytest.mark.expected_log("kiosk.sync.sending", logging.ERROR)
@pytest.mark.feature("O4")
@pytest.mark.feature("O5")
@pytest.mark.parametrize("change", DAMAGES.values(), ids=DAMAGES)
def test_a_station_whose_record_is_damaged_hears_the_others_and_sends_what_is_not(
    new_dock: NewDock, change: str
) -> None:
    sound, hurt = new_dock().start(), new_dock()
    hurt.work(5)
    damage(hurt, change, 4)
    seq = sound.work(3)
    sound.wait_sent()
    hurt.start()
    hurt.wait(refused)
    hurt.wait_heads({sound.station.identity: seq})
    assert (hurt.link.confirmed, hurt.link.unsent) == (3, 2)
    seq = sound.work(2)
    hurt.wait_heads({sound.station.identity: seq})
    assert hurt.link.state is LinkState.CONNECTED
