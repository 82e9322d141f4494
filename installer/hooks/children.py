"""Runs before the kiosk: programs that it starts find the system's libraries, not the bundle's.

The boot loader of PyInstaller points LD_LIBRARY_PATH into the bundle and keeps what was there in
LD_LIBRARY_PATH_ORIG. This process has read it by now; a player of sounds must not.
"""

import os
import sys

if sys.platform == "linux":
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = before
