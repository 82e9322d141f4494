"""Folding units: applied at the end, or made again from the journal when an entry is late."""

from sqlalchemy import bindparam, delete, select, update

from kiosk.domain.came import NOTHING_SAID, Came
from kiosk.domain.expiry import warned_from
from kiosk.domain.facts import Place, RunStarted, UnitReceived, UnitsMerged
from kiosk.domain.ids import BomVersion, PartNumber, ReceiptId, RunId, UnitId, unit_subject
from kiosk.domain.journal import Entry
from kiosk.domain.unit import Dispute, Hold, Numbered, Status, UnitState
from kiosk.domain.unit_facts import affecting, ends
from kiosk.domain.unit_fold import apply, fold_unit
from kiosk.store.codec import decode, encode
from kiosk.store.driver import Cursor, Row
from kiosk.store.fold.claims import fold_claims
from kiosk.store.fold.disputes import fold_disputes
from kiosk.store.fold.entries import entries_about, is_reversed
from kiosk.store.fold.parents import judge_parent
from kiosk.store.fold.slots import fold_slots
from kiosk.store.fold.versions import fold_started, judge_run
from kiosk.store.fold.watched import Watched
from kiosk.store.schema import ENTRY_SUBJECT, UNIT
from kiosk.store.sql import compiled, inserting

_COLUMNS = tuple(each for each in UNIT.columns if each.name != "id")
UNIT_COLUMNS = _COLUMNS
_SELECT = compiled(select(*_COLUMNS).where(UNIT.c.unit == bindparam("unit")))
_INSERT = inserting(UNIT)
_CORRECTED = ("serial", "serial_key", "scope", "generated", "merged_into", "numbers")
"""Columns that only a correction changes."""

_FIXED = frozenset(
    {
        *_CORRECTED,
        *("unit", "part_number", "revision"),
        *("receipt", "number", "made_us", "made_by", "run", "bom_version"),
        *("made_hlc", "made_station", "made_seq", "came", "alert"),
    }
)
"""Columns that the entry that made the unit settles; an update leaves them and their indexes."""

_CHANGING = tuple(index for index, each in enumerate(_COLUMNS) if each.name not in _FIXED)
_UPDATE = compiled(
    update(UNIT)
    .values({_COLUMNS[at].name: bindparam(f"new_{_COLUMNS[at].name}") for at in _CHANGING})
    .where(UNIT.c.unit == bindparam("unit"))
)
_CORRECTING = tuple(index for index, each in enumerate(_COLUMNS) if each.name in _CORRECTED)
_CORRECT = compiled(
    update(UNIT)
    .values({_COLUMNS[at].name: bindparam(f"new_{_COLUMNS[at].name}") for at in _CORRECTING})
    .where(UNIT.c.unit == bindparam("unit"))
)
_DELETE = compiled(delete(UNIT).where(UNIT.c.unit == bindparam("unit")))
_TWO_ABOUT = (
    compiled(select(ENTRY_SUBJECT.c.seq).where(ENTRY_SUBJECT.c.subject == bindparam("subject")))
    + " LIMIT 2"
)


def fold_unit_entry(cursor: Cursor, unit: UnitId, entry: Entry, watched: Watched) -> None:
    """Bring the row of `unit` up to date with an entry that names it."""
    if isinstance(entry.fact, UnitsMerged):  # whether it holds depends on those before it
        refold_unit(cursor, unit, watched)
        return
    fact = affecting(unit, entry)
    if fact is None:
        return
    if isinstance(fact, UnitReceived | RunStarted) and _is_first(cursor, unit):
        before, after = None, apply(None, unit, entry, undone=is_reversed(cursor, entry))
    else:
        before = load_unit(cursor, unit)
        after = _after(cursor, before, unit, entry)
    if after is not None:
        save_unit(cursor, before, after, watched)
        if ends(fact) or (before.ended if before else 0) != after.ended:
            judge_parent(cursor, unit, after.ended)


def refold_unit(cursor: Cursor, unit: UnitId, watched: Watched) -> None:
    """Make the row of `unit` again from its entries, where more than the last one counts."""
    after = _from_journal(cursor, unit)
    if after is None:
        return
    before = load_unit(cursor, unit)
    save_unit(cursor, before, after, watched)
    if after.ended or (before is not None and before.ended):
        judge_parent(cursor, unit, after.ended)
    if after.run:
        judge_run(cursor, unit)


