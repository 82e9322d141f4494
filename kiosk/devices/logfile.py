"""The log of this machine: JSON lines in five files of 5 MiB, warnings on standard error too.

A line names facts, not things: what is handed to the log besides text, numbers and times stands
there by its type alone, and long text is cut, so that no entry of the journal gets into it whole.
"""

import faulthandler
import json
import logging
import sys
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from logging.handlers import RotatingFileHandler
from pathlib import Path

from kiosk.devices.redaction import REMOVED, is_secret, redacted
from kiosk.devices.versions import versions

FOLDER = "log"
FILE = "kiosk.jsonl"
CRASHES = "crash.txt"
"""Where each thread was when the interpreter itself fell."""

FILES = 5
MOST_BYTES = 5 * 1024 * 1024
MOST_CRASH_BYTES = 1024 * 1024

LONGEST_ARGUMENT = 200
LONGEST_TEXT = 2_000
LONGEST_TRACE = 8_000

_MADE_HERE = "kiosk: standard error"
_STREAM: type[logging.Handler] = logging.StreamHandler
_TELLABLE = (str, int, float, Decimal, date, datetime, time, Enum, Path, BaseException)
_OWN = frozenset({*vars(logging.makeLogRecord({})), "message", "asctime", "taskName"})

log = logging.getLogger(__name__)


def start_logging(folder: Path, most_bytes: int = MOST_BYTES) -> None:
    """Log from now on into `folder`/log; where that cannot be written, on standard error alone."""
    stop_logging()
    root = logging.getLogger()
    for each in _to_people(root):
        each.setLevel(max(each.level, logging.WARNING))
        each.setFormatter(_ForPeople())
    try:
        (folder / FOLDER).mkdir(parents=True, exist_ok=True)
        root.addHandler(_LogFile(folder / FOLDER, most_bytes, root.level))
    except OSError as error:
        log.warning("there is no log file: %s", error)
        return
    root.setLevel(logging.INFO)


def stop_logging() -> None:
    """Close the log; without one nothing happens."""
    root = logging.getLogger()
    for each in list(root.handlers):
        if isinstance(each, _LogFile):
            root.setLevel(each.level_before)
        if isinstance(each, _LogFile) or each.name == _MADE_HERE:
            root.removeHandler(each)
            each.close()


def _to_people(root: logging.Logger) -> list[logging.Handler]:
    """Return what writes to standard error; made where the command line has not made one."""
    there = [each for each in root.handlers if each.__class__ is _STREAM]
    if there:
        return there
    made: logging.Handler = logging.StreamHandler(sys.stderr)
    made.set_name(_MADE_HERE)
    root.addHandler(made)
    return [made]


class _LogFile(RotatingFileHandler):
    """The newest of the files, and the file for crashes beside it."""

    def __init__(self, folder: Path, most_bytes: int, level_before: int) -> None:
        self.level_before = level_before
        self._told_of_failure = False
        super().__init__(
            folder / FILE, maxBytes=most_bytes, backupCount=FILES - 1, encoding="utf-8"
        )
        self.setFormatter(_JsonLine())
        self._head()
        crashes = folder / CRASHES
        anew = crashes.exists() and crashes.stat().st_size > MOST_CRASH_BYTES
        self._crashes = crashes.open("w" if anew else "a", encoding="utf-8")
        self._crashes.write(f"--- {_now()} {json.dumps(versions())}\n")
        self._crashes.flush()
        faulthandler.enable(self._crashes)

    def doRollover(self) -> None:  # noqa: N802 the name of the library
        super().doRollover()
        self._head()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 the name of the library
        """Say once that lines are lost, such as on a full disk; the kiosk goes on."""
        if not self._told_of_failure:
            self._told_of_failure = True
            error = sys.exc_info()[1]
            sys.stderr.write(f"kiosk: the log loses lines from {record.name} on: {error}\n")

    def close(self) -> None:
        faulthandler.disable()
        self._crashes.close()
        super().close()

    def _head(self) -> None:
        """Begin a file, or a start of the kiosk in it, with what runs here."""
        line = {"at": _now(), "text": "log begins", **versions()}
        if self.stream is not None:
            self.stream.write(json.dumps(line, ensure_ascii=False) + self.terminator)
            self.flush()


class _JsonLine(logging.Formatter):
    """One record as one line; `logging` sets further fields by `extra`."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": _moment(record.created),
            "level": record.levelname,
            "logger": record.name,
            "text": told(record),
        }
        for key, value in vars(record).items():
            if key not in _OWN:
                line[key] = REMOVED if is_secret(key) else _fact(value)
        if record.exc_info:
            line["trace"] = _trace(self.formatException(record.exc_info))
        if record.stack_info:
            line["stack"] = _trace(record.stack_info)
        return json.dumps(line, ensure_ascii=False, default=str)


class _ForPeople(logging.Formatter):
    """One record as a line to read, with its trace below."""

    def format(self, record: logging.LogRecord) -> str:
        line = f"{record.levelname} {record.name}: {told(record)}"
        if record.exc_info:
            line += f"\n{_trace(self.formatException(record.exc_info))}"
        return line


def told(record: logging.LogRecord) -> str:
    """Return what a record says, without secrets and without whole things."""
    facts: object
    if isinstance(record.args, Mapping):
        facts = {key: _fact(value) for key, value in record.args.items()}
    else:
        facts = tuple(_fact(value) for value in record.args or ())
    text = str(record.msg)
    if facts:
        # Where they do not fit the words they are left out: what they are is then not known.
        with suppress(TypeError, ValueError, KeyError):
            text %= facts
    return redacted(text)[:LONGEST_TEXT]


def _fact(value: object) -> object:
    if value is None or isinstance(value, int | float):
        return value
    if not isinstance(value, _TELLABLE):
        return f"<{type(value).__name__}>"
    text = redacted(str(value))
    return text if len(text) <= LONGEST_ARGUMENT else f"{text[:LONGEST_ARGUMENT]}…"


def _trace(text: str) -> str:
    return redacted(text)[-LONGEST_TRACE:]


def _moment(created_s: float) -> str:
    return datetime.fromtimestamp(created_s, UTC).isoformat(timespec="milliseconds")


def _now() -> str:
    return _moment(logging.makeLogRecord({}).created)
