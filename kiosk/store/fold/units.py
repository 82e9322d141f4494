"""Folding units: applied at the end, or made again from the journal when an entry is late."""

from sqlalchemy import bindparam, delete, select, update

from kiosk.domain.facts import Place, RunStarted, UnitReceived
from kiosk.domain.ids import BomVersion, PartNumber, ReceiptId, RunId, UnitId, unit_subject
from kiosk.domain.journal import Entry
from kiosk.domain.unit import Dispute, Hold, Status, UnitState
from kiosk.domain.unit_fold import affecting, apply, fold_unit
from kiosk.store.codec import decode, encode
from kiosk.store.driver import Cursor, Row
from kiosk.store.fold.claims import drop_claim, fold_claim
from kiosk.store.fold.conflicts import fold_disputes, fold_slots
from kiosk.store.fold.entries import entries_about, is_reversed
from kiosk.store.schema import ENTRY_SUBJECT, UNIT
from kiosk.store.sql import compiled, inserting

_COLUMNS = tuple(each for each in UNIT.columns if each.name != "id")
UNIT_COLUMNS = _COLUMNS
_SELECT = compiled(select(*_COLUMNS).where(UNIT.c.unit == bindparam("unit")))
_INSERT = inserting(UNIT)
_FIXED = frozenset(
    {
        *("unit", "part_number", "revision", "serial", "serial_key", "scope", "generated"),
        *("receipt", "number", "made_us", "made_by", "run", "bom_version"),
        *("made_hlc", "made_station", "made_seq"),
    }
)
"""Columns that the entry that made the unit settles; an update leaves them and their indexes."""

_CHANGING = tuple(index for index, each in enumerate(_COLUMNS) if each.name not in _FIXED)
_UPDATE = compiled(
    update(UNIT)
    .values({_COLUMNS[at].name: bindparam(f"new_{_COLUMNS[at].name}") for at in _CHANGING})
    .where(UNIT.c.unit == bindparam("unit"))
)
_DELETE = compiled(delete(UNIT).where(UNIT.c.unit == bindparam("unit")))
_TWO_ABOUT = (
    compiled(select(ENTRY_SUBJECT.c.seq).where(ENTRY_SUBJECT.c.subject == bindparam("subject")))
    + " LIMIT 2"
)


def fold_unit_entry(cursor: Cursor, unit: UnitId, entry: Entry) -> None:
    """Bring the row of `unit` up to date with an entry that names it."""
    if affecting(unit, entry) is None:
        return
    before = load_unit(cursor, unit)
    after = _after(cursor, before, unit, entry)
    if after is not None:
        save_unit(cursor, before, after)


def refold_unit(cursor: Cursor, unit: UnitId) -> None:
    """Make the row of `unit` again from its entries, after one of them was reversed."""
    after = _from_journal(cursor, unit)
    if after is not None:
        save_unit(cursor, load_unit(cursor, unit), after)


def _after(
    cursor: Cursor, before: UnitState | None, unit: UnitId, entry: Entry
) -> UnitState | None:
    last = before is not None and entry.order > before.order
    makes = isinstance(entry.fact, UnitReceived | RunStarted)
    if not makes and before is None:
        return None
    if before is None and _is_first(cursor, unit):
        return apply(None, unit, entry, undone=is_reversed(cursor, entry))
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


def save_unit(cursor: Cursor, before: UnitState | None, after: UnitState) -> None:
    """Store a unit's state, and bring what spans units (claims, slots, conflicts) up to date."""
    row = _row(after)
    if before is None:
        cursor.execute(_INSERT, row)
    elif before.made == after.made:
        cursor.execute(_UPDATE, (*(row[at] for at in _CHANGING), after.unit))
    else:  # an earlier entry that makes the same unit arrived: it settles what the unit is
        cursor.execute(_DELETE, (after.unit,))
        cursor.execute(_INSERT, row)
        drop_claim(cursor, before)
    fold_claim(cursor, before, after)
    fold_disputes(cursor, before, after)
    fold_slots(cursor, before, after)


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
    )


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
    )


def _int(value: object) -> int:
    return value if isinstance(value, int) else 0


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else b""
