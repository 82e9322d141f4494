"""Settings of this machine only, from kiosk.toml; what stations share is policy."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import platformdirs

FILE = "kiosk.toml"
VARIABLE = "KIOSK_DATA_DIR"


class SettingsError(ValueError):
    """A setting that cannot be used: the file, the key, and what is allowed."""

    def __init__(self, path: Path, key: str, allowed: str) -> None:
        """Say where and what."""
        super().__init__(f"K101: {path}: {key} must be {allowed}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What this machine is set to.

    Attributes:
        station_name: shown in every header; empty for one made from the station's id.
        station_location: where completed units go; empty for one named after the station.
    """

    data_dir: Path
    station_name: str = ""
    station_location: str = ""

    @property
    def database(self) -> Path:
        """The record's file."""
        return self.data_dir / "kiosk.db"


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
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(path, "the file", f"TOML ({error})") from error
    for table in content:
        if table != "station":
            raise SettingsError(path, table, "absent; the only table is [station]")
    station = _station(path, content.get("station", {}))
    return Settings(
        data_dir=folder,
        station_name=station.get("name", ""),
        station_location=station.get("location", ""),
    )


def _station(path: Path, table: object) -> Mapping[str, str]:
    if not isinstance(table, dict):
        raise SettingsError(path, "station", "a table with name and location")
    checked: dict[str, str] = {}
    for key, value in cast("dict[str, object]", table).items():
        if key not in {"name", "location"}:
            raise SettingsError(path, f"station.{key}", "absent; keys are name and location")
        if not isinstance(value, str) or not value.strip():
            raise SettingsError(path, f"station.{key}", "a text that is not empty")
        checked[key] = value.strip()
    return checked
