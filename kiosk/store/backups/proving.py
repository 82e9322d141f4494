"""Proving a backup: its record seal by seal, and every file that belongs to it."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.store.backing_up import BadCopyError, Copied, proved
from kiosk.store.backups.contents import Contents, lacking, read_contents
from kiosk.store.backups.folder import wrong_at_sight
from kiosk.store.backups.gathering import doubt
from kiosk.store.backups.naming import is_named
from kiosk.store.backups.noted import Noted
from kiosk.store.backups.regular import sha256_of
from kiosk.store.database import NewerSchemaError
from kiosk.store.driver import DatabaseError

_NAMED = 5
"""So many damaged files are named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What a check of a backup came to.

    Attributes:
        copied: None where the record is not whole.
        contents: None where they are not told: the record is alone.
        wrong: what is wrong with it; "" for a good one.
    """

    path: Path
    copied: Copied | None
    contents: Contents | None
    wrong: str


def prove(path: Path, noted: Noted, now_us: int) -> Proof:
    """Prove a backup where it lies, and keep what that came to.

    A record without a list of contents, as `kiosk backup FILE` makes it, is proved alone.

    Raises:
        FileNotFoundError: there is no such file.
    """
    if not path.is_file():
        raise FileNotFoundError(2, "there is no such file", str(path))
    contents, copied = read_contents(path), None
    try:
        copied = proved(path)
        wrong = _told(path, contents, copied.made_us)
    except (BadCopyError, NewerSchemaError, DatabaseError, OSError) as error:
        wrong = str(error)
    try:
        noted.note(path, now_us, wrong)
    except OSError as error:
        wrong = wrong or f"it is whole, but that could not be noted ({error})"
    return Proof(path=path, copied=copied, contents=contents, wrong=wrong)


def _told(path: Path, contents: Contents | None, made_us: int) -> str:
    """Return what the stamp and the list of contents say against a backup."""
    if not made_us:
        return "it is a record, but was not made as a backup"
    if contents is None:
        return wrong_at_sight(path, None, made_us) if is_named(path) else ""
    if wrong := wrong_at_sight(path, contents.outline, made_us):
        return wrong
    if sha256_of(path) != contents.record.sha256:
        return "the record is not the one that was backed up (its SHA-256 differs)"
    bad = lacking(path.parent, contents)
    if not bad:
        return ""
    doubt(path.parent, [contents.pieces[each] for each in bad])
    more = f" and {len(bad) - _NAMED} more" if len(bad) > _NAMED else ""
    named = ", ".join(bad[:_NAMED])
    again = "The next backup writes it anew where this machine still has it"
    return f"gone or damaged in {path.parent / 'files'}: {named}{more}. {again}"
