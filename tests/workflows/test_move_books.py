"""Whatever is moved, nothing appears and nothing is lost (DESIGN 3: double entry)."""

import shutil
import tempfile
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.ids import LocationCode
from kiosk.store.high_water import marks_beside
from tests.play import PUMP_SHOP, RECEIVED, Shop, held, lot_held, open_shop

LINES = st.sampled_from(
    [
        *("C.MOVE", "C.MOVE", "C.DONE", "C.UNDO", "C.CANCEL", "!restart"),
        *("DOCK", "SHELF", "BENCH", "HOLD"),
        *("B-1", "B-2", "M-1", "L-1", "L-2", "G-1", "WASHER", "SEAL", "NOPE"),
        *("!key 1", "!key 3", "!key 0.5", "!key 40", "!key", "!key x"),
    ]
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed record with stock of all kinds, some of it on hold."""
    folder = tmp_path_factory.mktemp("template")
    shop = open_shop(folder, PUMP_SHOP)
    shop.play(RECEIVED + "C.MOVE\nL-2\n!key 8\nSHELF\nC.DONE")
    held(shop, "B-2")
    lot_held(shop, "L-2", "location:SHELF")
    shop.close()
    return folder


def totals(shop: Shop) -> Counter[str]:
    """Return how much of each thing is at all locations together."""
    found: Counter[str] = Counter()
    for (what, _), much in shop.on_hand().items():
        found[what] += much  # pyright: ignore[reportArgumentType] Decimals are counted too
    return found


@pytest.mark.feature("E7")
@pytest.mark.feature("A24")
@pytest.mark.slow
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(lines=st.lists(LINES, min_size=5, max_size=40))
def test_moves_keep_the_total_of_each_thing_and_what_is_held_is_held(
    template: Path, lines: list[str]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for each in (template / "kiosk.db", *marks_beside(template)):
            shutil.copy(each, folder)
        shop = open_shop(Path(folder))
        before = totals(shop)
        shop.play("\n".join(["1003", *lines]))
        assert totals(shop) == before
        assert all(much >= 0 for much in shop.on_hand().values())
        assert shop.rows("select * from conflict") == []
        kept = {each.location for each in shop.lot("L-2").stock if each.held}
        assert kept <= {LocationCode("SHELF"), LocationCode("HOLD")}
        assert shop.unit("B-2").state.place in {"location:DOCK", "location:HOLD"}
        shop.close()


def test_each_move_has_both_sides(tmp_path: Path) -> None:
    shop = open_shop(tmp_path, PUMP_SHOP)
    shop.play(RECEIVED + "C.MOVE\nSHELF\nL-2\n!key 7\nWASHER\n!key 12\nB-1\nC.UNDO")
    balances = shop.balances()
    assert balances["lot L-2 of SEAL", "location DOCK"] == Decimal(13)
    assert balances["lot L-2 of SEAL", "location SHELF"] == Decimal(7)
    assert balances["part WASHER", "location SHELF"] == Decimal(12)
    assert set(shop.sums().values()) == {Decimal(0)}
    shop.close()
