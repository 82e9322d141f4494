"""A new station and a large journal: filled beside the record, verified, put in place whole."""

from collections.abc import Iterator

import pytest

from kiosk.store.bootstrap import LOADING, Loading, NotLoadedError
from kiosk.store.swapping import BEFORE
from kiosk.store.verify import refold, verify
from kiosk.sync import bootstrap
from kiosk.sync.bootstrap import fill
from kiosk.sync.connecting import Connection, connect
from tests.central.servers import CentralDatabase
from tests.store.rate import fill_record
from tests.sync.conftest import NewDock
from tests.sync.docks import Dock

ENTRIES = 2000


@pytest.fixture
def source(new_dock: NewDock) -> Dock:
    """Return a dock whose journal, worth a bootstrap, is at central."""
    dock = new_dock()
    fill_record(dock.station, ENTRIES)
    dock.start()
    dock.wait_sent()
    return dock


@pytest.fixture
def fresh(new_dock: NewDock, source: Dock) -> Dock:
    """Return a dock that just enrolled, with a few entries of its own, and is closed."""
    del source
    dock = new_dock()
    dock.work(3)
    dock.record.close()
    dock.station.close()
    return dock


@pytest.fixture
def connection(fresh: Dock) -> Iterator[Connection]:
    assert fresh.address is not None
    with connect(fresh.address, fresh.secret, 5) as made:
        yield made


@pytest.fixture
def small_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "SLICE", 300)


def quiet(done: int, total: int) -> None:
    """Tell nobody."""
    del done, total


@pytest.mark.slow
@pytest.mark.feature("N6")
@pytest.mark.usefixtures("small_slices")
def test_the_record_that_was_filled_is_the_record_that_a_sync_makes(
    source: Dock, fresh: Dock, connection: Connection
) -> None:
    path = fresh.station.path
    told: list[tuple[int, int]] = []
    loading = Loading(path)
    count = fill(connection, loading, lambda done, total: told.append((done, total)))
    loading.close()
    assert count == source.seq + 3
    assert told[0] == (0, source.seq)
    assert told[-1] == (source.seq, source.seq)
    assert len(told) > ENTRIES // 300
    assert path.with_suffix(BEFORE).exists()
    assert not path.with_suffix(LOADING).exists()
    fresh.open()
    assert fresh.station.ask(verify).ok
    assert refold(path).ok
    assert fresh.record.marks().token != b""
    fresh.start()
    fresh.wait_sent()
    source.wait_heads({fresh.station.identity: fresh.seq})
    assert fresh.station.digest() == source.station.digest()
    assert fresh.seq == 3


@pytest.mark.slow
@pytest.mark.usefixtures("small_slices")
def test_what_a_killed_process_left_is_gone_on_with(
    source: Dock, fresh: Dock, connection: Connection
) -> None:
    path = fresh.station.path

    class Killed(Exception):
        pass

    def kill(done: int, total: int) -> None:
        if done > total // 2:
            raise Killed

    first = Loading(path)
    with pytest.raises(Killed):
        fill(connection, first, kill)
    first.close()
    fresh.open()
    fresh.work(2)  # the kiosk is used in between
    fresh.record.close()
    fresh.station.close()
    again = Loading(path)
    there = again.heads()[source.station.identity].seq
    assert source.seq // 2 < there < source.seq
    told: list[tuple[int, int]] = []
    fill(connection, again, lambda done, total: told.append((done, total)))
    again.close()
    assert told[0] == (0, source.seq - there)
    fresh.open()
    assert fresh.seq == 5
    assert fresh.station.ask(verify).ok
    assert refold(path).ok


@pytest.mark.slow
@pytest.mark.usefixtures("source")
def test_a_half_filled_file_that_was_damaged_is_begun_anew(
    fresh: Dock, connection: Connection
) -> None:
    path = fresh.station.path
    first = Loading(path)
    with pytest.raises(ZeroDivisionError):
        fill(connection, first, lambda done, total: print(1 // (total - done)))
    first.close()
    file = path.with_suffix(LOADING)
    content = bytearray(file.read_bytes())
    at = content.rfind(b"SENSOR")
    content[at : at + 6] = b"SENZOR"
    file.write_bytes(content)
    again = Loading(path)
    assert max(head.seq for head in again.heads().values()) == 3
    again.discard()
    assert sorted(each.suffix for each in path.parent.iterdir() if "load" in each.name) == []


@pytest.mark.slow
@pytest.mark.feature("N6")
def test_a_journal_that_was_changed_at_central_is_not_loaded(
    fresh: Dock, source: Dock, connection: Connection, central: CentralDatabase
) -> None:
    admin = central.connect()
    admin.execute("alter table k.journal disable trigger append_only")
    admin.execute("update k.journal set actor = 'x' where seq = 1000")
    before = fresh.station.path.read_bytes()
    loading = Loading(fresh.station.path)
    with pytest.raises(NotLoadedError, match=source.station.identity.hex()):
        fill(connection, loading, quiet)
    loading.discard()
    assert fresh.station.path.read_bytes() == before
