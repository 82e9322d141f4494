"""The log file: what stands in it, what never does, and what becomes of it when it is full."""

import faulthandler
import json
import logging
import signal
import subprocess
import sys
from collections.abc import Generator, Mapping
from importlib.metadata import version
from pathlib import Path

import pytest

from kiosk.devices.logfile import start_logging, stop_logging, told

log = logging.getLogger("kiosk.under_test")

STARTED = """\
import logging, sys
from importlib.metadata import version
from pathlib import Path
from kiosk.devices.logfile import start_logging, stop_logging
{before}
start_logging(Path(sys.argv[1]))
log = logging.getLogger("kiosk.under_test")
{after}
"""


def stop() -> None:
    """Stop logging, and give pytest back what tells of a crash."""
    stop_logging()
    assert sys.__stderr__ is not None
    faulthandler.enable(sys.__stderr__)


@pytest.fixture
def folder(tmp_path: Path) -> Generator[Path]:
    """Log into a folder; afterwards all is as pytest had it."""
    level = logging.getLogger().level
    start_logging(tmp_path)
    yield tmp_path
    stop()
    assert logging.getLogger().level == level


def lines(path: Path) -> list[dict[str, object]]:
    """Return the lines of a log file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def last(folder: Path) -> Mapping[str, object]:
    """Return the newest line."""
    return lines(folder / "log" / "kiosk.jsonl")[-1]


def run(folder: Path, after: str, before: str = "") -> subprocess.CompletedProcess[str]:
    """Log in a process of its own."""
    script = STARTED.format(before=before, after=after)
    return subprocess.run(
        [sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=False
    )


def test_the_first_line_says_what_runs_here(folder: Path) -> None:
    (head,) = lines(folder / "log" / "kiosk.jsonl")
    assert head["text"] == "log begins"
    assert head["kiosk"] == version("kiosk")
    assert {"at", "python", "system"} <= head.keys()


def test_a_record_is_one_line_with_its_time_and_its_facts(folder: Path) -> None:
    log.info("scanner %s", "available", extra={"port": "ttyACM0", "baud": 9600, "at_s": 1.5})
    line = last(folder)
    assert str(line["at"]).endswith("+00:00")
    assert {key: line[key] for key in line.keys() - {"at"}} == {
        "level": "INFO",
        "logger": "kiosk.under_test",
        "text": "scanner available",
        "port": "ttyACM0",
        "baud": 9600,
        "at_s": 1.5,
    }


@pytest.mark.expected_log("kiosk.under_test", logging.ERROR)
def test_an_exception_stands_in_its_line_with_its_trace(folder: Path) -> None:
    try:
        _ = 1 // 0
    except ZeroDivisionError:
        log.exception("line one\nline two", stack_info=True)
    line = last(folder)
    assert line["text"] == "line one\nline two"
    assert str(line["trace"]).endswith("ZeroDivisionError: integer division or modulo by zero")
    assert "test_logfile.py" in str(line["stack"])


class Entry:
    """Stands for anything whole, such as an entry of the journal."""

    def __str__(self) -> str:
        return '{"kind": "UnitReceived", "serial": "W2611-0417", "supplier": "ACME"}'


@pytest.mark.parametrize(
    ("text", "arguments", "extra"),
    [
        ("saved %s", (Entry(),), {}),
        ("saved %(entry)s", ({"entry": Entry()},), {}),
        ("saved", (), {"entry": Entry()}),
        ("saved %s", ("x" * 250 + str(Entry()),), {}),
        ("saved " + "x" * 2_000 + str(Entry()), (), {}),
        ("signed on with PIN 041799", (), {}),
        ("pin=%s", ("041799",), {}),
        ("%s", ("password: '041799'",), {}),
        ("%s", ('{"token": "041799"}',), {}),
        ("signed on", (), {"pin_typed": "041799"}),
        ("cannot reach %s", ("postgresql://line3:041799@central/kiosk",), {}),
    ],
)
def test_neither_secrets_nor_whole_entries_are_written_down(
    folder: Path, text: str, arguments: tuple[object, ...], extra: Mapping[str, object]
) -> None:
    log.info(text, *arguments, extra=extra)
    written = (folder / "log" / "kiosk.jsonl").read_text()
    assert len(lines(folder / "log" / "kiosk.jsonl")) == 2
    assert "ACME" not in written
    assert "041799" not in written


def test_what_is_handed_over_whole_is_named_by_its_kind(folder: Path) -> None:
    log.info("saved %s of %d", Entry(), 3)
    assert last(folder)["text"] == "saved <Entry> of 3"


@pytest.mark.parametrize(
    ("text", "arguments"), [("%d lines", ("many",)), ("%d", (Entry(),)), ("%s of %s", ("pin 1",))]
)
def test_a_log_call_that_is_wrong_keeps_its_words_and_lets_nothing_slip(
    text: str, arguments: tuple[object, ...]
) -> None:
    assert told(logging.makeLogRecord({"msg": text, "args": arguments})) == text


def test_five_files_are_kept_and_each_begins_with_what_runs_here(tmp_path: Path) -> None:
    start_logging(tmp_path, most_bytes=2_000)
    for number in range(200):
        log.info("line %d", number)
    stop()
    files = sorted((tmp_path / "log").glob("kiosk.jsonl*"))
    assert [each.name for each in files] == ["kiosk.jsonl", *(f"kiosk.jsonl.{n}" for n in "1234")]
    for each in files:
        assert each.stat().st_size <= 2_000
        assert lines(each)[0]["text"] == "log begins"
    oldest_first = [line["text"] for each in reversed(files) for line in lines(each)]
    kept = [each for each in oldest_first if each != "log begins"]
    assert kept == [f"line {number}" for number in range(200 - len(kept), 200)]


def test_a_second_start_goes_on_in_the_same_file_and_says_what_runs_then(folder: Path) -> None:
    log.info("before")
    start_logging(folder)
    log.info("after")
    texts = [each["text"] for each in lines(folder / "log" / "kiosk.jsonl")]
    assert texts == ["log begins", "before", "log begins", "after"]


def test_after_the_end_nothing_is_written(folder: Path) -> None:
    stop_logging()
    log.info("too late")
    assert last(folder)["text"] == "log begins"


@pytest.mark.slow
@pytest.mark.parametrize("before", ["", "logging.basicConfig(level=logging.WARNING)"])
def test_warnings_go_to_standard_error_too_once_and_without_secrets(
    tmp_path: Path, before: str
) -> None:
    after = """
