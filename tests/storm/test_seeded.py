"""The storm finds bugs: seeded on purpose, each is found within a fixed budget.

To see what it says of another one, seed it in a fixture as these two are, and run
`pytest tests/storm/test_seeded.py`: a storm that ends well fails the test.
"""

import pytest
from hypothesis import Phase, settings

from kiosk.domain.ids import UnitId
from kiosk.domain.journal import Entry
from kiosk.domain.unit import UnitState
from kiosk.domain.unit_fold import apply
from kiosk.store.driver import Cursor
from kiosk.store.fold import units
from kiosk.store.fold.entries import is_reversed
from kiosk.sync.rounds import Rounds
from kiosk.sync.sending import BATCH
from kiosk.sync.standing import Standing
from tests.central.servers import CentralDatabase
from tests.storm.counts import Counts
from tests.storm.living import live

BUDGET = 60
"""Examples after which a bug must have been found."""


@pytest.fixture
def late_entries_come_last(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fold an entry that arrives late as if it were the last, and not the unit anew."""
    folded = units._after

    def hasty(
        cursor: Cursor, before: UnitState | None, unit: UnitId, entry: Entry
    ) -> UnitState | None:
        if before is None:
            return folded(cursor, before, unit, entry)
        return apply(before, unit, entry, undone=is_reversed(cursor, entry))

    monkeypatch.setattr(units, "_after", hasty)


@pytest.fixture
def what_was_sent_counts_as_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Count entries as confirmed when they are sent, and never send them again."""
    push, came_back = Rounds.push, Standing.came_back

    def hopeful(rounds: Rounds) -> int:
        standing = rounds._standing
        entries = rounds._record.own_after(standing.link.confirmed, BATCH)
        try:
            return push(rounds)
        finally:
            if entries:
                standing.count(entries[-1].seq)

    def sure(standing: Standing, offset_us: int, confirmed: int) -> None:
        came_back(standing, offset_us, max(confirmed, standing.link.confirmed))

    monkeypatch.setattr(Rounds, "push", hopeful)
    monkeypatch.setattr(Standing, "came_back", sure)


def weathered(central: CentralDatabase) -> None:
    live(
        central,
        Counts(),
        settings(
            max_examples=BUDGET,
            stateful_step_count=12,
            phases=[Phase.generate],
            database=None,
            derandomize=True,
            report_multiple_bugs=False,
        ),
    )


@pytest.mark.slow
@pytest.mark.feature("N6")
@pytest.mark.timeout(90)
@pytest.mark.usefixtures("late_entries_come_last")
def test_a_storm_finds_a_fold_that_takes_late_entries_for_the_last(
    central: CentralDatabase,
) -> None:
    with pytest.raises(AssertionError):
        weathered(central)


@pytest.mark.slow
@pytest.mark.feature("O3")
@pytest.mark.timeout(90)
@pytest.mark.usefixtures("what_was_sent_counts_as_there")
def test_a_storm_finds_a_push_that_is_not_repeated(central: CentralDatabase) -> None:
    with pytest.raises(AssertionError):
        weathered(central)
