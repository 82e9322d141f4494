"""Putting a backup in the place of the record, for the command and for the start of the window."""

from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from kiosk.app import Clock, outside
from kiosk.domain.ids import LocationCode
from kiosk.operations.ports import Acting
from kiosk.settings import Settings, load
from kiosk.store.backing_up import BadCopyError, Restored, restore
from kiosk.store.backups.asked import Asked, State, carry_out
from kiosk.store.backups.contents import read_contents
from kiosk.store.backups.returning import Returned, put_attached, put_own
from kiosk.store.database import NewerSchemaError
from kiosk.store.driver import DatabaseError
from kiosk.store.lock import FolderLock
from kiosk.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PutBack:
    """What came back: the record, and what belongs to it."""

    restored: Restored
    returned: Returned


def put_back(settings: Settings, file: Path, actor: str, *, over: bool) -> PutBack:
    """Put a backup in the place of the record, and what belongs to it beside it.

    Args:
        settings: of this machine.
        file: the record of the backup.
        actor: who does it, as entries name people.
        over: settings and templates of this machine give way too.

    Raises:
        RecordInUseError: a kiosk is running on the folder.
        BadCopyError: the backup is not whole; nothing was changed.
        NewerSchemaError: a newer program wrote it; nothing was changed.
        OSError: the disk did not take it; the record is as it was.
    """
    acting = Acting(actor=actor, evidence=None, here=LocationCode(""))
    outer = outside(Clock(), settings.data_dir)
    with FolderLock(settings.data_dir):
        contents = read_contents(file)
        came, lost = 0, tuple[str, ...]()
        if contents is not None:
            came, lost = put_attached(contents, file.parent, settings.data_dir)
        restored = restore(file, settings.database, lambda path: Store(path, outer, ""), acting)
        returned = Returned()
        if contents is not None:
            returned = put_own(contents, file.parent, settings.data_dir, over=over)
    lost = (*lost, *returned.lost)
    return PutBack(restored=restored, returned=replace(returned, attached=came, lost=lost))


def put_back_asked(settings: Settings) -> Settings:
    """Put the backup back that the screen asked for, if any; return the settings as they are then.

    A failure leaves the record as it is, and is told on the first screen.
    """

    def carried(asked: Asked) -> Asked:
        try:
            done = put_back(settings, Path(asked.backup), asked.operator, over=asked.over)
        except (BadCopyError, NewerSchemaError, DatabaseError, OSError, ValueError) as error:
            return msgspec.structs.replace(asked, state=State.FAILED, wrong=str(error))
        restored = done.restored
        return msgspec.structs.replace(
            asked,
            state=State.DONE,
            entries=restored.copied.entries,
            aside=str(restored.aside or ""),
            missing=(*done.returned.missing, *filter(None, [restored.unsure])),
        )

    carry_out(settings.data_dir, settings.database, Clock(), carried)
    return load(settings.data_dir)
