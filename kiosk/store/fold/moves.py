"""Folding moves: balances of lots and counted parts, and what of them is inside parents."""

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.facts import Move, Place
from kiosk.domain.ids import Subject, subject_kind
from kiosk.domain.quantity import micro
from kiosk.store.driver import Cursor
from kiosk.store.fold.conflicts import set_conflicts
from kiosk.store.schema import BALANCE, FITTED
from kiosk.store.sql import compiled

_insert_balance = insert(BALANCE).values({each.name: None for each in BALANCE.columns})
_ADD = compiled(
    _insert_balance.on_conflict_do_update(
        index_elements=[BALANCE.c.item, BALANCE.c.place],
        set_={"quantity": BALANCE.c.quantity + _insert_balance.excluded.quantity},
    )
)
_insert_fitted = insert(FITTED).values({each.name: None for each in FITTED.columns})
_FIT = compiled(
    _insert_fitted.on_conflict_do_update(
        index_elements=[FITTED.c.parent, FITTED.c.line, FITTED.c.item],
        set_={"quantity": FITTED.c.quantity + _insert_fitted.excluded.quantity},
    )
)
_BALANCE = compiled(
    select(BALANCE.c.quantity)
    .where(BALANCE.c.item == bindparam("item"))
    .where(BALANCE.c.place == bindparam("place"))
)


def fold_moves(cursor: Cursor, moves: tuple[Move, ...]) -> None:
    """Add the moves to the sums; a unit's place is its last move and stands in its own row."""
    for move in moves:
        if subject_kind(move.item) == "unit":
            continue
        amount = micro(move.quantity)
        _add(cursor, move.item, move.source, -amount, move.line)
        _add(cursor, move.item, move.target, amount, move.line)


def _add(cursor: Cursor, item: Subject, place: Place, amount: int, line: str) -> None:
    cursor.execute(_ADD, (item, place, amount))
    kind = subject_kind(place)
    if kind == "unit":
        cursor.execute(_FIT, (place, line, item, amount))
    elif kind == "location" and subject_kind(item) == "lot":
        _judge(cursor, item, place)


def _judge(cursor: Cursor, item: Subject, place: Place) -> None:
    """Raise `overdrawn` while more of a lot was taken from a location than came to it."""
    row = cursor.execute(_BALANCE, (item, place)).fetchone()
    below = row is not None and isinstance(row[0], int) and row[0] < 0
    found = [(item, Subject(place))] if below else []
    set_conflicts(cursor, "overdrawn", f"{item}\n{place}", found)
