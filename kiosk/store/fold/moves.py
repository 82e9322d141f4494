"""Folding moves: balances of lots and counted parts, and what of them is inside parents."""

from sqlalchemy import and_, bindparam, desc, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.facts import Move, Place
from kiosk.domain.ids import Subject, subject_kind
from kiosk.domain.quantity import micro
from kiosk.store.driver import Cursor, DatabaseError
from kiosk.store.fold.conflicts import MOST, Found, Order, set_conflicts
from kiosk.store.fold.entries import ENTRY_COLUMNS, read_entry
from kiosk.store.schema import BALANCE, ENTRY_SUBJECT, FITTED, JOURNAL
from kiosk.store.sql import compiled

_insert_balance = insert(BALANCE).values({each.name: None for each in BALANCE.columns})
_ADD = compiled(
    _insert_balance.on_conflict_do_update(
        index_elements=[BALANCE.c.item, BALANCE.c.place],
        set_={"quantity": BALANCE.c.quantity + _insert_balance.excluded.quantity},
    ).returning(BALANCE.c.quantity)
)
_BALANCE = compiled(
    select(BALANCE.c.quantity)
    .where(BALANCE.c.item == bindparam("item"))
    .where(BALANCE.c.place == bindparam("place"))
)
_insert_fitted = insert(FITTED).values({each.name: None for each in FITTED.columns})
_FIT = compiled(
    _insert_fitted.on_conflict_do_update(
        index_elements=[FITTED.c.parent, FITTED.c.line, FITTED.c.item],
        set_={"quantity": FITTED.c.quantity + _insert_fitted.excluded.quantity},
    ).returning(FITTED.c.quantity)
)
_BACKWARDS = compiled(
    select(*ENTRY_COLUMNS)
    .select_from(ENTRY_SUBJECT)
    .join(
        JOURNAL,
        and_(
            JOURNAL.c.station_id == ENTRY_SUBJECT.c.station_id,
            JOURNAL.c.seq == ENTRY_SUBJECT.c.seq,
        ),
    )
    .where(ENTRY_SUBJECT.c.subject == bindparam("subject"))
    .order_by(
        desc(ENTRY_SUBJECT.c.hlc), desc(ENTRY_SUBJECT.c.station_id), desc(ENTRY_SUBJECT.c.seq)
    )
)

REACH = 200
"""Entries of an overdrawn lot that are looked back through for who took it."""


def fold_moves(cursor: Cursor, moves: tuple[Move, ...]) -> None:
    """Add the moves to the sums; a unit's place is its last move and stands in its own row."""
    for move in moves:
        if subject_kind(move.item) == "unit":
            continue
        amount = micro(move.quantity)
        _add(cursor, move.item, move.source, -amount, move.line)
        _add(cursor, move.item, move.target, amount, move.line)


def judge_places(cursor: Cursor, moves: tuple[Move, ...]) -> None:
    """Judge the lots of entries whose moves count already: what moved them last is another."""
    for move in moves:
        for place in (move.source, move.target):
            if subject_kind(place) == "location" and subject_kind(move.item) == "lot":
                row = cursor.execute(_BALANCE, (move.item, place)).fetchone()
                have = row[0] if row is not None and isinstance(row[0], int) else 0
                _judge(cursor, move.item, place, below=have < 0)


def _add(cursor: Cursor, item: Subject, place: Place, amount: int, line: str) -> None:
    after = _summed(cursor, _ADD, (item, place), amount)
    kind = subject_kind(place)
    if kind == "unit":
        _summed(cursor, _FIT, (place, line, item), amount)
    elif kind == "location" and subject_kind(item) == "lot" and min(after, after - amount) < 0:
        _judge(cursor, item, place, below=after < 0)


def _summed(cursor: Cursor, statement: str, key: tuple[str, ...], amount: int) -> int:
    """Add to a sum and return it; one that leaves 64 bits comes round, in whatever order."""
    try:
        row = cursor.execute(statement, (*key, amount)).fetchone()
    except DatabaseError:  # it would have been no integer any more
        half = amount - (1 << 64) if amount > 0 else amount + (1 << 64)
        row = None
        for part in (half // 2, half - half // 2):
            row = cursor.execute(statement, (*key, part)).fetchone()
    return row[0] if row is not None and isinstance(row[0], int) else 0


def _judge(cursor: Cursor, item: Subject, place: Place, *, below: bool) -> None:
    """Raise `overdrawn` while more of a lot was taken from a location than came to it."""
    subjects = (item, Subject(place))
    found = [Found(subjects, _movers(cursor, item, place))] if below else []
    set_conflicts(cursor, "overdrawn", f"{item}\n{place}", found)


def _movers(cursor: Cursor, item: Subject, place: Place) -> tuple[Order, ...]:
    """Return the last entries that took a lot from a place, and the last that moved it there."""
    taking: list[Order] = []
    last: Order | None = None
    for index, row in enumerate(cursor.execute(_BACKWARDS, (item,))):
        if last is not None and (index >= REACH or len(taking) >= MOST):
            break
        entry = read_entry(row)
        moves = [move for move in entry.fact.moves if move.item == item] if entry.fact else []
        if any(place in (move.source, move.target) for move in moves):
            last = last or entry.order
        if any(move.source == place for move in moves):
            taking.append(entry.order)
    return (*taking, last) if last is not None else ()
