"""The support bundle: one file to hand to whoever helps, with no secret and no record in it."""

import json
import os
import re
import tempfile
import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import cast

import tomlkit

from kiosk.devices.logfile import FOLDER
from kiosk.devices.redaction import REMOVED, is_secret, redacted
from kiosk.devices.versions import versions

SETTINGS = "kiosk.toml"

_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9]+")


class BundleError(OSError):
    """The bundle could not be written; nothing of it is left, and nothing else was touched."""

    def __init__(self, folder: Path, reason: str) -> None:
        """Say where and why."""
        super().__init__(
            f"K390: no support bundle in {folder} ({reason}). "
            "Nothing is lost. Choose another folder, or make room there."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What a bundle tells besides the files of the data folder.

    Attributes:
        station: its name, for the name of the file.
        checkup: what `kiosk doctor` says.
        figures: how long scans took, as the diagnostics page shows it.
        link: how the station stands with the central database, in its figures.
        record: the size of the database and the hash of the last entry; never more of it.
        pictures: the last screens as PNG, the newest last.
    """

    station: str
    checkup: str
    figures: str
    record: str
    link: str = ""
    pictures: tuple[bytes, ...] = ()


def write_bundle(data_dir: Path, target: Path, findings: Findings, at: datetime) -> Path:
    """Write the bundle of a data folder into the folder `target`, and return its path.

    The same files and findings at the same time give the same bytes. A bundle that lies there
    already is left as it is.

    Raises:
        BundleError: `target` is no folder, is full, or cannot be written.
    """
    if not target.is_dir():
        # Not made here: it would take the place of a stick that is not plugged in.
        raise BundleError(target, "there is no such folder")
    try:
        handle, name = tempfile.mkstemp(dir=target, prefix=".kiosk-support-")
    except OSError as error:
        raise BundleError(target, error.strerror or str(error)) from error
    written = Path(name)
    try:
        with os.fdopen(handle, "w+b") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bundle:
                for inner, content in _contents(data_dir, findings):
                    bundle.writestr(_entry(inner, at), content)
            file.flush()
            os.fsync(file.fileno())
        written.chmod(0o644)
        path = _free_name(target, findings.station, at)
        written.rename(path)
    except OSError as error:
        raise BundleError(target, error.strerror or str(error)) from error
    finally:
        written.unlink(missing_ok=True)
    return path


def _entry(inner: str, at: datetime) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(inner, (at.year, at.month, at.day, at.hour, at.minute, at.second))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


def _free_name(target: Path, station: str, at: datetime) -> Path:
    station = _NOT_IN_A_NAME.sub("-", station).strip("-")
    stem = "-".join(filter(None, ("kiosk-support", station, f"{at:%Y%m%d-%H%M%S}")))
    names = (target / f"{stem}{f'-{each}' if each > 1 else ''}.zip" for each in count(1))
    return next(each for each in names if not each.exists())


def _contents(data_dir: Path, findings: Findings) -> Iterator[tuple[str, bytes]]:
    yield "versions.json", f"{json.dumps(versions(), indent=1)}\n".encode()
    for name in ("checkup", "figures", "record", "link"):
        yield f"{name}.txt", redacted(str(getattr(findings, name))).encode()
    yield _read(data_dir / SETTINGS, SETTINGS, settings=True)
    for log in sorted((data_dir / FOLDER).glob("*")):
        yield _read(log, f"{FOLDER}/{log.name}", settings=False)
    for number, picture in enumerate(findings.pictures, start=1):
        yield f"pictures/{number:02}.png", picture


def _read(path: Path, inner: str, *, settings: bool) -> tuple[str, bytes]:
    """Return a file for the bundle; one that cannot be read is told of in its place."""
    try:
        content = path.read_bytes()
    except OSError as error:
        return f"{inner}.missing.txt", f"{error.strerror or error}\n".encode()
    return inner, without_secrets(content) if settings else content


def without_secrets(content: bytes) -> bytes:
    """Return a settings file without the values of secrets, and without comments.

    Of one that is no TOML only that is told: what in it is secret cannot be known.
    """
    try:
        read = tomllib.loads(content.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        return f"# no TOML: {error}\n".encode()
    return tomlkit.dumps(cast("dict[str, object]", _open(read))).encode()


def _open(value: object) -> object:
    match value:
        case dict():
            table = cast("dict[str, object]", value)
            return {
                key: REMOVED if is_secret(key) else _open(inner) for key, inner in table.items()
            }
        case list():
            return [_open(each) for each in cast("list[object]", value)]
        case str():
            return redacted(value)
        case _:
            return value
