"""Putting back what belongs to a record: its files always, settings and templates if wanted."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from kiosk.settings.reading import SettingsError, read
from kiosk.store.aside import aside_of
from kiosk.store.backups.contents import SETTINGS, Contents, Piece, taken
from kiosk.store.durable import flush, write_durably
from kiosk.store.files import FOLDER, Files


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """What came back besides the record.

    Attributes:
        attached: how many files of things.
        own: settings and templates that were put back, by where they are in the data folder.
        left: those that stayed as they are on this machine.
        lost: what is gone or damaged in the backup.
        unfit: settings that this program cannot read, so that no kiosk would start with them.
        failed: what the disk did not take.
    """

    attached: int = 0
    own: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    unfit: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """What should have come back and did not."""
        return (*self.lost, *self.unfit, *self.failed)


def put_attached(contents: Contents, folder: Path, data_dir: Path) -> tuple[int, tuple[str, ...]]:
    """Put the files of things back that are not here; return how many came, and what is lost.

    Raises:
        OSError: the disk did not take them.
    """
    files, came, lost = Files(data_dir), 0, list[str]()
    for name, piece in contents.pieces.items():
        if not name.startswith(f"{FOLDER}/") or files.get(bytes.fromhex(piece.sha256)):
            continue
        data = taken(folder, piece)
        if data is None:
            lost.append(name)
            continue
        files.put(data)
        came += 1
    return came, tuple(lost)


def put_own(contents: Contents, folder: Path, data_dir: Path, *, over: bool) -> Returned:
    """Put settings and templates back where there are none; the record is back by now.

    What cannot be put back is told, and keeps nothing else from coming back.

    Args:
        contents: of the backup.
        folder: that it lies in.
        data_dir: that they go to.
        over: take the place of others too; those stay beside, each under an `aside_of` name.
    """
    own, left, lost = list[str](), list[str](), list[str]()
    unfit, failed = list[str](), list[str]()
    for name, piece in contents.pieces.items():
        if name.startswith(f"{FOLDER}/"):
            continue
        data, target = taken(folder, piece), data_dir / name
        try:
            if data is None:
                lost.append(name)
            elif _is_same(target, piece, data):
                continue
            elif target.exists() and not over:
                left.append(name)
            elif name == SETTINGS and not _is_fit(data_dir, data):
                unfit.append(name)
            else:
                _put(target, data)
                own.append(name)
        except OSError:
            failed.append(name)
    return Returned(
        own=tuple(own),
        left=tuple(left),
        lost=tuple(lost),
        unfit=tuple(unfit),
        failed=tuple(failed),
    )


def _is_fit(data_dir: Path, data: bytes) -> bool:
    """Tell whether a kiosk would start with these settings."""
    try:
        read(data_dir, data.decode("utf-8-sig"))
    except (SettingsError, UnicodeDecodeError):
        return False
    return True


def _is_same(target: Path, piece: Piece, data: bytes) -> bool:
    return target.is_file() and target.stat().st_size == piece.size and target.read_bytes() == data


def _put(target: Path, data: bytes) -> None:
    """Write a file; the one that was there keeps a name until the new one is on the disk."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        aside = aside_of(target)
        shutil.copy2(target, aside)
        flush(aside)
    write_durably(target, data)
    if target.name == SETTINGS:
        target.chmod(0o644)  # as the kiosk itself writes it: no secret is in it
