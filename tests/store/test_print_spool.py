"""The spool as a printer's worker sees it, on a real record."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.printing import PrintState
from kiosk.store import spool
from kiosk.store.print_spool import StoreSpool
from tests.play import PUMP_SHOP, Shop, open_shop
from tests.printing import BENCH, KINDS, print_all, print_one, sent, spool_of, states

TWO_MOTORS = "1003\nC.RECEIVE\nMOTOR\nDOCK\nM-8\nM-9"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A pump shop in which two motors were received and wait for their labels."""
    made = open_shop(tmp_path, PUMP_SHOP)
    made.play(TWO_MOTORS)
    yield made
    made.close()


def row(shop: Shop, job: int) -> tuple[object, ...]:
    columns = "state, printer, ack, attempts, note, began_us, ended_us, sha256, bytes, operator"
    return shop.rows(f"select {columns} from spool where job = ?", job)[0]  # noqa: S608 own names


@pytest.mark.feature("D10")
def test_a_label_is_durably_sending_before_its_first_byte_and_then_what_is_known(
    shop: Shop,
) -> None:
    job = sent(shop)
    state, printer, ack, attempts, note, began_us, ended_us, digest, data, who = row(shop, job.job)
    assert (state, printer, ack, attempts) == ("SENDING", BENCH, job.acknowledgement, 1)
    assert digest == hashlib.sha256(b"bytes of a label").digest()
    assert (data, note, ended_us, who) == (b"bytes of a label", "", 0, "1003")
    assert isinstance(began_us, int)
    assert began_us > 0
    spool_of(shop).end(job.job, PrintState.PRINTED, "process id came back")
    state, _, _, _, note, _, ended_us, digest_after, data, _ = row(shop, job.job)
    assert (state, note, digest_after, data) == (
        "PRINTED",
        "process id came back",
        digest,
        b"",
    )
    assert isinstance(ended_us, int)
    assert ended_us >= began_us


def test_what_is_only_sent_or_not_known_keeps_its_bytes(shop: Shop) -> None:
    first = print_one(shop, PrintState.SENT)
    second = print_one(shop, PrintState.UNKNOWN)
    assert [row(shop, each.job)[8] for each in (first, second)] == [b"bytes of a label"] * 2


def test_labels_go_in_the_order_they_were_asked_for_and_only_to_printers_of_their_kind(
    shop: Shop,
) -> None:
    shop.play("C.DONE\nC.RECEIVE\nSEAL\nDOCK\nL-1\n!key 5")
    lots = spool_of(shop).next_job("Lots", frozenset({"lot"}))
    units = spool_of(shop).next_job("Units", frozenset({"unit", "location"}))
    assert lots is not None
    assert units is not None
    assert (lots.label.kind.value, lots.job) == ("lot", 3)
    assert (units.label.lines[0].value, units.job) == ("M-8", 1)
    assert spool_of(shop).next_job("Badges", frozenset({"operator"})) is None
    assert spool_of(shop).next_job("None", frozenset()) is None
    assert [each.label.title for each in print_all(shop)] == ["MOTOR", "MOTOR", "SEAL"]


def test_each_attempt_has_another_acknowledgement_of_four_printable_characters(
    shop: Shop,
) -> None:
    seen: list[str] = []
    for _ in range(3):
        job = sent(shop)
        seen.append(job.acknowledgement)
        spool_of(shop).end(job.job, PrintState.QUEUED, "paper out before the first byte")
    seen.extend(job.acknowledgement for job in print_all(shop))
    assert len(set(seen)) == len(seen) == 5
    assert all(len(each) == 4 and each.isascii() and each.isalnum() for each in seen)


def test_two_printers_of_a_kind_never_print_the_same_label(shop: Shop) -> None:
    spool = spool_of(shop)
    here, there = (spool.next_job(name, KINDS) for name in ("A", "B"))
    assert here is not None
    assert there is not None
    assert here.job == there.job
    assert spool.begin(here, "A", b"x")
    assert not spool.begin(there, "B", b"x")


