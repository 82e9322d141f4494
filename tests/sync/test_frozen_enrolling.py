"""What a person has to decide stays to be decided: by enrolling, or while marks are kept."""

import threading
from dataclasses import replace

import pytest

from kiosk.domain.ids import LocationCode
from kiosk.domain.link import Frozen
from kiosk.domain.syncing import Marks
from kiosk.operations.ports import Acting
from kiosk.store.driver import Cursor
from kiosk.store.writer import Priority
from tests.central.servers import CentralDatabase
from tests.sync.conftest import NewDock

SUPERVISOR = Acting(actor="sam", evidence=None, here=LocationCode("BENCH"))


@pytest.mark.feature("A3")
@pytest.mark.parametrize(
    ("frozen", "after"),
    [
        (Frozen.RESTORED, Frozen.RESTORED),
        (Frozen.MOVED, Frozen.MOVED),
        (Frozen.CLONE, None),
        (None, None),
    ],
)
def test_enrolling_again_does_not_decide_what_a_person_has_to(
    new_dock: NewDock, central: CentralDatabase, frozen: Frozen | None, after: Frozen | None
) -> None:
    dock = new_dock()
    marks = replace(dock.record.marks(), frozen=frozen)
    dock.record.keep(marks, dock.station.identity)
    dock.enrol(central.add_station("DOCK-1", again=True))
    assert dock.record.marks().frozen is after
    assert dock.station.store.frozen() is after


@pytest.mark.feature("A3")
def test_marks_of_a_former_id_that_wait_for_the_writer_are_not_kept(new_dock: NewDock) -> None:
    dock = new_dock()
    dock.work(3)
    own = dock.station.identity
    begun, go_on = threading.Event(), threading.Event()

    def hold(_: Cursor) -> None:
        begun.set()
        go_on.wait(10)

    def keep() -> None:
        kept.append(dock.record.keep(Marks(confirmed=3, frozen=Frozen.FORK), own))

    kept: list[bool] = []
    store = dock.station.store
    jobs = [
        threading.Thread(target=store.submit, args=(hold, Priority.OPERATOR)),
        threading.Thread(target=keep),
        threading.Thread(target=store.continue_as_new, args=(SUPERVISOR,)),
    ]
    jobs[0].start()
    begun.wait(10)
    for job in jobs[1:]:  # the supervisor's goes first, however late it comes
        job.start()
        job.join(0.2)
    go_on.set()
    for job in jobs:
        job.join(10)
    assert kept == [False]
    assert dock.record.marks() == Marks()
    assert store.frozen() is None
