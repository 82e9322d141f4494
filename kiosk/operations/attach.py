"""Attaching a file to a unit, lot or part; its bytes are kept before (kiosk.store.files)."""

from kiosk.domain.facts import FileAttached
from kiosk.domain.ids import subject_key
from kiosk.domain.messages import stop
from kiosk.operations.ports import Recorded, Tx, Verdict


def attach(tx: Tx, file: FileAttached) -> Verdict:
    """Record that a file belongs to a thing.

    Refused: nothing on record has that identity (xS1).
    """
    if tx.name_of(file.item) is None:
        return stop("xS1", raw=subject_key(file.item))
    return Recorded(tx.append(file))
