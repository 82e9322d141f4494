"""Operators: `badge,name,role` → Operator, a row of the table of people."""

from collections.abc import Iterable

from kiosk.domain.ids import OperatorId
from kiosk.domain.people import Operator, Role
from kiosk.importer.collisions import refuse_taken
from kiosk.importer.outcome import Entry, Outcome, compared, distinct, judged
from kiosk.importer.ports import MasterData
from kiosk.importer.rows import Row, RowCheck

REQUIRED = ("badge", "name", "role")
COLUMNS = REQUIRED


def read_operators(
    rows: Iterable[Row], data: MasterData, *, first_of_repeats: bool
) -> Outcome[Operator]:
    """Return the people who are new or changed."""
    all_rows = judged(rows, lambda check: _operator(check, data))
    entries = (
        Entry(line=line, key=value.badge, column="badge", name=value.badge, value=value)
        for line, value in all_rows.good
    )
    kept = distinct(entries, first_of_repeats=first_of_repeats)
    pairs = ((entry.value, data.operator(entry.value.operator_id)) for entry in kept.entries)
    made, added, unchanged = compared(pairs)
    return Outcome(
        made=made,
        added=added,
        unchanged=unchanged,
        repeats=kept.repeats,
        bad=(*all_rows.bad, *kept.bad),
    )


def _operator(check: RowCheck, data: MasterData) -> Operator:
    badge = check.name_of_a_thing("badge")
    refuse_taken(check, "badge", badge, data)
    name = check.folded("name")
    if not name and not any(item.column == "name" for item in check.bad):
        check.refuse("name", "name is empty")
    return Operator(operator_id=OperatorId(badge), badge=badge, name=name, role=_role(check))


def _role(check: RowCheck) -> Role:
    word = check.required("role").lower()
    try:
        return Role(word)
    except ValueError:
        if word:
            check.refuse("role", "it must be operator, clerk or supervisor")
        return Role.OPERATOR
