"""Locations: `code,name,parent` → LocationDefined; a parent may stand behind its children."""

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum

from kiosk.domain.facts.master import LocationDefined
from kiosk.domain.ids import LocationCode
from kiosk.domain.messages import phrase
from kiosk.importer.collisions import refuse_taken
from kiosk.importer.outcome import Entry, Outcome, compared, distinct, judged
from kiosk.importer.ports import MasterData
from kiosk.importer.rows import BadRow, Row, RowCheck, shown

REQUIRED = ("code",)
COLUMNS = (*REQUIRED, "name", "parent")


class _Standing(Enum):
    """Whether a location hangs on the tree; the value is the phrase that says why not."""

    SOUND = ""
    UNKNOWN = "row_place_unknown"
    NO_PARENT = "row_no_parent"
    IN_ITSELF = "row_place_in_itself"
    PARENT_LEFT_OUT = "row_parent_left_out"


_BELOW = {_Standing.SOUND: _Standing.SOUND, _Standing.UNKNOWN: _Standing.NO_PARENT}
"""The standing of a location, by that of its parent; below all others it is left out."""


def read_locations(
    rows: Iterable[Row], data: MasterData, *, first_of_repeats: bool
) -> Outcome[LocationDefined]:
    """Return the locations that are new or changed; a column the file lacks stays as it is."""
    all_rows = judged(rows, lambda check: _location(check, data))
    entries = (
        Entry(line=line, key=value.code, column="code", name=value.code, value=value)
        for line, value in all_rows.good
    )
    kept = distinct(entries, first_of_repeats=first_of_repeats)
    standing = _standing(kept.entries, data)
    bad = (*all_rows.bad, *kept.bad, *_uprooted(kept.entries, standing))
    sound = [e.value for e in kept.entries if standing[e.value.code] is _Standing.SOUND]
    made, added, unchanged = compared((place, data.location(place.code)) for place in sound)
    return Outcome(made=made, added=added, unchanged=unchanged, repeats=kept.repeats, bad=bad)


def _location(check: RowCheck, data: MasterData) -> LocationDefined:
    code = LocationCode(check.name_of_a_thing("code"))
    refuse_taken(check, "code", code, data)
    base = data.location(code) or LocationDefined(code=code, name="")
    return LocationDefined(
        code=code,
        name=check.folded("name") if check.has("name") else base.name,
        parent=check.text("parent") if check.has("parent") else base.parent,
    )


def _uprooted(
    entries: Sequence[Entry[LocationDefined]], standing: Mapping[str, _Standing]
) -> Iterable[BadRow]:
    for entry in entries:
        found = standing[entry.value.code]
        if found is not _Standing.SOUND:
            value = shown(entry.value.parent)
            yield BadRow(line=entry.line, column="parent", value=value, why=phrase(found.value))


def _standing(
    entries: Sequence[Entry[LocationDefined]], data: MasterData
) -> Mapping[str, _Standing]:
    """Follow every location upwards, each only as far as no other was followed before."""
    wanted = {entry.value.code: entry.value for entry in entries}
    known: dict[str, _Standing] = {"": _Standing.SOUND}
    for start in wanted:
        path: list[str] = []
        passed: set[str] = set()
        code: str = start
        while code not in known and code not in passed:
            location = wanted.get(LocationCode(code)) or data.location(LocationCode(code))
            if location is None:
                known[code] = _Standing.UNKNOWN
            else:
                path.append(code)
                passed.add(code)
                code = location.parent
        if code not in known:
            ring = path[path.index(code) :]
            known |= dict.fromkeys(ring, _Standing.IN_ITSELF)
            path = path[: path.index(code)]
        for below in reversed(path):
            known[below] = _BELOW.get(known[code], _Standing.PARENT_LEFT_OUT)
            code = below
    return known
