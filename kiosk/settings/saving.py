"""Changes kiosk.toml and leaves the comments and the order of it as they are.

What edits the text is loaded for a change: a station that works changes nothing.
"""

import os
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.settings.device_ports import PrinterPort, ScannerPort
from kiosk.settings.reading import FILE, no_toml, read
from kiosk.settings.values import Settings

Value = str | int | float | Mapping[str, str] | None
"""What a key is set to, as the file holds it; None takes the key out, back to its default."""


class SettingsNotSavedError(OSError):
    """The file could not be written; it is as before."""

    def __init__(self, path: Path, reason: str) -> None:
        """Say where and why."""
        super().__init__(
            f"K102: {path} was not saved ({reason}). The settings are as before. "
            "Make room, or let the kiosk's user write there."
        )


def save(settings: Settings, changes: Mapping[str, Value]) -> Settings:
    """Change keys such as `screen.theme` in the file, and return the settings as they are then.

    The new file is on the disk before it takes the place of the old one: after a power cut there
    is one or the other. A change takes effect where the settings are read anew.

    Raises:
        SettingsError: a value is not allowed, or the file was no good before; nothing is written.
        SettingsNotSavedError: the disk did not take it.
    """
    from kiosk.settings.editing import with_values  # noqa: PLC0415 - as said above

    path = settings.data_dir / FILE
    before = _text(path)
    read(settings.data_dir, before)
    return _saved(settings, path, with_values(path, before, changes))


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig") if path.exists() else ""
    except UnicodeDecodeError as error:
        raise no_toml(path, error) from error


def _saved(settings: Settings, path: Path, text: str) -> Settings:
    saved = read(settings.data_dir, text)
    try:
        _replace(path, text.encode())
    except OSError as error:
        raise SettingsNotSavedError(path, error.strerror or str(error)) from error
    return saved


def save_ports(
    settings: Settings, name: str, ports: Sequence[ScannerPort | PrinterPort]
) -> Settings:
    """Write all `scanners` or all `printers` anew, and return the settings as they are then.

    The rest of the file stays as it is; comments between the tables that are replaced go.

    Raises:
        SettingsError: a value is not allowed, or the file was no good before; nothing is written.
        SettingsNotSavedError: the disk did not take it.
    """
    from kiosk.settings.editing import with_ports  # noqa: PLC0415 - as said above

    path = settings.data_dir / FILE
    before = _text(path)
    read(settings.data_dir, before)
    return _saved(settings, path, with_ports(before, name, ports))


def _replace(path: Path, content: bytes) -> None:
    whole = path.resolve()
    whole.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=whole.parent, prefix=f"{FILE}.")
    written = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        written.chmod(whole.stat().st_mode & 0o777 if whole.exists() else 0o644)
        written.replace(whole)
    finally:
        written.unlink(missing_ok=True)
    _flush(whole.parent)


def _flush(folder: Path) -> None:
    """Bring the folder itself to the disk, where the system can (Windows does it unasked)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
