"""Where new serial and lot numbers may appear, and where known ones may be used (C10 to C12).

A station says by its settings which type of operation its tasks are. Where none is said, or
nobody defined the one that is said, the safe default counts: a receipt makes numbers, what moves
or ships has one already.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from kiosk.domain.facts import OperationTypeDefined, Place, Task
from kiosk.domain.ids import PartNumber
from kiosk.domain.messages import Phrase, Refusal, Text, phrase, stop
from kiosk.domain.records import UnitRecord
from kiosk.domain.unit import Status

Defined = Callable[[str], OperationTypeDefined | None]
"""Returns an operation type by its code."""

SAFE: Mapping[Task, tuple[bool, bool]] = {
    Task.RECEIVE: (True, False),
    Task.MOVE: (False, True),
    Task.SHIP: (False, True),
    Task.BUILD: (True, True),
}
"""(create new, use existing) of a task for which no type is set (C11)."""

PHANTOM = frozenset({Task.MOVE, Task.SHIP})
"""Tasks at which a number that is made new is stock that nobody received."""

_COMES_IN = frozenset({Status.AVAILABLE, Status.INSPECTION, Status.RETURNED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Uses:
    """The codes of the operation types that a station's tasks are; "" for the safe default."""

    receive: str = ""
    move: str = ""
    build: str = ""

    def code(self, task: Task) -> str:
        """Return the code for a task."""
        named = {Task.RECEIVE: self.receive, Task.MOVE: self.move, Task.BUILD: self.build}
        return named.get(task, "")


SAFE_USES = Uses()


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """What a task may do with numbers; `name` is what sentences call it."""

    name: Text
    create_new: bool
    use_existing: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """What the tasks of a station may do with numbers."""

    receive: Allowed
    move: Allowed
    build: Allowed


def allowed(task: Task, uses: Uses, defined: Defined) -> Allowed:
    """Return what a station's task may do: as its type says, else the safe default."""
    code = uses.code(task)
    found = defined(code) if code else None
    if found is None or found.task is not task:
        create, use = SAFE[task]
        name = Phrase(f"task_{task.value}")
        return Allowed(name=name, create_new=create, use_existing=use)
    return Allowed(
        name=found.name or found.code,
        create_new=found.create_new,
        use_existing=found.use_existing,
    )


def allowance(uses: Uses, defined: Defined) -> Allowance:
    """Return what each task of a station may do."""
    return Allowance(
        receive=allowed(Task.RECEIVE, uses, defined),
        move=allowed(Task.MOVE, uses, defined),
        build=allowed(Task.BUILD, uses, defined),
    )


SAFE_ALLOWANCE = allowance(SAFE_USES, lambda _: None)


def new_refused(may: Allowed, number: Text, nothing: str) -> Refusal | None:
    """Refuse a number that is not known where none may be made (xS12).

    Args:
        may: what the task may do.
        number: as it was read, or words for one that would be made.
        nothing: the phrase that says what did not happen.
    """
    if may.create_new:
        return None
    return stop("xS12", operation=may.name, sn=number, todo=phrase(nothing))


def known_refused(may: Allowed, number: Text, nothing: str) -> Refusal | None:
    """Refuse a number that is known where only new ones may be used (xS27)."""
    if may.use_existing:
        return None
    return stop("xS27", operation=may.name, sn=number, todo=phrase(nothing))


@dataclass(frozen=True, slots=True, kw_only=True)
class Arriving:
    """Where a unit would come in, of which part, and on which order; "" for none."""

    part: PartNumber
    place: Place
    order: str


def comes_in(unit: UnitRecord, may: Allowed, at: Arriving) -> bool:
    """Whether a known unit is moved in at a receipt instead of being refused.

    It stays the unit it is, so no number is used twice (A23). A unit that a supplier delivers on
    an order is new; one that is built in, shipped, scrapped or held does not come in so.
    """
    state = unit.state
    fits = state.part_number == at.part and state.place != at.place
    return may.use_existing and not at.order and fits and unit.status in _COMES_IN


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """What is doubtful about an operation type, for who set it up (C12)."""

    code: str
    why: str


def doubts(types: Iterable[OperationTypeDefined]) -> tuple[Doubt, ...]:
    """Return what is doubtful: numbers made where stock only moves, or none allowed at all."""
    found: list[Doubt] = []
    for each in types:
        if each.create_new and each.task in PHANTOM:
            why = "new numbers may appear where stock only moves or leaves: phantom inventory"
            found.append(Doubt(code=each.code, why=why))
        if not each.create_new and not each.use_existing:
            why = "it allows neither new nor known numbers: nothing can be done with it"
            found.append(Doubt(code=each.code, why=why))
    return tuple(found)
