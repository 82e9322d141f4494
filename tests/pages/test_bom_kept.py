"""A draft outlives who began it, the process and other releases; it overwrites none of them."""

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.bom import bom_version
from kiosk.domain.facts import BomLine, BomReleased
from kiosk.domain.ids import LocationCode, PartNumber
from kiosk.importer.report import ImportKind
from kiosk.operations.ports import Acting
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.values import ListPage, TablePage
from kiosk.store.bom_drafts import drafts
from kiosk.store.drafts_kept import forget_draft
from kiosk.store.merge import merge
from kiosk.store.writer import Priority
from tests.pages.bom_cell import Boms, cells, said, told
from tests.pages.cell import Cell, action, open_cell, pump_cell, titles, words
from tests.play import open_shop
from tests.store.station import Station

KILLED = """
import os, signal, sys
from pathlib import Path
from kiosk.screens.intents import Do
from tests.pages.cell import pump_cell

cell = pump_cell(Path(sys.argv[1]))
cell.play("1001")
cell.take(Do("bom_begin:PUMP"), Do("bom_set:quantity:3:PUMP", "0"), Do("bom_drop:1:PUMP"))
os.kill(os.getpid(), signal.SIGKILL)
"""
BY_FILE = """\
parent,component,quantity,find_number,substitutes
PUMP,BOARD,3,1,
PUMP,MOTOR,1,2,MOTOR-X
PUMP,SEAL,8,3,SEAL-X
PUMP,WIRE,2,6,
"""
"""What is released meanwhile: more boards, without washer and glue, with a wire."""

LATER_US = 4_000_000_000_000_000
"""The clock of a station that records after all that is done here."""


