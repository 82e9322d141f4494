"""Who stepped up for an entry: the approval stands in its envelope, beside the scan (N3)."""

import msgspec
from sqlalchemy import bindparam, select

from kiosk.domain.journal import Entry
from kiosk.store.driver import Cursor
from kiosk.store.schema import JOURNAL
from kiosk.store.sql import compiled

_ENVELOPE = compiled(
    select(JOURNAL.c.envelope)
    .where(JOURNAL.c.station_id == bindparam("station_id"))
    .where(JOURNAL.c.seq == bindparam("seq"))
)


class _Envelope(msgspec.Struct):
    approved_by: str | None = None


def approved_by(cursor: Cursor, entry: Entry) -> str | None:
    """Return the id of who lent the right to an entry; None where nobody did.

    What cannot be read, as another program's envelope, approves nothing.
    """
    row = cursor.execute(_ENVELOPE, (entry.station_id, entry.seq)).fetchone()
    try:
        envelope = msgspec.json.decode(str(row[0]) if row else "{}", type=_Envelope)
    except msgspec.DecodeError:
        return None
    return envelope.approved_by
