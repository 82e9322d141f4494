"""What `doctor` says of operation types: those that are doubtful, and those that are not there."""

from collections.abc import Iterator, Mapping

from kiosk.commands.checkup import Check, State
from kiosk.domain.facts import OperationTypeDefined, Task
from kiosk.domain.rules.operation import doubts
from kiosk.settings import StationSettings

NAME = "operation types"


def operations(
    station: StationSettings, types: Mapping[str, OperationTypeDefined]
) -> Iterator[Check]:
    """Check the types that are defined, and those that this station's settings name (C12).

    Args:
        station: its settings.
        types: all that are defined, by code.
    """
    found = [*_doubtful(types), *_not_there(station, types)]
    yield from found
    if types and not found:
        yield Check(name=NAME, state=State.OK, found=f"{len(types)} defined")


def _doubtful(types: Mapping[str, OperationTypeDefined]) -> Iterator[Check]:
    for each in doubts(types.values()):
        remedy = "Import it again with create_new no, or with one of the two yes."
        name = f"operation type {each.code}"
        yield Check(name=name, state=State.NOTE, found=each.why, remedy=remedy)


def _not_there(
    station: StationSettings, types: Mapping[str, OperationTypeDefined]
) -> Iterator[Check]:
    for task in (Task.RECEIVE, Task.MOVE, Task.BUILD):
        key = f"{task.value}_as"
        code = str(getattr(station, key))
        defined = types.get(code)
        if not code or (defined is not None and defined.task is task):
            continue
        what = "nobody defined it" if defined is None else f"it is for {defined.task.value}"
        found = f"station.{key} names {code}: {what}; what is safe counts"
        remedy = "`kiosk import operations FILE.csv` defines it."
        name = f"operation type of {task.value}"
        yield Check(name=name, state=State.WRONG, found=found, remedy=remedy)
