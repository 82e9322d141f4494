import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.commands.checkup import BUILT_US, LIBRARIES, TOLERANCE_US, State, clock, machine
from kiosk.settings import Settings
from tests.commands.shell import Shell

MACHINE = {
    *("python", "data folder", "disk", "clock", "fonts", "label templates"),
    *("keyring", "psycopg"),
    *("hidapi", "msgspec", "pillow", "platformdirs", "pyserial", "pysqlite3", "python-escpos"),
    *("python-stdnum", "pyusb", "qrcode", "sqlalchemy", "tomlkit", "zxing-cpp"),
    *("PySide6-Essentials", *(("evdev-binary",) if sys.platform == "linux" else ())),
}
DEVICES = {
    *("libusb", "printers", "scanners"),
    *(("device groups",) if sys.platform == "linux" else ()),
}
PACKAGES = dict(LIBRARIES)
HOUR_US = 3_600_000_000

BLOCKING = """\
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {names!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Blocker())
sys.argv[0] = "kiosk"
import runpy
runpy.run_module("kiosk", run_name="__main__")
"""


def without(names: set[str], *words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run `python -m kiosk` with libraries blocked from import."""
    script = BLOCKING.format(names=names)
    return subprocess.run(
        [sys.executable, "-c", script, *words],
        env={**os.environ, "KIOSK_DATA_DIR": str(folder)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_a_sound_machine_passes_every_check(shop: Shell) -> None:
    lines = shop.json("doctor")
    record = {"central", "record", "backups", "numbers"}
    assert {line["check"] for line in lines} == MACHINE | DEVICES | record
    # This machine may have no libusb, and its user no right to devices.
    # Where the tests run, backups would lie on the disk of the record.
    mine = DEVICES | {"backups"}
    states = {line["state"] for line in lines if line["check"] not in mine}
    assert states == {"ok"}
    assert {tuple(line) for line in lines} == {("check", "state", "found", "remedy")}
    assert shop.run("doctor").out.endswith("All is well.\n")


def test_a_record_that_is_not_there_yet_is_a_note_with_its_remedy(empty: Shell) -> None:
    record = empty.json("doctor")[-1]
    assert (record["check"], record["state"]) == ("record", "note")
    assert record["remedy"] == "Import parts first."


def test_a_damaged_record_is_wrong(shop: Shell) -> None:
    Settings(data_dir=shop.folder).database.write_bytes(b"not a database" * 1000)
    ran = shop.run("doctor", "--json")
    assert ran.status == 1
    assert [line["check"] for line in ran.lines if line["state"] == "wrong"] == ["record"]


def test_a_data_folder_that_cannot_be_written_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    ran = Shell(tmp_path / "file").run("doctor", "--json")
    wrong = {line["check"]: line["remedy"] for line in ran.lines if line["state"] == "wrong"}
    assert ran.status == 1
    assert "--data-dir" in str(wrong["data folder"])


def test_a_clock_before_the_last_entry_or_this_program_is_wrong() -> None:
    later = BUILT_US + HOUR_US
    assert clock(later, BUILT_US).state is State.OK
    assert clock(later, later + TOLERANCE_US).state is State.OK
    behind, ancient = clock(later, later + TOLERANCE_US + 1), clock(BUILT_US - 1, 0)
    assert (behind.state, ancient.state) == (State.WRONG, State.WRONG)
    assert "before the last entry" in behind.found
    assert "timedatectl" in ancient.remedy


def test_a_machine_is_checked_by_the_standard_library(tmp_path: Path) -> None:
    assert {each.name for each in machine(tmp_path)} == MACHINE


@pytest.mark.slow
@pytest.mark.parametrize("library", ["msgspec", "pysqlite3", "platformdirs", "serial"])
def test_the_doctor_runs_and_explains_without_a_library(tmp_path: Path, library: str) -> None:
    ran = without({library}, "doctor", "--json", folder=tmp_path)
    lines = [json.loads(line) for line in ran.stdout.splitlines()]
    wrong = [line for line in lines if line["state"] == "wrong"]
    assert ran.returncode == 1
    assert [line["check"] for line in wrong] == [PACKAGES.get(library, library)]
    assert wrong[0]["remedy"] == "Run `make setup` in the project's folder."


@pytest.mark.slow
def test_any_command_says_which_library_is_missing(tmp_path: Path) -> None:
    ran = without({"PIL"}, "stock", folder=tmp_path)
    assert ran.returncode == 1
    assert "cannot start" in ran.stderr
    assert "pillow" in ran.stdout
    assert "make setup" in ran.stdout
    assert "Traceback" not in ran.stderr
