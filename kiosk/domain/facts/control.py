"""Facts about the record itself: what was refused, reversed, resolved."""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.domain.facts.moves import Move
from kiosk.domain.ids import EntryId, GroupId, Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanRefused:
    """A scan changed nothing, and why: the refusal's code and the sentence that was shown."""

    kind: ClassVar[str] = "scan_refused.1"
    code: str
    headline: str
    text: str
    screen: str

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return ()

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reversed:
    """A whole group of entries was taken back; they stay on record (R13).

    Attributes:
        about: the subjects of the reversed entries.
        moves: their moves, each the other way.
    """

    kind: ClassVar[str] = "reversed.1"
    group: GroupId
    entries: tuple[EntryId, ...]
    reason: str
    about: tuple[Subject, ...]
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return self.about


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictResolved:
    """A person decided a conflict; corrections stand in the same group.

    Attributes:
        resolution: a `conflicts.Choice` by its value.
        reason: why, in the words of who decided.
        known: the standing decisions of this conflict that whoever decided could know of.
    """

    kind: ClassVar[str] = "conflict_resolved.1"
    conflict: str
    resolution: str
    about: tuple[Subject, ...]
    reason: str = ""
    known: tuple[EntryId, ...] = ()

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return self.about

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()
