"""Disks that fail or hang: the thread of the backups lives on, the kiosk closes all the same."""

import logging
import os
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.pages import backup_process, backup_schedule
from kiosk.pages.backup_process import BackupProcess, BackupStoppedError
from kiosk.pages.backup_schedule import Around, Schedule
from kiosk.pages.station_backups import StationBackups
from kiosk.settings import BackupSettings
from tests.pages.test_backup_schedule import LOG, PATIENCE_S, Plant
from tests.play import PUMP_SHOP, open_shop

IO_ERROR = OSError(5, "I/O error")


def fails() -> None:
    raise IO_ERROR


@pytest.mark.expected_log(LOG, logging.ERROR)
@pytest.mark.expected_log(LOG, logging.WARNING)
def test_whatever_fails_in_showing_what_failed_the_thread_goes_on_and_only_it_works() -> None:
    plant = Plant(made=None)
    around = Around(now_us=lambda: plant.now_us, made=list, every_hours=lambda: 24, changed=fails)
    schedule = Schedule(plant, around, first_look_s=0.0)
    worked = threading.Event()
    names = list[str]()

    def work() -> None:
        names.append(threading.current_thread().name)
        worked.set()

    schedule.start()
    schedule.ask(fails)
    schedule.ask(work)
    assert worked.wait(PATIENCE_S)
    schedule.stop()
    schedule.ask(work)
    assert names == ["backups"]


@pytest.mark.expected_log(LOG, logging.WARNING)
def test_a_disk_that_does_not_answer_keeps_no_kiosk_from_closing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(backup_schedule, "STOP_S", 0.5)
    hangs, begun = threading.Event(), threading.Event()

    def hang() -> None:
        begun.set()
        hangs.wait()

    plant = Plant()
    schedule = plant.schedule()
    schedule.start()
    schedule.ask(hang)
    assert begun.wait(PATIENCE_S)
    began_s = time.monotonic()
    schedule.stop()
    assert time.monotonic() - began_s < 5
    hangs.set()


@pytest.mark.skipif(os.name == "nt", reason="it needs signals")
def test_a_process_that_does_not_end_is_ended_by_force(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deaf = tmp_path / "deaf"
    deaf.write_text(f"#!/bin/sh\ntrap '' TERM\necho '{{\"share\": 0.5}}'\nread x < {tmp_path}/x\n")
    deaf.chmod(0o755)
    os.mkfifo(tmp_path / "x")
    monkeypatch.setattr(sys, "executable", str(deaf))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(backup_process, "KILL_S", 0.2)
    process, going, ended = BackupProcess(tmp_path), threading.Event(), threading.Event()

    def make() -> None:
        with pytest.raises(BackupStoppedError):
            process.make(lambda _: going.set())
        ended.set()

    threading.Thread(target=make, daemon=True).start()
    assert going.wait(PATIENCE_S)
    end_s = time.monotonic() + PATIENCE_S
    while not ended.wait(0.05):
        process.stop()
        assert time.monotonic() < end_s


def test_a_folder_that_cannot_be_looked_at_is_shown_as_that(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "data", PUMP_SHOP)
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    loop = BackupSettings(folder=str(tmp_path / "loop"))
    app = replace(shop.app, settings=replace(shop.app.settings, backup=loop))
    changes = list[int]()
    backups = StationBackups(app, lambda _: None, lambda: changes.append(1))
    backups.doing["look_for_backups"]("")
    assert changes == [1]
    assert (backups.seen().kept, backups.seen().free) == ((), None)
    backups.close()
    shop.close()


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="it needs pipes with names")
def test_pipes_and_loops_among_the_backups_hide_no_good_one(tmp_path: Path) -> None:
    shop = open_shop(tmp_path, PUMP_SHOP)
    ran = subprocess.run(
        [sys.executable, "-m", "kiosk", "backup", "--data-dir", str(tmp_path)], check=False
    )
    assert ran.returncode == 0
    folder = tmp_path / "backups"
    os.mkfifo(folder / "kiosk-A-20260101-000000.db")
    (folder / "kiosk-A-20260102-000000.db").symlink_to("kiosk-A-20260102-000000.db")
    (folder / "kiosk-A-20260103-000000.db").write_bytes(b"x")
    os.mkfifo(folder / "kiosk-A-20260103-000000.json")
    looked = threading.Event()
    backups = StationBackups(shop.app, lambda _: None, looked.set, first_look_s=0.0)
    backups.start()
    backups.doing["look_for_backups"]("")
    assert looked.wait(PATIENCE_S)
    backups.close()
    seen = backups.seen()
    assert seen.newest is not None
    assert len(seen.others) == 3
    assert not any(each.good for each in seen.others)
    shop.close()
