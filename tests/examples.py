"""The example packages of docs/examples, installed as a plant would, without a network."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"


def install_example(name: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Install an example by pip from a copy in `folder`; return where its modules are found."""
    source, target = folder / "source", folder / "site"
    shutil.copytree(EXAMPLES / name, source)
    words = ["install", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", *words]
    subprocess.run([*pip, "--target", str(target), str(source)], check=True)
    monkeypatch.setattr(sys, "path", [str(target), *sys.path])
    monkeypatch.delitem(sys.modules, name.replace("-", "_"), raising=False)
    return target
