"""The tests' own spool keeps the contract of the real one."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from kiosk.domain.labels import LabelKind
from kiosk.domain.printing import PrintState
from tests.devices.printing.spool import MemorySpool, a_label
from tests.devices.printing.spool_contract import CONTRACT, Keeps


@dataclass(slots=True)
class InMemory:
    spool: MemorySpool
    jobs: Sequence[int]

    def state(self, job: int) -> PrintState:
        return self.spool.state(job)

    def decide(self, job: int, state: PrintState) -> None:
        self.spool.decide(job, state)


def filled(kinds: Sequence[str]) -> InMemory:
    spool = MemorySpool()
    return InMemory(
        spool, [spool.add(a_label(number, LabelKind(kind))) for number, kind in enumerate(kinds)]
    )


@pytest.mark.parametrize("keeps", CONTRACT, ids=lambda each: each.__name__)
def test_the_fake_spool(keeps: Keeps) -> None:
    keeps(filled)
