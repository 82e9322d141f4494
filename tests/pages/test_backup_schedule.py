"""When backups are made: by a clock that the test moves, by a thread, by a real process."""

import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from kiosk.domain.keeping import HOUR_US
from kiosk.pages.backup_process import BackupFailedError, BackupStoppedError, Tell
from kiosk.pages.backup_schedule import RETRY_US, Around, Schedule
from kiosk.pages.backup_values import Going, Job
from kiosk.pages.station_backups import StationBackups
from kiosk.settings import BackupSettings
from tests.play import PUMP_SHOP, open_shop

LOG = "kiosk.pages.backup_schedule"
PATIENCE_S = 25


@dataclass
class Plant:
    """A clock, the backups that were made, and what happens to the next ones."""

    now_us: int = 1_000 * HOUR_US
    made: list[int] | None = field(default_factory=list[int])
    every_hours: int = 24
    fails: str = ""
    stops: bool = False
    tries: int = 0
    seen: list[Going | None] = field(default_factory=list[Going | None])

    def make(self, tell: Tell) -> None:
        self.tries += 1
        tell(0.5)
        if self.stops:
            raise BackupStoppedError
        if self.fails:
            raise BackupFailedError(self.fails)
        assert self.made is not None
        self.made.append(self.now_us)

    def check(self, paths: Sequence[Path]) -> None:
        if self.fails:
            raise BackupFailedError(str(paths))

    def stop(self) -> None:
        self.stops = True

    def schedule(self) -> Schedule:
        around = Around(
            now_us=lambda: self.now_us,
            made=lambda: self.made,
            every_hours=lambda: self.every_hours,
            changed=lambda: self.seen.append(made.going),
        )
        made = Schedule(self, around)
        return made

    def live(self, schedule: Schedule, hours: float) -> None:
        """Let time go by, half a minute at a time."""
        end_us = self.now_us + round(hours * HOUR_US)
        while self.now_us < end_us:
            schedule.turn()
            self.now_us += HOUR_US // 120


@pytest.mark.feature("O6")
def test_one_is_made_when_it_is_due_and_one_is_caught_up_with_after_the_machine_was_off() -> None:
    plant = Plant()
    schedule = plant.schedule()
    plant.live(schedule, 49)
    assert plant.tries == 3
    plant.now_us += 500 * HOUR_US
    plant.live(schedule, 1)
    assert plant.tries == 4
    assert plant.seen[:3] == [Going(job=Job.MAKE), Going(job=Job.MAKE, share=0.5), None]


def test_none_is_made_of_an_empty_record_or_where_none_is_wanted() -> None:
    empty, never = Plant(made=None), Plant(every_hours=0)
    for plant in (empty, never):
        plant.live(plant.schedule(), 100)
        assert plant.tries == 0


@pytest.mark.expected_log(LOG, logging.WARNING)
def test_a_failure_is_logged_once_and_tried_again_with_a_pause(
    caplog: pytest.LogCaptureFixture,
) -> None:
    plant = Plant(fails="the disk is full")
    schedule = plant.schedule()
    began_us = plant.now_us
    plant.live(schedule, 2)
    assert plant.tries == 2 * HOUR_US // RETRY_US
    assert (schedule.failed, schedule.failed_us) == ("the disk is full", began_us)
    assert [each.levelname for each in caplog.records if each.name == LOG] == ["WARNING"]
    plant.fails = ""
    plant.live(schedule, 1)
    assert (schedule.failed, schedule.failed_us, plant.made) != ("", 0, [])
    assert (schedule.failed, schedule.failed_us) == ("", 0)


def test_a_clock_that_jumps_back_after_a_failure_stops_nothing() -> None:
    plant = Plant(stops=True)
    schedule = plant.schedule()
    plant.live(schedule, 0.1)
    plant.now_us -= 900 * HOUR_US
    plant.stops = False
    plant.live(schedule, 0.1)
    assert plant.tries == 2
    assert schedule.failed == ""


def test_one_that_somebody_stopped_is_no_failure_and_waits_a_while() -> None:
    plant = Plant(stops=True)
    schedule = plant.schedule()
    plant.live(schedule, 0.2)
    assert (plant.tries, schedule.failed) == (1, "")


@pytest.mark.expected_log(LOG, logging.ERROR)
@pytest.mark.expected_log(LOG, logging.WARNING)
def test_whatever_goes_wrong_the_thread_goes_on() -> None:
    plant = Plant()
    schedule = plant.schedule()
    again = threading.Event()

    def broken() -> None:
        message = "a bug"
        raise RuntimeError(message)

    schedule.start()
    schedule.ask(broken)
    schedule.ask(lambda: schedule.check([Path("x")]))
    schedule.ask(again.set)
    assert again.wait(PATIENCE_S)
    schedule.stop()
    assert schedule.failed == "a bug"


@pytest.mark.slow
@pytest.mark.feature("O6")
def test_the_thread_makes_one_by_itself_in_a_process_of_its_own(tmp_path: Path) -> None:
    shop = open_shop(tmp_path, PUMP_SHOP)
    made = threading.Event()

    def changed() -> None:
        if backups.seen().newest is not None:
            made.set()

    backups = StationBackups(shop.app, lambda _: None, changed, first_look_s=0.0)
    assert backups.seen().kept == ()
    backups.start()
    try:
        assert made.wait(PATIENCE_S)
    finally:
        backups.close()
        shop.close()
    seen = backups.seen()
    assert seen.newest is not None
    assert seen.newest.path.parent == tmp_path / "backups"
    assert seen.same_disk
    assert seen.due_us is not None
    assert seen.due_us > seen.newest.made_us


@pytest.mark.slow
@pytest.mark.expected_log(LOG, logging.WARNING)
def test_an_unplugged_folder_is_said_and_made_up_for_once_it_is_there(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    stick = tmp_path / "stick"
    text = f'[backup]\nfolder = "{stick}"\n'
    (tmp_path / "data" / "kiosk.toml").write_text(text)
    shop = open_shop(tmp_path / "data", PUMP_SHOP)
    app = replace(
        shop.app, settings=replace(shop.app.settings, backup=BackupSettings(folder=str(stick)))
    )
    backups = StationBackups(app, lambda _: None, lambda: None)
    backups.doing["backup_now"]("")
    assert "K424" in backups.seen().failed
    assert backups.failed_us == backups.seen().failed_us > 0
    stick.mkdir()
    backups.doing["backup_now"]("")
    assert (backups.seen().failed, backups.failed_us) == ("", 0)
    assert backups.seen().newest is not None
    backups.doing["backup_check"]("")
    newest = backups.seen().newest
    assert newest is not None
    assert newest.checked_us >= newest.made_us
    backups.close()
    shop.close()
