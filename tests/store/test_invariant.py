"""After every single step the stored rows equal a fold of the whole journal from nothing."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from kiosk.domain.unit import Status
from kiosk.store.verify import refold, verify
from tests.store.floor import Step
from tests.store.plant import share
from tests.store.shift import STEPS, take
from tests.store.station import Clock, Station


class Shift(RuleBasedStateMachine):
    """Three stations at work, which tell each other something now and then."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(prefix="kiosk-test-")
        clock = Clock()
        self.stations = [
            Station(Path(self._folder.name) / f"{name}.db", name, clock) for name in range(3)
        ]

    @initialize()
    def begin(self) -> None:
        share(self.stations)

    @rule(
        at=st.integers(0, 2),
        what=st.sampled_from(sorted(STEPS)),
        a=st.integers(0, 7),
        b=st.integers(0, 7),
        n=st.integers(1, 3),
    )
    def work(self, at: int, what: str, a: int, b: int, n: int) -> None:
        self.stations[at].tried(lambda tx: take(tx, Step(what, a, b, n)))

    @rule(one=st.integers(0, 2), other=st.integers(0, 2), most=st.integers(1, 5))
    def tell(self, one: int, other: int, most: int) -> None:
        listener, teller = self.stations[one], self.stations[other]
        known = len(listener.entries(teller.identity))
        page = teller.entries(after=known)[:most]
        assert listener.merge(page).refused == ()

    @invariant()
    def rows_follow_from_the_journal(self) -> None:
        for each in self.stations:
            assert each.ask(verify).ok
            assert refold(each.path).differences == ()

    @invariant()
    def every_status_is_one_that_the_fold_computes(self) -> None:
        known = {each.value for each in Status}
        for each in self.stations:
            assert {str(row[0]) for row in each.rows("select status from unit")} <= known

    def teardown(self) -> None:
        for each in self.stations:
            each.close()
        self._folder.cleanup()


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.feature("H11")
@pytest.mark.feature("R13")
def test_after_every_step_the_rows_equal_a_fold_from_nothing() -> None:
    run_state_machine_as_test(Shift, settings=settings(max_examples=10, stateful_step_count=25))
