"""Which versions run here, without loading anything for it."""

import subprocess
import sys
from importlib import metadata

import pytest

from kiosk.devices.versions import versions


def test_the_kiosk_python_and_the_system_are_always_named() -> None:
    assert list(versions())[:2] == ["kiosk", "python"]
    assert list(versions())[-1] == "system"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("loaded", "named"), [("", []), ("pysqlite3", ["sqlite"]), ("PySide6.QtCore", ["qt"])]
)
def test_only_what_is_loaded_is_named(loaded: str, named: list[str]) -> None:
    script = f"""
import sys
{f"import {loaded}" if loaded else ""}
from kiosk.devices.versions import versions
print(*versions())
print("PySide6" in sys.modules)
"""
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    found, qt = ran.stdout.splitlines()
    assert found.split() == ["kiosk", "python", *named, "system"]
    assert qt == str(loaded.startswith("PySide6"))


def test_a_kiosk_that_is_not_installed_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr("kiosk.devices.versions.version", missing)
    assert versions()["kiosk"] == "unknown"
