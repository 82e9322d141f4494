"""What checks of backups came to, kept in the data folder: a backup itself is only read."""

from collections.abc import Mapping
from os.path import realpath
from pathlib import Path

import msgspec

from kiosk.store.durable import write_durably

FILE = "backups.json"
MOST = 500


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """What a check came to.

    Attributes:
        at_us: when, microseconds since 1970 UTC.
        size, changed_ns: of the file, as it was then; another one has not been checked.
        wrong: why it is none to rely on; "" for a good one.
    """

    at_us: int
    size: int
    changed_ns: int
    wrong: str = ""


class Noted:
    """The checks that are known; read once, written with each."""

    def __init__(self, data_dir: Path) -> None:
        """Read them; what cannot be read is forgotten, and the backups are checked again."""
        self._path = data_dir / FILE
        try:
            known = msgspec.json.decode(self._path.read_bytes(), type=dict[str, Checked])
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            known = {}
        self._known: Mapping[str, Checked] = known

    def note(self, path: Path, at_us: int, wrong: str) -> None:
        """Keep what a check came to; the oldest of very many are forgotten.

        Raises:
            OSError: the disk did not take it.
        """
        there = path.stat()
        checked = Checked(
            at_us=at_us, size=there.st_size, changed_ns=there.st_mtime_ns, wrong=wrong
        )
        known = {**self._known, realpath(path): checked}
        latest = sorted(known, key=lambda each: known[each].at_us)[-MOST:]
        self._known = {each: known[each] for each in latest}
        write_durably(self._path, msgspec.json.encode(self._known))

    def wrong(self, path: Path) -> str:
        """Return why a file is none to rely on; "" where nothing is known against it."""
        found = self._found(path)
        return found.wrong if found is not None else ""

    def checked_us(self, path: Path) -> int:
        """Return when a file was last found whole; 0 for never."""
        found = self._found(path)
        return found.at_us if found is not None and not found.wrong else 0

    def _found(self, path: Path) -> Checked | None:
        found = self._known.get(realpath(path))
        if found is None:
            return None
        there = path.stat()
        same = (there.st_size, there.st_mtime_ns) == (found.size, found.changed_ns)
        return found if same else None
