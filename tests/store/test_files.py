"""Files of things: kept by what they say, whole or not at all, and sent once."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.session.ports import NotSavedError
from kiosk.store import files
from kiosk.store.files import Files, FileTooLargeError
from kiosk.store.sync_record import StoreRecord
from tests.store.station import Station

PHOTO = b"\xff\xd8\xff a photo"


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    made = Station(tmp_path / "0.db", 0)
    yield made
    made.close()


def paths(folder: Path) -> list[str]:
    return sorted(
        each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file()
    )


def test_a_file_is_kept_once_under_its_hash(tmp_path: Path) -> None:
    kept = Files(tmp_path)
    digest = kept.put(PHOTO)
    assert digest == sha256(PHOTO).digest()
    assert kept.put(PHOTO) == digest
    assert kept.get(digest) == PHOTO
    assert paths(tmp_path) == [f"files/{digest.hex()[:2]}/{digest.hex()}"]
    assert kept.get(bytes(32)) is None


def test_a_damaged_file_is_not_shown_and_is_put_right_when_it_comes_again(tmp_path: Path) -> None:
    kept = Files(tmp_path)
    digest = kept.put(PHOTO)
    (tmp_path / paths(tmp_path)[0]).write_bytes(PHOTO[:-1])
    assert kept.get(digest) is None
    kept.put(PHOTO)
    assert kept.get(digest) == PHOTO


def test_a_file_that_is_too_large_is_refused_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 10)
    Files(tmp_path).put(bytes(10))
    with pytest.raises(FileTooLargeError, match="make it smaller"):
        Files(tmp_path).put(bytes(11))
    assert len(paths(tmp_path)) == 1


def test_a_file_that_cannot_be_kept_leaves_nothing_behind(station: Station) -> None:
    folder = station.path.parent / files.FOLDER
    folder.write_text("in the way", encoding="utf-8")
    with pytest.raises(NotSavedError):
        station.store.add_file(PHOTO)
    record = StoreRecord(station.store)
    assert record.missing_files() == []
    record.close()


def test_a_file_is_sent_until_central_has_it_and_one_of_central_never(station: Station) -> None:
    record = StoreRecord(station.store)
    own, fetched = station.store.add_file(PHOTO), station.store.add_file(b"theirs", sent=True)
    station.store.add_file(PHOTO)
    assert record.missing_files() == [own]
    assert (record.file(own), record.file(fetched)) == (PHOTO, b"theirs")
    record.file_sent(own)
    station.store.add_file(PHOTO)
    assert record.missing_files() == []
    record.close()
