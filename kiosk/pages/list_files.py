"""Files that a list of serials may be in: on a removable disk, or in the folder `inbox`."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.screens.intents import Do, Intent
from kiosk.session.inputs import Tap

log = logging.getLogger(__name__)

INBOX = "inbox"
"""In the data folder: what others may put there for this station."""

FILE = "list_file"
"""What choosing a file is to `Do`; its value is the path."""

MOST_BYTES = 4_000_000
"""More than the longest list; what is larger is no list."""

MOST_FILES = 200
_ENDINGS = frozenset({".csv", ".txt", ".tsv"})
_MEDIA = ("/media/*/*", "/run/media/*/*")
"""Where Linux desktops mount what was plugged in, as patterns below the root."""


def offered(inbox: Path, media: tuple[str, ...] = _MEDIA) -> tuple[Path, ...]:
    """Return the files that may be chosen, by name; those of sticks and of the inbox alone."""
    folders = [inbox]
    if sys.platform == "linux":
        folders += [each for pattern in media for each in Path("/").glob(pattern.lstrip("/"))]
    return tuple(sorted(each for folder in folders for each in _lists_in(folder))[:MOST_FILES])


def _lists_in(folder: Path) -> Iterator[Path]:
    try:
        for each in folder.iterdir():
            plain = each.is_file() and not each.is_symlink()
            if plain and each.suffix.lower() in _ENDINGS and each.stat().st_size <= MOST_BYTES:
                yield each
    except OSError:  # it was pulled out, or nobody made it
        return


def given_file(intent: Intent, inbox: Path, media: tuple[str, ...] = _MEDIA) -> Tap | None:
    """Return the list in the file that was chosen; an empty one where it cannot be read."""
    if not isinstance(intent, Do) or intent.what != FILE:
        return None
    path = Path(intent.value)
    if path not in offered(inbox, media):
        return Tap("paste", "")
    try:
        data = path.read_bytes()
    except OSError as error:
        log.info("a list could not be read: %s", error)
        return Tap("paste", "")
    return Tap("paste", data.decode("utf-8-sig", "replace"))
