"""What the screen asked the next start for: a backup put back before the record is opened.

The request is taken once: whatever happens then, no later start restores again.
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from pathlib import Path

import msgspec

from kiosk.store.backups.contents import outline_of
from kiosk.store.durable import flush_folder, write_durably

log = logging.getLogger(__name__)

FILE = "restore.json"


class State(Enum):
    """How far it is."""

    ASKED = "asked"
    BEGUN = "begun"
    DONE = "done"
    FAILED = "failed"


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A backup to put back, and what came of it.

    Attributes:
        backup: the path of its record.
        operator: who asked for it, as entries name people.
        over: settings and templates of this machine give way too.
        before: what tells the present record's file from another one; 0 for none.
        at_us: when it was asked for, then when it ended, microseconds since 1970 UTC.
        entries: that came back.
        aside: where the record lies that was replaced; "" for none.
        missing: what should have come back with the record and did not.
        wrong: why it failed.
    """

    state: State
    backup: str
    operator: str
    over: bool
    at_us: int
    before: int = 0
    entries: int = 0
    aside: str = ""
    missing: tuple[str, ...] = ()
    wrong: str = ""


def ask(data_dir: Path, asked: Asked) -> None:
    """Ask the next start for it, durably.

    Raises:
        OSError: the disk did not take it.
    """
    write_durably(data_dir / FILE, msgspec.json.encode(asked))


def is_asked(data_dir: Path) -> bool:
    """Tell whether there is anything to carry out."""
    return (data_dir / FILE).exists()


def carry_out(
    data_dir: Path, database: Path, now_us: Callable[[], int], put_back: Callable[[Asked], Asked]
) -> None:
    """Do what was asked for, if anything; the caller opens the record whatever came of it.

    Where the disk does not even take that it is begun, it is neither begun nor asked for again.

    Args:
        data_dir: in which it was asked for.
        database: the record.
        now_us: the clock.
        put_back: does it, and says what came of it.
    """
    asked = _read(data_dir)
    if asked is None or asked.state in {State.DONE, State.FAILED}:
        return
    if asked.state is State.BEGUN:
        _keep(data_dir, _cut_off(asked, database, now_us()))
        return
    told = outline_of(Path(asked.backup))
    begun = msgspec.structs.replace(
        asked,
        state=State.BEGUN,
        before=_which(database),
        entries=told.entries if told is not None else 0,
    )
    try:
        ask(data_dir, begun)
    except OSError as error:
        log.error("K427: no backup was put back: %s", error)  # noqa: TRY400 - the disk, no bug
        with suppress(OSError):
            (data_dir / FILE).unlink(missing_ok=True)
        return
    _keep(data_dir, _done(begun, database, now_us, put_back))


def _done(
    begun: Asked, database: Path, now_us: Callable[[], int], put_back: Callable[[Asked], Asked]
) -> Asked:
    """Do it; the fault barrier of a start. Whether it is done, the record alone says."""
    try:
        done = put_back(begun)
    except Exception as error:
        log.exception("a backup could not be put back")
        done = msgspec.structs.replace(begun, state=State.FAILED, wrong=str(error))
    if done.state is State.FAILED and _which(database) != begun.before:
        done = msgspec.structs.replace(done, state=State.DONE, missing=(done.wrong,), wrong="")
    return msgspec.structs.replace(done, at_us=now_us())


def _keep(data_dir: Path, asked: Asked) -> None:
    """Keep what came of it; where the disk does not take that, the next start finds it out."""
    try:
        ask(data_dir, asked)
    except OSError as error:
        log.error("K429: what came of a backup is not kept: %s", error)  # noqa: TRY400 - as above


def answer(data_dir: Path) -> Asked | None:
    """Return what came of the last request and forget it; None where nothing was asked for."""
    found = _read(data_dir)
    if found is None or found.state not in {State.DONE, State.FAILED}:
        return None
    with suppress(OSError):  # it is told once more, no harm
        (data_dir / FILE).unlink(missing_ok=True)
        flush_folder(data_dir)
    return found


def _read(data_dir: Path) -> Asked | None:
    try:
        return msgspec.json.decode((data_dir / FILE).read_bytes(), type=Asked)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None


def _cut_off(asked: Asked, database: Path, at_us: int) -> Asked:
    """Say what came of a start that ended amid it: the record is the old one, or the new one."""
    if _which(database) == asked.before:
        wrong = "the kiosk was cut off while it was put back"
        return msgspec.structs.replace(asked, state=State.FAILED, wrong=wrong, at_us=at_us)
    missing = ("what belongs to it, perhaps: the kiosk was cut off",)
    return msgspec.structs.replace(asked, state=State.DONE, at_us=at_us, missing=missing)


def _which(database: Path) -> int:
    try:
        return database.stat().st_ino
    except OSError:
        return 0
