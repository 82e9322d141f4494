"""A long list is checked between inputs: the session answers meanwhile, and it can be stopped."""

import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.ids import LocationCode
from kiosk.domain.printing import PrintState
from kiosk.operations.ports import Acting
from kiosk.session.answer import Answer
from kiosk.session.inputs import Tap, scan
from kiosk.workflows.receive_states import ReceiveList, ReceiveSerials
from tests.play import PUMP_SHOP, Shop, open_shop

MOST = 10_000
AT_MOTOR = "1001\nC.RECEIVE\nMOTOR\nDOCK\n"
LONGEST_S = 2.0
"""What another operation may wait at most, on a machine that does much else (a slice is 30 ms)."""


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = open_shop(tmp_path, PUMP_SHOP)
    made.play(AT_MOTOR)
    yield made
    made.close()


def pasted(shop: Shop, count: int) -> Answer:
    text = "\n".join(f"Z-{number:05}" for number in range(count))
    return shop.session.handle(Tap("paste", text))


def count_of(shop: Shop) -> int:
    return shop.kinds().count("unit_received")


@pytest.mark.feature("Q4")
def test_progress_is_shown_and_what_is_scanned_meanwhile_is_answered(shop: Shop) -> None:
    assert pasted(shop, 350).headline == "CHECKING THE LIST"
    first = shop.session.work()
    assert first is not None
    assert first.text == "MOTOR at DOCK: 100 of 350 checked. Nothing received yet."
    assert shop.session.handle(Tap("confirm")).headline == "CHECKING THE LIST"
    assert shop.session.handle(scan("A-1")).said.key == "xS15"
    texts = [each.text for each in iter(shop.session.work, None)]
    assert [text.split(" ")[3] for text in texts[:2]] == ["200", "300"]
    assert texts[-1] == "All 350 numbers for MOTOR can be received at DOCK. Nothing received yet."
    assert shop.session.work() is None
    assert count_of(shop) == 0


@pytest.mark.feature("Q4")
def test_a_list_is_stopped_while_it_is_checked_and_nothing_of_it_stays(shop: Shop) -> None:
    pasted(shop, 350)
    shop.session.work()
    stopped = shop.session.handle(Tap("no"))
    assert stopped.headline == "SCAN NEXT SERIAL"
    assert isinstance(shop.session.standing.state, ReceiveSerials)
    assert shop.session.work() is None
    assert count_of(shop) == 0
    assert shop.session.handle(scan("Z-00000")).said.key == "unit_received"


def test_a_list_that_is_left_half_checked_goes_on_after_a_restart(shop: Shop) -> None:
    pasted(shop, 250)
    shop.session.work()
    again = shop.app.session(resume=True)
    assert isinstance(again.standing.state, ReceiveList)
    answers = list(iter(again.work, None))
    assert answers[-1].headline == "RECEIVE 250?"
    assert again.handle(Tap("confirm")).headline == "250 RECEIVED"


def test_nothing_is_checked_while_nobody_is_signed_on(shop: Shop) -> None:
    pasted(shop, 250)
    shop.play("C.SIGNOFF")
    assert shop.session.work() is None


def test_what_is_kept_of_a_list_is_its_text_alone(shop: Shop) -> None:
    pasted(shop, 2)
    ((content,),) = shop.rows("select content from session where slot = 2")
    assert json.loads(str(content))["lines"] == [[1, "Z-00000"], [2, "Z-00001"]]


@pytest.mark.slow
@pytest.mark.timeout(240)
@pytest.mark.feature("Q4")
@pytest.mark.feature("C9")
def test_ten_thousand_serials_are_received_at_once_and_others_are_answered_meanwhile(
    shop: Shop,
) -> None:
    waits: list[float] = []
    over = threading.Event()
    acting = Acting(actor="1003", evidence=None, here=LocationCode(""))

    def other() -> None:
        while not over.wait(0.01):
            begun = time.perf_counter()
            shop.app.store.write(acting, lambda tx: tx.settle_label(0, PrintState.PRINTED))
            waits.append(time.perf_counter() - begun)

    thread = threading.Thread(target=other)
    thread.start()
    begun = time.perf_counter()
    pasted(shop, MOST)
    for _ in iter(shop.session.work, None):
        pass
    checked_s, during = time.perf_counter() - begun, tuple(waits)
    answer = shop.session.handle(Tap("confirm"))
    took_s = time.perf_counter() - begun
    over.set()
    thread.join()
    print(f"checked {checked_s:.2f} s, received {took_s - checked_s:.2f} s, ", end="")
    print(f"another waited {max(during):.3f} s, at the end {max(waits):.3f} s")
    assert answer.text == "10000 units of MOTOR at DOCK. 10000 labels wait for the printer."
    assert count_of(shop) == MOST
    assert len(shop.labels()) == MOST
    assert len(during) > 100
    assert max(during) < LONGEST_S
    assert len(shop.rows("select distinct group_id from journal where kind like 'unit_rec%'")) == 1
    assert shop.session.handle(scan("C.DONE")).text == "10000 received. Choose a task."


@pytest.mark.slow
@pytest.mark.timeout(240)
@pytest.mark.feature("C8")
@pytest.mark.feature("Q4")
def test_ten_thousand_numbers_are_generated_and_taken_back_in_one_group_each(shop: Shop) -> None:
    answer = shop.play("C.RECEIVE\nBOARD\nDOCK\n!key 10000")[-1]
    assert answer["headline"] == "BRD-00001 TO BRD-10000"
    assert count_of(shop) == MOST
    begun = time.perf_counter()
    assert shop.play("C.UNDO")[-1]["headline"] == "UNDONE"
    assert time.perf_counter() - begun < 90
    assert shop.rows("select count(*) from unit where status <> 'voided'") == [(0,)]
    assert shop.said("!key 10001")[0] == "xL7"
