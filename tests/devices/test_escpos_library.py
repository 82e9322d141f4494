"""The import of python-escpos leaves no folder behind and sets up no logging."""

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import logging
from kiosk.devices.escpos_library import import_escpos
import_escpos()
from escpos.printer import Dummy
printer = Dummy()
printer.text("A")
assert printer.output.endswith(b"A"), printer.output
print([type(each).__name__ for each in logging.getLogger().handlers])
"""


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    around = {**os.environ, "TMPDIR": str(tmp_path)}
    around.pop("ESCPOS_CAPABILITIES_PICKLE_DIR", None)
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=around, capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "['NullHandler']\n", "")
    assert list(tmp_path.iterdir()) == []
