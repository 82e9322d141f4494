"""`kiosk attach`: a file is kept with a unit, lot or part, or it is said why not."""

import hashlib
import os
from pathlib import Path

import pytest

from kiosk.domain.ids import Subject
from kiosk.domain.records import Attached
from kiosk.settings import Settings
from kiosk.store.files import MOST_BYTES, Files
from kiosk.store.lock import FolderLock
from kiosk.store.reading import snapshot
from tests.commands.shell import Shell

UNIT = "W2611-0418"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "test report.pdf"
    path.write_bytes(b"%PDF-1.7 passed")
    return path


def attached(shop: Shell, item: object) -> tuple[Attached, ...]:
    with snapshot(Settings(data_dir=shop.folder).database) as record:
        return record.reader.files_of(Subject(str(item)))


def test_a_file_belongs_to_a_unit_from_then_on_once(shop: Shell, report: Path) -> None:
    (told,) = shop.json("attach", UNIT, str(report))
    assert told["sha256"] == hashlib.sha256(report.read_bytes()).hexdigest()
    (file,) = attached(shop, told["item"])
    assert (file.name, file.media_type, file.size) == ("test report.pdf", "application/pdf", 15)
    assert file.by.startswith("admin:")
    assert Files(shop.folder).get(bytes.fromhex(file.sha256)) == report.read_bytes()
    assert "already" in shop.run("attach", UNIT, str(report)).out
    assert len(attached(shop, told["item"])) == 1
    assert shop.run("verify", "--refold").status == 0
    assert "test report.pdf" in shop.run("history", UNIT).out


@pytest.mark.parametrize("code", ["R7F-2290", "SCREW-M3"])
def test_lots_and_parts_have_files_too(shop: Shell, report: Path, code: str) -> None:
    (told,) = shop.json("attach", code, str(report), "--name", "../certificate.pdf")
    assert [each.name for each in attached(shop, told["item"])] == ["certificate.pdf"]


def test_what_cannot_be_attached_is_told_in_plain_words(
    shop: Shell, report: Path, tmp_path: Path
) -> None:
    for words, told in (
        (("NOT-THERE", str(report)), "xS1"),
        (("RACK-A", str(report)), "has no files: name a unit, lot or part"),
        ((UNIT, str(tmp_path / "gone.pdf")), "gone.pdf cannot be read: No such file"),
        ((UNIT, str(tmp_path)), "cannot be read: Is a directory"),
    ):
        ran = shop.run("attach", *words)
        assert (ran.status, told in ran.err, ran.err.count("\n")) == (1, True, 1), ran.err
    report.write_bytes(b"")
    assert "is empty: nothing was attached" in shop.run("attach", UNIT, str(report)).err


@pytest.mark.timeout(10)
def test_a_pipe_is_no_file_and_is_not_waited_for(shop: Shell, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    ran = shop.run("attach", UNIT, str(tmp_path / "pipe"))
    assert (ran.status, "pipe is no file" in ran.err) == (1, True)


def test_twenty_megabytes_are_taken_and_one_byte_more_is_not(shop: Shell, report: Path) -> None:
    report.write_bytes(bytes(MOST_BYTES))
    assert shop.run("attach", UNIT, str(report)).status == 0
    report.write_bytes(bytes(MOST_BYTES + 1))
    ran = shop.run("attach", UNIT, str(report))
    assert (ran.status, "K414: the file has 21.0 MB. At most 20 MB" in ran.err) == (1, True)


def test_beside_a_kiosk_in_use_nothing_is_attached(shop: Shell, report: Path) -> None:
    with FolderLock(shop.folder):
        ran = shop.run("attach", UNIT, str(report))
    assert ran.status == 1
    assert "in use" in ran.err or "has the record" in ran.err
