"""A printer's serial line as a pseudo-terminal; Windows has none."""

import contextlib
import os
import tempfile
from pathlib import Path


class PtyWire:
    """The printer's end of the line; the host's stays open too, so that hosts come and go."""

    lasting = True

    def __init__(self, master: int, slave: int) -> None:
        """Serve the pair of descriptors."""
        self._master = master
        self._slave = slave

    def fileno(self) -> int:
        return self._master

    def read(self, limit: int) -> bytes:
        return os.read(self._master, limit)

    def send(self, data: bytes) -> None:
        with contextlib.suppress(OSError):
            os.write(self._master, data)

    def close(self) -> None:
        for descriptor in (self._master, self._slave):
            with contextlib.suppress(OSError):
                os.close(descriptor)
        self._master = self._slave = -1

    def break_off(self) -> None:
        self.close()


class PtyPlug:
    """A link with one name, whichever terminal it leads to, as in /dev/serial/by-id."""

    def __init__(self) -> None:
        """Choose no name before it is first opened."""
        self._link: Path | None = None

    @property
    def address(self) -> str:
        """The link's path; empty before it was first opened."""
        return str(self._link or "")

    def open(self) -> PtyWire:
        """Plug it in; the line carries all bytes as they are.

        Raises:
            ImportError: this system has no terminals.
        """
        import tty  # noqa: PLC0415 - not on Windows, where this module must be importable

        if self._link is None:
            self._link = Path(tempfile.mkdtemp(prefix="kiosk-printer-")) / "printer"
        self._link.parent.mkdir(mode=0o700, exist_ok=True)
        master, slave = os.openpty()
        tty.setraw(slave)
        os.set_blocking(master, False)
        self._link.symlink_to(os.ttyname(slave))
        return PtyWire(master, slave)

    def fileno(self) -> None:
        """Return None: nobody else can come."""

    def accept(self) -> PtyWire:
        raise BlockingIOError

    def close(self) -> None:
        if self._link is not None and self._link.is_symlink():
            self._link.unlink()
            self._link.parent.rmdir()