@pytest.fixture
def pump(cell: Cell) -> Boms:
    """The draft of the pump's BOM: another quantity in line 4, line 2 removed, a line added."""
    cell.play("1001")
    boms = Boms(cell, "PUMP")
    boms.begin()
    boms.write(4, quantity="10")
    cell.take(Do("bom_drop:2:PUMP"))
    boms.add("SENSOR", "1")
    return boms


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a kiosk that was killed in the middle of a draft."""
    root = Path(__file__).parents[2]
    made = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path / "data")], cwd=root, check=False
    )
    assert made.returncode == -9
    return tmp_path / "data"


@pytest.mark.slow
def test_a_draft_survives_that_the_kiosk_is_killed(folder: Path) -> None:
    shop = open_shop(folder)
    pump = Boms(open_cell(shop), "PUMP")
    pump.cell.play("1001")
    page = pump.begin()
    assert told(page)[0] == "Something is wrong in line 3"
    assert [said(each)[0] for each in page.lines] == ["removed", "", "changed", "", ""]
    assert told(page)[1].endswith("by Maria")
    pump.write(3, quantity="9")
    pump.release()
    assert pump.released() == ["MOTOR", "SEAL", "WASHER", "GLUE"]
    shop.close()


def test_a_draft_survives_sign_off_and_another_supervisor_goes_on_with_it(pump: Boms) -> None:
    people = "badge,name,role\n1005,Sven,supervisor\n"
    pump.cell.shop.take(ImportKind.OPERATORS, people)
    pump.cell.play("C.SIGNOFF\n1005")
    pump.cell.take(Open(Where.BOM, "PUMP"))
    page = pump.cell.on(TablePage)
    assert page.band is not None
    assert words(page.band.note) == "A draft is begun"
    assert told(pump.begin())[1] == "Draft, begun today 14:05 by Maria"
    pump.release()
    assert pump.facts()[-1][1] == "Sven"


def test_a_draft_survives_a_restart_and_that_the_station_goes_on_as_another(pump: Boms) -> None:
    kept = pump.begun()
    pump.cell.restart()
    assert pump.begun() == kept
    store = pump.cell.shop.app.store
    store.continue_as_new(Acting(actor="1001", evidence=None, here=LocationCode("")))
    assert pump.begun() == kept


def test_drafts_of_several_parts_stand_beside_each_other(pump: Boms) -> None:
    Boms(pump.cell, "BOARD").begin()
    store = pump.cell.shop.app.store
    found = store.read(lambda record: drafts(record.cursor()))
    assert [each.parent for each in found] == ["BOARD", "PUMP"]
    store.submit(lambda cursor: forget_draft(cursor, PartNumber("NOBODY")), Priority.OPERATOR)
    Boms(pump.cell, "BOARD").draft()
    pump.press("bom_discard", "bom_discard")
    assert pump.begun() is not None


@pytest.mark.parametrize("content", ["no json", '{"PUMP": 5}', '["PUMP"]', '{"PUMP": {}}'])
def test_a_draft_of_another_version_of_the_program_is_none(cell: Cell, content: str) -> None:
    statement = "insert or replace into session (slot, content) values (3, ?)"
    cell.shop.app.store.submit(
        lambda cursor: cursor.execute(statement, (content,)), Priority.OPERATOR
    )
    cell.play("1001")
    boms = Boms(cell, "PUMP")
    assert boms.begun() is None
    boms.begin()
    assert boms.begun() is not None


@pytest.mark.feature("F10")
def test_what_was_released_meanwhile_is_told_and_never_overwritten(pump: Boms) -> None:
    kept = pump.begun()
    pump.cell.shop.take(ImportKind.BOM, BY_FILE)
    pump.draft()
    assert told(pump.cell.on(TablePage))[0] == "Another version was released meanwhile"
    assert "bom_release" not in [each.key for each in pump.cell.on(TablePage).foot]
    pump.cell.take(Do("bom_release:PUMP"))
    assert len(pump.facts()) == 2
    assert pump.begun() == kept
    pump.draft()
    pump.press("bom_take_up")
    asked = pump.cell.on(ListPage)
    assert titles(asked.rows) == [
        *("BOARD Board", "WASHER Washer", "GLUE Glue", "WIRE Wire"),
    ]
    assert words(asked.rows[0].sub) == "Quantity: 2 → 3 · Reference designators: J1, J2 → –"


def test_what_another_station_released_meanwhile_is_told_too(pump: Boms, tmp_path: Path) -> None:
    there = Station(tmp_path / "there.db", seed=2, name="DOCK-2")
    there.clock.now_us = LATER_US
    lines = (BomLine(line="1", component=PartNumber("WIRE"), quantity=Decimal(2)),)
    version = bom_version(PartNumber("PUMP"), lines)
    bom = BomReleased(parent=PartNumber("PUMP"), version=version, lines=lines)
    there.write(lambda tx: tx.append(bom))
    entries = there.entries()
    there.close()
    store = pump.cell.shop.app.store
    store.submit(lambda cursor: merge(cursor, entries), Priority.SYNC)
    headline, detail = told(pump.draft())
    assert headline == "Another version was released meanwhile"
    assert detail.startswith("By pat, ")
    pump.cell.take(Do("bom_release:PUMP"))
    assert pump.facts()[-1] == (version, "pat")
    assert pump.begun() is not None


def test_a_draft_taken_up_keeps_what_was_changed_and_takes_all_else(pump: Boms) -> None:
    pump.cell.shop.take(ImportKind.BOM, BY_FILE)
    pump.draft()
    pump.press("bom_take_up", "bom_take_up")
    page = pump.draft()
    assert [(each[1], each[3], each[5]) for each in cells(page)] == [
        ("BOARD", "3 ea", ""),
        ("MOTOR", "1 ea", "removed"),
        ("SEAL", "8 ea", ""),
        ("WIRE", "2 m", ""),
        ("WASHER", "10 ea", "new"),
        ("SENSOR", "1 ea", "new"),
    ]
    assert action(page.foot, "bom_release").does is not None
    pump.release()
    assert pump.released() == ["BOARD", "SEAL", "WIRE", "WASHER", "SENSOR"]


def test_a_release_that_comes_between_the_question_and_the_answer_is_told(pump: Boms) -> None:
    pump.draft()
    pump.press("bom_release")
    pump.cell.shop.take(ImportKind.BOM, BY_FILE)
    pump.press("bom_release")
    assert told(pump.cell.on(TablePage))[1] == "Another version was released meanwhile"
    assert len(pump.facts()) == 2
    assert pump.begun() is not None


def test_a_release_whose_content_is_the_drafts_own_base_changes_nothing(pump: Boms) -> None:
    old = pump.facts()[0][0]
    pump.cell.shop.take(ImportKind.BOM, BY_FILE)
    pump.cell.take(Do(f"bom_put_back:{old}:PUMP"))
    pump.draft()
    pump.release()
    assert [who for _, who in pump.facts()] == ["admin:test", "admin:test", "Maria", "Maria"]


def test_a_new_record_has_no_draft(tmp_path: Path) -> None:
    cell = pump_cell(tmp_path / "other")
    store = cell.shop.app.store
    assert store.read(lambda record: drafts(record.cursor())) == ()
    cell.shop.close()
