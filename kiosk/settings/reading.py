"""Reads kiosk.toml: what is not known or not allowed is refused by its name."""

import os
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import cast, get_type_hints

import msgspec
import platformdirs

from kiosk.settings.backup import BackupSettings
from kiosk.settings.central import NEEDED, CentralSettings
from kiosk.settings.device_ports import PrinterPort, ScannerPort
from kiosk.settings.values import (
    ScannerSettings,
    ScreenSettings,
    Settings,
    SoundSettings,
    StationSettings,
)

FILE = "kiosk.toml"
VARIABLE = "KIOSK_DATA_DIR"

TABLES: Mapping[str, type] = {
    "station": StationSettings,
    "screen": ScreenSettings,
    "scanner": ScannerSettings,
    "sound": SoundSettings,
    "backup": BackupSettings,
    "central": CentralSettings,
}


ARRAYS: Mapping[str, type] = {"scanners": ScannerPort, "printers": PrinterPort}
"""Tables that may stand more than once, `[[scanners]]`, each with a name of its own."""


class SettingsError(ValueError):
    """A setting that cannot be used: the file, the key, and what is allowed."""

    def __init__(self, path: Path, key: str, allowed: str) -> None:
        """Say where and what."""
        super().__init__(f"K101: {path}: {key} must be {allowed}.")


class _Tables(msgspec.Struct):
    """The file, once each of its values was found good."""

    station: StationSettings = StationSettings()
    screen: ScreenSettings = ScreenSettings()
    scanner: ScannerSettings = msgspec.field(default_factory=ScannerSettings)
    sound: SoundSettings = SoundSettings()
    backup: BackupSettings = BackupSettings()
    central: CentralSettings | None = None
    scanners: tuple[ScannerPort, ...] = ()
    printers: tuple[PrinterPort, ...] = ()


def data_dir(given: str | None) -> Path:
    """Return the data folder: the argument, else the variable, else the user's own."""
    chosen = given or os.environ.get(VARIABLE)
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir("kiosk", appauthor=False))


def load(folder: Path) -> Settings:
    """Read the settings of a data folder; without a file everything has its default.

    Raises:
        SettingsError: the file is no TOML, or holds a key or value that is not known.
    """
    path = folder / FILE
    if not path.exists():
        return Settings(data_dir=folder)
    try:
        return read(folder, path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise no_toml(path, error) from error


def read(folder: Path, text: str) -> Settings:
    """Return the settings of a data folder whose file holds `text`.

    Raises:
        SettingsError: it is no TOML, or holds a key or value that is not known.
    """
    path = folder / FILE
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise no_toml(path, error) from error
    checked = {
        name: _each_checked(path, name, table)
        if name in ARRAYS
        else _checked(path, name, table, TABLES.get(name))
        for name, table in content.items()
    }
    for key in NEEDED:
        if "central" in checked and key not in checked["central"]:
            raise SettingsError(path, f"central.{key}", "a text that is not empty")
    tables = msgspec.convert(checked, type=_Tables)
    return Settings(
        data_dir=folder,
        station=tables.station,
        screen=tables.screen,
        scanner=tables.scanner,
        sound=tables.sound,
        backup=tables.backup,
        central=tables.central,
        scanners=tables.scanners,
        printers=tables.printers,
    )


def no_toml(path: Path, error: ValueError) -> SettingsError:
    """Return the refusal of a file that cannot be read at all."""
    return SettingsError(path, "the file", f"TOML ({error})")


def _each_checked(path: Path, name: str, tables: object) -> list[Mapping[str, object]]:
    if not isinstance(tables, list):
        raise SettingsError(path, name, f"tables, each headed [[{name}]]")
    each = cast("list[object]", tables)
    checked = [
        _checked(path, f"{name}[{number}]", table, ARRAYS[name])
        for number, table in enumerate(each, start=1)
    ]
    names = [table.get("name") for table in checked]
    for number, own in enumerate(names, start=1):
        if own is None:
            raise SettingsError(path, f"{name}[{number}].name", "a text that is not empty")
        if own in names[: number - 1]:
            raise SettingsError(path, f"{name}[{number}].name", f"another than {own!r}, in use")
    return checked


def _checked(path: Path, name: str, table: object, known: type | None) -> Mapping[str, object]:
    if known is None:
        tables = _listed(f"[{each}]" for each in (*TABLES, *(f"[{name}]" for name in ARRAYS)))
        raise SettingsError(path, name, f"absent; the tables are {tables}")
    kinds = get_type_hints(known, include_extras=True)
    if not isinstance(table, dict):
        raise SettingsError(path, name, f"a table with {_listed(kinds)}")
    # Spaces around a name are slips; those of a scanner's prefix are meant.
    slips = kinds if name == "station" else {"name"}
    values = {
        key: value.strip() if key in slips and isinstance(value, str) else value
        for key, value in cast("dict[str, object]", table).items()
    }
    for key, value in values.items():
        if key not in kinds:
            raise SettingsError(path, f"{name}.{key}", f"absent; keys are {_listed(kinds)}")
        try:
            msgspec.convert(value, type=kinds[key])
        except msgspec.ValidationError as error:
            raise SettingsError(path, f"{name}.{key}", allowed(kinds[key])) from error
    return values


def allowed(kind: object) -> str:
    """Return what a field of that annotation may hold, as the end of a sentence."""
    metas = cast("tuple[msgspec.Meta, ...]", getattr(kind, "__metadata__", ()))
    return next(each.description for each in metas if each.description is not None)


def _listed(words: Iterable[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} and {last}"