log.info("calm")
log.warning("pin=%s", "1234")
try:
    raise ValueError("pin=1234")
except ValueError:
    log.exception("odd")
stop_logging()
"""
    ran = run(tmp_path, after, before)
    lines_told = ran.stderr.splitlines()
    assert lines_told[:2] == ["WARNING kiosk.under_test: pin=…", "ERROR kiosk.under_test: odd"]
    assert lines_told[-1] == "ValueError: pin=…"
    assert "calm" not in ran.stderr
    assert len(lines(tmp_path / "log" / "kiosk.jsonl")) == 4


@pytest.mark.slow
def test_when_the_interpreter_falls_where_it_was_stands_in_the_crash_file(tmp_path: Path) -> None:
    ran = run(tmp_path, "import os\ndef painting():\n    os.abort()\npainting()")
    assert ran.returncode == -signal.SIGABRT
    crash = (tmp_path / "log" / "crash.txt").read_text()
    assert crash.startswith("--- 2")
    assert "Fatal Python error: Aborted" in crash
    assert "in painting" in crash


def test_the_crash_file_begins_anew_when_it_has_grown_too_long(tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "crash.txt").write_bytes(b"x" * (1024 * 1024 + 1))
    start_logging(tmp_path)
    stop()
    assert (tmp_path / "log" / "crash.txt").read_text().startswith("--- 2")


@pytest.mark.slow
def test_a_folder_that_cannot_be_written_is_no_reason_not_to_start(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    ran = run(tmp_path, "log.warning('on it goes')\nstop_logging()")
    assert ran.returncode == 0
    first, second = ran.stderr.splitlines()
    assert first.startswith("WARNING kiosk.devices.logfile: there is no log file: ")
    assert second == "WARNING kiosk.under_test: on it goes"


@pytest.mark.slow
def test_a_disk_that_fills_up_is_told_once_and_the_kiosk_goes_on(tmp_path: Path) -> None:
    after = """
import resource
soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
for number in range(50):
    log.info("line %d", number)
resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
print("done")
"""
    ran = run(tmp_path, after)
    assert (ran.returncode, ran.stdout) == (0, "done\n")
    complaints = [each for each in ran.stderr.splitlines() if "loses lines" in each]
    assert complaints == [
        "kiosk: the log loses lines from kiosk.under_test on: [Errno 27] File too large"
    ]
