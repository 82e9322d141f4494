"""What `doctor` says of the numbers that are given here: what was put back, what waits (A3)."""

from collections.abc import Iterator, Sequence

from kiosk.commands.checkup import Check, State
from kiosk.domain.moment import from_us
from kiosk.store.high_water import Kept
from kiosk.store.marks_seen import MarksSeen

NAME = "numbers"
_WRONG = {
    Kept.MISSING: "is not there",
    Kept.DAMAGED: "is damaged",
    Kept.FOREIGN: "belongs to another record",
}


def numbers(seen: MarksSeen, waiting: Sequence[tuple[str, str]]) -> Iterator[Check]:
    """Check the file of marks, and tell which series wait for their newest label.

    Args:
        seen: the marks.
        waiting: as `kiosk.store.number_book.waiting` gives them.
    """
    found = [*_of_file(seen), *_waiting(waiting)]
    yield from found
    if not found and seen.marks:
        yield Check(name=NAME, state=State.OK, found=f"{len(seen.marks)} series in {seen.path}")


def _of_file(seen: MarksSeen) -> Iterator[Check]:
    if seen.kept is not Kept.WHOLE:
        remedy = "Start the kiosk: it makes a new one, and asks for the newest labels."
        found = f"{seen.path} {_WRONG[seen.kept]}"
        yield Check(name=NAME, state=State.NOTE, found=found, remedy=remedy)
    if seen.behind:
        remedy = "Ask who put an old copy there. Numbers go on above the marks all the same."
        yield Check(name="old record", state=State.NOTE, found=behind_told(seen), remedy=remedy)
    elif seen.older_us:
        found = (
            f"on {from_us(seen.older_us):%Y-%m-%d %H:%M} UTC the record was older than its "
            "numbers; they went on above all that were given"
        )
        remedy = "If nobody put an old copy of the record there, ask who did."
        yield Check(name="old record", state=State.NOTE, found=found, remedy=remedy)
    if seen.others:
        names = ", ".join(each.name for each in seen.others)
        found = f"numbers of another record were given in this folder: {names}"
        remedy = "Use other schemes than that record, or take the file away if it was a trial."
        yield Check(name="other numbers", state=State.NOTE, found=found, remedy=remedy)


def behind_told(seen: MarksSeen) -> str:
    """Return that a record is behind its marks, and in how many series."""
    return f"the record is behind {seen.path.name}: {len(seen.behind)} series gave numbers since"


def _waiting(waiting: Sequence[tuple[str, str]]) -> Iterator[Check]:
    if waiting:
        named = ", ".join(waits_named(*each) for each in waiting)
        found = f"after a restore {len(waiting)} wait for the newest label: {named}"
        remedy = "Scan NEWEST, the part, and the newest label that was printed."
        yield Check(name=NAME, state=State.NOTE, found=found, remedy=remedy)


def waits_named(scheme: str, part: str) -> str:
    """Return how a series is told that waits for its newest label."""
    return f"{scheme} ({part})" if scheme else f"{part} (counted on)"
