"""A case: a conflict with all that whoever decides it looks at."""

from dataclasses import dataclass

from kiosk.domain.conflicts import Conflict
from kiosk.domain.facts import Fact
from kiosk.domain.ids import Subject, subject_key
from kiosk.domain.journal import Entry
from kiosk.domain.records import Thing


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the entries that contradict each other.

    Attributes:
        who, station: by name.
        undone: its group was taken back since.
        names: (subject, what people call it) of all that the entry is about.
        label: what the supplier's label said that was read with it: (field, text).
        corrected: what a decision put on record besides itself, in its order.
    """

    entry: Entry
    who: str
    station: str
    undone: bool = False
    names: tuple[tuple[Subject, str], ...] = ()
    label: tuple[tuple[str, str], ...] = ()
    corrected: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A conflict as it is laid before a supervisor.

    Attributes:
        sides: its entries, the earliest first.
        things: the units, lots and parts that it names, as they stand, in the subjects' order.
    """

    conflict: Conflict
    sides: tuple[Side, ...]
    things: tuple[Thing, ...]

    def name_of(self, subject: Subject) -> str:
        """Return what people call a subject that the conflict or one of its entries names."""
        known = (pair for side in self.sides for pair in side.names)
        return next((name for each, name in known if each == subject), subject_key(subject))
