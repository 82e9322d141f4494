"""The guard of conftest.py, seen from outside: pytest run on a small file of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parent / "conftest.py"
MARKED = "@pytest.mark.expected_log('kiosk.store', logging.WARNING)\n"


def outcome(folder: Path, body: str) -> str:
    """Return what pytest prints about one test with this body."""
    shutil.copy(CONFTEST, folder / "conftest.py")
    (folder / "pytest.ini").write_text("[pytest]\nmarkers = expected_log(logger, level): x\n")
    (folder / "test_it.py").write_text(f"import logging\n\nimport pytest\n\n\n{body}\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_it.py"]
    found = os.environ | {"PYTHONPATH": str(CONFTEST.parents[1])}  # its plugin is tests.central
    ran = subprocess.run(
        command, cwd=folder, env=found, capture_output=True, text=True, check=False
    )
    return ran.stdout


@pytest.mark.slow
@pytest.mark.parametrize(
    ("body", "told"),
    [
        (
            "def test_it():\n    logging.getLogger('kiosk.store').warning('disk is slow')",
            ("1 failed", "WARNING kiosk.store: disk is slow"),
        ),
        (
            "def test_it():\n    logging.getLogger('kiosk.store').info('disk is fine')",
            ("1 passed",),
        ),
        (
            MARKED + "def test_it():\n    logging.getLogger('kiosk.store.disk').warning('slow')",
            ("1 passed",),
        ),
        (
            MARKED + "def test_it():\n    logging.getLogger('kiosk.store').error('disk is gone')",
            ("1 failed", "ERROR kiosk.store: disk is gone"),
        ),
        (
            MARKED + "def test_it():\n    pass",
            ("1 failed", "expected a log record that never came"),
        ),
    ],
    ids=["unexpected", "below warning", "expected", "other level", "expected but silent"],
)
def test_only_the_log_records_that_a_test_expects_may_come(
    tmp_path: Path, body: str, told: tuple[str, ...]
) -> None:
    printed = outcome(tmp_path, body)
    assert [sentence for sentence in told if sentence not in printed] == []
