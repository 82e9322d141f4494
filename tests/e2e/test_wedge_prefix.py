"""Real scans of a scanner with a prefix: exact at any speed, and typing is left alone (E1)."""

from collections.abc import Generator

import pytest

from tests.e2e.wedge_desk import EIGP, Target, target

pytestmark = [pytest.mark.slow, pytest.mark.timeout(60)]

STX = "\x02"


@pytest.fixture(scope="module")
def prefixed() -> Generator[Target]:
    with target(prefix=STX) as here:
        yield here


@pytest.mark.feature("E1")
def test_with_a_prefix_slow_and_short_scans_are_exact_too(prefixed: Target) -> None:
    untouched = prefixed.focus("button")
    sent = [("A", 60), ("S1", 60), ("SN-2026-aB_000123/x", 60), (EIGP, 0), ("000", 120)]
    for text, gap_ms in sent:
        prefixed.keys.scan(text, gap_ms, prefix=STX)
    assert prefixed.scans() == [text for text, _ in sent]
    assert prefixed.state() == untouched


@pytest.mark.feature("E1")
def test_with_a_prefix_typing_is_left_alone_however_fast(prefixed: Target) -> None:
    prefixed.focus("line")
    prefixed.keys.scan("lot77", 5)
    assert prefixed.scans() == []
    assert (prefixed.state()["line"], prefixed.state()["returns"]) == ("lot77", 1)
