"""Folding what things bear besides their names: a batch, and the serial they had before."""

from collections.abc import Iterator

from sqlalchemy import bindparam, delete

from kiosk.domain.facts import Fact, SerialCorrected, StockReceived, UnitReceived
from kiosk.domain.ids import Subject
from kiosk.domain.journal import Entry
from kiosk.domain.text import comparable
from kiosk.store.driver import Cursor
from kiosk.store.fold.entries import is_reversed
from kiosk.store.schema_tracking import BORNE
from kiosk.store.sql import compiled, replacing

_BEAR = replacing(BORNE)
_FORGET = compiled(
    delete(BORNE)
    .where(BORNE.c.key == bindparam("key"))
    .where(BORNE.c.kind == bindparam("kind"))
    .where(BORNE.c.subject == bindparam("subject"))
    .where(BORNE.c.entry_id == bindparam("entry_id"))
)


def fold_borne(cursor: Cursor, fact: Fact, entry: Entry) -> None:
    """Keep what a fact says a thing bears, unless it was taken back already."""
    for shown, kind, subject in _borne(fact):
        if not is_reversed(cursor, entry):
            key = comparable(shown)
            cursor.execute(_BEAR, (key, kind, subject, entry.entry_id, shown))


def unfold_borne(cursor: Cursor, fact: Fact, entry: Entry) -> None:
    """Forget what a fact said that was taken back."""
    for shown, kind, subject in _borne(fact):
        cursor.execute(_FORGET, (comparable(shown), kind, subject, entry.entry_id))


def _borne(fact: Fact) -> Iterator[tuple[str, str, Subject]]:
    match fact:
        case UnitReceived(lot=batch) | StockReceived(batch=batch) if batch:
            yield batch, "batch", fact.subjects[0]
        case SerialCorrected(before=before):
            yield before, "former", fact.subjects[0]
        case _:
            return
