"""Copies of the record name people and hold their PINs' hashes: nobody else reads them, ever."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store.backing_up import back_up, restore
from kiosk.store.bootstrap import LOADING, Loading
from kiosk.store.continuing import COPY, copy_beside
from tests.store.station import START_US, Station
from tests.sync.docks import policy

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    """A station of a careless system, on which all may read a new file."""
    before = os.umask(0)
    made = Station(tmp_path / "kiosk.db", 1)
    made.write(policy)
    yield made
    os.umask(before)
    made.close()


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


@pytest.mark.feature("O6")
def test_a_copy_is_private_from_its_first_byte_on(station: Station, tmp_path: Path) -> None:
    copy_beside(station.path)
    assert mode(station.path.with_name(station.path.name + COPY)) == 0o600
    back_up(station.path, tmp_path / "backup", START_US)
    assert mode(tmp_path / "backup") == 0o600
    Loading(station.path).close()
    assert mode(station.path.with_suffix(LOADING)) == 0o600


@pytest.mark.feature("O6")
def test_a_backup_that_is_put_back_is_private_while_it_is_proved(
    station: Station, tmp_path: Path
) -> None:
    back_up(station.path, tmp_path / "backup", START_US)
    modes: list[int] = []

    def opened(path: Path) -> None:
        modes.append(mode(path))
        raise InterruptedError

    with pytest.raises(InterruptedError):
        restore(tmp_path / "backup", tmp_path / "new.db", opened, None)  # pyright: ignore[reportArgumentType] it opens none
    assert modes == [0o600]


@pytest.mark.feature("O6")
def test_a_new_record_and_what_is_beside_it_is_private(station: Station) -> None:
    beside = [each for each in station.path.parent.iterdir() if each.name.startswith("kiosk.db")]
    assert len(beside) > 1
    assert {each.name: mode(each) for each in beside} == {each.name: 0o600 for each in beside}
