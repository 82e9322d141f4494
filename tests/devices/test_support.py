"""The support bundle: what is in it, what never is, and what a folder that fails does to it."""

import json
import os
import resource
import signal
import tomllib
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.devices.support import BundleError, Findings, without_secrets, write_bundle

AT = datetime(2026, 11, 21, 7, 30, 12, tzinfo=UTC)
FINDINGS = Findings(
    station="GOODS-IN 2",
    checkup="ok     python  3.11.7\nAll is well.\n",
    figures="accepted: 412, p50 4.1 ms, p99 11.8 ms\n",
    record="kiosk.db 182,114,816 bytes, seq 18, head bbac1dc2\n",
    pictures=(b"\x89PNG one", b"\x89PNG two"),
)

SETTINGS = """\
# the old password was 041799
[station]
name = "GOODS-IN 2"

[central]
url = "postgresql://line2:041799@central/kiosk"
password = "041799"
port = 5432
tokens = ["041799"]
peers = ["line1", "https://kiosk:041799@line3/"]

[[printer]]
name = "Z"
pin = 41799
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder with logs, settings and a record."""
    folder = tmp_path / "data"
    (folder / "log").mkdir(parents=True)
    for name in ("kiosk.jsonl.1", "kiosk.jsonl", "crash.txt"):
        (folder / "log" / name).write_text(f"of {name}\n")
    (folder / "kiosk.toml").write_text(SETTINGS)
    (folder / "kiosk.db").write_bytes(b"SQLite format 3\x00 W2611-0417")
    return folder


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def contents(path: Path) -> dict[str, bytes]:
    """Return all that is in a bundle, in its order."""
    with zipfile.ZipFile(path) as bundle:
        assert bundle.testzip() is None
        return {each: bundle.read(each) for each in bundle.namelist()}


def test_everything_is_in_it_in_a_fixed_order(data: Path, target: Path) -> None:
    path = write_bundle(data, target, FINDINGS, AT)
    assert path == target / "kiosk-support-GOODS-IN-2-20261121-073012.zip"
    inside = contents(path)
    assert list(inside) == [
        *("versions.json", "checkup.txt", "figures.txt", "record.txt", "link.txt", "kiosk.toml"),
        *("log/crash.txt", "log/kiosk.jsonl", "log/kiosk.jsonl.1"),
        *("pictures/01.png", "pictures/02.png"),
    ]
    assert json.loads(inside["versions.json"])["kiosk"] == version("kiosk")
    assert inside["checkup.txt"].decode() == FINDINGS.checkup
    assert inside["record.txt"].decode() == FINDINGS.record
    assert inside["log/kiosk.jsonl.1"] == b"of kiosk.jsonl.1\n"
    assert inside["pictures/02.png"] == b"\x89PNG two"


def test_neither_secrets_nor_the_record_are_in_it(data: Path, target: Path) -> None:
    inside = contents(write_bundle(data, target, FINDINGS, AT))
    assert not [name for name, content in inside.items() if b"41799" in content]
    assert not [
        name for name, content in inside.items() if b"W2611" in content or b"SQL" in content
    ]
    assert tomllib.loads(inside["kiosk.toml"].decode()) == {
        "station": {"name": "GOODS-IN 2"},
        "central": {
            "url": "postgresql://…@central/kiosk",
            "password": "…",
            "port": 5432,
            "tokens": "…",
            "peers": ["line1", "https://…@line3/"],
        },
        "printer": [{"name": "Z", "pin": "…"}],
    }


def test_the_same_findings_give_the_same_bytes_and_an_older_bundle_stays(
    data: Path, target: Path
) -> None:
    first = write_bundle(data, target, FINDINGS, AT)
    second = write_bundle(data, target, FINDINGS, AT)
    assert second.name == "kiosk-support-GOODS-IN-2-20261121-073012-2.zip"
    assert first.read_bytes() == second.read_bytes()
    assert write_bundle(data, target, FINDINGS, AT).name.endswith("-3.zip")


def test_files_that_are_not_there_or_cannot_be_read_are_told_of(data: Path, target: Path) -> None:
    (data / "kiosk.toml").unlink()
    (data / "log" / "kiosk.jsonl.2").mkdir()
    inside = contents(write_bundle(data, target, FINDINGS, AT))
    assert inside["kiosk.toml.missing.txt"] == b"No such file or directory\n"
    assert inside["log/kiosk.jsonl.2.missing.txt"] == b"Is a directory\n"
    assert inside["log/kiosk.jsonl"] == b"of kiosk.jsonl\n"


def test_a_station_whose_name_has_no_letters_has_a_bundle_too(data: Path, target: Path) -> None:
    findings = Findings(station="../№", checkup="", figures="", record="")
    name = write_bundle(data, target, findings, AT).name
    assert name == "kiosk-support-20261121-073012.zip"


@settings(max_examples=30)
@given(st.text() | st.binary())
def test_a_settings_file_that_is_no_toml_is_kept_out_whole(content: str | bytes) -> None:
    raw = content.encode(errors="replace") if isinstance(content, str) else content
    left = without_secrets(b"pin = 041799 ?\n" + raw)
    assert b"41799" not in left
    assert left.startswith(b"# no TOML: ")


def before(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    return {str(each): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


@contextmanager
def full_disk(most_bytes: int) -> Generator[None]:
    """Let no file grow beyond some bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, ignored)


def test_a_full_disk_is_told_and_leaves_nothing_half_written(data: Path, target: Path) -> None:
    older = write_bundle(data, target, FINDINGS, AT)
    there = before(target.parent)
    (data / "log" / "kiosk.jsonl").write_bytes(os.urandom(100_000))
    there[str(data / "log" / "kiosk.jsonl")] = (data / "log" / "kiosk.jsonl").read_bytes()
    told = r"K390: no support bundle in .*stick \(File too large\)\. Nothing is lost\. Choose"
    with full_disk(20_000), pytest.raises(BundleError, match=told):
        write_bundle(data, target, FINDINGS, AT)
    assert before(target.parent) == there
    assert list(target.iterdir()) == [older]


def test_a_folder_that_cannot_be_written_is_told(data: Path) -> None:
    there = before(data)
    with pytest.raises(BundleError, match=r"K390: no support bundle in /proc \("):
        write_bundle(data, Path("/proc"), FINDINGS, AT)
    assert before(data) == there


def test_a_stick_that_is_not_plugged_in_is_told_and_no_folder_takes_its_place(
    data: Path, target: Path
) -> None:
    gone = target / "gone"
    with pytest.raises(BundleError, match=r"gone \(there is no such folder\)"):
        write_bundle(data, gone, FINDINGS, AT)
    assert not gone.exists()
