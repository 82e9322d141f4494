"""A serial scanner made of software: a pseudo-terminal that is plugged in and out.

It ships with the kiosk, for rehearsals and for tests. Windows has no pseudo-terminals.
"""

import os
import select
import sys
import threading
from pathlib import Path

if sys.platform == "win32":

    def _opened_pair() -> tuple[int, int, str]:
        raise OSError("Windows has no pseudo-terminals")

else:
    import tty

    def _opened_pair() -> tuple[int, int, str]:
        """Return our end, the other end, and the name of that."""
        ours, theirs = os.openpty()
        os.set_blocking(ours, False)
        tty.setraw(theirs)  # else the line discipline turns CR into LF until it is opened
        return ours, theirs, os.ttyname(theirs)


PATIENCE_S = 1.0

_ENDS = {
    "cr": (b"", b"\r"),
    "lf": (b"", b"\n"),
    "crlf": (b"", b"\r\n"),
    "tab": (b"", b"\t"),
    "stx-etx": (b"\x02", b"\x03"),
    "idle": (b"", b""),
}


class VirtualScanner:
    """A scanner at a path that stays the same through every unplugging.

    Attributes:
        path: what the kiosk opens; it exists while the scanner is plugged in.
    """

    def __init__(self, folder: Path, name: str = "scanner") -> None:
        """Plug the scanner in.

        Raises:
            OSError: this system has no pseudo-terminals.
        """
        self.path = folder / name
        self._ends: tuple[int, int] | None = None
        self.plug()

    @property
    def is_plugged(self) -> bool:
        """Whether it can be opened and scanned with."""
        return self._ends is not None

    def plug(self) -> None:
        """Plug it in again, under the same path; a scanner that is plugged in stays so."""
        if self._ends is not None:
            return
        ours, theirs, device = _opened_pair()
        self._ends = ours, theirs
        fresh = self.path.with_name(f".{self.path.name}.new")
        fresh.unlink(missing_ok=True)
        fresh.symlink_to(device)
        fresh.replace(self.path)

    def unplug(self) -> None:
        """Take it away, as when the cable is pulled: whoever reads it gets an error."""
        if self._ends is None:
            return
        self.path.unlink(missing_ok=True)
        ours, theirs = self._ends
        self._ends = None
        os.close(ours)
        os.close(theirs)

    def close(self) -> None:
        """Take it away for good."""
        self.unplug()

    def scan(self, code: str | bytes, framing: str = "cr", *, prefix: bytes = b"") -> None:
        """Send a code at once, framed as a scanner set to `framing` does.

        Raises:
            OSError: it is not plugged in.
        """
        self.send(framed(code, framing, prefix=prefix))

    def send(self, data: bytes) -> None:
        """Send bytes as they are; some thousand wait for a kiosk that does not read yet.

        Raises:
            OSError: it is not plugged in, or nobody has read it for a second.
        """
        while data:
            if self._ends is None:
                raise OSError("the virtual scanner is not plugged in")
            if not select.select([], [self._ends[0]], [], PATIENCE_S)[1]:
                raise TimeoutError("nobody reads the virtual scanner")
            data = data[os.write(self._ends[0], data) :]

    def drip(self, data: bytes, gap_s: float = 0.01) -> None:
        """Send bytes one by one, as a slow line does.

        Raises:
            OSError: it is not plugged in.
        """
        pause = threading.Event()
        for at in range(len(data)):
            self.send(data[at : at + 1])
            pause.wait(gap_s)


def framed(code: str | bytes, framing: str = "cr", *, prefix: bytes = b"") -> bytes:
    """Return a code with what a scanner sends around it; text as UTF-8."""
    before, after = _ENDS[framing]
    data = code.encode("utf-8", "surrogateescape") if isinstance(code, str) else code
    return before + prefix + data + after
