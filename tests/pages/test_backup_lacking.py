"""What is said of a backup that lacks something, and of one that did not bring all of it back."""

from dataclasses import replace

import pytest

from kiosk.domain.messages import Tone
from kiosk.pages.backup_values import BackupsSeen
from kiosk.screens.intents import Open, Where
from kiosk.screens.values import ListPage, LockPage
from kiosk.store.backups.asked import Asked, State
from tests.pages.backed_up import seen
from tests.pages.cell import Cell, words


def test_what_was_left_out_of_a_backup_stands_first(cell: Cell) -> None:
    there = seen(cell.now_us)
    (night, *others) = there.kept
    assert night.contents is not None
    files = tuple(f"labels/{number}.png" for number in range(6))
    lacking = replace(night, contents=replace(night.contents, left_out=files))
    cell.machine.backed_up = replace(there, kept=(lacking, *others))
    cell.play("1002")
    cell.take(Open(Where.BACKUP, str(lacking.path)))
    row = cell.on(ListPage).rows[0]
    assert words(row.title).startswith("Left out")
    assert "labels/0.png" in words(row.sub)
    assert "2 more" in words(row.sub)


@pytest.mark.feature("A3")
def test_one_that_did_not_bring_all_of_it_back_says_what_is_missing(cell: Cell) -> None:
    restored = Asked(
        state=State.DONE,
        backup="x",
        operator="1002",
        over=True,
        at_us=cell.now_us,
        entries=1204,
        missing=("kiosk.toml", "labels/own.toml"),
    )
    cell.machine.backed_up = BackupsSeen(restored=restored)
    cell.shown = cell.desk.show(cell.now_us)
    band = cell.on(LockPage).band
    assert band is not None
    assert band.tone is Tone.CHECK
    assert "1,204 entries" in words(band.detail)
    assert "kiosk.toml, labels/own.toml" in words(band.detail)