@pytest.mark.feature("D10")
def test_while_one_label_is_not_known_its_printer_prints_no_other(shop: Shop) -> None:
    job = print_one(shop, PrintState.UNKNOWN)
    spool = spool_of(shop)
    assert spool.unknown(BENCH) == job.job
    assert spool.next_job(BENCH, KINDS) is None
    assert spool.unknown("Other") == 0
    other = spool.next_job("Other", KINDS)
    assert other is not None
    assert other.job != job.job


def test_a_label_taken_back_between_choice_and_first_byte_is_not_sent(shop: Shop) -> None:
    shop.play("C.UNDO")
    print_one(shop)
    shop.play("M-9")
    job = spool_of(shop).next_job(BENCH, KINDS)
    assert job is not None
    assert shop.verdicts("C.UNDO") == ["ok"]
    assert not spool_of(shop).begin(job, BENCH, b"x")
    assert states(shop) == ["PRINTED", "VOIDED", "VOIDED"]


@pytest.mark.parametrize("state", [PrintState.QUEUED, PrintState.UNKNOWN])
def test_what_was_taken_back_while_it_was_sent_is_neither_sent_again_nor_asked_about(
    shop: Shop, state: PrintState
) -> None:
    print_one(shop)
    job = sent(shop)
    assert shop.verdicts("C.UNDO") == ["ok"]
    spool_of(shop).end(job.job, state, "")
    assert states(shop) == ["PRINTED", "VOIDED"]
    assert spool_of(shop).unknown(BENCH) == 0


def test_a_print_that_ended_is_not_ended_again(shop: Shop) -> None:
    job = print_one(shop)
    spool_of(shop).end(job.job, PrintState.UNKNOWN, "late")
    assert states(shop)[0] == "PRINTED"


@pytest.mark.feature("D10")
def test_a_killed_process_leaves_a_question_and_no_second_label(tmp_path: Path) -> None:
    folder = tmp_path / "killed"
    shop = open_shop(folder, PUMP_SHOP)
    shop.play(TWO_MOTORS)
    sent(shop)
    shop.close()
    again = open_shop(folder)
    assert states(again) == ["UNKNOWN", "QUEUED"]
    assert spool_of(again).next_job(BENCH, KINDS) is None
    assert spool_of(again).unknown(BENCH) == 1
    again.close()


def test_recovery_of_one_printer_leaves_the_labels_of_others_alone(shop: Shop) -> None:
    sent(shop)
    sent(shop, "Other")
    spool_of(shop).recover("Other")
    assert states(shop) == ["SENDING", "UNKNOWN"]


def test_what_was_taken_back_and_left_half_sent_is_not_asked_about(shop: Shop) -> None:
    print_one(shop)
    sent(shop)
    shop.play("C.UNDO")
    spool_of(shop).recover(BENCH)
    assert states(shop) == ["PRINTED", "VOIDED"]


def test_pages_read_what_is_pending_asked_and_next(shop: Shop) -> None:
    from_record = shop.app.store.read
    assert from_record(spool.progress) == (1, 1)
    newest = from_record(spool.newest)
    assert newest is not None
    assert newest.pending
    job = print_one(shop, PrintState.UNKNOWN)
    (asked,) = from_record(spool.asked)
    assert (asked.job, asked.printer, asked.copy) == (job.job, BENCH, 1)


def test_of_a_batch_the_next_label_is_counted_within_it(tmp_path: Path) -> None:
    shop = open_shop(tmp_path / "batch", PUMP_SHOP)
    shop.play("1003\nC.RECEIVE\nBOARD\nDOCK\n!key 200")
    for _ in range(3):
        print_one(shop)
    assert shop.app.store.read(spool.progress) == (4, 200)
    jobs = print_all(shop)
    assert [each.label.copy for each in jobs] == [1] * 197
    assert len({each.label.code for each in jobs}) == 197
    assert shop.app.store.read(spool.progress) == (0, 0)
    shop.close()


def test_a_spool_is_made_of_a_store_and_a_clock(shop: Shop) -> None:
    assert StoreSpool(shop.app.store, lambda: 5).unknown("nobody") == 0
