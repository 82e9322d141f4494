"""Files of things as this station opens them: from its disk, else from the central database.

Fetching, decoding and saving are done on a thread of their own; the page is then shown anew.
"""

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from kiosk.app import App
from kiosk.domain.files import file_name, is_picture, media_type
from kiosk.domain.messages import phrase
from kiosk.pages.machine import Done, Opened
from kiosk.screens.intents import Open, Where
from kiosk.session.linked import Linked
from kiosk.session.ports import NotSavedError

log = logging.getLogger(__name__)

EXPORTS = "exports"
"""In the data folder: copies of files that the kiosk does not show itself."""

MOST_COPIES = 1000


class StationFiles:
    """Owned by the session's thread."""

    def __init__(
        self, app: App, linked: Callable[[], Linked | None], changed: Callable[[], None]
    ) -> None:
        """Open nothing yet.

        Args:
            app: its store keeps the files.
            linked: what reaches the central database; None where there is none.
            changed: what is opened is no longer as it was; called from any thread.
        """
        self._app = app
        self._linked = linked
        self._changed = changed
        self._asked = ""
        self._opened: Opened | None = None
        self._thread: threading.Thread | None = None

    @property
    def opened(self) -> Opened | None:
        """The file that was opened last, as far as that has come."""
        return self._opened

    def open(self, value: str) -> Done:
        """Open a file, by its SHA-256 in hexadecimal, a colon, and its name."""
        sha256, _, name = value.partition(":")
        name = file_name(name)
        self._asked = value
        self._opened = _told(name, "file_fetching", waits=True)
        self._thread = threading.Thread(
            target=self._run, args=(value, bytes.fromhex(sha256), name), name="file", daemon=True
        )
        self._thread.start()
        return Done(text=phrase("file_fetching"), opens=Open(Where.FILE, value))

    def close(self) -> None:
        """Let no thread tell of anything any more."""
        self._asked = ""

    def _run(self, value: str, sha256: bytes, name: str) -> None:
        """Open a file; the fault barrier of this thread."""
        try:
            opened = self._found(sha256, name)
        except Exception as error:
            log.exception("a file could not be opened")
            opened = _told(name, "file_failed", problem=str(error))
        if value == self._asked:
            self._opened = opened
            self._changed()

    def _found(self, sha256: bytes, name: str) -> Opened:
        data = self._app.store.files.get(sha256)
        if data is None:
            linked = self._linked()
            online = self._app.link().online
            data = linked.fetch_file(sha256) if linked is not None and online else None
            if data is None:
                return _told(name, "file_lost" if online else "file_elsewhere")
            self._keep(data)
        if not is_picture(media_type(name, data)):
            return self._exported(name, data, "file_exported")
        from kiosk.pages.picture import read_picture  # noqa: PLC0415 - loaded when one is opened

        picture = read_picture(data)
        if picture is None:
            return self._exported(name, data, "file_unshown")
        return Opened(name=name, picture=picture)

    def _keep(self, data: bytes) -> None:
        try:
            self._app.store.add_file(data, sent=True)
        except NotSavedError as error:
            log.warning("K416: a file of central could not be kept here: %s", error)

    def _exported(self, name: str, data: bytes, key: str) -> Opened:
        try:
            path = export(self._app.settings.data_dir / EXPORTS, name, data)
        except OSError as error:
            return _told(name, "file_failed", problem=error.strerror or str(error))
        return _told(name, key, path=str(path))


def _told(name: str, key: str, *, waits: bool = False, **facts: str) -> Opened:
    return Opened(name=name, title=phrase(key), text=phrase(f"{key}_sub", **facts), waits=waits)


def export(folder: Path, name: str, data: bytes) -> Path:
    """Save a copy in a folder under a name that no other file there has; return where.

    Raises:
        OSError: it could not be saved.
    """
    folder.mkdir(exist_ok=True)
    stem, dot, ending = name.rpartition(".")
    for number in range(1, MOST_COPIES):
        more = f" ({number})" if number > 1 else ""
        path = folder / (f"{stem}{more}.{ending}" if dot else f"{name}{more}")
        try:
            with path.open("xb") as file:
                file.write(data)
        except FileExistsError:
            if path.is_file() and not path.is_symlink() and path.read_bytes() == data:
                return path
        else:
            return path
    raise FileExistsError(MOST_COPIES, "too many files of that name", str(folder))
