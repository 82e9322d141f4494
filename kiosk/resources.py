"""Where the files shipped with the kiosk are: label templates, fonts, icons, central's SQL."""

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
"""The project's folder of shipped files, the same in a checkout and an editable install."""

FONTS = RESOURCES / "fonts"
TEMPLATES = RESOURCES / "labels"
ICONS = RESOURCES / "icons"
SOUNDS = RESOURCES / "sounds"
TRANSLATIONS = RESOURCES / "translations"
CENTRAL = RESOURCES / "central"
