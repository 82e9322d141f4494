"""What every PrintSpool keeps to: functions over a fresh spool, run on the fake and the real one.

@pytest.mark.parametrize("keeps", CONTRACT, ids=lambda each: each.__name__)
def test_the_spool(keeps: Keeps) -> None:
    keeps(made_spool)
"""

from collections.abc import Callable, Sequence
from typing import Protocol

from kiosk.devices.printing.ports import PrintSpool
from kiosk.domain.printing import PrintJob, PrintState

UNIT = frozenset({"unit"})
ALL = frozenset({"unit", "lot", "location", "operator", "command", "kit"})
CONTENT = b"\x1b@label"


class Filled(Protocol):
    """A spool with labels in it, and how to see them."""

    @property
    def spool(self) -> PrintSpool: ...

    @property
    def jobs(self) -> Sequence[int]:
        """Return them in the order they were queued."""
        ...

    def state(self, job: int) -> PrintState:
        """Return how far a label is."""
        ...

    def decide(self, job: int, state: PrintState) -> None:
        """Note what a person said of a label."""
        ...


Filling = Callable[[Sequence[str]], Filled]
"""Makes a fresh spool with one QUEUED label of each kind given, in that order."""

Keeps = Callable[[Filling], None]


def taken(filled: Filled, printer: str = "A", kinds: frozenset[str] = ALL) -> PrintJob:
    """Take the next label, which there is, and begin it."""
    job = filled.spool.next_job(printer, kinds)
    assert job is not None
    assert filled.spool.begin(job, printer, CONTENT)
    return job


def the_oldest_label_of_the_kinds_comes_first(made: Filling) -> None:
    filled = made(["lot", "unit", "unit"])
    job = filled.spool.next_job("A", UNIT)
    assert job is not None
    assert (job.job, job.label.kind.value) == (filled.jobs[1], "unit")
    assert filled.spool.next_job("A", frozenset({"operator"})) is None
    assert filled.spool.next_job("A", frozenset()) is None


def asking_for_the_next_label_takes_nothing(made: Filling) -> None:
    filled = made(["unit"])
    assert filled.spool.next_job("A", ALL) == filled.spool.next_job("A", ALL)
    assert filled.state(filled.jobs[0]) is PrintState.QUEUED


def a_label_that_began_is_no_one_elses(made: Filling) -> None:
    filled = made(["unit"])
    both = [filled.spool.next_job(printer, ALL) for printer in ("A", "B")]
    assert both[0] is not None
    assert both[1] is not None
    assert filled.spool.begin(both[0], "A", CONTENT)
    assert filled.state(filled.jobs[0]) is PrintState.SENDING
    assert not filled.spool.begin(both[1], "B", CONTENT)
    assert filled.spool.next_job("B", ALL) is None


def every_end_is_kept(made: Filling) -> None:
    ends = (PrintState.PRINTED, PrintState.PROCESSED, PrintState.SENT, PrintState.UNKNOWN)
    filled = made(["unit"] * len(ends))
    for job, end in zip(filled.jobs, ends, strict=True):
        assert taken(filled).job == job
        filled.spool.end(job, end, "as told")
        assert filled.state(job) is end


def a_label_of_which_no_byte_left_is_sent_again_under_another_name(made: Filling) -> None:
    filled = made(["unit"])
    first = taken(filled)
    filled.spool.end(first.job, PrintState.QUEUED, "no byte left")
    again = taken(filled)
    assert again.job == first.job
    assert again.acknowledgement != first.acknowledgement


def the_end_of_a_label_that_never_began_changes_nothing(made: Filling) -> None:
    filled = made(["unit"])
    filled.spool.end(filled.jobs[0], PrintState.UNKNOWN, "a mistake")
    assert filled.state(filled.jobs[0]) is PrintState.QUEUED


def an_unknown_label_stops_its_printer_and_no_other(made: Filling) -> None:
    filled = made(["unit", "unit"])
    assert filled.spool.unknown("A") == 0
    job = taken(filled)
    filled.spool.end(job.job, PrintState.UNKNOWN, "the link broke")
    assert filled.spool.unknown("A") == job.job
    assert filled.spool.next_job("A", ALL) is None
    assert filled.spool.unknown("B") == 0
    assert taken(filled, "B").job == filled.jobs[1]


def what_a_killed_process_left_is_asked_about(made: Filling) -> None:
    filled = made(["unit", "unit", "unit"])
    ours, theirs = taken(filled, "A"), taken(filled, "B")
    filled.spool.recover("A")
    assert filled.state(ours.job) is PrintState.UNKNOWN
    assert filled.state(theirs.job) is PrintState.SENDING
    assert filled.state(filled.jobs[2]) is PrintState.QUEUED
    assert filled.spool.unknown("A") == ours.job


def each_label_has_a_name_of_four_printable_characters(made: Filling) -> None:
    filled = made(["unit"] * 20)
    names: set[str] = set()
    for _ in filled.jobs:
        job = taken(filled)
        names.add(job.acknowledgement)
        filled.spool.end(job.job, PrintState.PRINTED, "")
    assert len(names) == len(filled.jobs)
    assert all(len(name) == 4 and name.isascii() and name.isprintable() for name in names)


def labels_set_aside_are_passed_over_and_no_other_printers(made: Filling) -> None:
    filled = made(["unit", "lot", "unit", "unit"])
    first, second, third, last = filled.jobs
    job = filled.spool.next_job("A", ALL, frozenset({first, second}))
    assert job is not None
    assert job.job == third
    assert filled.spool.next_job("A", UNIT, frozenset({first, third, last})) is None
    assert taken(filled, "B").job == first
    aside = frozenset({first, second})
    assert filled.spool.still_queued(aside) == {second}
    assert filled.spool.still_queued(frozenset()) == frozenset()


def a_printer_that_ended_its_last_label_waits_for_nothing(made: Filling) -> None:
    ends = (PrintState.PRINTED, PrintState.PROCESSED, PrintState.SENT)
    filled = made(["unit"] * len(ends))
    assert filled.spool.recover("A")
    for end in ends:
        filled.spool.end(taken(filled).job, end, "as told")
        assert filled.spool.recover("A")


def a_label_that_broke_off_is_remembered_until_the_next_one_ended(made: Filling) -> None:
    filled = made(["unit", "unit", "unit"])
    filled.spool.end(taken(filled).job, PrintState.UNKNOWN, "the link broke")
    filled.decide(filled.jobs[0], PrintState.PRINTED)
    assert not filled.spool.recover("A")
    assert filled.spool.recover("B")
    filled.spool.end(taken(filled).job, PrintState.QUEUED, "no byte left")
    assert not filled.spool.recover("A")
    filled.spool.end(taken(filled).job, PrintState.PRINTED, "acknowledged")
    assert filled.spool.recover("A")
    taken(filled)
    assert not filled.spool.recover("A")  # killed in the middle


CONTRACT: tuple[Keeps, ...] = (
    the_oldest_label_of_the_kinds_comes_first,
    asking_for_the_next_label_takes_nothing,
    a_label_that_began_is_no_one_elses,
    every_end_is_kept,
    a_label_of_which_no_byte_left_is_sent_again_under_another_name,
    the_end_of_a_label_that_never_began_changes_nothing,
    an_unknown_label_stops_its_printer_and_no_other,
    what_a_killed_process_left_is_asked_about,
    each_label_has_a_name_of_four_printable_characters,
    labels_set_aside_are_passed_over_and_no_other_printers,
    a_printer_that_ended_its_last_label_waits_for_nothing,
    a_label_that_broke_off_is_remembered_until_the_next_one_ended,
)
