"""The table of people: a person here is central's, or was changed here and is to be sent.

It is no part of the journal, which holds ids and rights only: a name can be forgotten (R14).
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.ids import OperatorId
from kiosk.domain.people import Operator
from kiosk.domain.syncing import BadgeTaken
from kiosk.domain.text import comparable
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
    select(PEOPLE.c.operator_id).where(PEOPLE.c.unsent > bindparam("known")).limit(1)
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
_UNSENT_OF = compiled(
    select(PEOPLE.c.unsent).where(PEOPLE.c.operator_id == bindparam("operator_id"))
)
_MADE_HERE = compiled(
    select(PEOPLE.c.operator_id, PEOPLE.c.badge, PEOPLE.c.name, PEOPLE.c.unsent)
    .where(PEOPLE.c.unsent > bindparam("known"))
    .order_by(PEOPLE.c.operator_id)
)
_ALL_IDS = compiled(select(PEOPLE.c.operator_id, PEOPLE.c.badge))
_RENAME = compiled(
    update(PEOPLE)
    .values(operator_id=bindparam("now"), badge=bindparam("new_badge"))
    .where(PEOPLE.c.operator_id == bindparam("id"))
)
_KNOWN, _CHANGED_HERE, _NEW_HERE = 0, 1, 2
"""Values of `unsent`: central has this row, has another one of this person, or has none."""


def save_person(cursor: Cursor, person: Operator) -> None:
    """Add or replace a person; central is to hear of it."""
    row = cursor.execute(_UNSENT_OF, (person.operator_id,)).fetchone()
    new = row is None or row[0] == _NEW_HERE
    cursor.execute(_SAVE, (*_row(person), _NEW_HERE if new else _CHANGED_HERE))
    touch(cursor)


def people_here(cursor: Cursor) -> tuple[tuple[Operator, ...], bool]:
    """Return everybody, and whether anybody was changed here since it was sent."""
    changed = cursor.execute(_CHANGED, (_KNOWN,)).fetchone() is not None
    return everybody(cursor), changed


def replace_people(
    cursor: Cursor, people: Iterable[Operator], version: int
) -> tuple[BadgeTaken, ...]:
    """Make the table as central has it in `version`, but for changes that it has not heard of.

    Returns who of here goes by another badge now, for somebody else there had it already.
    """
    central = tuple(people)
    _settle(cursor, central)
    cursor.execute(_REMOVE, (_KNOWN,))
    taken = tuple(_told_apart(cursor, central))
    cursor.executemany(_FILL, [(*_row(each), _KNOWN) for each in central])
    write_people_version(cursor, version)
    touch(cursor)
    return taken


def _told_apart(cursor: Cursor, central: Sequence[Operator]) -> Iterator[BadgeTaken]:
    """Give people of here another badge, where central knows somebody else by theirs.

    A person that is new at both is the same one where the name is.
    """
    used = {each for person in central for each in (person.operator_id, person.badge)}
    used |= {str(each) for row in cursor.execute(_ALL_IDS).fetchall() for each in row}
    for operator_id, badge, name, unsent in cursor.execute(_MADE_HERE, (_KNOWN,)).fetchall():
        here = str(operator_id)
        for other in central:
            same_id = other.operator_id == here
            twice = unsent == _NEW_HERE and comparable(other.name) != comparable(str(name))
            if not (twice if same_id else other.badge == badge):
                continue
            free = next(each for each in (f"{badge}-{n}" for n in count(2)) if each not in used)
            used.add(free)
            now = free if same_id else here
            cursor.execute(_RENAME, (now, free, here))
            yield BadgeTaken(badge=str(badge), now=OperatorId(now))
            break


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
