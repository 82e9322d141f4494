"""The backups of one station in a folder: which there are, which are whole, which ones go."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kiosk.domain.keeping import Keep, kept
from kiosk.store.backing_up import UNFINISHED
from kiosk.store.backups.contents import Outline, outline_of
from kiosk.store.backups.naming import (
    beside,
    is_named,
    is_named_as_of,
    is_named_by,
    name_of,
    stamp_in,
)
from kiosk.store.backups.noted import Noted
from kiosk.store.backups.whose import Whose
from kiosk.store.driver import DatabaseError, connect
from kiosk.store.durable import remove_record
from kiosk.store.recognising import stamped_us

_KNOWN = 256
"""So many stamps are remembered."""


class FolderGoneError(OSError):
    """There is no folder for backups, and it is not made: its disk may not be plugged in."""

    def __init__(self, folder: Path) -> None:
        """Say which one, and what to do."""
        super().__init__(
            f"K424: no backup: there is no folder {folder}. Plug its disk in, make the folder, or "
            "set another one (backup.folder)."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup as its folder shows it, without proving it.

    Attributes:
        made_us: microseconds since 1970 UTC; 0 where nothing says so.
        contents: None where they are not told.
        wrong: why it is none to rely on; "" for a good one.
        checked_us: when it was last found whole; when it was made at first.
    """

    path: Path
    made_us: int
    contents: Outline | None
    wrong: str
    checked_us: int

    @property
    def good(self) -> bool:
        return not self.wrong


def ready(folder: Path, data_dir: Path) -> Path:
    """Return a folder for backups; one within the data folder is made.

    Raises:
        FolderGoneError: there is none.
    """
    if folder.resolve().is_relative_to(data_dir.resolve()):
        folder.mkdir(parents=True, exist_ok=True)
    if not folder.is_dir():
        raise FolderGoneError(folder)
    return folder


def same_disk(folder: Path, data_dir: Path) -> bool:
    """Tell whether backups lie on the disk of the record, which one failure then takes."""
    try:
        return folder.stat().st_dev == data_dir.stat().st_dev
    except OSError:
        return folder.resolve().is_relative_to(data_dir.resolve())


def backups(folder: Path, noted: Noted, whose: Whose | None = None) -> tuple[Backup, ...]:
    """Return the backups in a folder, the newest first; of one station, or of all.

    A damaged one that does not tell whose it is belongs to whom its name says.
    """
    try:
        paths = sorted(filter(is_named, folder.iterdir()), key=stamp_in, reverse=True)
    except OSError:
        return ()
    every = (seen(each, noted) for each in paths)
    return tuple(each for each in every if whose is None or _is_of(each, whose))


def seen(path: Path, noted: Noted) -> Backup:
    """Look at a backup: its names and sizes, its stamp, and what was found when it was checked.

    One that cannot even be looked at is none to rely on, and keeps no other from being seen.
    """
    try:
        contents, made_us = outline_of(path), _stamp(path)
        wrong = wrong_at_sight(path, contents, made_us) or noted.wrong(path)
        checked_us = max(noted.checked_us(path), contents.made_us if contents is not None else 0)
    except (OSError, RuntimeError, ValueError) as error:
        return Backup(path=path, made_us=0, contents=None, wrong=str(error), checked_us=0)
    return Backup(
        path=path,
        made_us=made_us or 0,
        contents=contents,
        wrong=wrong,
        checked_us=0 if wrong else checked_us,
    )


def thin_out(
    folder: Path, noted: Noted, whose: Whose, keep: Keep, now_us: int
) -> tuple[Path, ...]:
    """Remove the backups of a station that are not to be kept; return them.

    Only good ones are counted and only good ones go: what is damaged, has another's name, id or
    stamp stays for a person to look at. The newest good one always stays, that of each id too
    that the station ever had: a record that was restored may not be the only one that goes on.
    """
    good = [each for each in backups(folder, noted, whose) if each.good]
    newest = {each.contents.station_id: each.path for each in reversed(good) if each.contents}
    stay = kept([each.made_us for each in good], keep, now_us)
    gone = tuple(
        each.path for each in good if each.made_us not in stay and each.path not in newest.values()
    )
    for path in gone:
        path.unlink(missing_ok=True)
        beside(path).unlink(missing_ok=True)
    return gone


def sweep(folder: Path, whose: Whose) -> None:
    """Remove what a backup of this station left that was cut off; it makes none now.

    Others may be at it in the same folder, so only what has its present id goes.
    """
    for path in sorted(folder.iterdir()):
        stem, _, end = path.name.partition(".")
        record = folder / f"{stem}.db"
        if not is_named_by(record, whose.name, whose.station_id):
            continue
        if end.startswith(f"db{UNFINISHED}"):
            remove_record(folder / f"{record.name}{UNFINISHED}")
        if end.startswith("json") and not record.exists():
            path.unlink(missing_ok=True)


def _is_of(backup: Backup, whose: Whose) -> bool:
    contents = backup.contents
    if contents is None:
        return is_named_as_of(backup.path, whose)
    return whose.made(contents.station, contents.station_id)


def _stamp(path: Path) -> int | None:
    """Return when a record was made as a backup; None where it is no record that says so."""
    if not path.is_file():
        return None
    there = path.stat()
    try:
        return _stamp_of(path, there.st_ino, there.st_mtime_ns, there.st_size)
    except DatabaseError:
        return None


@lru_cache(maxsize=_KNOWN)
def _stamp_of(path: Path, *_seen: int) -> int | None:
    connection = connect(path, still=True)
    try:
        return stamped_us(connection.cursor()) or None
    finally:
        connection.close()


def wrong_at_sight(path: Path, contents: Outline | None, made_us: int | None) -> str:
    """Return what can be seen to be wrong with a backup without reading all of it; "" for nothing.

    Args:
        path: of its record.
        contents: that are told of it.
        made_us: what the record is stamped with; None for nothing.
    """
    if made_us is None:
        return "it is no record that was backed up"
    if contents is None:
        return f"{beside(path).name} is missing or no list of contents"
    named = name_of(contents.station, contents.station_id, made_us)
    if contents.made_us != made_us or named != path.name:
        return "its name, its stamp and its contents differ"
    if path.stat().st_size != contents.record_size:
        return "it has not the size it was made with"
    return ""
