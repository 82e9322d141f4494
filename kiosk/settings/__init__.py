"""Settings of this machine only, from kiosk.toml; what stations share is policy."""

from kiosk.settings.backup import BackupSettings
from kiosk.settings.central import CentralSettings
from kiosk.settings.device_ports import (
    LABEL_KINDS,
    Framing,
    PrinterKind,
    PrinterLanguage,
    PrinterPort,
    ScannerKind,
    ScannerPort,
    Stock,
)
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
    "LABEL_KINDS",
    "BackupSettings",
    "CentralSettings",
    "Framing",
    "Language",
    "PrinterKind",
    "PrinterLanguage",
    "PrinterPort",
    "ScannerKind",
    "ScannerPort",
    "ScannerSettings",
    "ScreenSettings",
    "Settings",
    "SettingsError",
    "SoundSettings",
    "StationSettings",
    "Stock",
    "Theme",
    "data_dir",
    "load",
]
