"""Facts about how a plant works: numbering schemes, categories, types of operation, rules."""

from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from kiosk.domain.facts.moves import Move
from kiosk.domain.ids import Subject, setup_subject


class LetterCase(Enum):
    """Whether numbers that differ in case only are one number (A26)."""

    PLANT = "plant"
    """as the policy `serial_case` says"""
    FOLD = "fold"
    EXACT = "exact"


class Strategy(Enum):
    """Which lot is taken first (I5, I9)."""

    FEFO = "fefo"
    """the nearest removal date; those without one last, by receipt"""
    FIFO = "fifo"
    """the earliest receipt"""
    NONE = "none"
    """whichever is scanned"""


class Task(Enum):
    """What an operation type is for (C10)."""

    RECEIVE = "receive"
    MOVE = "move"
    SHIP = "ship"
    BUILD = "build"


class Action(Enum):
    """What a rule of the plant can block (P3); docs/rules.md says what each of them is."""

    RECEIVE = "receive"
    MAKE = "make"
    BUILD = "build"
    INSTALL = "install"
    REMOVE = "remove"
    COMPLETE = "complete"
    MOVE = "move"
    INSPECT = "inspect"
    PRINT = "print"
    ARCHIVE = "archive"
    RENUMBER = "renumber"
    ASSIGN = "assign"


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeDefined:
    """A numbering scheme got a name, so that parts share it and people can read its page (A27).

    Attributes:
        name: what parts refer to it by, exact; no text with a brace in it.
        pattern: for example `BMS-{yy}{week}-{seq:5}{check}`.
        validates: a scanned number of a part that uses it must fit the pattern.
        note: what it is for, in the words of who made it.
    """

    kind: ClassVar[str] = "scheme_defined.1"
    name: str
    pattern: str
    letter_case: LetterCase = LetterCase.PLANT
    validates: bool = False
    note: str = ""

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (setup_subject("scheme", self.name),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryDefined:
    """A category of parts says which of their lots is taken first (I9)."""

    kind: ClassVar[str] = "category_defined.1"
    code: str
    name: str
    strategy: Strategy

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (setup_subject("category", self.code),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationTypeDefined:
    """Where new serial and lot numbers may appear, and where known ones may be used (C10).

    Attributes:
        code: what stations and orders refer to it by, exact.
        create_new: numbers that are not known may be received or made here.
        use_existing: numbers that are known already may be used here.
    """

    kind: ClassVar[str] = "operation_type_defined.1"
    code: str
    name: str
    task: Task
    create_new: bool
    use_existing: bool

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (setup_subject("operation", self.code),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleDefined:
    """A rule of the plant blocks an action, with a title and a message (P3).

    Each condition is a text, in which `*` stands for any text; an empty one is met by everything.

    Attributes:
        code: what people refer to the rule by, exact.
        active: whether it blocks.
        place: code of a location, met by all that stands in it; or `scrap`.
        role: of who acts, by its value.
        message: in the plant's own words; {part}, {sn} and so on are filled in.
        lift: a supervisor's badge lets pass what it blocked (N3).
    """

    kind: ClassVar[str] = "rule_defined.1"
    code: str
    active: bool
    action: Action
    title: str
    message: str
    part: str = ""
    category: str = ""
    supplier: str = ""
    lot: str = ""
    serial: str = ""
    place: str = ""
    role: str = ""
    lift: bool = False

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (setup_subject("rule", self.code),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()