def _after(
    cursor: Cursor, before: UnitState | None, unit: UnitId, entry: Entry
) -> UnitState | None:
    last = before is not None and entry.order > before.order
    makes = isinstance(entry.fact, UnitReceived | RunStarted)
    if not makes and before is None:
        return None
    if makes or not last:
        return _from_journal(cursor, unit)
    return apply(before, unit, entry, undone=is_reversed(cursor, entry))


def _is_first(cursor: Cursor, unit: UnitId) -> bool:
    """Whether a single entry is about `unit`: the one that is being folded."""
    return len(cursor.execute(_TWO_ABOUT, (unit_subject(unit),)).fetchall()) == 1


def _from_journal(cursor: Cursor, unit: UnitId) -> UnitState | None:
    entries = entries_about(cursor, unit_subject(unit))
    return fold_unit(unit, [(each, is_reversed(cursor, each)) for each in entries])


def load_unit(cursor: Cursor, unit: UnitId) -> UnitState | None:
    """Return the state of `unit` as it is stored."""
    row = cursor.execute(_SELECT, (unit,)).fetchone()
    return None if row is None else unit_state(row)


def save_unit(
    cursor: Cursor, before: UnitState | None, after: UnitState, watched: Watched
) -> None:
    """Store a unit's state, and bring what spans units (claims, slots, conflicts) up to date."""
    row = _row(after)
    if before is None:
        cursor.execute(_INSERT, row)
    elif before.made == after.made:
        cursor.execute(_UPDATE, (*(row[at] for at in _CHANGING), after.unit))
        if before.numbers != after.numbers or before.merged_into != after.merged_into:
            cursor.execute(_CORRECT, (*(row[at] for at in _CORRECTING), after.unit))
    else:  # an earlier entry that makes the same unit arrived: it settles what the unit is
        cursor.execute(_DELETE, (after.unit,))
        cursor.execute(_INSERT, row)
    fold_claims(cursor, before, after)
    fold_disputes(cursor, before, after)
    fold_slots(cursor, before, after)
    fold_started(cursor, before, after, watched)


def _row(state: UnitState) -> Row:
    return (
        state.unit,
        state.part_number,
        state.revision,
        state.serial,
        state.serial_key,
        state.scope,
        int(state.generated),
        state.receipt,
        state.number,
        state.made_us,
        state.made_by,
        state.status.value,
        state.place,
        state.origin,
        state.line,
        state.position,
        state.run,
        int(state.run_open),
        state.bom_version,
        state.customer,
        encode(state.holds) if state.holds else "[]",
        encode(state.disputes) if state.disputes else "[]",
        state.since_us,
        state.since_by,
        *state.made,
        *state.order,
        state.ended,
        state.merged_into,
        encode(state.numbers) if state.numbers else "[]",
        "" if state.came == NOTHING_SAID else encode(state.came),
        "" if state.came == NOTHING_SAID else _alert(state.came),
    )


def _alert(came: Came) -> str:
    day = warned_from(came.dates)
    return day.isoformat() if day else ""


_STATUS = {each.value: each for each in Status}


def unit_state(row: Row) -> UnitState:
    """Return the state that a row of UNIT_COLUMNS holds."""
    return UnitState(
        unit=UnitId(str(row[0])),
        part_number=PartNumber(str(row[1])),
        revision=str(row[2]),
        serial=str(row[3]),
        serial_key=str(row[4]),
        scope=str(row[5]),
        generated=bool(row[6]),
        receipt=ReceiptId(str(row[7])),
        number=_int(row[8]),
        made_us=_int(row[9]),
        made_by=str(row[10]),
        status=_STATUS[str(row[11])],
        place=Place(str(row[12])),
        origin=Place(str(row[13])),
        line=str(row[14]),
        position=str(row[15]),
        run=RunId(str(row[16])),
        run_open=bool(row[17]),
        bom_version=BomVersion(str(row[18])),
        customer=str(row[19]),
        holds=() if row[20] == "[]" else decode(str(row[20]), tuple[Hold, ...]),
        disputes=() if row[21] == "[]" else decode(str(row[21]), tuple[Dispute, ...]),
        since_us=_int(row[22]),
        since_by=str(row[23]),
        made=(_int(row[24]), _bytes(row[25]), _int(row[26])),
        order=(_int(row[27]), _bytes(row[28]), _int(row[29])),
        ended=_int(row[30]),
        merged_into=UnitId(str(row[31])),
        numbers=() if row[32] == "[]" else decode(str(row[32]), tuple[Numbered, ...]),
        came=decode(str(row[33]), Came) if row[33] else NOTHING_SAID,
    )


def _int(value: object) -> int:
    return value if isinstance(value, int) else 0


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else b""
