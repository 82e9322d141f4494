"""The file of marks: whole or told to be not, never lower, and no number without it (A3)."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.facts import LocationDefined
from kiosk.operations.ports import Tx
from kiosk.session.ports import NotSavedError
from kiosk.store.high_water import HighWater, Kept, marks_beside
from kiosk.store.marks_lines import STEP, Drawn, Head, Level, head_line, line_of, read_head
from kiosk.store.taking_up import Found
from tests.store.plant_of_numbers import DOCK, PARTS, Plant

BOARD, TWIN, SEAL, CLIP = PARTS[:4]
LINEAGE = "ab" * 16
WARNED = pytest.mark.expected_log("kiosk.store.taking_up", 30)


def marked(folder: Path, *numbers: int) -> HighWater:
    """A file of marks whose series A went from number to number."""
    water = HighWater(folder, LINEAGE)
    water.adopt({}, 7)
    for before, number in zip((0, *numbers), numbers, strict=False):
        water.reserve({"A": Drawn(before, number)})
        water.settle(committed=True)
    return water


@pytest.fixture
def plant(tmp_path: Path) -> Iterator[Plant]:
    folder = tmp_path / "kiosk"
    folder.mkdir()
    made = Plant(folder)
    made.give(BOARD, 3)
    yield made
    made.station.close()


@pytest.mark.feature("A3")
def test_a_mark_is_ahead_and_a_scan_seldom_moves_it(tmp_path: Path) -> None:
    water = marked(tmp_path, *range(1, STEP + 1))
    assert water.levels["A"] == Level(STEP - 1, STEP, STEP + 1)
    again = HighWater(tmp_path, LINEAGE)
    assert (again.kept, again.levels) == (Kept.WHOLE, water.levels)
    again.reserve({"A": Drawn(STEP, STEP + 2)})
    assert again.marks == {"A": 2 * STEP + 2}


@pytest.mark.feature("A3")
def test_a_line_that_was_torn_at_the_end_is_what_a_power_loss_leaves(tmp_path: Path) -> None:
    path = marked(tmp_path, 5, 300).path
    whole = path.read_bytes()
    for cut in range(1, len(whole.splitlines()[-1])):
        path.write_bytes(whole[:-cut])
        water = HighWater(tmp_path, LINEAGE)
        assert (water.kept, water.marks) == (Kept.WHOLE, {"A": 400})
        water.reserve({"A": Drawn(300, 301)})
        assert HighWater(tmp_path, LINEAGE).levels["A"] == Level(300, 301, 400, kept=False)
        path.write_bytes(whole)


@pytest.mark.feature("A3")
def test_damage_is_seen_and_what_can_be_read_still_counts(tmp_path: Path) -> None:
    path = marked(tmp_path, 5, 300).path
    whole, water = path.read_bytes(), HighWater(tmp_path, LINEAGE)
    for at in range(len(whole.splitlines(keepends=True)[0]), len(whole) - 1):
        damaged = bytearray(whole)
        damaged[at] ^= 1
        path.write_bytes(damaged)
        water = HighWater(tmp_path, LINEAGE)
        assert water.kept is Kept.DAMAGED
        assert water.marks.get("A", 0) in {105, 400}
    water.adopt({"A": 300}, 8)
    assert HighWater(tmp_path, LINEAGE).kept is Kept.WHOLE
    assert path.with_name(path.name + ".aside").exists()


@pytest.mark.feature("A3")
@pytest.mark.parametrize("content", [b"", b"\n", b"no line\n", b"\xff\xfe\n\n", b"0 {}\n"])
def test_what_is_no_file_of_marks_is_damaged(tmp_path: Path, content: bytes) -> None:
    path = marked(tmp_path, 5).path
    path.write_bytes(content)
    assert HighWater(tmp_path, LINEAGE).kept is Kept.DAMAGED


@pytest.mark.feature("A3")
@pytest.mark.parametrize("forged", [2**70, 2**63, -1])
def test_a_number_that_no_series_reaches_is_damage_and_the_record_opens(
    plant: Plant, forged: int
) -> None:
    plant.station.close()
    (path,) = marks_beside(plant.folder)
    whole = path.read_text()
    head, _, levels = whole.partition("\n")
    read = read_head(head)
    assert read is not None
    for content in (
        whole + line_of("BRD-", Level(1, forged, forged)),
        head_line(Head(read.lineage, forged)) + levels,
    ):
        path.write_text(content)
        plant.open()
        assert plant.station.store.found is Found.LOST
        assert path.with_name(path.name + ".aside").read_text() == content
        plant.give(BOARD, 1)
        plant.station.close()
    plant.open()
    assert len(set(plant.given)) == len(plant.given)


@pytest.mark.feature("A3")
def test_the_file_of_another_record_is_none_of_ours(tmp_path: Path) -> None:
    ours = HighWater(tmp_path, "cd" * 16)
    shutil.copyfile(marked(tmp_path, 5).path, ours.path)
    foreign = HighWater(tmp_path, "cd" * 16)
    assert (foreign.kept, foreign.levels) == (Kept.FOREIGN, {})
    foreign.adopt({"A": 3}, 8)
    assert HighWater(tmp_path, "cd" * 16).marks == {"A": 3}
    assert len(marks_beside(tmp_path)) == 2


@pytest.mark.feature("A3")
def test_a_transaction_that_was_not_committed_leaves_its_number(tmp_path: Path) -> None:
    water = marked(tmp_path, 5)
    water.reserve({"A": Drawn(5, 9)})
    water.settle(committed=False)
    assert HighWater(tmp_path, LINEAGE).levels["A"] == Level(5, 5, 105)


@pytest.mark.feature("A3")
def test_a_long_file_is_written_anew_with_all_it_said(tmp_path: Path) -> None:
    water = marked(tmp_path, *range(1, 2_600))
    assert len(water.path.read_text().splitlines()) < 200
    assert HighWater(tmp_path, LINEAGE).levels == water.levels


@pytest.mark.feature("A3")
@pytest.mark.expected_log("kiosk.store.high_water", 30)
def test_where_the_file_cannot_be_written_no_number_is_given(plant: Plant) -> None:
    (path,) = marks_beside(plant.folder)
    kept = path.rename(path.with_name("elsewhere"))
    path.mkdir()
    with pytest.raises(NotSavedError, match="disk I/O error"):
        plant.give(BOARD, 1)
    assert len(plant.labels) == 4
    plant.station.write(_place)  # what gives no number goes on
    path.rmdir()
    kept.unlink()
    plant.give(BOARD, 1)
    assert plant.labels[-1] == "BRD-000004"
    assert HighWater(plant.folder, plant.station.identity.hex()).marks["BRD-"] >= 4


def _place(tx: Tx) -> None:
    tx.append(LocationDefined(code=DOCK, name="the dock"))


@pytest.mark.feature("A3")
@WARNED
def test_a_kiosk_whose_file_cannot_be_made_opens_all_the_same(plant: Plant) -> None:
    (path,) = marks_beside(plant.folder)
    plant.station.close()
    path.unlink()
    path.mkdir()
    plant.open()
    assert plant.station.store.found is Found.LOST
    plant.station.close()
    path.rmdir()
    plant.open()
    plant.give(TWIN, 1)
    assert (plant.asked, plant.labels[-1]) == (1, "BRD-000004")


@pytest.mark.feature("A3")
def test_an_older_record_goes_on_above_the_marks_and_that_is_told(plant: Plant) -> None:
    plant.copy(backup=False)
    plant.give(SEAL, 1)
    plant.give(BOARD, 1)
    plant.put_back(0, marks=True)
    assert plant.station.store.found is Found.OLDER
    plant.give(BOARD, 1)
    assert (plant.asked, plant.labels[-1]) == (0, "BRD-000005")
    plant.give(CLIP, 1)
    assert plant.labels[-1] == "0002"  # nothing else was counted on since


@pytest.mark.feature("A3")
def test_a_record_that_starts_again_skips_nothing(plant: Plant) -> None:
    for _ in range(3):
        plant.station.close()
        plant.open()
        assert plant.station.store.found is Found.FITTING
    plant.give(BOARD, 1)
    assert plant.labels[-1] == "BRD-000004"


@pytest.mark.feature("A3")
@pytest.mark.parametrize(
    ("most", "last", "mark"),
    [(99, 1, 2), (99, 98, 99), (99, 99, 99), (9, 3, 4), (999, 10, 29), (99_999, 1, 101)],
)
def test_a_mark_is_ahead_by_what_the_series_can_spare(
    tmp_path: Path, most: int, last: int, mark: int
) -> None:
    water = HighWater(tmp_path, LINEAGE)
    water.adopt({}, 7)
    water.reserve({"A": Drawn(0, last, most)})
    assert HighWater(tmp_path, LINEAGE).marks == {"A": mark}


@pytest.mark.feature("A3")
def test_a_file_that_is_closed_says_exactly_what_was_given(tmp_path: Path) -> None:
    water = marked(tmp_path, 5, 300)
    water.close()
    closed = HighWater(tmp_path, LINEAGE)
    assert (closed.kept, closed.marks) == (Kept.WHOLE, {"A": 300})
    closed.reserve({"A": Drawn(300, 301)})
    assert HighWater(tmp_path, LINEAGE).marks == {"A": 401}
    closed.close()  # while the transaction is open nothing is known
    assert HighWater(tmp_path, LINEAGE).marks == {"A": 401}


@pytest.mark.feature("A3")
def test_what_a_crash_may_hide_is_left_out(plant: Plant) -> None:
    plant.copy(backup=False)
    plant.give(BOARD, 1)
    plant.station.write(_place)  # the marks are flushed once the next job is done
    (path,) = marks_beside(plant.folder)
    crashed = path.read_bytes()
    plant.station.close()
    path.write_bytes(crashed)
    plant.open()
    plant.station.close()
    assert HighWater(plant.folder, plant.station.identity.hex()).marks["BRD-"] == 4
    path.write_bytes(crashed)
    shutil.copyfile(plant.copies[0][0], plant.path)
    plant.open()
    plant.give(BOARD, 1)
    assert plant.labels[-1] == f"BRD-{STEP + 5:06}"
