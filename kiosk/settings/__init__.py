"""Settings of this machine only, from kiosk.toml; what stations share is policy."""

from kiosk.settings.reading import FILE, SettingsError, data_dir, load
from kiosk.settings.values import (
    Language,
    ScannerSettings,
    ScreenSettings,
    Settings,
    SoundSettings,
    StationSettings,
    Theme,
)

__all__ = [
    "FILE",
    "Language",
    "ScannerSettings",
    "ScreenSettings",
    "Settings",
    "SettingsError",
    "SoundSettings",
    "StationSettings",
    "Theme",
    "data_dir",
    "load",
]
