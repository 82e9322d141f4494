"""What this station remembers of its dealings with central, as a row of its own."""

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.link import Frozen
from kiosk.domain.syncing import Marks
from kiosk.store.driver import Cursor
from kiosk.store.local import MARKS
from kiosk.store.sql import compiled

_SLOT = 1
_READ = compiled(
    select(
        MARKS.c.token,
        MARKS.c.pending,
        MARKS.c.confirmed,
        MARKS.c.heard_us,
        MARKS.c.people,
        MARKS.c.frozen,
    ).where(MARKS.c.slot == bindparam("slot"))
)
_insert = insert(MARKS).values({each.name: None for each in MARKS.columns})
_WRITE = compiled(
    _insert.on_conflict_do_update(
        index_elements=[MARKS.c.slot],
        set_={
            each.name: _insert.excluded[each.name]
            for each in MARKS.columns
            if each.name not in {"slot", "seat"}
        },
    )
)
_SEAT = compiled(select(MARKS.c.seat).where(MARKS.c.slot == bindparam("slot")))
_TAKE_SEAT = compiled(
    update(MARKS).values(seat=bindparam("seat")).where(MARKS.c.slot == bindparam("slot"))
)
_PEOPLE = compiled(
    update(MARKS).values(people=bindparam("people")).where(MARKS.c.slot == bindparam("slot"))
)


def read_marks(cursor: Cursor) -> Marks:
    """Return what is remembered; nothing where this station never enrolled."""
    match cursor.execute(_READ, (_SLOT,)).fetchone():
        case (bytes() as token, bytes() as pending, int() as seq, int() as heard, *rest):
            people, frozen = rest
            return Marks(
                token=token,
                pending=pending,
                confirmed=seq,
                heard_us=heard,
                people=people if isinstance(people, int) else 0,
                frozen=Frozen(frozen) if frozen else None,
            )
        case _:
            return Marks()


def write_marks(cursor: Cursor, marks: Marks) -> None:
    """Remember `marks`; the seat stays as it is."""
    frozen = "" if marks.frozen is None else marks.frozen.value
    known = (marks.token, marks.pending, marks.confirmed, marks.heard_us, marks.people)
    cursor.execute(_WRITE, (_SLOT, *known, frozen, ""))


def read_seat(cursor: Cursor) -> str:
    """Return what central calls the seat of this station; empty where it has not said so."""
    row = cursor.execute(_SEAT, (_SLOT,)).fetchone()
    return "" if row is None else str(row[0])


def write_seat(cursor: Cursor, seat: str) -> None:
    """Remember what central calls the seat of this station."""
    _ensure(cursor)
    cursor.execute(_TAKE_SEAT, (seat, _SLOT))


def write_people_version(cursor: Cursor, version: int) -> None:
    """Remember which version of central's table of people is here."""
    _ensure(cursor)
    cursor.execute(_PEOPLE, (version, _SLOT))


def _ensure(cursor: Cursor) -> None:
    if cursor.execute(_SEAT, (_SLOT,)).fetchone() is None:
        write_marks(cursor, Marks())
