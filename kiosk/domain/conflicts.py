"""Conflicts: what entries of stations that did not know of each other contradict each other in.

They are rows of the fold, the same at every station; only people resolve them (R2, O4).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from kiosk.domain.ids import EntryId, Subject


class ConflictKind(Enum):
    """What is contradicted; the value stands in the record."""

    DUPLICATE_SERIAL = "duplicate_serial"
    """one serial was received as two units"""
    DOUBLE_INSTALL = "double_install"
    """one unit was installed in two parents"""
    SLOT_TAKEN = "slot_taken"
    """a line of a BOM holds more units than it asks for"""
    OVERDRAWN = "overdrawn"
    """more of a lot was taken from a location than came to it"""
    USED_AFTER = "used_after"
    """a unit was used after it was held, scrapped, shipped or archived elsewhere"""
    PLACE_DIFFERS = "place_differs"
    """a unit was taken from where it was not"""
    BUILT_AFTER = "built_after"
    """something went into a parent that was completed, scrapped or shipped elsewhere"""
    LOT_DIFFERS = "lot_differs"
    """one lot was received with different dates or makers"""
    SUPERSEDED_BOM = "superseded_bom"
    """a run was started from a version that another station had replaced"""
    TRACKING_CHANGED = "tracking_changed"
    """stock was received under a tracking type that another station had changed"""
    UNAUTHORISED = "unauthorised"
    """somebody acted whose right another station had ended"""
    DECIDED_TWICE = "decided_twice"
    """one conflict was decided at two stations, and both decisions took effect"""


HOLDING = frozenset(ConflictKind) - {
    ConflictKind.SUPERSEDED_BOM,
    ConflictKind.TRACKING_CHANGED,
    ConflictKind.UNAUTHORISED,
}
"""Kinds that put what they name on hold; the others are only flagged for a supervisor."""


LOT_MARKS = ("expiry", "date_code", "manufacturer")
"""Fields of a supplier's label that say the same on every package of one lot."""


class Choice(Enum):
    """What a supervisor can decide; the value stands in `ConflictResolved.resolution`."""

    SAME_UNIT = "same_unit"
    """one unit was recorded twice: the other record ends"""
    RELABEL = "relabel"
    """two units bear one number: one of them gets a new number and a label"""
    CORRECT_SERIAL = "correct_serial"
    """one number was mistyped"""
    IN_IT = "in_it"
    """the unit is inside the parent that is named"""
    IN_NEITHER = "in_neither"
    """the unit is at a location"""
    REMOVE = "remove"
    """a unit comes out of the parent"""
    COUNT = "count"
    """what lies there was counted"""
    ANOTHER_LOT = "another_lot"
    """what was taken was of another lot"""
    CORRECT_LOT = "correct_lot"
    """one of the two readings was right"""
    TWO_LOTS = "two_lots"
    """they are two lots with one number"""
    ACCEPT = "accept"
    """it stays as it is recorded"""
    REWORK = "rework"
    """it is held until it was reworked"""
    REVERSE = "reverse"
    """what was recorded is taken back"""
    KEEP_FIRST = "keep_first"
    """the decision that sorts first stays, the other is taken back"""
    KEEP_SECOND = "keep_second"
    """the decision that sorts last stays, the other is taken back"""


CHOICES: Mapping[ConflictKind, tuple[Choice, ...]] = {
    ConflictKind.DUPLICATE_SERIAL: (Choice.SAME_UNIT, Choice.RELABEL, Choice.CORRECT_SERIAL),
    ConflictKind.DOUBLE_INSTALL: (Choice.IN_IT, Choice.IN_NEITHER),
    ConflictKind.SLOT_TAKEN: (Choice.REMOVE, Choice.ACCEPT),
    ConflictKind.OVERDRAWN: (Choice.COUNT, Choice.ANOTHER_LOT, Choice.ACCEPT),
    ConflictKind.USED_AFTER: (Choice.ACCEPT, Choice.REMOVE),
    ConflictKind.PLACE_DIFFERS: (Choice.ACCEPT, Choice.IN_NEITHER),
    ConflictKind.BUILT_AFTER: (Choice.ACCEPT, Choice.REMOVE),
    ConflictKind.LOT_DIFFERS: (Choice.CORRECT_LOT, Choice.TWO_LOTS),
    ConflictKind.SUPERSEDED_BOM: (Choice.ACCEPT, Choice.REWORK),
    ConflictKind.TRACKING_CHANGED: (Choice.ACCEPT, Choice.REWORK),
    ConflictKind.UNAUTHORISED: (Choice.ACCEPT, Choice.REVERSE),
    ConflictKind.DECIDED_TWICE: (Choice.KEEP_FIRST, Choice.KEEP_SECOND, Choice.ACCEPT),
}
"""What can be decided of each kind (WORKFLOWS 4.19), the likeliest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """How a conflict was decided.

    Attributes:
        choice: as it stands in the record.
        by: who, by name.
        entry: the entry that says so.
    """

    choice: str
    reason: str
    by: str
    at_us: int
    entry: EntryId


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One conflict as it stands.

    Attributes:
        conflict: UUIDv5 of kind and subjects, the same at every station.
        subjects: the units, lots, parents, parts or locations it names, sorted.
        entries: the entries that contradict each other, the earliest first.
        since_us: when the last of them was recorded, microseconds since 1970 UTC.
        stations: names of the stations that recorded them, each once.
        resolved: None while it is open; a cause that came after a decision opens it again.
    """

    conflict: str
    kind: ConflictKind
    subjects: tuple[Subject, ...]
    entries: tuple[EntryId, ...]
    since_us: int
    stations: tuple[str, ...]
    resolved: Resolved | None = None

    @property
    def holding(self) -> bool:
        """Whether what it names is on hold until it is decided."""
        return self.resolved is None and self.kind in HOLDING
