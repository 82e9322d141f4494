"""Which machine this is, as a hash of the system's own id: a record that moved is recognised.

The id itself is kept nowhere: systemd asks that it not be told on (machine-id(5)).
"""

import hashlib
import sys
from pathlib import Path

MACHINE_ID = Path("/etc/machine-id")
"""Made when the system was installed; 32 hexadecimal digits (machine-id(5))."""

_GUID = r"SOFTWARE\Microsoft\Cryptography"
_SALT = b"kiosk record of machine "

if sys.platform == "win32":
    import winreg

    def _read() -> str:
        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _GUID, 0, access) as key:
            value, _ = winreg.QueryValueEx(key, "MachineGuid")
        return str(value)
else:

    def _read() -> str:
        return MACHINE_ID.read_text(encoding="ascii")


def machine_hash() -> bytes:
    """Return 32 bytes that name this machine; none where the system has no id that can be read."""
    try:
        found = _read().strip().lower()
    except (OSError, UnicodeDecodeError):
        return b""
    # An image that is still to be given its id says "uninitialized", which is every such image's.
    if not found or found == "uninitialized":
        return b""
    return hashlib.sha256(_SALT + found.encode()).digest()
