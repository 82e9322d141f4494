"""What chance decides in a storm."""

from hypothesis import strategies as st

from tests.store.floor import Step
from tests.storm.weather import Fault
from tests.storm.work import IMPORT, WORK

OFTEN = (
    *("install", "install", "install board", "install board", "install lot", "receive"),
    *("move by operation", "remove"),
)
"""What needs several things to fit, or contradicts what others do."""


def _steps(*names: str) -> st.SearchStrategy[Step]:
    some = st.integers(0, 7)
    return st.builds(Step, what=st.sampled_from(names), a=some, b=some, n=st.integers(1, 3))


steps = _steps(*sorted(WORK), IMPORT, *OFTEN)
decisions = _steps("decide", "decide by choice", "decide by choice")
faults = st.lists(st.tuples(st.integers(0, 5), st.sampled_from(Fault)), min_size=1, max_size=3)
which = st.integers(0, 7)
