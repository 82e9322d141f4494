"""Operators: `badge,name,role[,pin,access_until]` → Operator, a row of the table of people."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from kiosk.domain.ids import OperatorId
from kiosk.domain.messages import phrase
from kiosk.domain.people import Operator, Role
from kiosk.domain.pin import hashed, is_pin, matches
from kiosk.importer.collisions import refuse_taken
from kiosk.importer.outcome import Entry, Outcome, compared, distinct, judged
from kiosk.importer.ports import MasterData
from kiosk.importer.rows import Row, RowCheck

REQUIRED = ("badge", "name", "role")
COLUMNS = (*REQUIRED, "pin", "access_until")
SECRET = frozenset({"pin"})
"""Columns that no report repeats."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Person:
    """A row; `pin` (in clear) and `access_until` are None where the file has no such column."""

    badge: str
    name: str
    role: Role
    pin: str | None = field(repr=False)
    access_until: str | None


def read_operators(
    rows: Iterable[Row], data: MasterData, *, first_of_repeats: bool
) -> Outcome[Operator]:
    """Return the people who are new or changed; of a PIN only its hash."""
    all_rows = judged(rows, lambda check: _person(check, data))
    entries = (
        Entry(line=line, key=value.badge, column="badge", name=value.badge, value=value)
        for line, value in all_rows.good
    )
    kept = distinct(entries, first_of_repeats=first_of_repeats)
    known = (data.operator(OperatorId(entry.value.badge)) for entry in kept.entries)
    pairs = (
        (_operator(entry.value, each, data), each)
        for entry, each in zip(kept.entries, known, strict=True)
    )
    made, added, unchanged = compared(pairs)
    return Outcome(
        made=made,
        added=added,
        unchanged=unchanged,
        repeats=kept.repeats,
        bad=(*all_rows.bad, *kept.bad),
    )


def _person(check: RowCheck, data: MasterData) -> _Person:
    badge = check.name_of_a_thing("badge")
    refuse_taken(check, "badge", badge, data)
    name = check.folded("name")
    if not name and not any(item.column == "name" for item in check.bad):
        check.refuse("name", phrase("row_empty"))
    return _Person(
        badge=badge, name=name, role=_role(check), pin=_pin(check), access_until=_until(check)
    )


def _role(check: RowCheck) -> Role:
    word = check.required("role").lower()
    try:
        return Role(word)
    except ValueError:
        if word:
            check.refuse("role", phrase("row_role"))
        return Role.OPERATOR


def _pin(check: RowCheck) -> str | None:
    if not check.has("pin"):
        return None
    pin = check.text("pin")
    if pin and not is_pin(pin):
        check.refuse("pin", phrase("row_pin"))
    return pin


def _until(check: RowCheck) -> str | None:
    if not check.has("access_until"):
        return None
    day = check.text("access_until")
    if day and not _is_day(day):
        check.refuse("access_until", phrase("row_day"))
    return day


def _is_day(text: str) -> bool:
    try:
        return _DAY.fullmatch(text) is not None and bool(date.fromisoformat(text))
    except ValueError:
        return False


def _operator(person: _Person, known: Operator | None, data: MasterData) -> Operator:
    """Return the person for the table; a column that the file lacks stays as it is on record."""
    until = known.access_until if known is not None else None
    if person.access_until is not None:
        until = date.fromisoformat(person.access_until) if person.access_until else None
    return Operator(
        operator_id=OperatorId(person.badge),
        badge=person.badge,
        name=person.name,
        role=person.role,
        pin=_kept(person.pin, known.pin if known is not None else "", data),
        access_until=until,
    )


def _kept(pin: str | None, hashed_before: str, data: MasterData) -> str:
    """Return the hash to keep: the one on record where the PIN is the same."""
    if pin is None:
        return hashed_before
    if not pin or matches(pin, hashed_before):
        return hashed_before if pin else ""
    return hashed(pin, data.salt())
