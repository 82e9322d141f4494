"""Any sequence of inputs is answered, in known words, and leaves books that balance."""

import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.codes.own import print_lot, print_unit
from kiosk.session.buttons import TAPS
from kiosk.session.inputs import Event, Idle, Key, Scan, Tap, scan
from kiosk.store.high_water import marks_beside
from tests.play import PUMP_BUILT, PUMP_SHOP, Shop, open_shop

WORDS = [
    "1001",
    "1002",
    "1003",
    "C.RECEIVE",
    "C.BUILD",
    "C.INSTALL",
    "C.REMOVE",
    "C.MOVE",
    "C.LOOKUP",
    "C.DONE",
    "C.CANCEL",
    "C.UNDO",
    "C.QTY",
    "C.TYPE",
    "C.PRINT",
    "C.HOLD",
    "C.REJECT",
    "C.SIGNOFF",
    "PUMP",
    "RIG",
    "BOARD",
    "MOTOR",
    "MOTOR-X",
    "SENSOR",
    "SEAL",
    "SEAL-X",
    "CHIP",
    "GLUE",
    "WASHER",
    "WIRE",
    "DOCK",
    "SHELF",
    "BENCH",
    "P-1",
    "P-2",
    "B-1",
    "B-2",
    "B-3",
    "B-9",
    "M-1",
    "M-2",
    "MX-1",
    "S-1",
    "L-1",
    "L-2",
    "LX-1",
    "C-1",
    "G-1",
    "(240)SEAL(10)L-5(30)7",
    "(240)BOARD(21)B-8",
    "(240)MOTOR(21)B-1",
    "(21)B-3",
    "(240)SEAL(30)2",
]
KEYS = ("1", "2", "8", "12", "0", "0.5", "generate", "stock", "hold x", "scrap", "", "-1", "B-1")
TEXT = st.text(st.characters(), max_size=40)
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.sampled_from(WORDS).map(scan),
    st.sampled_from(KEYS).map(Key),
    st.sampled_from(sorted(TAPS)).map(Tap),
    st.sampled_from(["1", "2", "9", "x"]).map(lambda each: Tap("pick", each)),
    st.sampled_from(["1001", "1002", "x"]).map(lambda each: Tap("sign_on", each)),
    st.just(Idle()),
    TEXT.map(scan),
    TEXT.map(Key),
    TEXT.map(lambda text: Tap("pick", text)),
    TEXT.map(lambda text: Tap("choose", text)),
    st.binary(max_size=40).map(
        lambda raw: Scan(
            raw=raw, text=raw.decode("utf-8", "surrogateescape"), symbology=None, source="x"
        )
    ),
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed record in which a pump is being built, for each example to begin with."""
    folder = tmp_path_factory.mktemp("template")
    shop = open_shop(folder, PUMP_SHOP)
    shop.play(PUMP_BUILT)
    shop.close()
    return folder


@contextmanager
def built_shop(template: Path) -> Generator[Shop]:
    with tempfile.TemporaryDirectory() as folder:
        for each in (template / "kiosk.db", *marks_beside(template)):
            shutil.copy(each, folder)
        shop = open_shop(Path(folder))
        shop.session = shop.app.session(resume=True)
        try:
            yield shop
        finally:
            shop.close()


def units_and_lots(shop: Shop) -> list[Event]:
    """Return scans of our own codes of all there is."""
    unit = shop.unit("B-1").state.unit
    lot = shop.lot("L-2").lot
    return [scan(print_unit(unit)), scan(print_lot(lot)), scan(unit[:8]), scan(lot[:8])]


def balanced(shop: Shop) -> None:
    assert all(total == 0 for total in shop.sums().values())
    below = [
        key
        for key, quantity in shop.balances().items()
        if quantity < 0 and key[1] not in {"supplier", "adjustment", "production"}
    ]
    assert below == []
    twice = shop.rows(
        "select serial_key from unit where status <> 'voided'"
        " group by serial_key having count(*) > 1"
    )
    assert twice == []
    assert shop.rows("select * from conflict") == []


@pytest.mark.feature("A24")
@pytest.mark.feature("B6")
@pytest.mark.feature("F8")
@pytest.mark.slow
@pytest.mark.timeout(120)
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(events=st.lists(EVENTS, min_size=5, max_size=60))
def test_any_inputs_are_answered_and_the_books_balance(
    template: Path, events: list[Event]
) -> None:
    with built_shop(template) as shop:
        for event in [*events, *units_and_lots(shop)]:
            answer = shop.session.handle(event)
            assert answer.headline
            assert (answer.entry is None) == (answer.said.tone.value in {"idle", "stop"}) or (
                answer.said.code in {"xS7", "xC7", "xV4"}
            )
        balanced(shop)
        assert shop.app.session(resume=True).standing == shop.session.standing


@pytest.mark.slow
@pytest.mark.timeout(120)
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(events=st.lists(st.sampled_from([*WORDS, *(f"!{key}" for key in KEYS)]), max_size=80))
def test_any_working_shift_leaves_books_that_balance(template: Path, events: list[str]) -> None:
    with built_shop(template) as shop:
        for each in events:
            event = Key(each[1:]) if each.startswith("!") else scan(each)
            shop.session.handle(event)
        balanced(shop)
