"""The table of people: a person here is central's, or was changed here and is to be sent.

It is no part of the journal, which holds ids and rights only: a name can be forgotten (R14).
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.people import Operator
from kiosk.store.catalogue import everybody
from kiosk.store.driver import Cursor
from kiosk.store.fold.master import touch
from kiosk.store.local import PEOPLE
from kiosk.store.marks import write_people_version
from kiosk.store.sql import compiled, replacing

_SAVE = replacing(PEOPLE)
_columns = {each.name: None for each in PEOPLE.columns}
# The first row of a key and of a badge stays: what was changed here wins until it is sent.
_FILL = compiled(insert(PEOPLE).values(_columns)).replace(
    "INSERT INTO", "INSERT OR IGNORE INTO", 1
)
_CHANGED = compiled(
    select(PEOPLE.c.operator_id).where(PEOPLE.c.unsent == bindparam("unsent")).limit(1)
).replace("LIMIT ? OFFSET ?", "LIMIT 1")
_REMOVE = compiled(delete(PEOPLE).where(PEOPLE.c.unsent == bindparam("unsent")))
_SETTLE = compiled(
    update(PEOPLE)
    .values(unsent=bindparam("known"))
    .where(PEOPLE.c.operator_id == bindparam("id"))
    .where(PEOPLE.c.badge == bindparam("badge"))
    .where(PEOPLE.c.name == bindparam("name"))
    .where(PEOPLE.c.role == bindparam("role"))
    .where(PEOPLE.c.pin == bindparam("pin"))
    .where(PEOPLE.c.access_until == bindparam("until"))
)
_KNOWN, _UNSENT = 0, 1


def save_person(cursor: Cursor, person: Operator) -> None:
    """Add or replace a person; central is to hear of it."""
    cursor.execute(_SAVE, (*_row(person), _UNSENT))
    touch(cursor)


def people_here(cursor: Cursor) -> tuple[tuple[Operator, ...], bool]:
    """Return everybody, and whether anybody was changed here since it was sent."""
    changed = cursor.execute(_CHANGED, (_UNSENT,)).fetchone() is not None
    return everybody(cursor), changed


def replace_people(cursor: Cursor, people: Iterable[Operator], version: int) -> None:
    """Make the table as central has it in `version`, but for changes that it has not heard of."""
    central = tuple(people)
    _settle(cursor, central)
    cursor.execute(_REMOVE, (_KNOWN,))
    cursor.executemany(_FILL, [(*_row(each), _KNOWN) for each in central])
    write_people_version(cursor, version)
    touch(cursor)


def people_sent(cursor: Cursor, people: Sequence[Operator], version: int) -> None:
    """Note that central took `people` as `version`; who was changed meanwhile is still to go."""
    _settle(cursor, people)
    write_people_version(cursor, version)


def _settle(cursor: Cursor, people: Sequence[Operator]) -> None:
    """Central has these as they are: there is nothing to be sent of them."""
    cursor.executemany(_SETTLE, [(_KNOWN, *_row(each)) for each in people])


def _row(person: Operator) -> tuple[str, ...]:
    until = person.access_until.isoformat() if person.access_until else ""
    who = (person.operator_id, person.badge, person.name, person.role.value)
    return (*who, person.pin, until)
