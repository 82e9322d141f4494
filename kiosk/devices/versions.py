"""Which versions run here: heads each log file, and stands in the support bundle."""

import platform
import sys
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version


def versions() -> Mapping[str, str]:
    """Return the versions of what is loaded, by name; what is not loaded is left out."""
    found = {"kiosk": _kiosk(), "python": platform.python_version()}
    # What is loaded already is asked, so that a kiosk without a window stays without Qt.
    if qt := getattr(sys.modules.get("PySide6.QtCore"), "qVersion", None):
        found["qt"] = str(qt())
    if sqlite := getattr(sys.modules.get("pysqlite3"), "sqlite_version", None):
        found["sqlite"] = str(sqlite)
    return {**found, "system": platform.platform()}


def _kiosk() -> str:
    try:
        return version("kiosk")
    except PackageNotFoundError:
        return "unknown"
